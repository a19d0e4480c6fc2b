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

/** Makes a table: seeds are tried until the words that share one find free places. Throws Error for two equal hashes. */
export function makeWordTable(hashes: ArrayLike<number>, valueOf: (index: number) => number): Int32Array {
  const places = Math.ceil(hashes.length / 0.85) + 1;
  let seeds = 1;
  while (seeds < hashes.length / 5) seeds *= 2;
  const buckets: number[][] = Array.from({ length: seeds }, () => []);
  for (let i = 0; i < hashes.length; i++) buckets[hashes[i]! & (seeds - 1)]!.push(i);
  const first = HEAD + seeds;
  const table = new Int32Array(first + places * 2);
  table[0] = places;
  table[1] = seeds;
  const taken = new Uint8Array(places);
  const order = buckets.map((_, bucket) => bucket).sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b);
  for (const bucket of order) {
    const words = buckets[bucket]!;
    if (new Set(words.map((word) => hashes[word])).size < words.length) throw new Error('two words have one hash');
    for (let tries = 1; ; tries++) {
      const seed = Math.imul(tries, GOLDEN) | 1;
      const found = words.map((word) => Math.imul(Math.imul(hashes[word]!, seed) >>> 16, places) >>> 16);
      if (found.some((place, i) => taken[place] || found.indexOf(place) < i)) continue;
      table[HEAD + bucket] = seed;
      found.forEach((place, i) => {
        taken[place] = 1;
        table[first + place * 2] = hashes[words[i]!]!;
        table[first + place * 2 + 1] = valueOf(words[i]!);
      });
      break;
    }
  }
  return table;
}
