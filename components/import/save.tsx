import { useState } from 'preact/hooks';
import { Button } from '../button';
import { saveText } from '../dashboard/save-file';
import { TextField } from '../field';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { readRegister } from './read-register';
import { fileName, saveBackup } from './save-backup';
import type { FileTools } from './tools';

/** Saves the list as a file: a backup, a table, or domains alone. */
export function Save({ files }: { readonly files: FileTools }) {
  const desk = useDesk();
  const { acts, calls } = desk;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isBusy, setBusy] = useState(false);
  const differ = passphrase !== again;
  const save = (format: 'backup' | 'csv' | 'domains') => {
    setBusy(true);
    void acts
      .run(async () => {
        if (format === 'backup') return { words: say('save.done', { count: await saveBackup(desk, files, passphrase || undefined) }) };
        const { entries } = await readRegister(desk);
        if (format === 'csv') saveText(`${fileName(calls.now())}.csv`, await files.csv(entries));
        else saveText(`${fileName(calls.now(), '-domains')}.txt`, files.domains(entries));
        return { words: say('save.done', { count: entries.length }) };
      })
      .finally(() => setBusy(false));
  };
  return (
    <section class="form" aria-labelledby="save-title">
      <h2 id="save-title" class="form-title">
        {say('save.title')}
      </h2>
      <p class="field-hint">{say('save.what')}</p>
      <div class="form-pair">
        <TextField label={say('save.passphrase')} hint={say('save.passphrase.hint')} value={passphrase} secret onText={setPassphrase} />
        {passphrase && <TextField label={say('save.passphrase.again')} problem={again && differ ? say('save.passphrase.differ') : undefined} value={again} secret onText={setAgain} />}
      </div>
      <div class="form-acts form-acts-start">
        <Button look="main" disabled={isBusy || (passphrase !== '' && differ)} onClick={() => save('backup')}>
          {say('save.backup')}
        </Button>
        <Button disabled={isBusy} onClick={() => save('csv')}>
          {say('save.csv')}
        </Button>
        <Button disabled={isBusy} onClick={() => save('domains')}>
          {say('save.domains')}
        </Button>
      </div>
    </section>
  );
}
