import { phraseWords } from '../text/words';

/** Runs of words of which one must be found, with the gap (in words) allowed before it. */
export interface Segment {
  readonly runs: readonly (readonly string[])[];
  readonly minGap: number;
  readonly maxGap: number;
}
/** One concrete phrase: segments in order. */
export type Expansion = readonly Segment[];

export const MAX_EXPANSIONS = 400;
const MAX_GAP = 4;
/** So many words a gap may have, however it is written. */
const WIDEST = 8;
/** Alternatives in a row multiply up to here; beyond, the phrase is cut in two that must touch. */
const MOST_RUNS = 8;
type Node = { kind: 'word'; text: string } | { kind: 'group'; options: Node[][]; optional: boolean };

/**
 * Expands the phrase notation of `lib/rules/README.md` into concrete phrases.
 * Throws Error naming the phrase and what is wrong with it: unbalanced brackets, more than 400
 * expansions, a gap at the beginning or of more than 8 words, or nothing left to match.
 */
export function expandPhrase(phrase: string): Expansion[] {
  const tokens = phrase.match(/\(|\)\?|\)|\||[^\s()|]+/g) ?? [];
  let at = 0;
  const parseSequence = (inside: boolean): Node[][] => {
    const options: Node[][] = [[]];
    for (; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token === '(') {
        at++;
        const inner = parseSequence(true);
        const closer = tokens[at];
        if (closer !== ')' && closer !== ')?') throw new Error(`"${phrase}": a bracket is not closed`);
        // "(quick )?call" keeps its space inside; the bracket match has dropped it already
        options.at(-1)!.push({ kind: 'group', options: inner, optional: closer === ')?' });
      } else if (token === ')' || token === ')?') {
        if (!inside) throw new Error(`"${phrase}": a bracket is closed that was not opened`);
        return options;
      } else if (token === '|') {
        if (!inside) throw new Error(`"${phrase}": alternatives must stand in brackets`);
        options.push([]);
      } else options.at(-1)!.push({ kind: 'word', text: token });
    }
    return options;
  };
  const parsed = parseSequence(false)[0]!;
  const joint = expandJointly(parsed, phrase);
  if (joint) return [joint];
  const seen = new Map<string, Expansion>();
  for (const line of expandNodes(parsed, phrase)) {
    const expansion = toSegments(line, phrase);
    seen.set(JSON.stringify(expansion), expansion);
  }
  return [...seen.values()];
}

/**
 * The short form: a phrase is cut at its gaps, and between words where its alternatives would multiply,
 * so that "(a|b) .. (c|d)" is two runs and two runs rather than four phrases. Undefined where a gap
 * stands inside brackets; such phrases are spelled out whole.
 */
function expandJointly(nodes: readonly Node[], phrase: string): Expansion | undefined {
  if (isGap(nodes[0])) throw new Error(`"${phrase}": a gap can't begin a phrase`);
  const segments: Segment[] = [];
  let runs: string[][] = [[]];
  let minGap = 0;
  let maxGap = 0;
  const close = () => {
    if (runs[0]!.length === 0) return;
    segments.push({ runs: unique(runs.map((line) => wordsOf(line, phrase))), minGap, maxGap });
    runs = [[]];
    minGap = maxGap = 0;
  };
  for (const node of nodes) {
    if (isGap(node)) {
      if (runs.some((line) => line.length === 0) && runs.length > 1) return undefined; // a gap beside what may be left out
      close();
      [minGap, maxGap] = widen([minGap, maxGap], (node as { text: string }).text, phrase);
      continue;
    }
    const tails = expandNodes([node], phrase);
    if (tails.some((tail) => tail.some((word) => word === '..' || word === '_'))) return undefined;
    const canCut = runs.every((line) => line.length > 0) && tails.every((tail) => tail.length > 0);
    if (canCut && runs.length * tails.length > MOST_RUNS) close();
    runs = runs.flatMap((line) => tails.map((tail) => [...line, ...tail]));
    if (runs.length > MAX_EXPANSIONS) throw new Error(`"${phrase}" stands for more than ${MAX_EXPANSIONS} phrases; split it`);
  }
  // what may be left out at the end asks nothing
  if (!runs.some((line) => line.length === 0)) close();
  if (segments.length === 0 || segments[0]!.runs.some((run) => run.length === 0)) throw new Error(`"${phrase}" has no words`);
  return segments;
}
const isGap = (node: Node | undefined) => node?.kind === 'word' && (node.text === '..' || node.text === '_');
/** A gap with one more sign in it: `_` is a word, `..` any up to four. */
function widen([least, most]: readonly [number, number], sign: string, phrase: string): [least: number, most: number] {
  const isWord = sign === '_';
  if (isWord && least === WIDEST) throw new Error(`"${phrase}": a gap can't be wider than ${WIDEST} words`);
  return [least + (isWord ? 1 : 0), Math.min(most + (isWord ? 1 : MAX_GAP), WIDEST)];
}
function unique(runs: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(runs.map((run) => [run.join(' '), run])).values()];
}

function expandNodes(nodes: readonly Node[], phrase: string): string[][] {
  let lines: string[][] = [[]];
  for (const node of nodes) {
    const tails = node.kind === 'word' ? [[node.text]] : node.options.flatMap((option) => expandNodes(option, phrase));
    if (node.kind === 'group' && node.optional) tails.push([]);
    if (lines.length * tails.length > MAX_EXPANSIONS) throw new Error(`"${phrase}" stands for more than ${MAX_EXPANSIONS} phrases; split it`);
    lines = lines.flatMap((line) => tails.map((tail) => [...line, ...tail]));
  }
  return lines;
}

/** The folded words of a run; stars are kept, `#` and `^` stand for themselves. */
function wordsOf(line: readonly string[], phrase: string): string[] {
  return line.flatMap((part) => {
    if (part === '#' || part === '^') return [part];
    if (!part.endsWith('*')) return phraseWords(part);
    const stem = phraseWords(part).join('');
    if (stem.length < 3) throw new Error(`"${phrase}": "${part}" needs at least 3 letters before the star`);
    return [`${stem}*`];
  });
}

function toSegments(line: readonly string[], phrase: string): Expansion {
  const segments: { words: string[]; minGap: number; maxGap: number }[] = [{ words: [], minGap: 0, maxGap: 0 }];
  for (const part of line) {
    const last = segments.at(-1)!;
    if (part === '..' || part === '_') {
      if (segments.length === 1 && last.words.length === 0) throw new Error(`"${phrase}": a gap can't begin a phrase`);
      const gap = last.words.length === 0 ? last : { words: [], minGap: 0, maxGap: 0 };
      if (gap !== last) segments.push(gap);
      [gap.minGap, gap.maxGap] = widen([gap.minGap, gap.maxGap], part, phrase);
      continue;
    }
    last.words.push(...wordsOf([part], phrase));
  }
  // a gap before a group that may be left out ends the phrase when it is: nothing is asked of it then
  if (segments.length > 1 && segments.at(-1)!.words.length === 0) segments.pop();
  if (segments[0]!.words.length === 0) throw new Error(`"${phrase}" has no words`);
  return segments.map(({ words, minGap, maxGap }) => ({ runs: [words], minGap, maxGap }));
}
