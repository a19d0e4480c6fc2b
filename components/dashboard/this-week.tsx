import type { DayTally } from '../../lib/core/tally';
import { NETWORK_IDS, type NetworkId } from '../../lib/core/vocabulary';
import { say } from '../words/words';
import { dayOf } from './weeks';

/** What was seen of one network in one week. */
export interface WeekSum {
  readonly seen: number;
  readonly marketing: number;
  readonly worthReading: number;
}
interface Compared {
  readonly network: NetworkId;
  readonly now: WeekSum;
  readonly before: WeekSum;
}

/** This week and the one before, per network that either has seen. `monday` is the noon of this week's first day. */
export function compareWeeks(days: readonly DayTally[], monday: number): readonly Compared[] {
  const [first, last] = [dayOf(monday), dayOf(new Date(monday).setDate(new Date(monday).getDate() - 7))];
  const sum = (network: NetworkId, isIn: (day: string) => boolean): WeekSum => {
    const own = days.filter((one) => one.network === network && one.act !== 'reveal' && isIn(one.day));
    const count = (wanted: (one: DayTally) => boolean) => own.reduce((total, one) => total + (wanted(one) ? one.count : 0), 0);
    return { seen: count(() => true), marketing: count(({ kind }) => kind === 'marketing'), worthReading: count(({ act }) => act === 'highlight') };
  };
  return NETWORK_IDS.map((network) => ({ network, now: sum(network, (day) => day >= first), before: sum(network, (day) => day >= last && day < first) })).filter(({ now, before }) => now.seen + before.seen > 0);
}

/** The digest of the week: per network what was seen, beside the week before. */
export function ThisWeek({ days, monday }: { readonly days: readonly DayTally[]; readonly monday: number }) {
  const rows = compareWeeks(days, monday);
  if (!rows.length) return null;
  const cell = (now: number, before: number) => (
    <td class="number">
      {say('app.number', { value: now })} <small>{say('week.before', { count: before })}</small>
    </td>
  );
  return (
    <div class="block">
      <h2 id="this-week">{say('week.title')}</h2>
      <div class="behind-scroll" tabIndex={0} role="region" aria-labelledby="this-week">
        <table class="numbers week">
          <thead>
            <tr>
              <th scope="col">{say('register.network')}</th>
              <th scope="col">{say('week.seen')}</th>
              <th scope="col">{say('kind.marketing')}</th>
              <th scope="col">{say('today.fact.worth-reading')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ network, now, before }) => (
              <tr key={network}>
                <th scope="row">{say(`network.${network}`)}</th>
                {cell(now.seen, before.seen)}
                {cell(now.marketing, before.marketing)}
                {cell(now.worthReading, before.worthReading)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
