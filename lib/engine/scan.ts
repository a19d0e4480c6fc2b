import { APOSTROPHE, AT, BIDI_CONTROL, DIGIT, EXPANDS, HIGH_SURROGATE, IDEOGRAPH, IGNORED, MARK, OTHER_LETTER, PERIOD, SPACE, astralClass, expansionOf, unitClass, unitClasses } from '../text/letters';
import { HASH_PRIME, HASH_START, hashEnd } from '../text/hash';
import type { Signals } from '../text/signals';
import { createAutomaton, type Automaton, type Recorder } from './automaton';
import { elides, findPrefixToken, findUnmaskedToken } from './rare-words';
import { createSeparators } from './separators';
import { TOKEN_NUMBER, type Tables } from './tables';
import { dotAhead, isLetter, skipToSpace } from './units';

export interface Scanner {
  readonly automaton: Automaton;
  /** Look-alike-only words are Latin in disguise in a Latin text, but plain words of another script elsewhere. */
  lookalikeWords: number;
  otherWords: number;
  /** Longest run of single-letter words: "b o o k". */
  spacedLetters: number;
  bidiControls: number;
  /**
   * Reads text[from, to) once: fills the text part of `signals` (adds to what is there) and the automaton's
   * findings. No allocation, no normalization, no regular expression. `more` continues a scan in a second part.
   */
  scan(text: string, from: number, to: number, signals: Signals, more?: boolean, trustLookalikes?: boolean, record?: Recorder): void;
}

/** How the characters of a word came: `1 << (class >> 5)` for letters, and what else. */
const F_LOWER = 1, F_UPPER = 2, F_LOOK = 4, F_STYLED = 8, F_DIGIT = 16, F_OTHER = 32, F_MASK = 64;
/** A class that no unit has: the end of the text, or half a pair. */
const NOTHING = 255;

/** Makes a scanner over compiled tables. It reuses its buffers: one scan at a time. */
export function createScanner(t: Tables): Scanner {
  const { wordHashes, wordIds } = t;
  const wordMask = wordHashes.length - 1;
  const automaton = createAutomaton(t);
  const separators = createSeparators(automaton);
  let disguises = 0;

  const lookUp = (hash: number): number => {
    let at = hash & wordMask;
    for (;;) {
      const held = wordHashes[at]!;
      if (held === hash) return wordIds[at]!;
      if (held === 0) return 0;
      at = (at + 1) & wordMask;
    }
  };
  /** The token of a word that is not plain: counts its disguises, and reads through them when its letters are no known word. */
  const oddToken = (known: number, text: string, start: number, end: number, flags: number, masked: number, trust: boolean): number => {
    let token = 0;
    if (flags & F_OTHER) scanner.otherWords++;
    else if (flags === F_LOOK) scanner.lookalikeWords++;
    if (flags !== F_LOOK || trust) {
      token = known;
      if (token === 0 && (flags & F_OTHER) === 0) {
        if (flags & F_DIGIT) {
          token = findUnmaskedToken(t, text, start, end);
          if (token !== 0) disguises += 2;
        } else token = findPrefixToken(t, text, start, end);
      }
      if (token !== 0 && (flags & (F_LOOK | F_STYLED) || masked)) disguises++;
    }
    if (flags & F_STYLED && flags !== F_STYLED) disguises++;
    if (masked > 1) disguises++;
    return token;
  };

  const scanner: Scanner = {
    automaton, lookalikeWords: 0, otherWords: 0, spacedLetters: 0, bidiControls: 0,
    scan(text, from, to, s, more = false, trust = true, record = undefined) {
      if (!more) scanner.lookalikeWords = scanner.otherWords = scanner.spacedLetters = scanner.bidiControls = 0;
      disguises = 0;
      automaton.begin(from, more, record);
      separators.begin(text, from, to, s);
      const classes = unitClasses;
      let words = 0, letters = 0, marks = 0, known = 0, singles = 0;
      let hash = HASH_START, length = 0, flags = 0, masked = 0, start = from;
      let i = from;
      for (;;) {
        let unit = 0;
        let cls = NOTHING;
        if (i < to) {
          unit = text.charCodeAt(i);
          cls = classes[unit]!;
          if ((cls - 1) >>> 0 < 31) {
            // lower case: the rest of most words, in as few steps as can be
            if (length === 0) start = i;
            const first = i;
            do {
              hash = Math.imul(hash ^ cls, HASH_PRIME);
              if (++i >= to) break;
              unit = text.charCodeAt(i);
              cls = classes[unit]!;
            } while ((cls - 1) >>> 0 < 31);
            length += i - first;
            flags |= F_LOWER;
            if (i >= to) {
              unit = 0;
              cls = NOTHING;
            }
          }
          if (cls === 0) cls = unitClass(unit);
        }
        if (cls !== SPACE) {
          if (cls < 140) {
            if (length === 0) start = i;
            hash = Math.imul(hash ^ (cls < DIGIT ? cls & 31 : cls), HASH_PRIME);
            length++;
            flags |= cls < DIGIT ? 1 << (cls >> 5) : F_DIGIT;
            i++;
            continue;
          }
          let width = 1;
          let code = unit;
          if (cls === HIGH_SURROGATE) {
            code = text.codePointAt(i)!;
            cls = code > 0xffff ? astralClass(code) : NOTHING;
            if (code > 0xffff) width = 2;
          }
          if (cls < 140 || cls === OTHER_LETTER || cls === EXPANDS) {
            if (length === 0) start = i;
            if (cls === EXPANDS) for (const each of expansionOf(unit)) hash = Math.imul(hash ^ each, HASH_PRIME);
            else hash = Math.imul(hash ^ (cls < DIGIT ? cls & 31 : cls < 140 ? cls : code), HASH_PRIME);
            length++;
            flags |= cls === EXPANDS ? F_LOWER : cls < DIGIT ? F_STYLED : cls < 140 ? F_DIGIT : F_OTHER;
            i += width;
            continue;
          }
          if (length > 0) {
            if (cls === APOSTROPHE && !elides(text, start, i)) {
              i++;
              continue;
            }
            if (cls === IGNORED || cls === BIDI_CONTROL) {
              if (cls === BIDI_CONTROL) scanner.bidiControls++;
              if (i + width < to && isLetter(text, i + width)) masked++;
              i += width;
              continue;
            }
            if (cls === MARK) {
              marks++;
              i++;
              continue;
            }
            if ((cls === AT || unit === 36) && i + 1 < to && isLetter(text, i + 1) && !dotAhead(text, i + 1, to)) {
              hash = Math.imul(hash ^ cls, HASH_PRIME); // c@ll, $ale
              length++;
              flags |= F_DIGIT | F_MASK;
              i++;
              continue;
            }
            if (cls === AT) {
              s.emails++; // an e-mail address: its local part is no word
              automaton.skip();
              i = skipToSpace(text, i, to);
              hash = HASH_START;
              length = flags = masked = 0;
              continue;
            }
          } else if (cls === IDEOGRAPH) {
            words++; // a character that is a word by itself
            scanner.otherWords++;
            automaton.step(lookUp(hashEnd(Math.imul(HASH_START ^ code, HASH_PRIME))), i, i + width);
            i += width;
            continue;
          } else if (cls === NOTHING && i >= to) break;
          else {
            if (cls === BIDI_CONTROL) scanner.bidiControls++;
            i = separators.pass(cls, unit, i, words) + width;
            continue;
          }
        }
        if (length > 0) {
          // A word ended at i.
          words++;
          letters += length;
          let token: number;
          if (flags === F_DIGIT) {
            token = TOKEN_NUMBER;
            singles = 0;
            separators.number(i, words, cls === PERIOD || unit === 41);
          } else {
            if (length > 1) {
              singles = 0;
              if (flags === F_UPPER) s.capitals++;
            } else if (++singles > scanner.spacedLetters) scanner.spacedLetters = singles;
            token = lookUp(hashEnd(hash));
            if (flags > (F_LOWER | F_UPPER) || masked > 0) {
              if (token !== 0 && (flags !== F_LOOK || trust)) known++;
              token = oddToken(token, text, start, i, flags, masked, trust);
            } else if (token !== 0) known++;
            else token = findPrefixToken(t, text, start, i);
          }
          automaton.step(token, start, i);
          hash = HASH_START;
          length = flags = masked = 0;
          if (cls !== SPACE) continue; // once more, now for what ended the word
        }
        i++;
      }
      separators.end(words);
      s.chars += to - from;
      s.words += words;
      s.knownWords += known;
      s.disguises += disguises + (marks * 3 > letters ? marks : 0) + scanner.bidiControls;
    },
  };
  return scanner;
}
