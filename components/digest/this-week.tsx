import { useId } from 'preact/hooks';
import { useAnswer } from '../dashboard/use-answer';
import { dayOf } from '../dashboard/weeks';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { compareWeeks, firstCompared, type Compared, type WeekSum } from './compare-weeks';

/** More groups than these stand in the file that is saved, not in the digest. */
const MOST_GROUPS = 8;
const COLUMNS = ['seen', 'marketing', 'worthReading'] as const satisfies readonly (keyof WeekSum)[];

/** The digest of the week: per network and per group what was seen, beside the same days of the week before. */
export function ThisWeek() {
  const { calls } = useDesk();
  const title = useId();
  const now = calls.now();
  const span = { from: firstCompared(now), to: dayOf(now) };
  const days = useAnswer('statistics.span', span).answer?.days;
  const groups = useAnswer('statistics.communities', span).answer?.communities;
  const networks = compareWeeks(days ?? [], now, ({ network }) => network);
  if (!networks.length) return null;
  const names = new Map(groups?.map(({ community, name }) => [community, name] as const));
  return (
    <div class="block">
      <h2 id={title}>{say('week.title')}</h2>
      <p class="room-lead">{say('week.what')}</p>
      <div class="week-scroll" tabIndex={0} role="region" aria-labelledby={title}>
        <table class="week">
          <thead>
            <tr>
              <th scope="col">{say('week.place')}</th>
              <th scope="col">{say('week.seen')}</th>
              <th scope="col">{say('kind.marketing')}</th>
              <th scope="col">{say('today.fact.worth-reading')}</th>
            </tr>
          </thead>
          <Rows compared={networks} nameOf={(network) => say(`network.${network as 'x'}`)} />
          <Rows title={say('week.groups')} compared={compareWeeks(groups ?? [], now, ({ community }) => community).slice(0, MOST_GROUPS)} nameOf={(key) => names.get(key) ?? key} />
        </table>
      </div>
    </div>
  );
}

function Rows({ title, compared, nameOf }: { readonly title?: string; readonly compared: readonly Compared[]; readonly nameOf: (place: string) => string }) {
  if (!compared.length) return null;
  return (
    <tbody>
      {title && (
        <tr>
          <th class="week-part" scope="rowgroup" colSpan={COLUMNS.length + 1}>
            {title}
          </th>
        </tr>
      )}
      {compared.map(({ place, now, before }) => (
        <tr key={place}>
          <th scope="row" dir="auto">
            {nameOf(place)}
          </th>
          {COLUMNS.map((column) => (
            <td key={column}>
              {say('app.number', { value: now[column] })}{' '}
              <small>
                <span aria-hidden="true">{say('app.number', { value: before[column] })}</span>
                <span class="unseen">{say('week.before', { count: before[column] })}</span>
              </small>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
