import { useState } from 'preact/hooks';
import type { OwnCalls } from '../../lib/messages/protocol';
import { Button } from '../button';
import { saveText } from '../dashboard/save-file';
import { TextField } from '../field';
import { useDesk, type Desk } from '../popup/desk';
import { say } from '../words/words';
import type { FileTools } from './tools';

const PAGE = 1000;

const LISTS = ['entries', 'incidents', 'known', 'peers', 'reading', 'candidates'] as const;
type Whole = Omit<OwnCalls['list.export']['response'], 'total'>;

/** Reads everything that a file may hold, all of one state; begins anew when the list was changed meanwhile. */
export async function readRegister({ calls }: Pick<Desk, 'calls'>): Promise<Whole> {
  for (;;) {
    const all: Record<(typeof LISTS)[number], unknown[]> = { entries: [], incidents: [], known: [], peers: [], reading: [], candidates: [] };
    let generation = -1;
    let total = 1;
    let isWhole = true;
    for (let at = 0; at < total && isWhole; at += PAGE) {
      const page = await calls.call('list.export', { offset: at, limit: PAGE });
      isWhole = at === 0 || page.generation === generation;
      ({ generation, total } = page);
      for (const name of LISTS) for (const one of page[name]) all[name].push(one);
    }
    if (isWhole) return { ...(all as unknown as Whole), generation };
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
