import { APOSTROPHE, AT, BIDI_CONTROL, BREAK, BULLET, CODE_MARK, CURRENCY, DIGIT, EMOJI, EXCLAMATION, EXPANDS, HASH, HIGH_SURROGATE, HYPHEN, IDEOGRAPH, IGNORED, MARK, NEWLINE, OTHER_LETTER, PERCENT, PERIOD, QUESTION, QUOTE, SPACE, astralClass, expansionOf, unitClass, unitClasses } from '../text/letters';
import { HASH_PRIME, HASH_START, hashEnd } from '../text/hash';
import type { Signals } from '../text/signals';
import { createAutomaton, type Automaton, type Recorder } from './automaton';
import { findPrefixToken, findUnmaskedToken } from './rare-words';
import { TOKEN_NUMBER, type Tables } from './tables';
import { dotAhead, elides, isDigit, isLetter, isWordUnit, skipToSpace } from './units';

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

const F_UPPER = 2, F_LOOK = 4, F_STYLED = 8, F_DIGIT = 16, F_OTHER = 32, F_MASK = 64;

/** Makes a scanner over compiled tables. It reuses its buffers: one scan at a time. */
export function createScanner(t: Tables): Scanner {
  const { wordHashes, wordIds, prefixBits } = t;
  const wordMask = wordHashes.length - 1;
  const automaton = createAutomaton(t);
  let text = '', to = 0, s!: Signals, trust = true;
  let words = 0, letters = 0, marks = 0, sentenceWords = 0, sentences = 0, lineWords = 0, lineMarks = 0, lastNumberEnd = -9, questionAt = -1, disguises = 0, known = 0, singles = 0;

  const lookUp = (hash: number): number => {
    let at = hash & wordMask;
    let id = wordIds[at]!;
    while (id !== 0 && wordHashes[at] !== hash) id = wordIds[(at = (at + 1) & wordMask)]!;
    return id;
  };
  const endSentence = () => {
    if (sentenceWords > 0) sentences++;
    sentenceWords = 0;
  };
  /** A word ended at `end`; `cls` and `unit` are what ended it. */
  const endWord = (hash: number, length: number, flags: number, masked: number, start: number, end: number, cls: number, unit: number) => {
    words++;
    lineWords++;
    sentenceWords++;
    letters += length;
    let token = 0;
    if (flags === F_DIGIT) {
      token = TOKEN_NUMBER;
      s.numbers++;
      lastNumberEnd = end;
      singles = 0;
      if (lineWords === 1 && lineMarks === 0 && (cls === PERIOD || unit === 41)) s.bullets++;
    } else {
      if (length === 1) {
        if (++singles > scanner.spacedLetters) scanner.spacedLetters = singles;
      } else singles = 0;
      if (flags === F_UPPER && length > 1) s.capitals++;
      if (flags & F_OTHER) scanner.otherWords++;
      else if (flags === F_LOOK) scanner.lookalikeWords++;
      if (flags !== F_LOOK || trust) {
        token = lookUp(hashEnd(hash));
        if (token !== 0) known++;
        else if ((flags & F_OTHER) === 0) {
          if (flags & F_DIGIT) {
            token = findUnmaskedToken(t, text, start, end);
            if (token !== 0) disguises += 2;
          } else if (length >= 3) token = findPrefixToken(t, text, start, end, prefixBits);
        }
        if (token !== 0 && (flags & F_LOOK || flags & F_STYLED || masked)) disguises++;
      }
      if (flags & F_STYLED && flags !== F_STYLED) disguises++;
      if (masked > 1) disguises++;
    }
    automaton.step(token, start, end);
  };
  /** What stands between words; returns the offset to go on from. */
  const between = (cls: number, unit: number, i: number, from: number): number => {
    switch (cls) {
      case NEWLINE:
        if (unit === 13) return i;
        s.lines++;
        if (lineWords === 0) {
          s.blankLines++;
          automaton.breakSentence();
          endSentence();
        }
        lineWords = lineMarks = 0;
        return i;
      case PERIOD:
        if (i + 1 < to && isWordUnit(text, i + 1) && i > from && isWordUnit(text, i - 1)) return i; // node.js, 3.5
        if (i > from && text.charCodeAt(i - 1) === 46) s.ellipses++;
        automaton.breakSentence();
        endSentence();
        return i;
      case QUESTION:
        s.questions++;
        questionAt = words;
        automaton.breakSentence();
        endSentence();
        return i;
      case EXCLAMATION:
        s.exclamations++;
        automaton.breakSentence();
        endSentence();
        return i;
      case BREAK:
        automaton.breakSentence();
        if (unit === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
          s.urls++;
          return skipToSpace(text, i, to) - 1;
        }
        if (unit === 0x2026) s.ellipses++;
        return i;
      case EMOJI:
      case BULLET:
      case HYPHEN:
        if (cls === EMOJI) s.emojis++;
        if (lineWords === 0 && lineMarks === 0) s.bullets++;
        lineMarks++;
        return i;
      case HASH:
        if (i + 1 < to && isLetter(text, i + 1)) s.hashtags++;
        return i;
      case AT: {
        if (i + 1 >= to || !isWordUnit(text, i + 1)) return i;
        s.mentions++;
        let end = i;
        while (end + 1 < to && (isWordUnit(text, end + 1) || text.charCodeAt(end + 1) === 95)) end++;
        automaton.skip();
        return end;
      }
      case CURRENCY:
        if ((i + 1 < to && isDigit(text, i + 1)) || i - lastNumberEnd <= 1) s.prices++;
        return i;
      case PERCENT:
        if (i - lastNumberEnd <= 1) s.percents++;
        return i;
      case QUOTE:
        s.quotes++;
        return i;
      case CODE_MARK:
        s.codeMarks++;
        return i;
      case BIDI_CONTROL:
        scanner.bidiControls++;
        return i;
      default:
        return i;
    }
  };

  const scanner: Scanner = {
    automaton, lookalikeWords: 0, otherWords: 0, spacedLetters: 0, bidiControls: 0,
    scan(given, from, until, signals, more = false, trustLookalikes = true, recorder) {
      text = given; to = until; s = signals; trust = trustLookalikes;
      if (!more) scanner.lookalikeWords = scanner.otherWords = scanner.spacedLetters = scanner.bidiControls = 0;
      words = letters = marks = sentenceWords = sentences = lineWords = lineMarks = disguises = known = singles = 0;
      lastNumberEnd = -9; questionAt = -1;
      automaton.begin(from, more, recorder);
      let hash = HASH_START, length = 0, flags = 0, wordStart = from, masked = 0;
      // One turn past the end flushes the last word.
      for (let i = from; i <= until; i++) {
        const unit = i < until ? given.charCodeAt(i) : 0;
        let cls = i < until ? unitClasses[unit] || unitClass(unit) : 255;
        if (cls < 140) {
          if (length === 0) wordStart = i;
          hash = Math.imul(hash ^ (cls < DIGIT ? cls & 31 : cls), HASH_PRIME);
          length++;
          flags |= cls < DIGIT ? 1 << (cls >> 5) : F_DIGIT;
          continue;
        }
        let width = 1;
        let code = unit;
        if (cls === HIGH_SURROGATE) {
          code = given.codePointAt(i)!;
          cls = code > 0xffff ? astralClass(code) : 255;
          if (code > 0xffff) width = 2;
        }
        if (cls < 140 || cls === OTHER_LETTER || cls === EXPANDS) {
          if (length === 0) wordStart = i;
          if (cls === EXPANDS) for (const each of expansionOf(unit)) hash = Math.imul(hash ^ each, HASH_PRIME);
          else hash = Math.imul(hash ^ (cls < DIGIT ? cls & 31 : cls < 140 ? cls : code), HASH_PRIME);
          length++;
          flags |= cls === EXPANDS ? 1 : cls < DIGIT ? F_STYLED : cls < 140 ? F_DIGIT : F_OTHER;
          i += width - 1;
          continue;
        }
        if (length > 0) {
          if (cls === APOSTROPHE && !elides(given, i, length)) continue;
          if (cls === IGNORED || cls === BIDI_CONTROL) {
            if (cls === BIDI_CONTROL) scanner.bidiControls++;
            if (i + width < until && isLetter(given, i + width)) masked++;
            i += width - 1;
            continue;
          }
          if (cls === MARK) {
            marks++;
            continue;
          }
          if ((cls === AT || unit === 36) && i + 1 < until && isLetter(given, i + 1) && !dotAhead(given, i + 1, until)) {
            hash = Math.imul(hash ^ cls, HASH_PRIME); // c@ll, $ale
            length++;
            flags |= F_DIGIT | F_MASK;
            continue;
          }
          if (cls === AT) {
            s.emails++; // an e-mail address: its local part is no word
            i = skipToSpace(given, i, until) - 1;
            automaton.skip();
          } else endWord(hash, length, flags, masked, wordStart, i, cls, unit);
          hash = HASH_START;
          length = flags = masked = 0;
          if (cls === AT) continue;
        }
        if (cls === SPACE) continue;
        if (cls === IDEOGRAPH) {
          words++; // a character that is a word by itself
          scanner.otherWords++;
          automaton.step(lookUp(hashEnd(Math.imul(HASH_START ^ code, HASH_PRIME))), i, i + width);
          i += width - 1;
          continue;
        }
        i = between(cls, unit, i, from) + width - 1;
      }
      endSentence();
      s.chars += until - from;
      s.words += words;
      s.sentences += sentences;
      s.knownWords += known;
      s.endsWithQuestion = questionAt === words && words > 0 ? 1 : 0;
      s.disguises += disguises + (marks * 3 > letters ? marks : 0) + scanner.bidiControls;
    },
  };
  return scanner;
}
