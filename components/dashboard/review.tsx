import { useEffect, useState } from 'preact/hooks';
import type { EntryRow } from '../../lib/messages/protocol';
import { Button } from '../button';
import { Empty } from '../empty';
import { Glyph } from '../glyph';
import { sayProblem, takeBack, useDesk } from '../popup/desk';
import { describeEntry } from '../popup/entry-row';
import { removeEntry } from '../popup/list-acts';
import { say } from '../words/words';

/** Candidates: parties that were proposed and not yet decided. Listed or let go, each with an undo. */
export function Review() {
  const desk = useDesk();
  const [rows, setRows] = useState<readonly EntryRow[]>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let stopped = false;
    desk.calls.call('list.find', { state: 'candidate', sort: 'newest', offset: 0, limit: 200 }).then(
      (page) => !stopped && setRows(page.rows),
      (error: unknown) => !stopped && setProblem(sayProblem(error)),
    );
    return () => {
      stopped = true;
    };
  }, [desk.calls, desk.acts.version]);
  const list = ({ entry }: EntryRow) => {
    const operation = desk.calls.operation();
    void desk.acts.run(async () => {
      await desk.calls.call('list.change', { operation, id: entry.id, patch: { state: 'listed' } });
      return { words: say('act.listed', { name: entry.name }), undo: takeBack(desk.calls, operation) };
    });
  };
  if (problem) return <p class="notice-trouble">{say('list.trouble', { problem })}</p>;
  if (!rows) return null;
  if (!rows.length) return <Empty glyph="check" title={say('review.empty')} what={say('review.empty.what')} />;
  return (
    <>
      <p class="room-lead">{say('review.lead', { count: rows.length })}</p>
      <ul class="cards">
        {rows.map((row) => (
          <li key={row.entry.id} class="line">
            <Glyph name={row.entry.kind} label={say(`party.${row.entry.kind}`)} />
            <span class="line-words">
              <b dir="auto">{row.entry.name}</b>
              <small>{describeEntry(row, desk.calls.now())}</small>
            </span>
            <Button onClick={() => list(row)}>{say('found.put')}</Button>
            <Button look="quiet" onClick={() => void removeEntry(desk, row.entry)}>
              {say('review.let-go')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
