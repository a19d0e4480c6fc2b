import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import { Button } from '../button';
import { useAnswer } from '../dashboard/use-answer';
import { Fates } from '../import/fates';
import { makeFateLines, sortRows, type FateLines } from '../import/sort-rows';
import { commitRows, stageRows } from '../import/stage';
import { takeBack, useDesk } from '../popup/desk';
import { formatMoment } from '../popup/times';
import { say } from '../words/words';

interface Shown {
  readonly at: number;
  readonly id: string;
  readonly rows: readonly Entry[];
  readonly lines: FateLines;
}

/** The copies that the browser keeps by itself, and what going back to one would change. */
export function Kept() {
  const { calls, acts } = useDesk();
  const { answer } = useAnswer('state.list', null);
  const [shown, setShown] = useState<Shown>();
  const states = answer?.states ?? [];
  const look = (at: number) =>
    void acts.run(async () => {
      const rows: Entry[] = [];
      for (let total = 1; rows.length < total; ) {
        const page = await calls.call('state.read', { at, offset: rows.length, limit: 1000 });
        if (page.entries.length === 0) throw new Error(say('kept.gone'));
        ({ total } = page);
        for (const entry of page.entries) rows.push(entry);
      }
      const id = calls.operation();
      const file = formatMoment(at, calls.now());
      const sorted = await sortRows([{ file, rows: rows.map((entry) => ({ file, row: 0, fate: 'kept', value: { what: 'entry', entry } })) }]);
      setShown({ at, id, rows, lines: await makeFateLines(sorted, await stageRows(calls, id, rows, [])) });
      return undefined;
    });
  const restore = (one: Shown) => {
    const operation = calls.operation();
    void acts
      .run(async () => {
        const { changed: count } = await commitRows(calls, operation, one.id, { rows: one.rows, incidents: [] });
        return { words: say('import.done', { count }), undo: count > 0 ? takeBack(calls, operation) : undefined };
      })
      .then((done) => done && setShown(undefined));
  };
  if (states.length === 0) return null;
  const count = shown ? shown.lines.count('new') + shown.lines.count('changed') : 0;
  return (
    <section class="form" aria-labelledby="kept-title">
      <h2 id="kept-title" class="form-title">
        {say('kept.title')}
      </h2>
      <p class="field-hint">{say('kept.what')}</p>
      <ul class="history">
        {states.map(({ at, entries }) => (
          <li key={at}>
            <time dateTime={new Date(at).toISOString()}>{formatMoment(at, calls.now())}</time>
            <span>{say('list.count', { count: entries })}</span>
            <Button look="quiet" onClick={() => look(at)}>
              {say('kept.look')}
            </Button>
          </li>
        ))}
      </ul>
      {shown && (
        <>
          <Fates importId={shown.id} lines={shown.lines} />
          <div class="bulk" role="status">
            <p>
              <b>{say('bulk.will', { count })}</b>
            </p>
            <Button onClick={() => setShown(undefined)}>{say('form.cancel')}</Button>
            <Button look="main" disabled={count === 0} onClick={() => restore(shown)}>
              {say('kept.restore')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
