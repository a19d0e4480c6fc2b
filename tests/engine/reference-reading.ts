import { APOSTROPHE, AT, BIDI_CONTROL, BREAK, BULLET, CODE_MARK, CURRENCY, DIGIT, EMOJI, EXCLAMATION, EXPANDS, HASH, HIGH_SURROGATE, HYPHEN, IDEOGRAPH, IGNORED, MARK, NEWLINE, OTHER_LETTER, PERCENT, PERIOD, QUESTION, QUOTE, STYLED, astralClass, expansionOf, unitClass, SPACE } from '../../lib/text/letters';
import { createSignals } from '../../lib/engine/context';
import type { Signals } from '../../lib/text/signals';

/** What stands in a text, in order: words, what is no word but takes a word's place, and where sentences end. */
export type Piece = { readonly kind: 'start' | 'break' | 'skip' } | { readonly kind: 'word'; readonly word: string; readonly isNumber: boolean; readonly isPlain: boolean };
/** What reading a text gives: its pieces and the numbers that stand beside them. */
export interface Reading {
  readonly pieces: Piece[];
  readonly signals: Signals;
  lookalikeWords: number;
  otherWords: number;
  spacedLetters: number;
  bidiControls: number;
}
interface Char {
  readonly cls: number;
  readonly unit: number;
  readonly width: number;
  /** What it adds to a word: letters, digits, or itself. */
  readonly folded: string;
}

const LEET = ['o', 'il', 'z', 'e', 'a', 's', 'g', 't', 'b', 'g'];

/**
 * Reads a text the long way round: one character at a time into strings, nothing hashed. `knows` says
 * which words the phrases are made of; `trusts` whether words of look-alike letters count as Latin.
 */
export function readSlowly(text: string, knows: (word: string) => boolean, trusts = true): Reading {
  const s = createSignals();
  const reading: Reading = { pieces: [{ kind: 'start' }], signals: s, lookalikeWords: 0, otherWords: 0, spacedLetters: 0, bidiControls: 0 };
  const add = (piece: Piece) => reading.pieces.push(piece);
  let lineWords = 0, lineMarks = 0, sentenceWords = 0, singles = 0, letters = 0, marks = 0, disguises = 0, numberEnd = -9, questionAt = -1;
  const endSentence = () => {
    add({ kind: 'break' });
    if (sentenceWords > 0) s.sentences++;
    sentenceWords = 0;
  };
  const addWord = (word: Word, end: number, after: Char | undefined) => {
    s.words++;
    lineWords++;
    sentenceWords++;
    letters += word.length;
    marks += word.marks;
    const { kinds } = word;
    if (kinds.size === 1 && kinds.has('digit')) {
      s.numbers++;
      numberEnd = end;
      singles = 0;
      if (lineWords === 1 && lineMarks === 0 && (after?.cls === PERIOD || after?.unit === 41)) s.bullets++;
      add({ kind: 'word', word: '', isNumber: true, isPlain: false });
      return;
    }
    singles = word.length === 1 ? singles + 1 : 0;
    reading.spacedLetters = Math.max(reading.spacedLetters, singles);
    if (kinds.size === 1 && kinds.has('upper') && word.length > 1) s.capitals++;
    if (kinds.has('other')) reading.otherWords++;
    else if (kinds.size === 1 && kinds.has('lookalike')) reading.lookalikeWords++;
    let found = '';
    if (!(kinds.size === 1 && kinds.has('lookalike')) || trusts) {
      if (knows(word.folded)) {
        found = word.folded;
        s.knownWords++;
      } else if (kinds.has('digit') && !kinds.has('other')) {
        found = unmask(word.folded, knows);
        if (found) disguises += 2;
      }
      const isPlain = found === '' && !kinds.has('other') && !kinds.has('digit');
      const isFound = found !== '' || (isPlain && knowsStem(word.folded, knows));
      if (isFound && (kinds.has('lookalike') || kinds.has('styled') || word.masked > 0)) disguises++;
      add({ kind: 'word', word: found || word.folded, isNumber: false, isPlain: isPlain || found !== '' });
    } else add({ kind: 'word', word: '', isNumber: false, isPlain: false });
    if (kinds.has('styled') && kinds.size > 1) disguises++;
    if (word.masked > 1) disguises++;
  };

  for (let i = 0; i < text.length; ) {
    const word = readWord(text, i);
    reading.bidiControls += word.bidi;
    if (word.folded) {
      const after = word.end < text.length ? charAt(text, word.end) : undefined;
      i = word.end;
      if (after?.cls === AT) {
        s.emails++;
        marks += word.marks;
        add({ kind: 'skip' });
        i = skip(text, i);
        continue;
      }
      addWord(word, i, after);
      if (!after) break;
    }
    const { cls, unit, width } = charAt(text, i);
    const next = i + width;
    const isInWord = isWordChar(text, i + 1) && i > 0 && isWordChar(text, i - 1);
    if (cls === IDEOGRAPH) {
      s.words++;
      lineWords++;
      sentenceWords++;
      reading.otherWords++;
      add({ kind: 'word', word: text.slice(i, next), isNumber: false, isPlain: false });
    } else if (cls === NEWLINE && unit !== 13) {
      s.lines++;
      if (lineWords === 0) {
        s.blankLines++;
        endSentence();
      }
      lineWords = lineMarks = 0;
    } else if (cls === PERIOD && !isInWord) {
      if (i > 0 && text[i - 1] === '.') s.ellipses++;
      endSentence();
    } else if (cls === QUESTION) {
      s.questions++;
      questionAt = s.words;
      endSentence();
    } else if (cls === EXCLAMATION) {
      s.exclamations++;
      endSentence();
    } else if (cls === BREAK) {
      add({ kind: 'break' });
      if (text.startsWith('://', i)) {
        s.urls++;
        i = skip(text, i);
        continue;
      }
      if (unit === 0x2026) s.ellipses++;
    } else if (cls === EMOJI || cls === BULLET || cls === HYPHEN) {
      if (cls === EMOJI) s.emojis++;
      if (lineWords === 0 && lineMarks === 0) s.bullets++;
      lineMarks++;
    } else if (cls === HASH && isLetterAt(text, i + 1)) s.hashtags++;
    else if (cls === AT && isWordChar(text, i + 1)) {
      s.mentions++;
      add({ kind: 'skip' });
      for (i++; i < text.length && (isWordChar(text, i) || text[i] === '_'); ) i++;
      continue;
    } else if (cls === CURRENCY && (/[0-9]/.test(text[i + 1] ?? '') || i - numberEnd <= 1)) s.prices++;
    else if (cls === PERCENT && i - numberEnd <= 1) s.percents++;
    else if (cls === QUOTE) s.quotes++;
    else if (cls === CODE_MARK) s.codeMarks++;
    else if (cls === BIDI_CONTROL) reading.bidiControls++;
    i = next;
  }
  if (sentenceWords > 0) s.sentences++;
  s.chars = text.length;
  s.endsWithQuestion = s.words > 0 && questionAt === s.words ? 1 : 0;
  s.disguises = disguises + (marks * 3 > letters ? marks : 0) + reading.bidiControls;
  return reading;
}

interface Word {
  readonly folded: string;
  readonly length: number;
  readonly kinds: ReadonlySet<string>;
  readonly masked: number;
  readonly marks: number;
  readonly bidi: number;
  readonly end: number;
}
/** The word that begins at an offset; its folded form is empty when there is none. */
function readWord(text: string, from: number): Word {
  const kinds = new Set<string>();
  let folded = '', length = 0, masked = 0, marks = 0, bidi = 0, i = from;
  for (; i < text.length; ) {
    const { cls, unit, width, folded: added } = charAt(text, i);
    if (added) {
      folded += added;
      length++;
      kinds.add(cls === EXPANDS ? 'lower' : cls === OTHER_LETTER ? 'other' : cls >= DIGIT ? 'digit' : ['lower', 'upper', 'lookalike', 'styled'][cls >> 5]!);
    } else if (!folded) break;
    else if (cls === APOSTROPHE) {
      if (/^.$|^qu$|^un$|ll$/u.test(folded)) break;
    } else if (cls === IGNORED || cls === BIDI_CONTROL) {
      if (cls === BIDI_CONTROL) bidi++;
      if (isLetterAt(text, i + width)) masked++;
    } else if (cls === MARK) marks++;
    else if ((cls === AT || unit === 36) && isLetterAt(text, i + 1) && !/^[^\u0000-\u0020.]{0,39}\./.test(text.slice(i + 1))) {
      folded += cls === AT ? '@' : '$';
      length++;
      kinds.add('digit').add('mask');
    } else break;
    i += width;
  }
  return { folded, length, kinds, masked, marks, bidi, end: i };
}

function charAt(text: string, i: number): Char {
  const unit = text.charCodeAt(i);
  let cls = unitClass(unit);
  if (cls !== HIGH_SURROGATE) return { cls, unit, width: 1, folded: foldedOf(cls, unit) };
  const code = text.codePointAt(i)!;
  if (code <= 0xffff) return { cls: 255, unit, width: 1, folded: '' };
  cls = astralClass(code);
  const folded = foldedOf(cls, code);
  return { cls: folded && cls < DIGIT ? STYLED : cls, unit, width: 2, folded };
}
function foldedOf(cls: number, code: number): string {
  if (cls < DIGIT) return String.fromCharCode(96 + (cls & 31));
  if (cls < DIGIT + 10) return String(cls - DIGIT);
  if (cls === EXPANDS) return expansionOf(code).map((letter) => String.fromCharCode(96 + letter)).join('');
  return cls === OTHER_LETTER ? String.fromCodePoint(code) : '';
}
/** One unit at a time: the second half of a pair is no letter. */
function isLetterAt(text: string, i: number): boolean {
  const cls = unitClass(text.charCodeAt(i));
  return i < text.length && (cls < DIGIT || cls === OTHER_LETTER || cls === EXPANDS);
}
function isWordChar(text: string, i: number): boolean {
  const cls = unitClass(text.charCodeAt(i));
  return i < text.length && (cls < 140 || cls === OTHER_LETTER || cls === EXPANDS);
}
function skip(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) > 32 && ![SPACE, NEWLINE].includes(unitClass(text.charCodeAt(i)))) i++;
  return i;
}
/** A word with digits and signs among its letters, read as letters; '' when that gives no known word. */
function unmask(folded: string, knows: (word: string) => boolean): string {
  const count = [...folded].filter((char) => /[a-z]/.test(char)).length;
  if (folded.length < 3 || count * 2 < folded.length) return '';
  for (const choice of [0, 1]) {
    const read = folded.replace(/[0-9@$]/g, (char) => (char === '@' ? 'a' : char === '$' ? 's' : (LEET[Number(char)]![choice] ?? LEET[Number(char)]![0]!)));
    if (knows(read)) return read;
  }
  return '';
}
function knowsStem(word: string, knows: (word: string) => boolean): boolean {
  for (let length = 3; length <= word.length; length++) if (knows(`${word.slice(0, length)}*`)) return true;
  return false;
}
