import { hashEnd, hashStep, HASH_START } from '../text/hash';
import { AT, CURRENCY, DIGIT, unitClass } from '../text/letters';
import type { Tables } from './tables';

/** What digits and signs stand for inside a word; 1 is tried as i, then as l. */
const LEET: readonly (readonly number[])[] = [[15], [9, 12], [26], [5], [1], [19], [7], [20], [2], [7]];

/** The token of the longest `word*` stem that an unknown word begins with, or 0. Only asked for unknown words. */
export function findPrefixToken(t: Tables, text: string, start: number, end: number, prefixBits: Uint32Array): number {
  let hash = HASH_START;
  let length = 0;
  let found = 0;
  const mask = t.prefixHashes.length - 1;
  for (let i = start; i < end; i++) {
    const cls = unitClass(text.charCodeAt(i));
    if (cls >= 140) continue;
    hash = hashStep(hash, cls < DIGIT ? cls & 31 : cls);
    if (++length < 3) continue;
    const h = hashEnd(hash);
    if (length === 3 && (prefixBits[(h & 2047) >>> 5]! & (1 << (h & 31))) === 0) return 0;
    let at = h & mask;
    while (t.prefixIds[at] !== 0 && t.prefixHashes[at] !== h) at = (at + 1) & mask;
    if (t.prefixIds[at] !== 0) found = t.prefixIds[at]!;
  }
  return found;
}

/** The token of an unknown word once digits and signs among its letters are read as letters, or 0. */
export function findUnmaskedToken(t: Tables, text: string, start: number, end: number): number {
  for (let choice = 0; choice < 2; choice++) {
    let hash = HASH_START;
    let letters = 0;
    let length = 0;
    for (let i = start; i < end; i++) {
      const cls = unitClass(text.charCodeAt(i));
      let letter = 0;
      if (cls < DIGIT) {
        letter = cls & 31;
        letters++;
      } else if (cls < 140) {
        const options = LEET[cls - DIGIT]!;
        letter = options[Math.min(choice, options.length - 1)]!;
      } else if (cls === AT) letter = 1;
      else if (cls === CURRENCY) letter = 19;
      else continue;
      hash = hashStep(hash, letter);
      length++;
    }
    // fewer than three characters, or mostly digits, is a code or a size ("4k", "b2b"), not a disguise
    if (length < 3 || letters * 3 < length) return 0;
    const h = hashEnd(hash);
    const mask = t.wordHashes.length - 1;
    let at = h & mask;
    while (t.wordIds[at] !== 0 && t.wordHashes[at] !== h) at = (at + 1) & mask;
    if (t.wordIds[at] !== 0) return t.wordIds[at]!;
  }
  return 0;
}
