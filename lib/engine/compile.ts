import { RULE_LANGUAGES, type Rule } from '../rules/define-rule';
import { wordHash } from '../text/words';
import { expandPhrase, type Expansion } from './notation';
import { EDGE_HASH, FIRST_WORD_TOKEN, TOKEN_NUMBER, TOKEN_START, type Tables } from './tables';

/** A phrase in notation, and the feature that fires when it is found. */
export interface CompiledPhrase {
  readonly phrase: string;
  readonly feature: number;
}

/** Where each rule's flags stand among the features: rule i fires i, its `unless` fires rules + i. */
export function rulePhrases(rules: readonly Rule[]): CompiledPhrase[] {
  const phrases: CompiledPhrase[] = [];
  rules.forEach((rule, index) => {
    for (const language of RULE_LANGUAGES) {
      for (const phrase of rule.phrases?.[language] ?? []) phrases.push({ phrase, feature: index });
      for (const phrase of rule.unless?.[language] ?? []) phrases.push({ phrase, feature: rules.length + index });
    }
  });
  return phrases;
}

/**
 * Compiles phrases into tables. Runs when the extension is built, in tests, and in the background when
 * the user adds words. Throws Error with the phrase when the notation is broken or a table overflows.
 */
export function compile(phrases: readonly CompiledPhrase[], features: number): Tables {
  const expanded = phrases.map(({ phrase, feature }) => ({ feature, expansions: expandPhrase(phrase) }));
  const words = collectWords(expanded.flatMap(({ expansions }) => expansions));
  const trie = new Trie();
  const slots = new Map<string, number>();
  const segments: { length: number; slot: number; after: number; min: number; max: number; feature: number }[] = [];
  const segmentIds = new Map<string, number>();

  for (const { feature, expansions } of expanded) {
    for (const expansion of expansions) {
      let after = 0;
      expansion.forEach((segment, index) => {
        const isLast = index === expansion.length - 1;
        // segments with one beginning share a slot, so that "open to .. call" and "open to .. chat" are one "open to"
        const slotKey = `${after}>${segment.minGap},${segment.maxGap}:${segment.runs.map((run) => run.join(' ')).sort().join('|')}`;
        const slot = isLast ? 0 : slots.get(slotKey) ?? slots.size + 1;
        if (!isLast) slots.set(slotKey, slot);
        for (const tokens of segment.runs.flatMap((run) => words.sequences(run))) {
          const key = `${tokens.length}|${after}|${slot}|${segment.minGap}|${segment.maxGap}|${isLast ? feature : -1}`;
          let id = segmentIds.get(key);
          if (id === undefined) {
            id = segments.length;
            segmentIds.set(key, id);
            segments.push({ length: tokens.length, slot, after, min: segment.minGap, max: segment.maxGap, feature: isLast ? feature + 1 : 0 });
          }
          trie.add(tokens, id);
        }
        after = slot;
      });
    }
  }
  if (segments.length > 65_000 || trie.next.length > 65_000) throw new Error(`too many phrases: ${segments.length} segments, ${trie.next.length} states; at most 65,000 of each`);
  return {
    features,
    ...words.tables(),
    ...trie.tables(words.count),
    segmentLength: Uint8Array.from(segments, (s) => s.length),
    segmentSlot: Uint16Array.from(segments, (s) => s.slot),
    segmentAfter: Uint16Array.from(segments, (s) => s.after),
    segmentMinGap: Uint8Array.from(segments, (s) => s.min),
    segmentMaxGap: Uint8Array.from(segments, (s) => s.max),
    segmentFeature: Uint16Array.from(segments, (s) => s.feature),
    slots: slots.size + 1,
  };
}

function collectWords(expansions: readonly Expansion[]) {
  const plain = new Set<string>();
  const stems = new Set<string>();
  for (const expansion of expansions)
    for (const segment of expansion)
      for (const word of segment.runs.flat()) {
        if (word === '#' || word === '^') continue;
        if (word.endsWith('*')) stems.add(word.slice(0, -1));
        else plain.add(word);
      }
  const list = [...plain].sort();
  const stemList = [...stems].sort();
  const ids = new Map<string, number>([['^', TOKEN_START], ['#', TOKEN_NUMBER]]);
  list.forEach((word, i) => ids.set(word, FIRST_WORD_TOKEN + i));
  stemList.forEach((stem, i) => ids.set(`${stem}*`, FIRST_WORD_TOKEN + list.length + i));
  const count = FIRST_WORD_TOKEN + list.length + stemList.length;
  if (count > 65_000) throw new Error(`too many different words: ${count}; at most 65,000`);
  // the longest stem answers for an unknown word; shorter stems of it must hear it too
  const alternatives = (word: string): number[] => {
    if (!word.endsWith('*')) return [ids.get(word)!];
    const stem = word.slice(0, -1);
    return [...list.filter((w) => w.startsWith(stem)).map((w) => ids.get(w)!), ...stemList.filter((s) => s.startsWith(stem)).map((s) => ids.get(`${s}*`)!)];
  };
  return {
    count,
    /** All token sequences a run of words stands for once its stars are spelled out. */
    sequences(run: readonly string[]): number[][] {
      return run.reduce<number[][]>((lines, word) => lines.flatMap((line) => alternatives(word).map((id) => [...line, id])), [[]]);
    },
    tables() {
      const size = powerOfTwo(list.length * 2);
      const wordHashes = new Int32Array(size);
      const wordIds = new Uint16Array(size);
      for (const word of list) insert(wordHashes, wordIds, wordHash(word), ids.get(word)!);
      const prefixSize = powerOfTwo(Math.max(4, stemList.length * 2));
      const prefixHashes = new Int32Array(prefixSize);
      const prefixIds = new Uint16Array(prefixSize);
      const prefixBits = new Uint32Array(64);
      for (const stem of stemList) {
        insert(prefixHashes, prefixIds, wordHash(stem), ids.get(`${stem}*`)!);
        const bit = wordHash(stem.slice(0, 3)) & 2047;
        prefixBits[bit >>> 5]! |= 1 << (bit & 31);
      }
      return { wordHashes, wordIds, prefixHashes, prefixIds, prefixBits };
    },
  };
}

function insert(hashes: Int32Array, ids: Uint16Array, hash: number, id: number): void {
  const mask = hashes.length - 1;
  let at = hash & mask;
  while (ids[at] !== 0) at = (at + 1) & mask;
  hashes[at] = hash;
  ids[at] = id;
}
function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

class Trie {
  readonly next: Map<number, number>[] = [new Map()];
  private readonly own: number[][] = [[]];

  add(tokens: readonly number[], segment: number): void {
    let state = 0;
    for (const token of tokens) {
      let to = this.next[state]!.get(token);
      if (to === undefined) {
        to = this.next.length;
        this.next[state]!.set(token, to);
        this.next.push(new Map());
        this.own.push([]);
      }
      state = to;
    }
    if (this.own[state]!.includes(segment)) return;
    this.own[state]!.push(segment);
  }

  tables(vocabulary: number) {
    const states = this.next.length;
    const fail = new Uint16Array(states);
    const outputLink = new Uint16Array(states);
    const queue: number[] = [...this.next[0]!.values()];
    let edges = 0;
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i]!;
      outputLink[state] = this.own[fail[state]!]!.length > 0 ? fail[state]! : outputLink[fail[state]!]!;
      for (const [token, to] of this.next[state]!) {
        edges++;
        let back = fail[state]!;
        while (back !== 0 && !this.next[back]!.has(token)) back = fail[back]!;
        fail[to] = this.next[back]!.get(token) ?? 0;
        queue.push(to);
      }
    }
    const size = powerOfTwo(edges * 2);
    const edgeKeys = new Int32Array(size);
    const edgeNext = new Uint16Array(size);
    for (let state = 1; state < states; state++)
      for (const [token, to] of this.next[state]!) {
        const key = (state << 16) | token;
        let at = (Math.imul(key, EDGE_HASH) >>> 8) & (size - 1);
        while (edgeNext[at] !== 0) at = (at + 1) & (size - 1);
        edgeKeys[at] = key;
        edgeNext[at] = to;
      }
    const rootNext = new Uint16Array(vocabulary);
    for (const [token, to] of this.next[0]!) rootNext[token] = to;
    const outputStart = new Uint32Array(states + 1);
    this.own.forEach((list, state) => (outputStart[state + 1] = outputStart[state]! + list.length));
    return { rootNext, edgeKeys, edgeNext, fail, outputLink, outputStart, outputs: Uint16Array.from(this.own.flat()) };
  }
}
