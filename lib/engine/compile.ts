import { RULE_LANGUAGES, type Rule } from '../rules/define-rule';
import { buildTables, type Plan } from './layout';
import { expandPhrase, type Segment } from './notation';
import { Slots } from './slots';
import type { Tables } from './tables';
import { Trie } from './trie';
import { collectWords } from './vocabulary';

/** A phrase in notation, and the feature that fires when it is found. */
export interface CompiledPhrase {
  readonly phrase: string;
  readonly feature: number;
}
/** Words in a row without a gap. Gates and memory of the automaton are made for this many. */
const LONGEST_RUN = 15;

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
  return buildTables(plan(phrases, features));
}

/** Phrases as a trie of runs, and what is to be said at each of its nodes. */
export function plan(phrases: readonly CompiledPhrase[], features: number): Plan {
  if (features > 65_000) throw new Error(`too many features: ${features}; at most 65,000`);
  const expanded = phrases.map(({ phrase, feature }) => ({ phrase, feature, expansions: expandPhrase(phrase) }));
  const words = collectWords(expanded.flatMap(({ expansions }) => expansions));
  const trie = new Trie();
  const shares: number[] = [];
  /** Whole phrases by node, each once. */
  const finals: Set<number>[] = [];
  const nodesBySegment = new Map<string, readonly number[]>();

  const nodesOf = (segment: Segment, key: string, phrase: string): readonly number[] => {
    let found = nodesBySegment.get(key);
    if (found) return found;
    const nodes = new Set<number>();
    for (const run of segment.runs)
      for (const sequence of words.sequences(run)) {
        if (sequence.length > LONGEST_RUN) throw new Error(`"${phrase}": more than ${LONGEST_RUN} words in a row`);
        const node = trie.add(sequence);
        nodes.add(node);
        shares[node] ??= shareOf(sequence);
      }
    nodesBySegment.set(key, (found = [...nodes]));
    return found;
  };
  /** A guess: words lean on each other, so a run is commoner than its words would be by chance. */
  const shareOf = (sequence: readonly number[]): number => {
    const each = sequence.map(words.share).sort((a, b) => a - b);
    return each.reduce((product, share, i) => product * (i === 0 ? share : Math.sqrt(share)), 1);
  };
  const slots = new Slots((node) => shares[node]!);
  for (const { phrase, feature, expansions } of expanded) {
    for (const segments of expansions) {
      let after = -1;
      segments.forEach((segment, i) => {
        const runs = segment.runs.map((run) => run.join(' ')).sort().join('|');
        const nodes = nodesOf(segment, runs, phrase);
        const isLast = i === segments.length - 1;
        if (i === 0 && isLast) for (const node of nodes) (finals[node] ??= new Set()).add(feature);
        else if (i === 0) after = slots.first(runs, nodes);
        else if (isLast) slots.finish(after, segment, runs, nodes, feature);
        else after = slots.next(after, segment, runs, nodes);
      });
    }
  }
  return { features, words, trie, finals, ...slots.settle() };
}
