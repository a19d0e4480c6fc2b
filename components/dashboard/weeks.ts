import type { DayTally } from '../../lib/core/tally';
import { VERDICT_KINDS, type VerdictKind } from '../../lib/core/vocabulary';

const DAY = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');

/** The user's calendar day of a time, `2026-11-22`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of the Mondays of the last weeks, oldest first. Noon, so that no change of the clock moves a day. */
export function lastWeeks(count: number, now: number): readonly number[] {
  const day = new Date(now);
  day.setHours(12, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  const monday = day.getTime();
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(monday);
    date.setDate(date.getDate() - (count - 1 - at) * 7);
    return date.getTime();
  });
}

/** What was seen per week and kind; folds that were opened again are not counted twice. */
export function sumWeeks(days: readonly DayTally[], weeks: readonly number[]): ReadonlyMap<VerdictKind, readonly number[]> {
  const starts = weeks.map(dayOf);
  const sums = new Map(VERDICT_KINDS.map((kind) => [kind, weeks.map(() => 0)] as const));
  for (const { day, kind, act, count } of days) {
    if (act === 'reveal') continue;
    let at = starts.length - 1;
    while (at >= 0 && starts[at]! > day) at--;
    if (at >= 0) sums.get(kind)![at]! += count;
  }
  return sums;
}

/** Marketing's share of everything seen, 0 to 1; undefined when nothing was seen. */
export function shareOf(kind: VerdictKind, sums: ReadonlyMap<VerdictKind, readonly number[]>, at: number): number | undefined {
  const total = [...sums.values()].reduce((sum, values) => sum + (values[at] ?? 0), 0);
  return total ? (sums.get(kind)?.[at] ?? 0) / total : undefined;
}

/** The weeks from the first one in which something was seen. */
export function dropEmptyWeeks(days: readonly DayTally[], weeks: readonly number[]): readonly number[] {
  const first = days.reduce((least, { day }) => (day < least ? day : least), '9999');
  const at = weeks.findLastIndex((week) => dayOf(week) <= first);
  return at > 0 ? weeks.slice(at) : weeks;
}

/** How many weeks back to ask for, as the first day. */
export function firstDay(weeks: readonly number[]): string {
  return dayOf(weeks[0] ?? Date.now() - DAY);
}

/** Folded and opened again, over all days. */
export function countFolds(days: readonly DayTally[]): { readonly folded: number; readonly revealed: number } {
  const sum = (wanted: DayTally['act']) => days.reduce((total, { act, count }) => total + (act === wanted ? count : 0), 0);
  return { folded: sum('fold'), revealed: sum('reveal') };
}
