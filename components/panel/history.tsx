import { useEffect, useState } from 'preact/hooks';
import type { Incident } from '../../lib/core/incident';
import { useDesk } from '../popup/desk';
import type { FoundItem } from '../popup/merge';
import { formatDay } from '../popup/times';
import { say } from '../words/words';

interface HistoryProps {
  readonly found: FoundItem;
  readonly everything: readonly FoundItem[];
}
const MOST = 5;

/** What is known of the sender: earlier times a listed sender wrote, and what else stands on this page. */
export function History({ found, everything }: HistoryProps) {
  const desk = useDesk();
  const { entryId } = found.item.decision;
  const [incidents, setIncidents] = useState<readonly Incident[]>();
  useEffect(() => {
    let stopped = false;
    if (!entryId) return setIncidents([]);
    desk.calls.call('incident.find', { entryId, limit: 50 }).then(
      (answer) => !stopped && setIncidents(answer.incidents),
      () => !stopped && setIncidents([]),
    );
    return () => {
      stopped = true;
    };
  }, [desk.calls, entryId, desk.acts.version]);

  const keys = new Set(found.item.author.keys);
  const others = everything.filter(({ id, item }) => id !== found.id && item.author.keys.some((key) => keys.has(key)));
  const now = desk.calls.now();
  return (
    <section class="history" aria-label={say('history.title')}>
      <h3>{say('history.title')}</h3>
      {incidents && incidents.length === 0 && others.length === 0 && <p class="why-small">{say('history.none')}</p>}
      <ul>
        {incidents?.slice(0, MOST).map((incident) => (
          <li key={incident.id}>{say(incident.afterNotice ? 'history.after-notice' : 'history.wrote', { surface: say(`surface.${incident.surface}`), date: formatDay(incident.at, now) })}</li>
        ))}
        {incidents && incidents.length > MOST && <li>{say('history.more', { count: incidents.length - MOST })}</li>}
        {others.length > 0 && <li>{say('history.here', { count: others.length })}</li>}
      </ul>
    </section>
  );
}
