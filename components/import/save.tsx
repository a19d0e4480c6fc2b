import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import type { Incident } from '../../lib/core/incident';
import { Button } from '../button';
import { saveText } from '../dashboard/save-file';
import { TextField } from '../field';
import { useDesk, type Desk } from '../popup/desk';
import { say } from '../words/words';
import type { FileTools } from './tools';

const PAGE = 1000;

/** Reads the whole register, all of one state; begins anew when it was changed meanwhile. */
export async function readRegister({ calls }: Pick<Desk, 'calls'>): Promise<{ entries: Entry[]; incidents: Incident[]; known: string[]; generation: number }> {
  for (;;) {
    const all = { entries: [] as Entry[], incidents: [] as Incident[], known: [] as string[], generation: -1 };
    let total = 1;
    let isWhole = true;
    for (let at = 0; at < total && isWhole; at += PAGE) {
      const page = await calls.call('list.export', { offset: at, limit: PAGE });
      isWhole = at === 0 || page.generation === all.generation;
      all.generation = page.generation;
      all.entries.push(...page.entries);
      all.incidents.push(...page.incidents);
      all.known.push(...page.known);
      ({ total } = page);
    }
    if (isWhole) return all;
  }
}

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
    const day = new Date(calls.now()).toISOString().slice(0, 10);
    void acts
      .run(async () => {
        const { generation, ...body } = await readRegister(desk);
        if (format === 'backup') {
          saveText(`unbadger-${day}.json`, await files.backup(body, calls.now(), passphrase || undefined));
          await calls.call('backup.saved', { generation });
        } else if (format === 'csv') saveText(`unbadger-${day}.csv`, await files.csv(body.entries));
        else saveText(`unbadger-domains-${day}.txt`, files.domains(body.entries));
        return { words: say('save.done', { count: body.entries.length }) };
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
