import type { Entry, Identity } from './entry';

/** The fields that a merge decides about one by one. */
export const MERGED = ['kind', 'name', 'identities', 'state', 'reason', 'reasonText', 'note', 'evidence', 'networks', 'surfaces', 'communities', 'act', 'expiresAt', 'noticeAt', 'replyBy', 'notices', 'sellsFor'] as const;
export type MergedField = (typeof MERGED)[number];
type Times = Record<MergedField, number>;

/** What wins when both sides changed the state in the same moment: letting go beats listing. */
const STATES: readonly Entry['state'][] = ['candidate', 'listed', 'noticed', 'respected', 'contacted-again', 'released'];

/** When each field of an entry was last changed. An entry that does not say so was changed as a whole. */
export function timesOf({ changed, createdAt, updatedAt }: Entry): Times {
  return Object.fromEntries(MERGED.map((field) => [field, changed ? (Object.hasOwn(changed, field) ? changed[field]! : createdAt) : updatedAt])) as Times;
}

/** The shortest way to write these times down for an entry. */
export function shortTimes(times: Times, createdAt: number, updatedAt: number): Entry['changed'] {
  if (MERGED.every((field) => times[field] === updatedAt)) return undefined;
  return Object.fromEntries(MERGED.filter((field) => times[field] !== createdAt).map((field) => [field, times[field]]));
}

/**
 * Two versions of one entry as one: of each field the newest. Whichever order versions are merged in,
 * and however often, the result is the same; so a backup can be restored twice without harm.
 */
export function mergeEntries(a: Entry, b: Entry): Entry {
  const [timesA, timesB] = [timesOf(a), timesOf(b)];
  const createdAt = Math.min(a.createdAt, b.createdAt);
  const updatedAt = Math.max(a.updatedAt, b.updatedAt);
  const fields: Record<string, unknown> = {};
  const times = {} as Times;
  for (const field of MERGED) {
    times[field] = Math.max(timesA[field], timesB[field]);
    fields[field] = timesA[field] > timesB[field] ? a[field] : timesA[field] < timesB[field] ? b[field] : join(field, a, b);
  }
  const merged = { id: a.id, ...fields, createdAt, updatedAt, revision: Math.max(a.revision, b.revision), changed: shortTimes(times, createdAt, updatedAt) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as Entry;
}

/** The fields in which two versions differ, whatever their times and revisions. */
export function differences(a: Entry, b: Entry): MergedField[] {
  return MERGED.filter((field) => canonical(a[field]) !== canonical(b[field]));
}

function join(field: MergedField, a: Entry, b: Entry): unknown {
  if (canonical(a[field]) === canonical(b[field])) return a[field];
  if (field === 'identities') return joinIdentities(a.identities, b.identities);
  if (field === 'evidence') return joinDated(a.evidence, b.evidence, 100);
  if (field === 'notices') return joinDated(a.notices ?? [], b.notices ?? [], 50);
  if (field === 'state') return STATES.indexOf(a.state) > STATES.indexOf(b.state) ? a.state : b.state;
  return canonical(a[field]) > canonical(b[field]) ? a[field] : b[field];
}
function joinIdentities(a: readonly Identity[], b: readonly Identity[]): Identity[] {
  const byKey = new Map<string, Identity>();
  for (const identity of [...a, ...b]) {
    const known = byKey.get(identity.key);
    if (!known || canonical(identity) > canonical(known)) byKey.set(identity.key, identity);
  }
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1)).slice(0, 100);
}
function joinDated<T extends { readonly at: number }>(a: readonly T[], b: readonly T[], most: number): T[] {
  const byText = new Map([...a, ...b].map((one) => [canonical(one), one]));
  return [...byText].sort(([textA, one], [textB, other]) => one.at - other.at || (textA < textB ? -1 : 1)).slice(-most).map(([, one]) => one);
}

/** True when two values hold the same, whatever order their fields were written in. */
export const holdsSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** One text for one value, whatever order its fields were written in. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
