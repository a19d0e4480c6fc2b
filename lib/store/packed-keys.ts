import { fnv1a, SECOND_START } from '../core/bloom';

const LEAST_PLACES = 16;

/**
 * Keys as numbers in one array: two hashes a key, open-addressed, at most half full. A million keys take 16 MB
 * and are read from the store as one value, where their records would take a hundred times as long. "No" is
 * exact; "yes" is asked again of the records, since two keys may share both hashes.
 */
export class PackedKeys {
  #count: number;
  #places: Uint32Array<ArrayBuffer>;

  /** Makes an empty one with room for so many keys; it grows when there are more. */
  constructor(expected = 0) {
    this.#count = 0;
    this.#places = placesFor(expected);
  }

  /** Takes what `places` of another gave. Throws Error when it is nothing of that form. */
  static from(count: number, places: Uint32Array<ArrayBuffer>): PackedKeys {
    const size = places.length / 2;
    if (!Number.isInteger(size) || size < LEAST_PLACES || (size & (size - 1)) !== 0 || !(count >= 0 && count * 2 <= size)) throw new Error(`expected at most half as many keys as places, found ${count} in ${size}`);
    const packed = new PackedKeys();
    packed.#count = count;
    packed.#places = places;
    return packed;
  }

  /** How many different keys there are. */
  get count(): number {
    return this.#count;
  }

  /** Pairs of hashes; a pair of zeros is an empty place. Changes with the next key added. */
  get places(): Uint32Array<ArrayBuffer> {
    return this.#places;
  }

  /** Adds a key; one that is there already changes nothing. */
  add(key: string): void {
    const [first, second] = hashesOf(key);
    if (put(this.#places, first, second)) this.#count++;
    if (this.#count * 2 <= this.#places.length / 2) return;
    const larger = new Uint32Array(this.#places.length * 2);
    this.forEach((a, b) => put(larger, a, b));
    this.#places = larger;
  }

  /** False when a key is surely not among those added. */
  mayHold(key: string): boolean {
    const [first, second] = hashesOf(key);
    const at = findPlace(this.#places, first, second) * 2;
    return (this.#places[at]! | this.#places[at + 1]!) !== 0;
  }

  /** Both hashes of every key, in no order. */
  forEach(visit: (first: number, second: number) => void): void {
    const places = this.#places;
    for (let at = 0; at < places.length; at += 2) if ((places[at]! | places[at + 1]!) !== 0) visit(places[at]!, places[at + 1]!);
  }
}

function placesFor(keys: number): Uint32Array<ArrayBuffer> {
  let size = LEAST_PLACES;
  while (size < keys * 2) size *= 2;
  return new Uint32Array(size * 2);
}

/** The hashes of the filter in tabs, so that it can be made of these. */
function hashesOf(key: string): [first: number, second: number] {
  const first = fnv1a(key);
  const second = fnv1a(key, SECOND_START);
  return [first, first === 0 && second === 0 ? 1 : second];
}

/** False when the pair was there. */
function put(places: Uint32Array, first: number, second: number): boolean {
  const at = findPlace(places, first, second) * 2;
  if ((places[at]! | places[at + 1]!) !== 0) return false;
  places[at] = first;
  places[at + 1] = second;
  return true;
}

function findPlace(places: Uint32Array, first: number, second: number): number {
  const mask = places.length / 2 - 1;
  // the low bits of this hash are its weakest
  let at = (first ^ (first >>> 15) ^ (second >>> 3)) & mask;
  while ((places[at * 2]! | places[at * 2 + 1]!) !== 0 && (places[at * 2] !== first || places[at * 2 + 1] !== second)) at = (at + 1) & mask;
  return at;
}
