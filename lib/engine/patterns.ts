import { RE2JS } from 're2js';
import { LONGEST_PATTERN, type OwnRule, type PatternAnswer, type PatternHit } from '../core/own-rule';

/**
 * The user's regular expressions. They run in re2js alone, whose time grows with the text and never with how
 * an expression is written, and over one piece of a line at a time, so that the clock is looked at in between.
 */
export interface Pattern {
  /** The first places where it is found, at most five. Stops where `isLate` says so and then gives undefined. */
  find(text: string, isLate: () => boolean): readonly (readonly [start: number, end: number])[] | undefined;
}

/** Steps of the compiled expression; counted repetitions of repetitions would make millions of them. */
const MOST_STEPS = 400;
/** The longest piece of text that is looked at without a look at the clock. */
const PIECE = 400;
/** Pieces overlap by so much: a match up to this length is found wherever it stands in a line. */
const OVERLAP = 100;
const MOST_PLACES = 5;
/** What one text may cost, in milliseconds. */
export const BUDGET = 10;

/** Compiles an expression. Throws Error that says what was expected. */
export function compilePattern(pattern: string, anyCase: boolean): Pattern {
  if (pattern.length > LONGEST_PATTERN) throw new Error(`expected at most ${LONGEST_PATTERN} characters`);
  const compiled = parse(pattern, anyCase);
  const steps = compiled.programSize();
  if (steps > MOST_STEPS) throw new Error('expected a simpler expression: its repetitions multiply');
  if (compiled.matcher('').find()) throw new Error('expected an expression that needs at least one character');
  return {
    find(text, isLate) {
      const found: [number, number][] = [];
      for (const [from, to] of pieces(text)) {
        if (isLate()) return undefined;
        const matcher = compiled.matcher(text.slice(from, to));
        while (found.length < MOST_PLACES && matcher.find()) {
          const place: [number, number] = [from + matcher.start(), from + matcher.end()];
          if (place[1] > place[0] && !found.some(([start, end]) => start < place[1] && place[0] < end)) found.push(place);
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
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
    throw new Error(`expected a regular expression${why ? ` (${why.slice(0, 120)})` : ''}`);
  }
}

/** Lines, and long lines in overlapping pieces. */
function* pieces(text: string): Generator<readonly [from: number, to: number]> {
  let line = 0;
  while (line <= text.length) {
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

/**
 * Letters that stand in every match, lower case: the longest run outside brackets and choices. Empty when
 * none are sure. Texts without them need no look at all.
 */
export function findLiteral(pattern: string): string {
  if (/[|]|\(\?|\\[QEpPx0-9]/.test(pattern)) return '';
  let best = '';
  let run = '';
  let depth = 0;
  const end = () => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === '\\') {
      at++;
      end();
    } else if (char === '[' || char === '(') {
      depth++;
      end();
    } else if (char === ']' || char === ')') {
      depth = Math.max(0, depth - 1);
      end();
    } else if ('?*{'.includes(char)) {
      run = run.slice(0, -1); // what stood before may be missing
      end();
      if (char === '{') at = Math.max(at, pattern.indexOf('}', at));
    } else if (depth > 0) continue;
    else if (/[a-z0-9 ]/i.test(char)) run += char.toLowerCase();
    else end(); // other letters may have more than one lower case, signs may be special
  }
  end();
  return best.length >= 3 ? best : '';
}

/** Runs rules over texts; each text has its own budget, and what doesn't fit is named. */
export function findPatterns(rules: readonly OwnRule[], texts: readonly { readonly text: string; readonly rules: readonly string[] }[], compiled: (rule: OwnRule) => Pattern | undefined, now: () => number): PatternAnswer[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return texts.map(({ text, rules: asked }) => {
    const end = now() + BUDGET;
    const hits: PatternHit[] = [];
    const skipped: string[] = [];
    for (const id of asked) {
      const rule = byId.get(id);
      const pattern = rule?.on ? compiled(rule) : undefined;
      if (!pattern) continue;
      const places = pattern.find(text, () => now() >= end);
      if (places) hits.push(...places.map(([start, stop]) => ({ rule: id, start, end: stop })));
      else skipped.push(id);
    }
    return { hits, skipped };
  });
}
