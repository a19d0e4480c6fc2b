import { RE2JS } from 're2js';
import type { Pattern } from './pattern-run';

/**
 * The user's regular expressions. They run in re2js alone, whose time grows with the text and never with how
 * an expression is written, and over one piece of a line at a time, so that the clock is looked at in between.
 * Loaded only when there is one: nothing but the background may import this file, and only on demand.
 */

const LONGEST = 200;
/** Steps of the compiled expression; counted repetitions of repetitions would make millions of them. */
const MOST_STEPS = 400;
/** The longest piece of text that is looked at without a look at the clock. */
const PIECE = 400;
/** Pieces overlap by so much: a match up to this length is found wherever it stands in a line. */
const OVERLAP = 100;
const MOST_PLACES = 5;
/** What asks where a line or a word begins or ends; a bracket that means something else (`[^a]`) is taken for it too. */
const ASKS_WHERE = /[\^$]|\\b/i;

/** Compiles an expression. Throws Error that says what was expected. */
export function compilePattern(pattern: string, anyCase: boolean): Pattern {
  if (pattern.length > LONGEST) throw new Error(`expected at most ${LONGEST} characters`);
  const compiled = parse(pattern, anyCase);
  const steps = compiled.programSize();
  if (steps > MOST_STEPS) throw new Error('expected a simpler expression: its repetitions multiply');
  if (compiled.matcher('').find()) throw new Error('expected an expression that needs at least one character');
  // Where a line is cut, neither it nor a word ends: who asks is shown the character beyond.
  const beyond = ASKS_WHERE.test(pattern) ? 1 : 0;
  return {
    find(text, isLate) {
      const found: [number, number][] = [];
      for (const [from, to] of pieces(text)) {
        if (isLate()) return undefined;
        const first = from > 0 && text[from - 1] !== '\n' ? from - beyond : from;
        const last = to < text.length && text[to] !== '\n' ? to + beyond : to;
        const matcher = compiled.matcher(text.slice(first, last));
        for (let more = matcher.find(from - first); more && found.length < MOST_PLACES; more = matcher.find()) {
          const place: [number, number] = [first + matcher.start(), first + matcher.end()];
          if (place[1] > place[0] && place[1] <= to && !found.some(([start, end]) => start < place[1] && place[0] < end)) found.push(place);
          if (isLate()) break;
        }
        if (found.length >= MOST_PLACES) break;
      }
      return found;
    },
  };
}

function parse(pattern: string, anyCase: boolean): RE2JS {
  const native = RE2JS.translateRegExp(pattern);
  if (/\(\?<?[=!]/.test(pattern)) throw new Error('expected no look-ahead or look-behind');
  if (/\\[1-9]/.test(pattern)) throw new Error('expected no back-reference');
  try {
    return RE2JS.compile(native, anyCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (error) {
    throw new Error(`expected a regular expression (${(error as Error).message.replace(/^error parsing regexp: /, '').replace('`(?i)', '`').slice(0, 120)})`);
  }
}

/** Lines, and long lines in overlapping pieces. */
function* pieces(text: string): Generator<readonly [from: number, to: number]> {
  for (let line = 0; ; ) {
    const next = text.indexOf('\n', line);
    const end = next < 0 ? text.length : next;
    for (let from = line; from < end; from += PIECE - OVERLAP) {
      yield [from, Math.min(end, from + PIECE)];
      if (from + PIECE >= end) break;
    }
    if (next < 0) return;
    line = next + 1;
  }
}
