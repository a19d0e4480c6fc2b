/**
 * Words by hash, each in the one place where it may stand, so that asking for one takes no search and no branch:
 * most words of a text are unknown to most tables, and a processor that guesses wrong loses more time than the
 * question takes. An array of integers: how many places, how many seeds (a power of two), the seeds, then hash
 * and value of each place in turn.
 */
const HEAD = 2;
const GOLDEN = 0x9e3779b1;

/** The value of a hash, or 0. Who asks often keeps the two numbers that a table begins with. */
export function lookUp(table: Int32Array, hash: number, places = table[0]!, seeds = table[1]!): number {
  const place = Math.imul(Math.imul(hash, table[HEAD + (hash & (seeds - 1))]!) >>> 16, places) >>> 16;
  const at = HEAD + seeds + place * 2;
  const other = table[at]! ^ hash;
  return table[at + 1]! & ~((other | (0 - other)) >> 31);
}

/** True for a table of no words: only that has a single place. */
export const isEmptyTable = (table: Int32Array): boolean => table[0] === 1;

/** So many seeds are tried for the words that share one; what finds no place by then may never find one. */
const MOST_TRIES = 20_000;
/** So often a table begins anew, each time with an eighth more places. */
const MOST_ROUNDS = 24;

/**
 * Makes a table: seeds are tried until the words that share one find free places. A hash of few places (0 has one,
 * whatever the seed) may find them taken: then the table begins anew, larger and with other seeds.
 * Throws Error for two equal hashes, and where no table was found.
 */
export function makeWordTable(hashes: ArrayLike<number>, valueOf: (index: number) => number): Int32Array {
  let seeds = 1;
  while (seeds < hashes.length / 5) seeds *= 2;
  const buckets: number[][] = Array.from({ length: seeds }, () => []);
  for (let i = 0; i < hashes.length; i++) buckets[hashes[i]! & (seeds - 1)]!.push(i);
  for (const words of buckets) if (new Set(words.map((word) => hashes[word])).size < words.length) throw new Error('two words have one hash');
  let places = Math.ceil(hashes.length / 0.85) + 1;
  for (let round = 0; round < MOST_ROUNDS; round++, places += Math.ceil(places / 8)) {
    const table = fillTable(hashes, valueOf, buckets, places, round * MOST_TRIES);
    if (table) return table;
  }
  throw new Error(`no table was found for ${hashes.length} words`);
}

/** Fills a table of so many places; undefined when some words find none. Seeds after the first `tried` ones are used. */
function fillTable(hashes: ArrayLike<number>, valueOf: (index: number) => number, buckets: readonly (readonly number[])[], places: number, tried: number): Int32Array | undefined {
  const seeds = buckets.length;
  const first = HEAD + seeds;
  const table = new Int32Array(first + places * 2);
  table[0] = places;
  table[1] = seeds;
  const taken = new Uint8Array(places);
  const order = buckets.map((_, bucket) => bucket).sort((a, b) => buckets[b]!.length - buckets[a]!.length);
  for (const bucket of order) {
    const words = buckets[bucket]!;
    let seed = 0;
    let found: number[] = [];
    for (let tries = 1; tries <= MOST_TRIES && seed === 0; tries++) {
      const odd = Math.imul(tried + tries, GOLDEN) | 1;
      found = words.map((word) => Math.imul(Math.imul(hashes[word]!, odd) >>> 16, places) >>> 16);
      if (!found.some((place, i) => taken[place] || found.indexOf(place) < i)) seed = odd;
    }
    if (seed === 0) return undefined;
    table[HEAD + bucket] = seed;
    found.forEach((place, i) => {
      taken[place] = 1;
      table[first + place * 2] = hashes[words[i]!]!;
      table[first + place * 2 + 1] = valueOf(words[i]!);
    });
  }
  return table;
}
