import { hashLetter } from '../text/hash';
import { AT, DIGIT, EXPANDS, FIRST_SIGN, HIGH_SURROGATE, MAKES_WORDS, OTHER_LETTER, astralClass, expansionOf, unitClass, units } from '../text/letters';
import type { Tables } from './tables';
import { lookUp } from './word-table';

/** What digits, then @ and $, stand for inside a word. A 1 is tried as i, then as l. */
const READINGS: readonly (readonly number[])[] = [9, 12].map((one) => [15, one, 26, 5, 1, 19, 7, 20, 2, 7, 1, 19]);
/** No word or stem that phrases know is longer. */
const LONGEST = 64;
/** What @ and $ are folded to: they follow the digits. */
const MASK_A = DIGIT + 10, MASK_S = DIGIT + 11;
const folded = new Int32Array(LONGEST);

/** Folds the word at [start, end) into `folded` as the scan does; its length, or 0 when it is too long to be known. */
function foldWord(text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    if (length > LONGEST - 4) return 0;
    let code = text.charCodeAt(i);
    let cls = unitClass(code);
    if (cls === HIGH_SURROGATE) {
      code = text.codePointAt(i++)!; // half a pair ends a word, so this is a whole one
      cls = astralClass(code);
    }
    if (cls < DIGIT) folded[length++] = cls & 31;
    else if (cls < FIRST_SIGN) folded[length++] = cls;
    else if (cls === EXPANDS) for (const letter of expansionOf(code)) folded[length++] = letter;
    else if (cls === OTHER_LETTER) folded[length++] = code;
    else if (cls === AT) folded[length++] = MASK_A;
    else if (code === 36) folded[length++] = MASK_S;
  }
  return length;
}

const L = 12, N = 14, Q = 17, U = 21;
const ENDS_ELISION: readonly number[] = [L, N, U];
/** True when an apostrophe at `end` ends a word of its own, as in l'offre, qu'il, dell'azienda; not in don't. */
export function elides(text: string, start: number, end: number): boolean {
  // most words before an apostrophe end in another letter: it's, we've
  const letter = unitClass(text.charCodeAt(end - 1));
  if (end - start > 1 && letter < DIGIT && !ENDS_ELISION.includes(letter & 31)) return false;
  const length = foldWord(text, start, end);
  if (length < 2) return length === 1;
  const last = folded[length - 1]!;
  const before = folded[length - 2]!;
  return (last === L && before === L) || (length === 2 && ((before === Q && last === U) || (before === U && last === N)));
}

/** What phrases know of the longest `word*` stem that an unknown word begins with, or 0. Only asked for unknown words. */
export function findPrefixToken(t: Tables, text: string, start: number, end: number): number {
  // Nearly all words are plain at the beginning, and few begin like a stem.
  if (end - start < 3) return 0;
  const a = units[text.charCodeAt(start)]!;
  const b = units[text.charCodeAt(start + 1)]!;
  const c = units[text.charCodeAt(start + 2)]!;
  const place = ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
  if ((t.prefixBits[place >>> 5]! & (1 << (place & 31))) === 0 && isPlain(a) && isPlain(b) && isPlain(c)) return 0;
  const length = foldWord(text, start, end);
  let hash = 0;
  let found = 0;
  for (let i = 0; i < length; i++) {
    hash = hashLetter(hash, folded[i]!);
    found = lookUp(t.stems, hash) || found;
  }
  return found;
}

/** Words with digits in them are not asked about their beginning. */
const isPlain = (unit: number): boolean => unit >= MAKES_WORDS;

/** The token of an unknown word once digits and signs among its letters are read as letters, or 0. */
export function findUnmaskedToken(t: Tables, text: string, start: number, end: number): number {
  const length = foldWord(text, start, end);
  let letters = 0;
  for (let i = 0; i < length; i++) if (folded[i]! < DIGIT) letters++;
  // fewer than three characters, or mostly digits, is a code or a size ("4k", "90k"), not a disguise
  if (length < 3 || letters * 2 < length) return 0;
  for (const letter of READINGS) {
    let hash = 0;
    for (let i = 0; i < length; i++) hash = hashLetter(hash, folded[i]! < DIGIT ? folded[i]! : letter[folded[i]! - DIGIT]!);
    const found = lookUp(t.words, hash);
    if (found !== 0) return found;
  }
  return 0;
}
