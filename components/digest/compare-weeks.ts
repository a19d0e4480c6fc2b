import type { CountDelta } from '../../lib/core/tally';
import { dayOf, lastWeeks } from '../dashboard/weeks';

type Counted = Pick<CountDelta, 'kind' | 'act' | 'count'> & { readonly day: string };
/** What was seen of one place in one week. */
export interface WeekSum {
  readonly seen: number;
  readonly marketing: number;
  readonly worthReading: number;
}
/** A place in this week so far and in the week before, up to the same day of it. */
export interface Compared {
  readonly place: string;
  readonly now: WeekSum;
  readonly before: WeekSum;
}

const DAYS_OF_A_WEEK = 7;

/** The first day of the week before, from which on numbers are compared. */
export const firstCompared = (now: number): string => dayOf(lastWeeks(2, now)[0]!);

/**
 * This week so far beside the same days of the week before, per place that either has seen; most seen first.
 * Half a week against a whole one would always look like less.
 */
export function compareWeeks<T extends Counted>(tallies: readonly T[], now: number, placeOf: (tally: T) => string): readonly Compared[] {
  const monday = dayOf(lastWeeks(1, now)[0]!);
  const lastMonday = firstCompared(now);
  const sameDay = new Date(now);
  sameDay.setDate(sameDay.getDate() - DAYS_OF_A_WEEK);
  const until = dayOf(sameDay.getTime());
  const places = new Map<string, T[]>();
  for (const tally of tallies) if (tally.act !== 'reveal') places.set(placeOf(tally), [...(places.get(placeOf(tally)) ?? []), tally]);
  return [...places]
    .map(([place, own]) => ({ place, now: sumOf(own.filter(({ day }) => day >= monday)), before: sumOf(own.filter(({ day }) => day >= lastMonday && day <= until)) }))
    .filter((one) => one.now.seen + one.before.seen > 0)
    .sort((a, b) => b.now.seen - a.now.seen || b.before.seen - a.before.seen || (a.place < b.place ? -1 : 1));
}

function sumOf(tallies: readonly Counted[]): WeekSum {
  const count = (wanted: (tally: Counted) => boolean) => tallies.reduce((sum, tally) => sum + (wanted(tally) ? tally.count : 0), 0);
  return { seen: count(() => true), marketing: count(({ kind }) => kind === 'marketing'), worthReading: count(({ act }) => act === 'highlight') };
}
