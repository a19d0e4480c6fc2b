import { phraseWords } from '../text/words';

/** A run of words that must stand together, with the gap (in words) allowed before it. */
export interface Segment {
  readonly words: readonly string[];
  readonly minGap: number;
  readonly maxGap: number;
}
/** One concrete phrase: segments in order. */
export type Expansion = readonly Segment[];

export const MAX_EXPANSIONS = 400;
const MAX_GAP = 4;
type Node = { kind: 'word'; text: string } | { kind: 'group'; options: Node[][]; optional: boolean };

/**
 * Expands the phrase notation of `lib/rules/README.md` into concrete phrases.
 * Throws Error naming the phrase and what is wrong with it: unbalanced brackets, more than 400
 * expansions, a gap at the beginning, or nothing left to match.
 */
export function expandPhrase(phrase: string): Expansion[] {
  const tokens = phrase.match(/\(|\)\?|\)|\||[^\s()|]+/g) ?? [];
  let at = 0;
  const parseSequence = (depth: number): Node[][] => {
    const options: Node[][] = [[]];
    for (; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token === '(') {
        at++;
        const inner = parseSequence(depth + 1);
        const closer = tokens[at];
        if (closer !== ')' && closer !== ')?') throw new Error(`"${phrase}": a bracket is not closed`);
        // "(quick )?call" keeps its space inside; the bracket match has dropped it already
        options.at(-1)!.push({ kind: 'group', options: inner, optional: closer === ')?' });
      } else if (token === ')' || token === ')?') {
        if (depth === 0) throw new Error(`"${phrase}": a bracket is closed that was not opened`);
        return options;
      } else if (token === '|') {
        if (depth === 0) throw new Error(`"${phrase}": alternatives must stand in brackets`);
        options.push([]);
      } else options.at(-1)!.push({ kind: 'word', text: token });
    }
    if (depth > 0) throw new Error(`"${phrase}": a bracket is not closed`);
    return options;
  };
  const parsed = parseSequence(0)[0]!;
  const lines = expandNodes(parsed, phrase);
  const seen = new Map<string, Expansion>();
  for (const line of lines) {
    const expansion = toSegments(line, phrase);
    seen.set(JSON.stringify(expansion), expansion);
  }
  return [...seen.values()];
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

function toSegments(line: readonly string[], phrase: string): Expansion {
  const segments: { words: string[]; minGap: number; maxGap: number }[] = [{ words: [], minGap: 0, maxGap: 0 }];
  for (const part of line) {
    const last = segments.at(-1)!;
    if (part === '..' || part === '_') {
      if (segments.length === 1 && last.words.length === 0) throw new Error(`"${phrase}": a gap can't begin a phrase`);
      const gap = last.words.length === 0 ? last : { words: [], minGap: 0, maxGap: 0 };
      if (gap !== last) segments.push(gap);
      gap.minGap += part === '_' ? 1 : 0;
      gap.maxGap = Math.min(gap.maxGap + (part === '_' ? 1 : MAX_GAP), 2 * MAX_GAP);
      continue;
    }
    if (part === '#' || part === '^') last.words.push(part);
    else if (part.endsWith('*')) {
      const stem = phraseWords(part.slice(0, -1)).join('');
      if (stem.length < 4) throw new Error(`"${phrase}": "${part}" needs at least 4 letters before the star`);
      last.words.push(`${stem}*`);
    } else last.words.push(...phraseWords(part));
  }
  // a gap before a group that may be left out ends the phrase when it is: nothing is asked of it then
  if (segments.length > 1 && segments.at(-1)!.words.length === 0) segments.pop();
  if (segments[0]!.words.length === 0) throw new Error(`"${phrase}" has no words`);
  return segments;
}
