import type { CompiledPhrase } from '../../lib/engine/compile';
import { expandPhrase } from '../../lib/engine/notation';
import { phraseWords } from '../../lib/text/words';
import { readSlowly, type Piece, type Reading } from './reference-reading';

/**
 * The engine as its users understand it, slow and plain: texts become words, and every phrase is tried at
 * every word, its alternatives one after the other and its gaps at every width. What the compiled engine
 * finds must be the same.
 */
export interface ReferenceEngine {
  read(text: string, trusts?: boolean): Reading;
  /** Features of the phrases that stand in what was read. */
  find(pieces: readonly Piece[]): Set<number>;
}
type Node = string | { readonly options: readonly (readonly Node[])[]; readonly optional: boolean };
interface Parsed {
  readonly feature: number;
  readonly nodes: readonly Node[];
}

export function createReference(phrases: readonly CompiledPhrase[]): ReferenceEngine {
  const parsed = phrases.map(({ phrase, feature }): Parsed => ({ feature, nodes: parse(phrase) }));
  // a word that no phrase needs (it may be left out at the end) is not known
  const vocabulary = new Set(phrases.flatMap(({ phrase }) => expandPhrase(phrase).flatMap((segments) => segments.flatMap(({ runs }) => runs.flat()))));
  const knows = (word: string) => vocabulary.has(word);
  // trying every phrase everywhere would take hours: phrases are kept by the words they can begin with
  const byFirst = new Map<string, Parsed[]>();
  for (const one of parsed) for (const first of firstsOf(one.nodes).words) byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  const byWord = new Map<string, readonly Parsed[]>();
  const beginningWith = (word: string): readonly Parsed[] => {
    let found = byWord.get(word);
    if (!found) byWord.set(word, (found = [word, ...Array.from(word, (_, i) => `${word.slice(0, i + 1)}*`)].flatMap((first) => byFirst.get(first) ?? [])));
    return found;
  };
  return {
    read: (text, trusts) => readSlowly(text, knows, trusts),
    find(pieces) {
      const found = new Set<number>();
      pieces.forEach((piece, at) => {
        const tried = piece.kind === 'start' ? byFirst.get('^') : piece.kind !== 'word' ? [] : piece.isNumber ? byFirst.get('#') : beginningWith(piece.word);
        for (const { feature, nodes } of tried ?? []) if (!found.has(feature) && stands(nodes, 0, pieces, at, 0, 0, ENOUGH)) found.add(feature);
      });
      return found;
    },
  };
}

type Then = (at: number, least: number, most: number) => boolean;
const ENOUGH: Then = () => true;
/**
 * True when the nodes from `from` on stand at a place, after `least` to `most` words of a gap that is still
 * open, and `then` holds behind them. A gap that is left open at the end asks nothing.
 */
function stands(nodes: readonly Node[], from: number, pieces: readonly Piece[], at: number, least: number, most: number, then: Then): boolean {
  if (from === nodes.length) return then(at, least, most);
  const node = nodes[from]!;
  const goOn: Then = (behind, newLeast, newMost) => stands(nodes, from + 1, pieces, behind, newLeast, newMost, then);
  if (node === '..') return goOn(at, least, Math.min(most + 4, 8));
  if (node === '_') return goOn(at, least + 1, Math.min(most + 1, 8));
  if (typeof node !== 'string') return node.options.some((option) => stands(option, 0, pieces, at, least, most, goOn)) || (node.optional && goOn(at, least, most));
  for (let width = 0; width <= most; width++) {
    const piece = pieces[at + width];
    if (piece === undefined) return false;
    if (width >= least && matches(node, piece) && goOn(at + width + 1, 0, 0)) return true;
    if (piece.kind === 'break') return false;
  }
  return false;
}
function matches(wanted: string, piece: Piece): boolean {
  if (wanted === '^') return piece.kind === 'start';
  if (piece.kind !== 'word') return false;
  if (wanted === '#') return piece.isNumber;
  return wanted.endsWith('*') ? piece.isPlain && piece.word.startsWith(wanted.slice(0, -1)) : piece.word === wanted && !piece.isNumber;
}

/** The words that phrases made of these nodes can begin with. */
function firstsOf(nodes: readonly Node[]): { words: Set<string>; mayBeEmpty: boolean } {
  const words = new Set<string>();
  for (const node of nodes) {
    if (typeof node === 'string') return { words: words.add(node), mayBeEmpty: false };
    const inner = node.options.map(firstsOf);
    for (const option of inner) for (const word of option.words) words.add(word);
    if (!node.optional && !inner.some(({ mayBeEmpty }) => mayBeEmpty)) return { words, mayBeEmpty: false };
  }
  return { words, mayBeEmpty: true };
}

/** Reads the notation of lib/rules/README.md; the phrases are known to be well formed. */
function parse(phrase: string): Node[] {
  const tokens = phrase.match(/\(|\)\??|\||[^\s()|]+/g) ?? [];
  let at = 0;
  const sequence = (): Node[][] => {
    const options: Node[][] = [[]];
    for (; at < tokens.length && !tokens[at]!.startsWith(')'); at++) {
      const token = tokens[at]!;
      if (token === '|') options.push([]);
      else if (token === '(') {
        at++;
        const inner = sequence();
        options.at(-1)!.push({ options: inner, optional: tokens[at] === ')?' });
      } else options.at(-1)!.push(...wordsOf(token));
    }
    return options;
  };
  return sequence()[0]!;
}
function wordsOf(token: string): string[] {
  if (['#', '^', '_', '..'].includes(token)) return [token];
  return token.endsWith('*') ? [`${phraseWords(token.slice(0, -1)).join('')}*`] : phraseWords(token);
}
