import { unitClass } from '../text/letters';
import { wordHash } from '../text/words';
import type { Expansion } from './notation';
import { FIRST_WORD_TOKEN, TOKEN_NUMBER, TOKEN_START } from './tables';

/** All words of some phrases, as tokens. */
export interface Vocabulary {
  /** Token ids are below this. */
  readonly count: number;
  /** Hashes of the words in the order of their tokens, the commonest first. */
  readonly hashes: Int32Array;
  /** The same of stems, whose tokens follow those of the words. */
  readonly stemHashes: Int32Array;
  /** The first three letters of stems, five bits each. */
  readonly stemBeginnings: Uint16Array;
  /** All token sequences a run of words stands for once its stars are spelled out. */
  sequences(run: readonly string[]): number[][];
  /** How common a token is in texts, guessed from how common it is in phrases; 1 would be every word. */
  share(token: number): number;
}

/** Collects the words of phrases. Throws Error when there are too many. */
export function collectWords(expansions: Iterable<Expansion>): Vocabulary {
  const counts = new Map<string, number>();
  const stemCounts = new Map<string, number>();
  let numbers = 1;
  let all = 1;
  for (const expansion of expansions)
    for (const segment of expansion)
      for (const word of new Set(segment.runs.flat())) {
        all++;
        if (word === '#') numbers++;
        else if (word.endsWith('*')) stemCounts.set(word.slice(0, -1), (stemCounts.get(word.slice(0, -1)) ?? 0) + 1);
        else if (word !== '^') counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  const words = [...counts].sort(byCount);
  const stems = [...stemCounts].sort(byCount);
  const count = FIRST_WORD_TOKEN + words.length + stems.length;
  if (count > 65_000) throw new Error(`too many different words: ${count}; at most 65,000`);
  const ids = new Map<string, number>([['^', TOKEN_START], ['#', TOKEN_NUMBER]]);
  words.forEach(([word], i) => ids.set(word, FIRST_WORD_TOKEN + i));
  stems.forEach(([stem], i) => ids.set(`${stem}*`, FIRST_WORD_TOKEN + words.length + i));
  const shares = Float64Array.from({ length: count }, (_, id) => (id === TOKEN_START ? 0.001 : id === TOKEN_NUMBER ? numbers / all : ((words[id - FIRST_WORD_TOKEN] ?? stems[id - FIRST_WORD_TOKEN - words.length])?.[1] ?? 0) / all));

  const sorted = [...counts.keys(), ...[...stemCounts.keys()].map((stem) => `${stem}*`)].sort();
  const alternatives = new Map<string, readonly number[]>();
  /** A star stands for all known words with its stem; the longest stem answers for an unknown word, so shorter ones must hear it too. */
  const tokensOf = (word: string): readonly number[] => {
    let found = alternatives.get(word);
    if (found) return found;
    if (word.endsWith('*')) {
      const stem = word.slice(0, -1);
      const tokens: number[] = [];
      for (let i = lowerBound(sorted, stem); i < sorted.length && sorted[i]!.startsWith(stem); i++) tokens.push(ids.get(sorted[i]!)!);
      found = tokens;
    } else found = [ids.get(word)!];
    alternatives.set(word, found);
    return found;
  };
  return {
    count,
    hashes: Int32Array.from(words, ([word]) => wordHash(word)),
    stemHashes: Int32Array.from(stems, ([stem]) => wordHash(stem)),
    stemBeginnings: Uint16Array.from(new Set(stems.map(([stem]) => placeOf(stem)))),
    sequences(run) {
      let lines: number[][] = [[]];
      for (const word of run) {
        const tokens = tokensOf(word);
        if (tokens.length === 1) for (const line of lines) line.push(tokens[0]!);
        else lines = lines.flatMap((line) => tokens.map((token) => [...line, token]));
      }
      return lines;
    },
    share: (token) => shares[token] ?? 0,
  };
}

function placeOf(stem: string): number {
  return Array.from(stem.slice(0, 3)).reduce((place, letter) => (place << 5) | (unitClass(letter.charCodeAt(0)) & 31), 0);
}
function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
