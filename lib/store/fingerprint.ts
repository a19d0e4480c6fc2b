import { fnv1a } from '../core/bloom';
import type { Entry } from '../core/entry';
import type { EntryChange } from './operation';

/** What the register should look like: how many changes made it, how many entries it has, and their sum. */
export interface Fingerprint {
  readonly generation: number;
  readonly count: number;
  /** XOR over all entries, so that it can be kept up to date without reading them all. 16 hex digits. */
  readonly hash: string;
}

export const EMPTY: Fingerprint = { generation: 0, count: 0, hash: '0'.repeat(16) };

/** The fingerprint after some changes: linear in the changes, not in the register. */
export function advance(from: Fingerprint, generation: number, changes: readonly EntryChange[]): Fingerprint {
  const sum = parse(from.hash);
  let { count } = from;
  for (const { before, after } of changes) {
    if (before) mix(sum, before);
    else count += 1;
    mix(sum, after);
  }
  return { generation, count, hash: print(sum) };
}

/** The fingerprint of a whole register, read entry by entry. */
export function fingerprintOf(generation: number, entries: Iterable<Entry>): Fingerprint {
  const sum: Sum = [0, 0];
  let count = 0;
  for (const entry of entries) {
    mix(sum, entry);
    count += 1;
  }
  return { generation, count, hash: print(sum) };
}

/** True when two registers hold the same entries, however many changes it took. */
export function sameContent(a: Fingerprint, b: Fingerprint): boolean {
  return a.count === b.count && a.hash === b.hash;
}

type Sum = [number, number];

function mix(sum: Sum, entry: Entry): void {
  const text = `${entry.id}|${entry.revision}|${entry.updatedAt}|${entry.state}`;
  sum[0] = (sum[0] ^ fnv1a(text)) >>> 0;
  sum[1] = (sum[1] ^ fnv1a(text, 0x9747b28c)) >>> 0;
}
const print = (sum: Sum) => sum.map((part) => part.toString(16).padStart(8, '0')).join('');
function parse(hash: string): Sum {
  return [Number.parseInt(hash.slice(0, 8), 16) >>> 0, Number.parseInt(hash.slice(8), 16) >>> 0];
}
