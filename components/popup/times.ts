import { formatClock, formatDate } from '../words/words';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: MINUTE, min: MINUTE, h: HOUR, d: DAY, w: 7 * DAY, mo: 30 * DAY, y: 365 * DAY, yr: 365 * DAY };

/** When an item was sent, in ms since 1970, as well as the page says it; otherwise when it was read. */
export function getItemTime(sentAt: string | undefined, seenAt: number): number {
  if (!sentAt) return seenAt;
  const exact = /^\d{4}-\d\d/.test(sentAt) ? Date.parse(sentAt) : Number.NaN;
  if (!Number.isNaN(exact)) return exact;
  const [, number, unit] = /^(\d{1,4})\s?(s|m|min|h|d|w|mo|y|yr)\b/i.exec(sentAt.trim()) ?? [];
  const size = unit && UNITS[unit.toLowerCase()];
  return size ? seenAt - Number(number) * size : seenAt;
}

/** The time of an item in the shortest words: `10:42 AM` today, a date before, or the page's own words. */
export function formatItemTime(sentAt: string | undefined, now: number): string {
  if (!sentAt) return '';
  const exact = /^\d{4}-\d\d/.test(sentAt) ? Date.parse(sentAt) : Number.NaN;
  return Number.isNaN(exact) ? sentAt.slice(0, 16) : formatMoment(exact, now);
}

/** A moment: the time of day when it is today, otherwise the day. */
export function formatMoment(at: number, now: number): string {
  return new Date(at).toDateString() === new Date(now).toDateString() ? formatClock(at) : formatDay(at, now);
}

/** A day, with its year only when it is another one. */
export function formatDay(at: number, now: number): string {
  return formatDate(at, new Date(at).getFullYear() !== new Date(now).getFullYear());
}

/** Seven in the morning of the day after. */
export function getTomorrowMorning(now: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  return day.setHours(7, 0, 0, 0);
}
