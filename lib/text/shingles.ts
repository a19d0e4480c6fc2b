import { SKETCH } from '../core/template';
import { HASH_START, hashEnd, hashStep } from './hash';
import { DIGIT, EXPANDS, FIRST_SIGN, HIGH_SURROGATE, IDEOGRAPH, IGNORED, MARK, OTHER_LETTER, astralClass, expansionOf, unitClass } from './letters';

/** Words in a row that count as one: short enough to survive a changed name, long enough to be nobody's habit. */
const GRAM = 4;
/** Fewer words are no letter: "Congratulations on your new position!" is everybody's. */
const LEAST_WORDS = 14;
/** So much of a text is looked at. */
const REACH = 4_000;
/** Odd numbers: each gives another order of the same grams. */
const SPREAD = Int32Array.from({ length: SKETCH }, (_, at) => Math.imul(0x9e3779b1, at * 2 + 1) | 1);
const FIRST_BIT = 0x80000000 | 0;
/** One pass takes the words, another the runs of them: each of its loops does one thing, which is twice as quick. */
const words = new Int32Array(REACH + 1);

/**
 * A text as twelve numbers (MinHash over runs of four folded words). Texts that share most of their wording
 * share most of their numbers; no word can be read from them. Undefined for a text too short to tell.
 */
export function sketchOf(text: string): readonly number[] | undefined {
  const count = takeWords(text);
  if (count < LEAST_WORDS) return undefined;
  const grams = count - GRAM + 1;
  for (let at = 0; at < grams; at++) {
    let gram = HASH_START;
    for (let next = 0; next < GRAM; next++) gram = hashStep(gram, words[at + next]!);
    words[at] = gram;
  }
  const sketch: number[] = [];
  for (let k = 0; k < SKETCH; k++) sketch.push(leastOf(grams, SPREAD[k]!));
  return sketch;
}

/** The least of all runs in one order of them, as an unsigned number. */
function leastOf(grams: number, spread: number): number {
  let least = 0x7fffffff;
  // Signed numbers compare quicker; the first bit makes their order that of unsigned ones.
  for (let at = 0; at < grams; at++) {
    const value = hashEnd(Math.imul(words[at]!, spread) ^ spread) ^ FIRST_BIT;
    if (value < least) least = value;
  }
  return (least ^ FIRST_BIT) >>> 0;
}

/** Puts the hashes of a text's words into `words`; how many there are. */
function takeWords(text: string): number {
  const end = Math.min(text.length, REACH);
  let count = 0, hash = HASH_START, length = 0;
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 32;
    let cls = unitClass(unit);
    let code = unit;
    if (cls === HIGH_SURROGATE) {
      code = text.codePointAt(i)!;
      cls = code > 0xffff ? astralClass(code) : IGNORED;
      if (code > 0xffff) i++;
    }
    if (cls < DIGIT) hash = hashStep(hash, cls & 31);
    else if (cls < FIRST_SIGN) hash = hashStep(hash, DIGIT); // a number is any number
    else if (cls === EXPANDS) for (const letter of expansionOf(unit)) hash = hashStep(hash, letter);
    else if (cls === OTHER_LETTER) hash = hashStep(hash, code);
    else if (cls === IGNORED || cls === MARK) continue;
    else {
      if (length > 0) words[count++] = hashEnd(hash);
      hash = HASH_START;
      length = 0;
      if (cls === IDEOGRAPH) words[count++] = hashEnd(hashStep(HASH_START, code));
      continue;
    }
    length++;
  }
  return count;
}
