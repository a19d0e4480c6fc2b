import type { OwnRule, PatternAnswer, PatternHit } from '../core/own-rule';

/** A compiled expression of the user's; patterns.ts makes them. */
export interface Pattern {
  /** The first places where it is found, at most five. Stops where `isLate` says so and then gives undefined. */
  find(text: string, isLate: () => boolean): readonly (readonly [start: number, end: number])[] | undefined;
}
/** Compiles an expression. Throws Error that says what was expected. */
export type CompilePattern = (pattern: string, anyCase: boolean) => Pattern;

/** What one text may cost, in milliseconds. */
export const BUDGET = 10;

/** What a backslash may stand before: signs, and letters that take nothing of what follows, as \u0041 does. */
const PLAIN_ESCAPE = /[\Wdwsbntr]/i;

/**
 * Letters that stand in every match, lower case: the longest run outside brackets and choices. Empty when
 * none are sure. Texts without them need no look at all.
 */
export function findLiteral(pattern: string): string {
  if (/[|]|\(\?/.test(pattern)) return '';
  let best = '';
  let run = '';
  let depth = 0;
  let inClass = false;
  const end = () => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === '\\') {
      if (!PLAIN_ESCAPE.test(pattern[++at] ?? '')) return '';
      end();
    } else if (inClass) {
      if ('[()'.includes(char)) return ''; // no telling what such a bracket opens
      inClass = char !== ']';
    } else if (char === '[') {
      if (/^\^?\]/.test(pattern.slice(at + 1))) return '';
      inClass = true;
      end();
    } else if (char === '(') {
      depth++;
      end();
    } else if (char === ')') {
      depth--;
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
