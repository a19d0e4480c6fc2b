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
const ring = new Int32Array(GRAM);

/**
 * A text as twelve numbers (MinHash over runs of four folded words). Texts that share most of their wording
 * share most of their numbers; no word can be read from them. Undefined for a text too short to tell.
 */
export function sketchOf(text: string): readonly number[] | undefined {
  const least = new Array<number>(SKETCH).fill(0xffffffff);
  const end = Math.min(text.length, REACH);
  let words = 0, hash = HASH_START, length = 0;
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
      if (length > 0) addWord(hashEnd(hash));
      hash = HASH_START;
      length = 0;
      if (cls === IDEOGRAPH) addWord(hashEnd(hashStep(HASH_START, code)));
      continue;
    }
    length++;
  }
  return words < LEAST_WORDS ? undefined : least;

  function addWord(word: number): void {
    ring[words % GRAM] = word;
    if (++words < GRAM) return;
    let gram = HASH_START;
    for (let back = 0; back < GRAM; back++) gram = hashStep(gram, ring[(words + back) % GRAM]!);
    for (let k = 0; k < SKETCH; k++) {
      const value = hashEnd(Math.imul(gram, SPREAD[k]!) ^ SPREAD[k]!) >>> 0;
      if (value < least[k]!) least[k] = value;
    }
  }
}
