import { useEffect, useState } from 'preact/hooks';
import type { PastChange } from '../../lib/core/transfer';
import { Button } from '../button';
import { Empty } from '../empty';
import { More } from '../more';
import { sayProblem, takeBack, useDesk } from '../popup/desk';
import { formatMoment } from '../popup/times';
import { hasWords, say } from '../words/words';

const PAGE = 50;

/** The changes of the last 30 days; each can be taken back while nothing newer stands in the way. */
export function History() {
  const { calls, acts } = useDesk();
  const [changes, setChanges] = useState<readonly PastChange[]>();
  const [isMore, setMore] = useState(false);
  const [problem, setProblem] = useState<string>();
  const read = async (offset: number, limit: number) => {
    try {
      const page = await calls.call('list.history', { offset, limit });
      setChanges((before) => [...(offset > 0 ? (before ?? []) : []), ...page.changes]);
      setMore(page.changes.length === limit);
    } catch (error) {
      setProblem(sayProblem(error));
    }
  };
  useEffect(() => void read(0, Math.min(200, Math.max(PAGE, changes?.length ?? 0))), [calls, acts.version]);
  const undo = (change: PastChange) => {
    const back = takeBack(calls, change.id);
    void acts.run(async () => {
      const why = await back();
      if (why) throw new Error(why);
      return { words: say('act.undone') };
    });
  };
  if (problem) return <p class="notice-trouble">{say('list.trouble', { problem })}</p>;
  if (changes?.length === 0) return <Empty glyph="clock" title={say('past.empty')} what={say('past.empty.what')} />;
  return (
    <>
      <p class="room-lead">{say('past.what')}</p>
      <ul class="history">
        {changes?.map((change) => (
          <li key={change.id}>
            <time dateTime={new Date(change.at).toISOString()}>{formatMoment(change.at, calls.now())}</time>
            <span>
              {hasWords(`past.${change.what}`) ? say(`past.${change.what as 'change'}`) : say('past.change')}
              {change.count > 0 && <b dir="auto"> {change.names.join(', ')}</b>}
              {change.count > change.names.length && ` ${say('past.others', { count: change.count - change.names.length })}`}
              {change.besides > 0 && `${change.count > 0 ? ', ' : ' '}${say('past.besides', { count: change.besides })}`}
            </span>
            <Button look="quiet" glyph="undo" onClick={() => undo(change)}>
              {say('act.undo')}
            </Button>
          </li>
        ))}
      </ul>
      {isMore && <More words={say('past.more')} onMore={() => void read(changes?.length ?? 0, PAGE)} />}
    </>
  );
}
