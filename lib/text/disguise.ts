/** A text freed of disguises that no character table can undo, with the way back to the original. */
export interface Revealed {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the original; one more entry for the end. */
  readonly origin: Int32Array;
}

const LEAST_RUN = 4;
const GAP = '[ .*_·•|/\\-]';
const SPACED = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{L}${GAP}{1,2}){${LEAST_RUN - 1},}\\p{L}(?![\\p{L}\\p{N}])`, 'gu');
const REVERSED = /[\u202e\u202b\u2067]([^\u202c\u2069\n]{1,400})[\u202c\u2069]?/g;

/**
 * Undoes reversed runs (right-to-left override) and spaced or dotted letters ("b o o k  a  d e m o").
 * `knows` says whether a joined run of letters is a word; runs that don't fall into known words stay
 * as they are, so "U.S.A." and "a b c d" are left alone. Returns undefined when nothing was disguised.
 */
export function revealText(text: string, knows: (word: string) => boolean): Revealed | undefined {
  const out: string[] = [];
  const origin: number[] = [];
  let changed = false;
  const push = (char: string, from: number) => {
    out.push(char);
    origin.push(from);
  };
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) push(text[i]!, i);
  };
  const edits = [...findReversed(text), ...findSpaced(text, knows)].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    copy(at, edit.start);
    for (const [char, from] of edit.chars) push(char, from);
    at = edit.end;
    changed = true;
  }
  if (!changed) return undefined;
  copy(at, text.length);
  origin.push(text.length);
  return { text: out.join(''), origin: Int32Array.from(origin) };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly chars: readonly (readonly [string, number])[];
}

function findReversed(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(REVERSED)) {
    const inner = match[1]!;
    if (!/[a-z]{3}/i.test(inner) || /[\u0590-\u08ff]/.test(inner)) continue; // real right-to-left text
    const chars: [string, number][] = [];
    for (let i = inner.length - 1; i >= 0; i--) chars.push([inner[i]!, match.index + 1 + i]);
    edits.push({ start: match.index, end: match.index + match[0].length, chars });
  }
  return edits;
}

function findSpaced(text: string, knows: (word: string) => boolean): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(SPACED)) {
    const letters: [string, number][] = [];
    const wide = new Set<number>(); // a wider gap than its neighbours' is a gap between words
    for (let i = 0, gap = 0; i < match[0].length; i++) {
      if (/\p{L}/u.test(match[0][i]!)) {
        if (gap > 1) wide.add(letters.length);
        letters.push([match[0][i]!, match.index + i]);
        gap = 0;
      } else gap++;
    }
    const cuts = segment(letters.map(([char]) => char.normalize('NFKC').toLowerCase()).join(''), wide, knows);
    if (!cuts) continue;
    const chars: [string, number][] = [];
    letters.forEach((letter, i) => {
      if (i > 0 && cuts.has(i)) chars.push([' ', letter[1]]);
      chars.push(letter);
    });
    edits.push({ start: match.index, end: match.index + match[0].length, chars });
  }
  return edits;
}

/** Where to cut joined letters so that every part is a known word, preferring few cuts; undefined when it can't be done. */
function segment(joined: string, wide: ReadonlySet<number>, knows: (word: string) => boolean): Set<number> | undefined {
  const n = Math.min(joined.length, 120);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= n; end++) {
    let winner: { cost: number; from: number } | undefined;
    for (let from = Math.max(0, end - 18); from < end; from++) {
      const before = best[from];
      if (!before) continue;
      if ([...wide].some((cut) => cut > from && cut < end)) continue;
      const word = joined.slice(from, end);
      if (!(knows(word) && (word.length > 1 || word === 'a' || word === 'i'))) continue;
      const cost = before.cost + (word.length === 1 ? 2 : 1) + (word.length === 2 ? 0.5 : 0);
      if (!winner || cost < winner.cost) winner = { cost, from };
    }
    if (winner) best[end] = winner;
  }
  if (!best[n] || n < joined.length) return undefined;
  const cuts = new Set<number>();
  let longest = 0;
  for (let end = n; end > 0; end = best[end]!.from) {
    cuts.add(best[end]!.from);
    longest = Math.max(longest, end - best[end]!.from);
  }
  return longest >= 3 ? cuts : undefined;
}
