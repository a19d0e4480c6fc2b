import { createRequire } from 'node:module';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import nlp from 'compromise/one';
import type { CompiledPhrase } from '../../lib/engine/compile';

const load = createRequire(import.meta.url);
/** Finds which of some plain phrases stand in a text; gives how many. */
export type Finder = (text: string) => number;

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isWord = (char: string | undefined) => char !== undefined && /\w/.test(char);

/** One regular expression after the other: what most people write. */
export function regexLoop(phrases: readonly string[]): Finder {
  const all = phrases.map((phrase) => new RegExp(`\\b${escaped(phrase)}\\b`, 'i'));
  return (text) => all.reduce((sum, one) => sum + (one.test(text) ? 1 : 0), 0);
}
/** All phrases in one regular expression. Loses what overlaps. */
export function alternation(phrases: readonly string[]): Finder {
  const all = new RegExp(`\\b(?:${phrases.map(escaped).join('|')})\\b`, 'gi');
  const index = new Map(phrases.map((phrase, i) => [phrase, i]));
  return (text) => {
    const found = new Set<number | undefined>();
    for (const [match] of text.matchAll(all)) found.add(index.get(match.toLowerCase()));
    return found.size;
  };
}
export function monyone(phrases: readonly string[]): Finder {
  const automaton = new AhoCorasick([...phrases]);
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set<string>();
    for (const { begin, end, keyword } of automaton.matchInText(lower)) if (!isWord(lower[begin - 1]) && !isWord(lower[end])) found.add(keyword);
    return found.size;
  };
}
export function ahocorasick(phrases: readonly string[]): Finder {
  const Automaton = load('ahocorasick') as new (words: readonly string[]) => { search(text: string): [number, string[]][] };
  const automaton = new Automaton(phrases);
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set<string>();
    for (const [last, words] of automaton.search(lower)) for (const word of words) if (!isWord(lower[last + 1]) && !isWord(lower[last - word.length])) found.add(word);
    return found.size;
  };
}
interface Node extends Map<string, Node> {
  end?: number;
}
/** A trie of words in nested maps: the best twenty lines. */
export function nestedMaps(phrases: readonly string[]): Finder {
  const root: Node = new Map();
  phrases.forEach((phrase, i) => {
    let node = root;
    for (const word of phrase.split(' ')) {
      if (!node.has(word)) node.set(word, new Map());
      node = node.get(word)!;
    }
    node.end = i;
  });
  return (text) => {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const found = new Set<number>();
    for (let i = 0; i < words.length; i++) {
      let node = root.get(words[i]!);
      for (let j = i + 1; node; j++) {
        if (node.end !== undefined) found.add(node.end);
        if (j >= words.length) break;
        node = node.get(words[j]!);
      }
    }
    return found.size;
  };
}

/** Classifiers and language tools: a label or places, no reasons. Each learns from the rows it is given; `bayes` does all in promises. */
export async function learners(rows: readonly { readonly text: string; readonly label?: string }[], phrases: readonly string[]): Promise<Record<string, (text: string) => number | Promise<number>>> {
  const bayes = (load('bayes') as () => { learn(text: string, label: string): Promise<unknown>; categorize(text: string): Promise<string> })();
  const wink = (load('wink-naive-bayes-text-classifier') as () => { definePrepTasks(tasks: unknown[]): void; learn(tokens: string, label: string): void; consolidate(): void; predict(tokens: string): string })();
  wink.definePrepTasks([(text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []]);
  for (const { text, label } of rows) {
    await bayes.learn(text, label ?? 'other');
    wink.learn(text, label ?? 'other');
  }
  wink.consolidate();
  const trie = nlp.buildTrie([...phrases]);
  return {
    bayes: async (text) => (await bayes.categorize(text)).length,
    'wink-naive-bayes-text-classifier': (text) => wink.predict(text).length,
    'compromise/one': (text) => nlp(text).lookup(trie).length,
  };
}

/** The phrase notation as a regular expression, as good as one can. */
export function toRegexSource(phrase: string): string {
  const tokens = phrase.match(/\(|\)\??|\||[^\s()|]+/g) ?? [];
  return tokens.map((token) => {
    if (token === '(') return '(?:';
    if (token === ')' || token === '|') return token;
    if (token === ')?') return ')?';
    if (token === '..') return '(?:\\w+\\W+){0,4}';
    if (token === '_') return '\\w+\\W*';
    if (token === '#') return '\\d+\\W*';
    if (token === '^') return '^\\W*';
    return `${escaped(token.replace(/\*$/, ''))}${token.endsWith('*') ? '\\w*' : ''}\\W*`;
  }).join('');
}
const SHAPES = [/[!?]{2,}/g, /\b[A-Z]{2,}\b/g, /\p{Extended_Pictographic}/gu, /#\w+/g, /@\w+/g, /https?:\/\/\S+/gi, /\b\d+(?:[.,]\d+)?\s?%/g, /[$€£]\s?\d+/g, /\b\d+\b/g, /^\s*[-•*▪]/gm, /\n\s*\n/g, /\?\s*$/g, /\{\{?[ \w.|-]{2,30}\}?\}/g, /"[^"]{1,200}"/g, /\.\.\.|…/g, /`[^`]{1,200}`/g];

/** All phrases and measures of form the way one would write them first: normalize, then a pattern at a time. */
export function naivePipeline(phrases: readonly CompiledPhrase[]): Finder {
  const all = phrases.map(({ phrase }) => new RegExp(`\\b${toRegexSource(phrase)}`, 'i'));
  return (text) => {
    const plain = text.normalize('NFKC').replace(/[\u200b-\u200f\u00ad]/g, '');
    return all.reduce((sum, one) => sum + (one.test(plain) ? 1 : 0), 0) + shapesOf(plain);
  };
}
/** The same with all phrases in one pattern. */
export function alternationPipeline(phrases: readonly CompiledPhrase[]): Finder {
  const all = new RegExp(`\\b(?:${phrases.map(({ phrase }) => toRegexSource(phrase)).join('|')})`, 'gi');
  return (text) => {
    const plain = text.normalize('NFKC').replace(/[\u200b-\u200f\u00ad]/g, '');
    let found = 0;
    for (const _ of plain.matchAll(all)) found++;
    return found + shapesOf(plain);
  };
}
function shapesOf(text: string): number {
  let sum = 0;
  for (const shape of SHAPES) sum += text.match(shape)?.length ?? 0;
  return sum;
}
