const MONTHS: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
  januar: 1, februar: 2, 'märz': 3, mai: 5, juni: 6, juli: 7, okt: 10, dez: 12,
  janv: 1, 'févr': 2, mars: 3, avr: 4, juin: 6, juil: 7, 'août': 8, sept: 9, 'déc': 12,
  ene: 1, abr: 4, ago: 8, set: 9, dic: 12, fev: 2, out: 10, gen: 1, mag: 5, giu: 6, lug: 7, ott: 10, mrt: 3, mei: 5,
});
/** A time of day, once it is known where it begins. */
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s{0,2}([ap]\.?m\.?)?\s{0,2}(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** How a day of numbers and slashes is read where the file's maker is known: `month` first, or not known. */
export type SlashOrder = 'month' | 'unknown';

/**
 * Reads a time in one of five notations: `2026-11-03` (with or without a time), `3 Nov 2026`,
 * `03.11.2026`, `11/3/26, 10:22 AM`, and seconds or milliseconds since 1970. A day that can be two days
 * (`03/04/2026`) is refused unless its maker is known. UTC where no zone is given. Never throws.
 */
export function readDate(text: string, slashes: SlashOrder = 'unknown'): number | undefined {
  const plain = text.trim().slice(0, 60);
  if (/^\d{10}$/.test(plain)) return inRange(Number(plain) * 1000);
  if (/^\d{12,14}$/.test(plain)) return inRange(Number(plain));
  const zoned = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/.exec(plain);
  if (zoned) return readDate(`${zoned[2]} ${zoned[1]} ${zoned[5]} ${zoned[3]} ${zoned[4]}`);
  const { day, time } = cutTime(plain);
  const [year, month, date] = readDay(day, slashes) ?? [];
  if (!year || !month || !date) return undefined;
  const at = Date.UTC(year, month - 1, date);
  const made = new Date(at);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined; // 31 February
  const offset = time ? readTime(time) : 0;
  return offset === undefined ? undefined : inRange(at + offset);
}

/** The day and, where there is one, the time behind it. Something else behind a day makes it no day. */
function cutTime(plain: string): { day: string; time?: RegExpExecArray } {
  const begin = plain.search(/\d{1,2}:\d{2}/);
  let end = begin;
  while (end > 0 && 'Tt ,'.includes(plain[end - 1]!)) end--;
  const time = end < begin ? TIME.exec(plain.slice(begin)) : null;
  return time ? { day: plain.slice(0, end).trim(), time } : { day: plain };
}

function readDay(day: string, slashes: SlashOrder): [number, number, number] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(day);
  if (dotted) return [fullYear(dotted[3]!), Number(dotted[2]), Number(dotted[1])];
  const named = /^(\d{1,2})[. -]+(?:de )?(\p{L}{3,10})\.?[ -]+(?:de )?(\d{4}|\d{2})$/u.exec(day) ?? undefined;
  if (named) return withMonth(named[3]!, named[2]!, named[1]!);
  const american = /^(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})$/u.exec(day);
  if (american) return withMonth(american[3]!, american[1]!, american[2]!);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(day);
  if (!slashed) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const year = fullYear(slashed[3]!);
  if (slashes === 'month' || second > 12 || first === second) return [year, first, second];
  return first > 12 ? [year, second, first] : undefined;
}

function withMonth(year: string, name: string, date: string): [number, number, number] | undefined {
  const lower = name.toLowerCase();
  const month = MONTHS[lower] ?? MONTHS[lower.slice(0, 4)] ?? MONTHS[lower.slice(0, 3)];
  return month ? [fullYear(year), month, Number(date)] : undefined;
}
function readTime([, hours, minutes, seconds, parts, half, zone]: RegExpExecArray): number | undefined {
  const noon = half && /^p/i.test(half) ? 12 : 0;
  const hour = half ? (Number(hours) % 12) + noon : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half && Number(hours) > 12)) return undefined;
  const [, sign, zoneHours, zoneMinutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const shift = sign ? (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? 1 : -1) : 0;
  return ((hour * 60 + Number(minutes) + shift) * 60 + Number(seconds ?? 0)) * 1000 + Number((parts ?? '').slice(0, 3).padEnd(3, '0'));
}
const fullYear = (year: string) => (year.length === 4 ? Number(year) : 2000 + Number(year));
const inRange = (at: number) => (Number.isSafeInteger(at) && at >= 0 && at < 4_102_444_800_000 ? at : undefined);
