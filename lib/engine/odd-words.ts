import { hashLetter } from '../text/hash';
import { APOSTROPHE, AT, BIDI_CONTROL, DIGIT, EXPANDS, FIRST_SIGN, HIGH_SURROGATE, IGNORED, MARK, NOTHING, OTHER_LETTER, astralClass, expansionOf, unitClass } from '../text/letters';
import { elides } from './rare-words';
import { dotAhead, isLetter } from './units';

/** How the characters of a word came: `1 << (class >> 5)` for letters, and what else. */
export const LOWER_CAME = 1, UPPER_CAME = 2, LOOKALIKE_CAME = 4, STYLED_CAME = 8, DIGIT_CAME = 16, OTHER_CAME = 32, MASK_CAME = 64;

/** Reads on where a word is not plain; what it found stands in its fields until it reads again. */
export interface OddWords {
  hash: number;
  /** The kinds of its characters, `…_CAME`. */
  came: number;
  length: number;
  /** Ignorable characters between its letters. */
  masked: number;
  /** What stands behind the word, or at the place where none began: class, code point and how wide. */
  cls: number;
  code: number;
  width: number;
  /** Summed up over a text: combining marks, and controls of direction. */
  marks: number;
  bidiControls: number;
  /** Goes on at `at` with the word that began at `start` (the same place when none did); gives where it ends. */
  read(text: string, start: number, at: number, to: number, hash: number, came: number): number;
}

/** Makes the reader that one scanner uses. */
export function createOddWords(): OddWords {
  const odd: OddWords = {
    hash: 0, came: 0, length: 0, masked: 0, cls: 0, code: 0, width: 1, marks: 0, bidiControls: 0,
    read(text, start, at, to, hash, came) {
      let i = at, length = at - start, masked = 0, cls = NOTHING, code = 0, width = 0;
      for (; i < to; i += width) {
        code = text.charCodeAt(i);
        cls = unitClass(code);
        width = 1;
        if (cls === HIGH_SURROGATE) {
          code = text.codePointAt(i)!;
          cls = code > 0xffff ? astralClass(code) : NOTHING;
          if (code > 0xffff) width = 2;
        }
        if (cls < FIRST_SIGN || cls === OTHER_LETTER) {
          hash = hashLetter(hash, cls < DIGIT ? cls & 31 : cls < FIRST_SIGN ? cls : code);
          came |= cls >= FIRST_SIGN ? OTHER_CAME : 1 << (cls >> 5);
          length++;
        } else if (cls === EXPANDS) {
          for (const each of expansionOf(code)) hash = hashLetter(hash, each);
          came |= LOWER_CAME;
          length++;
        } else if (length === 0) break;
        else if (cls === APOSTROPHE) {
          if (elides(text, start, i)) break;
        } else if (cls === IGNORED || cls === BIDI_CONTROL) {
          if (cls === BIDI_CONTROL) odd.bidiControls++;
          if (i + width < to && isLetter(text, i + width)) masked++;
        } else if (cls === MARK) odd.marks++;
        else if ((cls === AT || code === 36) && i + 1 < to && isLetter(text, i + 1) && !dotAhead(text, i + 1, to)) {
          hash = hashLetter(hash, cls); // c@ll, $ale
          came |= DIGIT_CAME | MASK_CAME;
          length++;
        } else break;
      }
      odd.hash = hash;
      odd.came = came;
      odd.length = length;
      odd.masked = masked;
      odd.cls = i < to ? cls : NOTHING;
      odd.code = code;
      odd.width = width;
      return i;
    },
  };
  return odd;
}
