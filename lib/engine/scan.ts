import { APOSTROPHE, AT, BIDI_CONTROL, BREAK, BULLET, CODE_MARK, CURRENCY, DIGIT, EMOJI, EXCLAMATION, EXPANDS, HASH, HIGH_SURROGATE, HYPHEN, IDEOGRAPH, IGNORED, MARK, NEWLINE, OTHER_LETTER, PERCENT, PERIOD, QUESTION, QUOTE, SPACE, astralClass, expansionOf, unitClass, unitClasses } from '../text/letters';
import { HASH_PRIME, HASH_START, hashEnd } from '../text/hash';
import type { Signals } from '../text/signals';
import { findPrefixToken, findUnmaskedToken } from './rare-words';
import { EDGE_HASH, SENTENCE_STEP, TOKEN_NUMBER, TOKEN_START, type Tables } from './tables';

/** Called for every feature occurrence with its place in the text; only given when somebody looks. */
export type Recorder = (feature: number, start: number, end: number) => void;

export interface Scanner {
  readonly tables: Tables;
  /** Features found by the last scan, each once, in order of first appearance; `firedCount` of them. */
  readonly fired: Uint16Array;
  firedCount: number;
  /** True when the last scan found this feature. */
  has(feature: number): boolean;
  /** Look-alike-only words are Latin in disguise in a Latin text, but plain words of another script elsewhere. */
  lookalikeWords: number;
  otherWords: number;
  /** Longest run of single-letter words: "b o o k". */
  spacedLetters: number;
  bidiControls: number;
  /**
   * Reads text[from, to) once: fills the text part of `signals` (adds to what is there) and `fired`.
   * No allocation, no normalization, no regular expression. `more` continues a scan in a second part.
   */
  scan(text: string, from: number, to: number, signals: Signals, more?: boolean, trustLookalikes?: boolean, record?: Recorder): void;
}

const RING = 64; // start offsets of the last words; a phrase spans fewer
const F_UPPER = 2, F_LOOK = 4, F_STYLED = 8, F_DIGIT = 16, F_OTHER = 32, F_MASK = 64;

/** Makes a scanner over compiled tables. It reuses its buffers: one scan at a time. */
export function createScanner(t: Tables): Scanner {
  const { wordHashes, wordIds, prefixBits, rootNext, edgeKeys, edgeNext, fail, outputLink, outputStart, outputs } = t;
  const { segmentLength, segmentSlot, segmentAfter, segmentMinGap, segmentMaxGap, segmentFeature } = t;
  const wordMask = wordHashes.length - 1;
  const edgeMask = edgeKeys.length - 1;
  const stamp = new Int32Array(t.features + 1);
  const fired = new Uint16Array(t.features + 1);
  const slotEnd = new Int32Array(t.slots).fill(-1000);
  const slotStart = new Int32Array(t.slots);
  const starts = new Int32Array(RING);
  const ends = new Int32Array(RING);
  let generation = 0;
  let position = 1;

  const scanner: Scanner = {
    tables: t, fired, firedCount: 0, lookalikeWords: 0, otherWords: 0, spacedLetters: 0, bidiControls: 0,
    has: (feature) => stamp[feature] === generation,
    scan(text, from, to, s, more = false, trustLookalikes = true, record) {
      if (!more) {
        generation++;
        if (position > 0x3fff0000) {
          position = 1;
          slotEnd.fill(-1000);
        }
        scanner.firedCount = scanner.lookalikeWords = scanner.otherWords = scanner.spacedLetters = scanner.bidiControls = 0;
      }
      position += SENTENCE_STEP;
      starts[position & (RING - 1)] = ends[position & (RING - 1)] = from;
      let state = more ? 0 : rootNext[TOKEN_START]!;
      let hash = HASH_START, length = 0, flags = 0, wordStart = from, masked = 0, singles = 0;
      let words = 0, letters = 0, upper = 0, marks = 0, sentenceWords = 0, sentences = 0, lineWords = 0, lineMarks = 0, lastNumberEnd = -9, questionAt = -1, disguises = 0, known = 0;

      // One turn past the end, with a line break, flushes the last word.
      for (let i = from; i <= to; i++) {
        const unit = i < to ? text.charCodeAt(i) : 10;
        let cls = unitClasses[unit] || unitClass(unit);
        let letter = cls;
        if (cls < DIGIT) letter = cls & 31;
        if (cls < 140) {
          // a letter or a digit
          if (length === 0) wordStart = i;
          hash = Math.imul(hash ^ letter, HASH_PRIME);
          length++;
          flags |= cls < DIGIT ? 1 << (cls >> 5) : F_DIGIT;
          continue;
        }
        let astralWidth = 0;
        if (cls === HIGH_SURROGATE) {
          const cp = text.codePointAt(i)!;
          if (cp > 0xffff) {
            astralWidth = 1;
            cls = astralClass(cp);
            if (cls < 140 || cls === OTHER_LETTER) {
              if (length === 0) wordStart = i;
              hash = Math.imul(hash ^ (cls < DIGIT ? cls & 31 : cls < 140 ? cls : cp), HASH_PRIME);
              length++;
              flags |= cls < DIGIT ? F_STYLED : cls < 140 ? F_DIGIT : F_OTHER;
              i++;
              continue;
            }
          }
        }
        if (cls === OTHER_LETTER) {
          if (length === 0) wordStart = i;
          hash = Math.imul(hash ^ unit, HASH_PRIME);
          length++;
          flags |= F_OTHER;
          continue;
        }
        if (cls === EXPANDS) {
          if (length === 0) wordStart = i;
          for (const each of expansionOf(unit)) hash = Math.imul(hash ^ each, HASH_PRIME);
          length++;
          flags |= 1;
          continue;
        }
        if (length > 0) {
          if (cls === APOSTROPHE && !elides(text, i, length)) continue;
          if (cls === IGNORED || cls === BIDI_CONTROL) {
            if (cls === BIDI_CONTROL) scanner.bidiControls++;
            const next = i + 1 < to ? unitClasses[text.charCodeAt(i + 1)] || unitClass(text.charCodeAt(i + 1)) : 0;
            if (next > 0 && next < 128) masked++;
            continue;
          }
          if (cls === MARK) {
            marks++;
            continue;
          }
          if ((cls === AT || (cls === CURRENCY && unit === 36)) && i + 1 < to && isLetter(text, i + 1) && !dotAhead(text, i + 1, to)) {
            hash = Math.imul(hash ^ cls, HASH_PRIME);
            length++;
            flags |= F_DIGIT | F_MASK;
            continue;
          }
          // ---- the word ends here
          const end = i;
          if (cls === AT) {
            // an e-mail address: its local part is no word
            s.emails++;
            i = skipToSpace(text, i, to) - 1;
            length = 0; hash = HASH_START; flags = 0;
            state = 0;
            position++;
            continue;
          }
          words++;
          lineWords++;
          sentenceWords++;
          letters += length;
          position++;
          starts[position & (RING - 1)] = wordStart;
          ends[position & (RING - 1)] = end;
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
            if (flags === F_UPPER && length > 1) {
              s.capitals++;
              upper++;
            }
            if (flags & F_OTHER) scanner.otherWords++;
            else if (flags === F_LOOK) scanner.lookalikeWords++;
            if (flags !== F_LOOK || trustLookalikes) {
              const h = hashEnd(hash);
              let at = h & wordMask;
              let id = wordIds[at]!;
              while (id !== 0 && wordHashes[at] !== h) id = wordIds[(at = (at + 1) & wordMask)]!;
              token = id;
              if (id !== 0) known++;
              if (id === 0 && (flags & F_OTHER) === 0) {
                if (flags & F_DIGIT) {
                  token = findUnmaskedToken(t, text, wordStart, end);
                  if (token !== 0) disguises += 2;
                } else if (length >= 4) token = findPrefixToken(t, text, wordStart, end, prefixBits);
              }
              if (token !== 0 && (flags & F_LOOK || flags & F_STYLED || masked)) disguises++;
            }
            if (flags & F_STYLED && flags !== F_STYLED) disguises++;
            if (masked > 1) disguises++;
          }
          length = 0; hash = HASH_START; flags = 0; masked = 0;
          // ---- one step of the automaton
          if (token === 0) state = 0;
          else {
            let next = 0;
            for (;;) {
              if (state === 0) {
                next = rootNext[token]!;
                break;
              }
              const key = (state << 16) | token;
              let at = (Math.imul(key, EDGE_HASH) >>> 8) & edgeMask;
              next = edgeNext[at]!;
              while (next !== 0 && edgeKeys[at] !== key) next = edgeNext[(at = (at + 1) & edgeMask)]!;
              if (next !== 0) break;
              state = fail[state]!;
            }
            state = next;
            for (let holder = state; holder !== 0; holder = outputLink[holder]!) for (let o = outputStart[holder]!, last = outputStart[holder + 1]!; o < last; o++) {
              const segment = outputs[o]!;
              const first = position - segmentLength[segment]! + 1;
              const after = segmentAfter[segment]!;
              let begin = 0;
              if (after !== 0) {
                const gap = first - slotEnd[after]! - 1;
                if (gap < segmentMinGap[segment]! || gap > segmentMaxGap[segment]!) continue;
                begin = slotStart[after]!;
              } else begin = first;
              const feature = segmentFeature[segment]! - 1;
              if (feature < 0) {
                const slot = segmentSlot[segment]!;
                slotEnd[slot] = position;
                slotStart[slot] = begin;
                continue;
              }
              if (stamp[feature] !== generation) {
                stamp[feature] = generation;
                fired[scanner.firedCount++] = feature;
              }
              if (record) record(feature, starts[Math.max(begin, position - RING + 1) & (RING - 1)]!, ends[position & (RING - 1)]!);
            }
          }
        }
        // ---- what stands between words
        if (cls === SPACE) continue;
        if (cls === NEWLINE) {
          if (i >= to) break;
          if (unit === 13) continue;
          s.lines++;
          if (lineWords === 0) {
            s.blankLines++;
            state = 0;
            position += SENTENCE_STEP;
            if (sentenceWords > 0) sentences++;
            sentenceWords = 0;
          }
          lineWords = lineMarks = 0;
        } else if (cls === PERIOD) {
          if (i + 1 < to && isWordUnit(text, i + 1) && i > from && isWordUnit(text, i - 1)) continue; // node.js, 3.5
          if (i > from && text.charCodeAt(i - 1) === 46) s.ellipses++;
          state = 0;
          position += SENTENCE_STEP;
          if (sentenceWords > 0) sentences++;
          sentenceWords = 0;
        } else if (cls === QUESTION || cls === EXCLAMATION || cls === BREAK) {
          if (cls === QUESTION) {
            s.questions++;
            questionAt = words;
          } else if (cls === EXCLAMATION) s.exclamations++;
          else if (unit === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
            s.urls++;
            i = skipToSpace(text, i, to) - 1;
          } else if (unit === 0x2026) s.ellipses++;
          state = 0;
          position += SENTENCE_STEP;
          if (sentenceWords > 0 && cls !== BREAK) {
            sentences++;
            sentenceWords = 0;
          }
        } else if (cls === EMOJI || cls === BULLET) {
          if (cls === EMOJI) s.emojis++;
          if (lineWords === 0 && lineMarks === 0) s.bullets++;
          lineMarks++;
        } else if (cls === HYPHEN) {
          if (lineWords === 0 && lineMarks === 0) s.bullets++;
          lineMarks++;
        } else if (cls === HASH) {
          if (i + 1 < to && isLetter(text, i + 1)) s.hashtags++;
        } else if (cls === AT) {
          if (i + 1 < to && isWordUnit(text, i + 1)) {
            s.mentions++;
            while (i + 1 < to && (isWordUnit(text, i + 1) || text.charCodeAt(i + 1) === 95)) i++;
            state = 0;
            position++;
          }
        } else if (cls === CURRENCY) {
          if ((i + 1 < to && isDigit(text, i + 1)) || i - lastNumberEnd <= 1) s.prices++;
        } else if (cls === PERCENT) {
          if (i - lastNumberEnd <= 1) s.percents++;
        } else if (cls === QUOTE) s.quotes++;
        else if (cls === CODE_MARK) s.codeMarks++;
        else if (cls === IDEOGRAPH) {
          // a character that is a word by itself; looked up by the same route one turn later
          position++;
          words++;
          scanner.otherWords++;
          const h = hashEnd(Math.imul(HASH_START ^ (astralWidth ? text.codePointAt(i)! : unit), HASH_PRIME));
          let at = h & wordMask;
          let id = wordIds[at]!;
          while (id !== 0 && wordHashes[at] !== h) id = wordIds[(at = (at + 1) & wordMask)]!;
          starts[position & (RING - 1)] = i;
          ends[position & (RING - 1)] = i + 1 + astralWidth;
          state = stepIdeograph(id, state, record);
        } else if (cls === BIDI_CONTROL) scanner.bidiControls++;
        i += astralWidth;
      }
      if (sentenceWords > 0) sentences++;
      s.chars += to - from;
      s.words += words;
      s.sentences += sentences;
      s.knownWords += known;
      s.endsWithQuestion = questionAt === words && words > 0 ? 1 : 0;
      s.disguises += disguises + (marks * 3 > letters ? marks : 0) + scanner.bidiControls;
    },
  };

  function stepIdeograph(token: number, from: number, record: Recorder | undefined): number {
    let state = from;
    if (token === 0) return 0;
    for (;;) {
      if (state === 0) {
        state = rootNext[token]!;
        break;
      }
      const key = (state << 16) | token;
      let at = (Math.imul(key, EDGE_HASH) >>> 8) & edgeMask;
      let next = edgeNext[at]!;
      while (next !== 0 && edgeKeys[at] !== key) next = edgeNext[(at = (at + 1) & edgeMask)]!;
      if (next !== 0) {
        state = next;
        break;
      }
      state = fail[state]!;
    }
    for (let holder = state; holder !== 0; holder = outputLink[holder]!) for (let o = outputStart[holder]!; o < outputStart[holder + 1]!; o++) {
      const segment = outputs[o]!;
      const feature = segmentFeature[segment]! - 1;
      if (feature < 0 || segmentAfter[segment] !== 0) continue; // gaps are for scripts with spaces
      if (stamp[feature] !== generation) {
        stamp[feature] = generation;
        fired[scanner.firedCount++] = feature;
      }
      record?.(feature, starts[(position - segmentLength[segment]! + 1) & (RING - 1)]!, ends[position & (RING - 1)]!);
    }
    return state;
  }
  return scanner;
}

function isLetter(text: string, at: number): boolean {
  const cls = unitClass(text.charCodeAt(at));
  return cls < 128 || cls === OTHER_LETTER || cls === EXPANDS;
}
function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
function isWordUnit(text: string, at: number): boolean {
  const cls = unitClass(text.charCodeAt(at));
  return cls < 140 || cls === OTHER_LETTER || cls === EXPANDS;
}
function skipToSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) i++;
  return i;
}
/** True when the apostrophe ends a word of its own, as in l'offre, qu'il, dell'azienda; not in don't. */
function elides(text: string, at: number, length: number): boolean {
  if (length === 1) return true;
  const last = text.charCodeAt(at - 1) | 32;
  const before = text.charCodeAt(at - 2) | 32;
  return (last === 108 && before === 108) || (length === 2 && ((before === 113 && last === 117) || (before === 117 && last === 110)));
}
/** True when a dot stands before the next space: an address rather than a letter in disguise. Bounded. */
function dotAhead(text: string, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 40; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 46) return true;
    if (unit <= 32) return false;
  }
  return false;
}
