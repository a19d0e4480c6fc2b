import { AT, BREAK, BULLET, CODE_MARK, CURRENCY, EMOJI, EXCLAMATION, HASH, HYPHEN, NEWLINE, PERCENT, PERIOD, QUESTION, QUOTE } from '../text/letters';
import type { Signals } from '../text/signals';
import type { Automaton } from './automaton';
import { isDigit, isLetter, isWordUnit, skipToSpace } from './units';

/** Counts what stands between words, and where sentences and lines end. */
export interface Separators {
  begin(text: string, from: number, to: number, signals: Signals): void;
  /** Takes what stands at `i`, after so many words; gives the offset of its last unit. */
  pass(cls: number, unit: number, i: number, words: number): number;
  /** A number ended at `end` as the so-manieth word; `lists` when a full stop or bracket follows. */
  number(end: number, words: number, lists: boolean): void;
  end(words: number): void;
}

/** Makes the counters that one scanner uses. */
export function createSeparators(automaton: Automaton): Separators {
  let text = '', from = 0, to = 0, s!: Signals;
  let wordsBeforeLine = 0, wordsBeforeSentence = 0, lineMarks = 0, lastNumberEnd = -9, questionAt = -1;

  const endSentence = (words: number) => {
    automaton.breakSentence();
    if (words > wordsBeforeSentence) s.sentences++;
    wordsBeforeSentence = words;
  };
  return {
    begin(given, start, end, signals) {
      text = given;
      from = start;
      to = end;
      s = signals;
      wordsBeforeLine = wordsBeforeSentence = lineMarks = 0;
      lastNumberEnd = -9;
      questionAt = -1;
    },
    pass(cls, unit, i, words) {
      switch (cls) {
        case NEWLINE:
          if (unit === 13) return i;
          s.lines++;
          if (words === wordsBeforeLine) {
            s.blankLines++;
            endSentence(words);
          }
          wordsBeforeLine = words;
          lineMarks = 0;
          return i;
        case PERIOD:
          if (i + 1 < to && isWordUnit(text, i + 1) && i > from && isWordUnit(text, i - 1)) return i; // node.js, 3.5
          if (i > from && text.charCodeAt(i - 1) === 46) s.ellipses++;
          endSentence(words);
          return i;
        case QUESTION:
          s.questions++;
          questionAt = words;
          endSentence(words);
          return i;
        case EXCLAMATION:
          s.exclamations++;
          endSentence(words);
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
          if (words === wordsBeforeLine && lineMarks === 0) s.bullets++;
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
        default:
          return i;
      }
    },
    number(end, words, lists) {
      s.numbers++;
      lastNumberEnd = end;
      if (lists && words === wordsBeforeLine + 1 && lineMarks === 0) s.bullets++;
    },
    end(words) {
      if (words > wordsBeforeSentence) s.sentences++;
      s.endsWithQuestion = questionAt === words && words > 0 ? 1 : 0;
    },
  };
}
