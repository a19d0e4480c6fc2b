import { APOSTROPHE, DIGIT, EXPANDS, HIGH_SURROGATE, IDEOGRAPH, IGNORED, MARK, OTHER_LETTER, astralClass, expansionOf, unitClass } from './letters';
import { hashLetter } from './hash';

/** A word before an apostrophe that stands by itself: l'offre, qu'il, dell'azienda; but don't is one word. */
const ELIDED = /^.$|^qu$|^un$|ll$/;

/**
 * The folded words of a phrase or of a user's words: lower case, without accents or disguise, apostrophes
 * dropped inside words (`dont`) and splitting after an elision (`l offre`), anything else splits. A number becomes `#`. Characters of scripts without spaces are words each.
 * Same reading as the scanner's, written for clarity; used when compiling, never on the hot path.
 */
export function phraseWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  const flush = () => {
    if (word) words.push(/^\d+$/.test(word) ? '#' : word);
    word = '';
  };
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    let cls = unitClass(unit);
    if (cls === HIGH_SURROGATE) {
      const cp = text.codePointAt(i)!;
      if (cp > 0xffff) i++;
      cls = astralClass(cp);
      unit = cp;
    }
    if (cls < DIGIT) word += String.fromCharCode(96 + (cls & 31));
    else if (cls < DIGIT + 10) word += String(cls - DIGIT);
    else if (cls === EXPANDS) for (const letter of expansionOf(unit)) word += String.fromCharCode(96 + letter);
    else if (cls === OTHER_LETTER) word += String.fromCodePoint(unit);
    else if (cls === IDEOGRAPH) {
      flush();
      words.push(String.fromCodePoint(unit));
    } else if (cls === APOSTROPHE) {
      if (ELIDED.test(word)) flush();
    } else if (cls === IGNORED || cls === MARK) continue;
    else flush();
  }
  flush();
  return words;
}

/** One space between folded words: the form in which phrases are stored on the do-not-market list. */
export function foldPhrase(text: string): string {
  return phraseWords(text).join(' ');
}

/** The hash the scanner computes for a folded word (as `phraseWords` gives it). */
export function wordHash(word: string): number {
  let hash = 0;
  for (const char of word) {
    const cp = char.codePointAt(0)!;
    const cls = cp > 0xffff ? OTHER_LETTER : unitClass(cp);
    hash = hashLetter(hash, cls < DIGIT ? cls & 31 : cls < DIGIT + 10 ? cls : cp);
  }
  return hash;
}
