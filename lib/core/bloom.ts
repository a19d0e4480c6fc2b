import { fromBase64 } from './base64';

/**
 * The reading side of the list hints: small, because every tab carries it. A filter
 * answers "surely not" or "perhaps"; only the background knows. FNV-1a runs over UTF-16 units, so that
 * both sides agree without encoding text first.
 */

const PRIME = 0x01000193;
const START = 0x811c9dc5;
/** Any other start gives a second, independent enough hash for double hashing. */
export const SECOND_START = 0x5bd1e995;

/** 32-bit FNV-1a of a string's UTF-16 units, as an unsigned number. Phrase hints are these. */
export function fnv1a(text: string, start: number = START): number {
  let hash = start | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Tells the bits that stand for a key, given by its two hashes, in a filter of `bits` bits. */
export function bloomBits(first: number, second: number, bits: number, hashes: number, visit: (bit: number) => void): void {
  const step = (second | 1) >>> 0;
  for (let i = 0; i < hashes; i++) visit((first + i * step) % bits);
}

/** Reads the base64 form of a filter; an unreadable one gives an empty filter, which contains nothing. */
export function readBloom(base64: string): Uint8Array {
  try {
    return fromBase64(base64);
  } catch {
    return new Uint8Array(0);
  }
}

/** False when the key is surely not in the filter. Bit n is bit `n % 8` of byte `floor(n / 8)`. */
export function mightContain(bytes: Uint8Array, hashes: number, key: string): boolean {
  if (bytes.length === 0) return false;
  let held = 1;
  bloomBits(fnv1a(key), fnv1a(key, SECOND_START), bytes.length * 8, hashes, (bit) => (held &= (bytes[bit >>> 3] ?? 0) >>> (bit & 7)));
  return held !== 0;
}

/**
 * Every key under which a host may be listed, longest first: `go.acme.example` gives
 * `domain/go.acme.example` and `domain/acme.example`. The tab needs no public-suffix list for that.
 */
export function hostKeys(host: string): string[] {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const keys: string[] = [];
  for (let i = 0; i < Math.max(1, labels.length - 1); i++) keys.push('domain/' + labels.slice(i).join('.'));
  return keys;
}
