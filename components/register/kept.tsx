import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import type { RowPreview } from '../../lib/core/transfer';
import { Button } from '../button';
import { useAnswer } from '../dashboard/use-answer';
import { commitRows, stageRows } from '../import/stage';
import { takeBack, useDesk } from '../popup/desk';
import { formatMoment } from '../popup/times';
import { say } from '../words/words';

/** The copies that the browser keeps by itself, and what going back to one would change. */
export function Kept() {
  const { calls, acts } = useDesk();
  const { answer } = useAnswer('state.list', null);
  const [shown, setShown] = useState<{ at: number; id: string; rows: Entry[]; fates: readonly RowPreview[] }>();
  const states = answer?.states ?? [];
  const look = (at: number) =>
    void acts.run(async () => {
      const rows: Entry[] = [];
      for (let total = 1; rows.length < total; ) {
        const page = await calls.call('state.read', { at, offset: rows.length, limit: 1000 });
        if (page.entries.length === 0) throw new Error(say('kept.gone'));
        ({ total } = page);
        rows.push(...page.entries);
      }
      const id = calls.operation();
      setShown({ at, id, rows, fates: await stageRows(calls, id, rows, []) });
      return undefined;
    });
  const restore = (one: NonNullable<typeof shown>) => {
    const operation = calls.operation();
    void acts
      .run(async () => {
        const count = await commitRows(calls, operation, one.id, one.rows, []);
        return { words: say('import.done', { count }), undo: count > 0 ? takeBack(calls, operation) : undefined };
      })
      .then((done) => done && setShown(undefined));
  };
  if (states.length === 0) return null;
  const changes = shown?.fates.filter(({ fate }) => fate === 'new' || fate === 'changed') ?? [];
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
        <div class="bulk" role="status">
          <p>
            <b>{say('bulk.will', { count: changes.length })}</b> <small dir="auto">{changes.slice(0, 5).map(({ name }) => name).join(', ')}</small>
          </p>
          <Button onClick={() => setShown(undefined)}>{say('form.cancel')}</Button>
          <Button look="main" disabled={changes.length === 0} onClick={() => restore(shown)}>
            {say('kept.restore')}
          </Button>
        </div>
      )}
    </section>
  );
}
