import type { Entry } from '../../lib/core/entry';
import type { Incident } from '../../lib/core/incident';
import { sayIdentity } from '../say-key';
import { formatClock, formatDate, say } from '../words/words';
import { timelineOf, type Person } from './moments';
import { sayWhere } from './where';

interface RecordProps {
  readonly entry: Entry;
  readonly incidents: readonly Incident[];
  readonly people: readonly Person[];
  readonly now: number;
}

/** The record of an entry on paper, and only there: who it is, and what happened in order, with whole dates. The private note stays private. */
export function Record({ entry, incidents, people, now }: RecordProps) {
  const facts: readonly (readonly [string, string])[] = [
    [say('register.kind'), say(`party.${entry.kind}`)],
    [say('register.state'), say(`state.${entry.state}`)],
    ...(entry.sellsFor ? ([[say('entry.field.sellsFor'), entry.sellsFor]] as const) : []),
    [say('sheet.identities'), entry.identities.map(sayIdentity).join(', ')],
    [say('where.title'), sayWhere(entry)],
  ];
  return (
    <article class="record printed">
      <h1 dir="auto">{say('record.title', { name: entry.name })}</h1>
      <p>{say('record.made', { date: formatDate(now, true) })}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('quote.day')}</th>
            <th scope="col">{say('sheet.timeline')}</th>
          </tr>
        </thead>
        <tbody>
          {timelineOf(entry, incidents, people)
            .reverse()
            .map(({ at, words, quote }, index) => (
              <tr key={index}>
                <td>
                  {formatDate(at, true)}, {formatClock(at)}
                </td>
                <td>
                  {words}
                  {quote !== undefined && <q dir="auto">{quote}</q>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </article>
  );
}
