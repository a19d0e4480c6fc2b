/** FNV-1a steps, 32 bit: quick, no allocation, good enough to tell words apart once they are confirmed. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Adds one small number (a letter class or a code unit) to a running hash. */
export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, HASH_PRIME);
}
export const SPREADING = 0x27d4eb2d;
/** The same for the letters of a word, which begins with 0 and needs no end: all bits tell words apart. */
export function hashLetter(hash: number, value: number): number {
  return (Math.imul(hash, SPREADING) + value) | 0;
}
/** Spreads a running hash over all its bits, so that its low bits can address a table. */
export function hashEnd(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 15)) | 0;
}
