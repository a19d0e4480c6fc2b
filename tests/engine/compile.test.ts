import { describe, expect, it } from 'vitest';
import { compile, plan, rulePhrases } from '../../lib/engine/compile';
import { createSignals } from '../../lib/engine/context';
import { createScanner } from '../../lib/engine/scan';
import { defineRule, type Rule } from '../../lib/rules/define-rule';

const planOf = (...phrases: string[]) => plan(phrases.map((phrase, feature) => ({ phrase, feature })), phrases.length);
const find = (phrases: readonly { phrase: string; feature: number }[], features: number, text: string) => {
  const scanner = createScanner(compile(phrases, features));
  scanner.scan(text, 0, text.length, createSignals());
  return [...scanner.automaton.fired.subarray(0, scanner.automaton.firedCount)].sort((a, b) => a - b);
};
const rule = (over: Partial<Rule>): Rule => defineRule({ id: 'r', title: 'r', looksFor: 'r', side: 'peer', group: 'ask', points: 1, ...over });

describe('phrases of rules', () => {
  it('are features of their rules, in all languages; near misses stand behind all rules', () => {
    expect(rulePhrases([rule({ phrases: { de: ['zwei', 'drei'], en: ['one'] }, unless: { fr: ['non'] } }), rule({}), rule({ phrases: { nl: ['vier'] }, unless: { nl: ['niet'] } })])).toEqual([
      { phrase: 'one', feature: 0 }, { phrase: 'zwei', feature: 0 }, { phrase: 'drei', feature: 0 }, { phrase: 'non', feature: 3 }, { phrase: 'vier', feature: 2 }, { phrase: 'niet', feature: 5 },
    ]);
  });
});

describe('compiled phrases', () => {
  it('say each of their features', () => {
    const phrases = [{ phrase: 'a b', feature: 4 }, { phrase: 'a b', feature: 2 }, { phrase: '(a|c) b', feature: 7 }, { phrase: 'x .. a', feature: 1 }, { phrase: 'x .. a', feature: 3 }, { phrase: 'x .. a .. b', feature: 5 }];
    expect(find(phrases, 8, 'a b')).toEqual([2, 4, 7]);
    expect(find(phrases, 8, 'c b')).toEqual([7]);
    expect(find(phrases, 8, 'x c a')).toEqual([1, 3]);
    expect(find(phrases, 8, 'x a c b')).toEqual([1, 3, 5, 7]);
  });
  it('are 65,000 features at most', () => {
    expect(compile([], 65_000).features).toBe(65_000);
    expect(() => compile([], 65_001)).toThrow('too many features: 65001; at most 65,000');
  });
  it('may be fifteen words long without a gap', () => {
    const row = (count: number) => 'abcdefghijklmnop'.slice(0, count).split('').join(' ');
    expect(find([{ phrase: row(15), feature: 0 }], 1, row(15))).toEqual([0]);
    expect(find([{ phrase: `${row(15)} .. ${row(15)}`, feature: 0 }], 1, `${row(15)} x ${row(15)}`)).toEqual([0]);
    expect(() => compile([{ phrase: row(16), feature: 0 }], 1)).toThrow(`"${row(16)}": more than 15 words in a row`);
  });
});

describe('a plan', () => {
  it('has each run once, whatever it is a part of', () => {
    const { trie, finals } = planOf('a b', 'a b', 'c .. a b', '(a b|c) .. d');
    expect(trie.size).toBe(1 + 4);
    const node = trie.add([...[3, 4]]);
    expect([...finals[node] ?? []]).toEqual([0, 1]);
    expect(finals.filter(Boolean)).toHaveLength(1);
  });
  it('takes alternatives for one part, in whatever order they stand', () => {
    expect(planOf('(aa|bb|cc|dd|ee) .. x', '(ee|dd|cc|bb|aa) .. y').starts.size).toBe(5);
    expect([...planOf('(aa|bb|cc|dd|ee) .. x', '(ee|dd|cc|bb|aa) .. y').starts.values()].flat()).toEqual([1, 1, 1, 1, 1]);
  });
  // How common words are is guessed from the phrases; a run leans on its rarest word, the others count by their roots.
  it('lets the rarer part of a phrase ask for the commoner one', () => {
    const asked = (...phrases: string[]) => planOf(...phrases).asked.length;
    expect(asked('a .. b'), 'equals').toBe(1);
    expect(asked('a .. b', 'b'), 'b is commoner').toBe(0);
    expect(asked('a .. b', 'a')).toBe(1);
    expect(asked('a c .. b'), 'two words are rarer than one').toBe(0);
    expect(asked('b .. a c')).toBe(1);
    expect(asked('(a|c) .. b', 'b'), 'any of two rare words').toBe(1);
    expect(asked('(a|c) .. b', 'b', 'b')).toBe(0);
  });
  it('takes a run for as rare as its rarest word, less the roots of the others', () => {
    // of 100 words 16 are a, 4 are b and 1 is c: `c a` is 0.01 * 0.4, less than c, and more than `c b`
    const others = Array.from({ length: 100 - 1 - 16 - 4 - 5 }, (_, i) => `w${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`);
    const texts = [...new Array<string>(14).fill('a'), ...new Array<string>(2).fill('b'), ...others];
    const plans = (first: string, last: string) => planOf(`${first} .. ${last}`, ...texts).asked.length === 1;
    expect([plans('c a', 'd b'), plans('d b', 'c a'), plans('a c', 'd b'), plans('c', 'd a'), plans('c a', 'd')]).toEqual([true, false, true, true, false]);
    expect([plans('c b', 'd a'), plans('c a b', 'd b'), plans('c b', 'd a b'), plans('b a', 'c'), plans('c', 'b a')]).toEqual([false, false, true, true, false]);
  });
});
