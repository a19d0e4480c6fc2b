import fc from '../fast-check';
import type { Entry } from '../../lib/core/entry';
import { NOTICE_FOOTINGS } from '../../lib/core/notice';
import { ACTION_IDS, ENTRY_KINDS, ENTRY_REASONS, ENTRY_STATES, NETWORK_IDS, SURFACES } from '../../lib/core/vocabulary';

/** Texts with everything in them that files stumble over, but well formed and without control signs. */
export const words = (maxLength: number, minLength = 0): fc.Arbitrary<string> =>
  fc
    .oneof({ weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength }) }, fc.constantFrom('=1+1', "'=x", "''@y", '-3', '＝a', '"', 'a""b', 'a;b,c|d\te', 'x | y', '\\n', '\\', 'C:\\new', 'é“”', 'a\nb', '\u202eabc', '__proto__', 'none', '=', '\ufeffx'))
    .map((text) => text.replace(/[\u0000-\u001f\u007f]/g, (sign) => (sign === '\n' ? '\n' : '')).trim().slice(0, maxLength))
    .filter((text) => text.length >= minLength && !/[\ud800-\udbff]$/.test(text));

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const subset = <T>(values: readonly T[]) => fc.subarray([...values]);

/** Any entry that may stand in a register; ids are numbered so that they are unique. */
export const anyEntry = (n: number): fc.Arbitrary<Entry> =>
  fc
    .record({
      kind: fc.constantFrom(...ENTRY_KINDS),
      name: words(60, 1),
      identities: fc.array(fc.record({ label: maybe(words(40)), learned: maybe(fc.constant(true)) }), { minLength: 1, maxLength: 4 }),
      state: fc.constantFrom(...ENTRY_STATES),
      reason: fc.constantFrom(...ENTRY_REASONS),
      reasonText: maybe(words(60, 1)),
      note: maybe(words(200, 1)),
      evidence: fc.array(fc.record({ at: time, network: maybe(fc.constantFrom(...NETWORK_IDS)), surface: maybe(fc.constantFrom(...SURFACES)), quote: words(80) }), { maxLength: 3 }),
      networks: maybe(subset(NETWORK_IDS)),
      surfaces: maybe(subset(SURFACES)),
      communities: maybe(fc.array(words(30, 1), { maxLength: 3 })),
      act: maybe(fc.constantFrom(...ACTION_IDS)),
      createdAt: time,
      updatedAt: time,
      expiresAt: maybe(time),
      noticeAt: maybe(time),
      replyBy: maybe(time),
      notices: maybe(fc.array(fc.record({ at: time, footing: maybe(fc.constantFrom(...NOTICE_FOOTINGS)), replyBy: maybe(time), text: maybe(words(120)) }), { minLength: 1, maxLength: 3 })),
      sellsFor: maybe(words(40, 1)),
      changed: maybe(fc.dictionary(fc.constantFrom('note', 'state', 'name'), time, { minKeys: 1 })),
      revision: fc.integer({ min: 0, max: 9999 }),
    })
    .map((entry) => drop({ ...entry, id: `entry-${String(n).padStart(8, '0')}`, identities: entry.identities.map((identity, at) => drop({ ...identity, key: `linkedin/in/person-${n}-${at}` })), evidence: entry.evidence.map(drop), notices: entry.notices?.map(drop), changed: entry.changed && { ...entry.changed } }) as Entry);

const drop = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

export const bytes = (content: string | Uint8Array, name = 'file') => {
  const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: data.length, slice: (start: number, end: number) => ({ arrayBuffer: async () => data.slice(start, end).buffer as ArrayBuffer }) };
};

/** A file with one thing wrong: cut off, bits turned, a part doubled, noise within. */
export function damage(data: Uint8Array, seed: number): Uint8Array {
  let state = seed * 2654435761 + 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % Math.max(1, below);
  };
  const copy = data.slice();
  if (seed % 4 === 0) return copy.slice(0, next(copy.length));
  if (seed % 4 === 1) {
    copy[next(copy.length)]! ^= 1 << next(8);
    return copy;
  }
  if (seed % 4 === 2) {
    for (let i = next(20) + 1; i > 0; i--) copy[next(copy.length)] = next(256);
    return copy;
  }
  const [from, length] = [next(copy.length), next(200) + 1];
  return new Uint8Array([...copy.slice(0, from), ...copy.slice(next(copy.length), next(copy.length) + length), ...copy.slice(from)]);
}
