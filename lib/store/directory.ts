import { fnv1a } from '../core/bloom';
import type { Directory, EntryRecord } from './layout';

/** What a directory finds an entry by. An id must not be taken for a key. */
const idHash = (id: string) => fnv1a(`=${id}`);
const keyHash = (key: string) => fnv1a(key);

/** Writes down for each id and key of some bundles in which of them it lies. */
export function makeDirectory(id: string, bundles: readonly (readonly EntryRecord[])[]): Directory {
  const length = bundles.reduce((sum, records) => sum + records.reduce((more, { keys }) => more + 1 + keys.length, 0), 0);
  // Both in one number, so that the browser sorts numbers and calls nobody back.
  const both = new Float64Array(length);
  let at = 0;
  for (const [place, records] of bundles.entries()) {
    for (const record of records) {
      both[at++] = idHash(record.id) * 2 ** 20 + place;
      for (const key of record.keys) both[at++] = keyHash(key) * 2 ** 20 + place;
    }
  }
  both.sort();
  const hashes = new Uint32Array(length);
  const places = new Uint32Array(length);
  for (let index = 0; index < length; index++) {
    hashes[index] = Math.floor(both[index]! / 2 ** 20);
    places[index] = both[index]! % 2 ** 20;
  }
  return { id, hashes, places };
}

/** The bundles in which some ids or keys may lie; another entry of the same hash may be all there is. */
export function placesOf(directory: Directory, wanted: { readonly ids?: readonly string[]; readonly keys?: readonly string[] }): string[] {
  const places = new Set<number>();
  for (const id of wanted.ids ?? []) collect(directory, idHash(id), places);
  for (const key of wanted.keys ?? []) collect(directory, keyHash(key), places);
  return [...places].map((place) => `${directory.id}:${place}`);
}

function collect({ hashes, places }: Directory, hash: number, found: Set<number>): void {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  for (; hashes[low] === hash; low++) found.add(places[low]!);
}
