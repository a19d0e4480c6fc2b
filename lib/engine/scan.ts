import { AT, BIDI_CONTROL, IDEOGRAPH, MAKES_WORDS, NOT_YET, ODD, PERIOD, SEPARATOR, SPACE, units } from '../text/letters';
import { SPREADING } from '../text/hash';
import type { Signals } from '../text/signals';
import { createAutomaton, type Automaton, type Recorder } from './automaton';
import { DIGIT_CAME, LOOKALIKE_CAME, LOWER_CAME, OTHER_CAME, STYLED_CAME, UPPER_CAME, createOddWords } from './odd-words';
import { findPrefixToken, findUnmaskedToken } from './rare-words';
import { createSeparators } from './separators';
import { TOKEN_NUMBER, type Tables } from './tables';
import { skipToSpace } from './units';
import { isEmptyTable, lookUp } from './word-table';

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

/** Makes a scanner over compiled tables. It reuses its buffers: one scan at a time. */
export function createScanner(t: Tables): Scanner {
  const { words: table } = t;
  const places = table[0]!, seeds = table[1]!;
  const hasStems = !isEmptyTable(t.stems);
  const numberWord = TOKEN_NUMBER | (t.numberState << 16);
  const automaton = createAutomaton(t);
  const separators = createSeparators(automaton);
  const odd = createOddWords();
  let disguises = 0, words = 0, letters = 0, known = 0, capitals = 0, singles = 0;

  /** What phrases know of a word that is not plain: counts its disguises, and reads through them when its letters are no known word. */
  const knowOdd = (given: number, text: string, start: number, end: number, came: number, masked: number, trust: boolean): number => {
    let word = 0;
    if (came & OTHER_CAME) scanner.otherWords++;
    else if (came === LOOKALIKE_CAME) scanner.lookalikeWords++;
    if (came !== LOOKALIKE_CAME || trust) {
      word = given;
      if (word === 0 && (came & OTHER_CAME) === 0) {
        if (came & DIGIT_CAME) {
          word = findUnmaskedToken(t, text, start, end);
          if (word !== 0) disguises += 2;
        } else word = findPrefixToken(t, text, start, end);
      }
      if (word !== 0 && (came & (LOOKALIKE_CAME | STYLED_CAME) || masked)) disguises++;
    }
    if (came & STYLED_CAME && came !== STYLED_CAME) disguises++;
    if (masked > 1) disguises++;
    return word;
  };
  /** Takes what is no plain word: numbers, single letters, words with odd characters, odd characters alone. Gives where to go on. */
  const readRare = (text: string, start: number, at: number, to: number, hash: number, came: number, cls: number, s: Signals, trust: boolean): number => {
    let end = at, length = at - start, masked = 0, code = 0;
    // A letter by itself or a number ends where it was seen to end; all else may go on.
    if (cls >= ODD || cls === NOT_YET) {
      end = odd.read(text, start, at, to, hash, came);
      ({ hash, came, length, masked, cls, code } = odd);
    } else if (at < to) code = text.charCodeAt(at);
    if (length === 0) {
      if (cls === IDEOGRAPH) {
        words++; // a character that is a word by itself
        scanner.otherWords++;
        automaton.step(lookUp(table, code), end, end + odd.width);
        return end + odd.width;
      }
      if (cls === BIDI_CONTROL) scanner.bidiControls++;
      return separators.pass(cls, code, end, words) + odd.width;
    }
    if (cls === AT) {
      s.emails++; // an e-mail address: its local part is no word
      automaton.skip();
      return skipToSpace(text, end, to);
    }
    words++;
    letters += length;
    if (came === DIGIT_CAME) {
      singles = 0;
      separators.number(end, words, cls === PERIOD || code === 41);
      automaton.step(numberWord, start, end);
      return end;
    }
    if (length > 1) {
      singles = 0;
      if (came === UPPER_CAME) capitals++;
    } else if (++singles > scanner.spacedLetters) scanner.spacedLetters = singles;
    let word = lookUp(table, hash, places, seeds);
    if (word !== 0 && (came !== LOOKALIKE_CAME || trust)) known++;
    if (came > (LOWER_CAME | UPPER_CAME) || masked > 0) word = knowOdd(word, text, start, end, came, masked, trust);
    else if (word === 0) word = findPrefixToken(t, text, start, end);
    automaton.step(word, start, end);
    return end;
  };

  const scanner: Scanner = {
    automaton, lookalikeWords: 0, otherWords: 0, spacedLetters: 0, bidiControls: 0,
    scan(text, from, to, s, more = false, trust = true, record = undefined) {
      if (!more) scanner.lookalikeWords = scanner.otherWords = scanner.spacedLetters = scanner.bidiControls = 0;
      disguises = words = letters = known = capitals = singles = odd.marks = odd.bidiControls = 0;
      automaton.begin(from, more, record);
      separators.begin(text, from, to, s);
      // nothing but plain words here, and all else in calls: so the processor holds all of it in its registers
      let i = from;
      while (i < to) {
        const start = i;
        let hash = 0, came = 0;
        let cls: number = units[text.charCodeAt(i)]!;
        while (cls >= MAKES_WORDS) {
          hash = (Math.imul(hash, SPREADING) + (cls & 255)) | 0; // as `hashLetter` does; a call a letter is slow until it is compiled
          came |= cls;
          if (++i >= to) {
            cls = SPACE;
            break;
          }
          cls = units[text.charCodeAt(i)]!;
        }
        came >>= 8;
        const length = i - start;
        if (cls >= ODD || cls === NOT_YET || (length > 0 && ((came - 4) & (1 - length)) >= 0)) {
          i = readRare(text, start, i, to, hash, came, cls, s, trust);
          continue;
        }
        if (length > 0) {
          words++;
          letters += length;
          singles = 0;
          capitals += ((came ^ UPPER_CAME) - 1) >>> 31;
          let word = lookUp(table, hash, places, seeds);
          known += (word | (0 - word)) >>> 31;
          if (hasStems && word === 0) word = findPrefixToken(t, text, start, i);
          automaton.step(word, start, i);
        }
        if (cls > SEPARATOR) i = separators.pass(cls, text.charCodeAt(i), i, words);
        i++;
      }
      separators.end(words);
      s.chars += to - from;
      s.words += words;
      s.capitals += capitals;
      s.knownWords += known;
      scanner.bidiControls += odd.bidiControls;
      s.disguises += disguises + (odd.marks * 3 > letters ? odd.marks : 0) + scanner.bidiControls;
    },
  };
  return scanner;
}
