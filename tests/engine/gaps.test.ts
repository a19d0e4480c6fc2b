import { describe, expect, it } from 'vitest';
import { createAutomaton } from '../../lib/engine/automaton';
import { compile } from '../../lib/engine/compile';
import { lookUp } from '../../lib/engine/word-table';
import { wordHash } from '../../lib/text/words';

/** What is found of phrases in words, and from which word to which. Between words: `.` ends a sentence, `@` is no word. */
function find(phrases: readonly string[], ...texts: string[]) {
  const tables = compile(phrases.map((phrase, feature) => ({ phrase, feature })), phrases.length);
  const automaton = createAutomaton(tables);
  return texts.map((text) => {
    const found: string[] = [];
    automaton.begin(0, false, (feature, start, end) => found.push(`${phrases[feature]}: ${start}-${end - 1}`));
    text.split(' ').forEach((word, at) => {
      if (word === '.') automaton.breakSentence();
      else if (word === '@') automaton.skip();
      else automaton.step(lookUp(tables.words, wordHash(word)), at, at + 1);
    });
    const fired = [...automaton.fired.subarray(0, automaton.firedCount)];
    expect(fired, 'each once').toHaveLength(new Set(fired).size);
    expect(phrases.map((_, feature) => automaton.has(feature)), 'what fired is had').toEqual(phrases.map((_, feature) => fired.includes(feature)));
    expect(new Set(found.map((one) => one.split(':')[0])), 'what fired was recorded').toEqual(new Set(fired.map((feature) => phrases[feature])));
    return found;
  });
}
const words = (count: number) => new Array<string>(count).fill('x').join(' ');

describe('a gap', () => {
  it('has as many words as its phrase allows', () => {
    const texts = [0, 1, 2, 3, 4, 5].map((count) => `a ${words(count)} b`.replace('  ', ' '));
    const widths = (phrase: string) => find([phrase], ...texts).flatMap((found, count) => (found.length > 0 ? [count] : []));
    expect([widths('a .. b'), widths('a _ b'), widths('a _ _ b'), widths('a _ .. b')]).toEqual([[0, 1, 2, 3, 4], [1], [2], [1, 2, 3, 4, 5]]);
  });
  it('is counted from any place where the first part ended, not from the last alone', () => {
    expect(find(['a _ _ b'], 'a x a b', 'a a x b', 'a x x a b', 'a a b', 'a b x b')).toEqual([['a _ _ b: 0-3'], ['a _ _ b: 0-3'], [], [], ['a _ _ b: 0-3']]);
    expect(find(['a .. .. b'], `a ${words(7)} a b`, `a ${words(9)} b`)).toEqual([['a .. .. b: 8-9'], []]);
  });
  it('forgets what stands further back than thirty-two words', () => {
    for (const between of [29, 30, 31, 32, 33, 40]) expect(find(['a _ _ b'], `a x a ${words(between)} a b`), `${between}`).toEqual([[]]);
  });
  it('does not reach over the end of a sentence, and what is no word ends a run', () => {
    expect(find(['a .. b', 'a b'], 'a . b', 'a @ b', 'a b', 'a . x b')).toEqual([[], ['a .. b: 0-2'], ['a b: 0-1', 'a .. b: 0-1'], []]);
  });
  it('ends in a word that many phrases end in, and only those are found that began', () => {
    const begins = [...'abcdefghijkl'];
    const phrases = [...begins.map((word) => `${word} .. z`), ...begins.map((word) => `${word} ${word} _ z`), ...new Array<string>(20).fill('z')];
    expect(compile(phrases.map((phrase, feature) => ({ phrase, feature })), phrases.length).wideGates).toBe(1);
    const gaps = (...texts: string[]) => find(phrases, ...texts).map((found) => found.filter((one) => one.includes('..') || one.includes('_')).sort());
    expect(gaps('a z', 'a b z', 'a b a z', 'c b a z', 'c b a d z')).toEqual([
      ['a .. z: 0-1'], ['a .. z: 0-2', 'b .. z: 1-2'], ['a .. z: 2-3', 'b .. z: 1-3'], ['a .. z: 2-3', 'b .. z: 1-3', 'c .. z: 0-3'], ['a .. z: 2-4', 'b .. z: 1-4', 'c .. z: 0-4', 'd .. z: 3-4'],
    ]);
    expect(gaps(`c b a ${words(9)} d z`, `c ${words(4)} b z`, 'c c x z', 'c . b z', 'z')).toEqual([['d .. z: 12-13'], ['b .. z: 5-6'], ['c .. z: 1-3', 'c c _ z: 0-3'], ['b .. z: 2-3'], []]);
  });
  it('may stand before a part that overlaps with nothing, and not before one that does', () => {
    expect(find(['a b .. b c'], 'a b c', 'a b b c', 'a b x b c')).toEqual([[], ['a b .. b c: 0-3'], ['a b .. b c: 0-4']]);
    expect(find(['a b c d e f .. c d e f g'], 'a b c d e f g', 'a b c d e f c d e f g')).toEqual([[], ['a b c d e f .. c d e f g: 0-10']]);
  });
});

describe('the words of a phrase with gaps', () => {
  it('begin where the nearest of its first parts stands that the gap allows', () => {
    expect(find(['a .. b'], 'a x a b')).toEqual([['a .. b: 2-3']]);
    expect(find(['a _ .. b'], 'a a b')).toEqual([['a _ .. b: 0-2']]);
    expect(find(['a x .. b .. c'], 'a x b b c')).toEqual([['a x .. b .. c: 0-4']]);
  });
  it('begin with one of the words that may begin it, and no other', () => {
    const others = ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'];
    const found = find(['(a|b) .. y', '(c|d) .. z', ...others], 'a c y', 'c a z', 'd z', 'c y', 'b y')
      .map((all) => all.filter((one) => one.includes('..')));
    expect(found).toEqual([['(a|b) .. y: 0-2'], ['(c|d) .. z: 0-2'], ['(c|d) .. z: 0-1'], [], ['(a|b) .. y: 0-1']]);
  });
  it('are recorded wherever they stand', () => {
    expect(find(['a b', 'b'], 'a b b a b')).toEqual([['a b: 0-1', 'b: 1-1', 'b: 2-2', 'a b: 3-4', 'b: 4-4']]);
  });
  it('are forgotten with the next text', () => {
    expect(find(['a .. b', 'c'], 'a c', 'b', 'c')).toEqual([['c: 1-1'], [], ['c: 0-0']]);
  });
});

describe('a run of words', () => {
  it('is found although another one was begun', () => {
    expect(find(['a b c d', 'b c e', 'c f'], 'a b c e', 'a b c f', 'a b c d', 'a b a b c d')).toEqual([['b c e: 1-3'], ['c f: 2-3'], ['a b c d: 0-3'], ['a b c d: 2-5']]);
  });
  it('is found where it ends in others', () => {
    expect(find(['a b c', 'b c', 'c'], 'a b c')).toEqual([['a b c: 0-2', 'b c: 1-2', 'c: 2-2']]);
  });
});
