import { expect, it } from 'vitest';
import { compile } from '../../lib/engine/compile';
import { createSignals } from '../../lib/engine/context';
import { createScanner } from '../../lib/engine/scan';

/** Makes what tells which of some phrases stand in a text. */
function finderOf(phrases: readonly string[]) {
  const { automaton, scan } = createScanner(compile(phrases.map((phrase, feature) => ({ phrase, feature })), phrases.length));
  return (text: string) => {
    scan(text, 0, text.length, createSignals());
    return { fired: [...automaton.fired.subarray(0, automaton.firedCount)], has: phrases.map((_, feature) => automaton.has(feature)) };
  };
}

it('a page may show more texts than a stamp has numbers', () => {
  const find = finderOf(['book a call', 'limited offer']);
  expect(find('book a call')).toEqual({ fired: [0], has: [true, false] });
  for (let i = 2; i < 65_536; i++) find('x');
  expect(find('limited offer'), 'in the first generation after all').toEqual({ fired: [1], has: [false, true] });
  expect(find('book a call, limited offer')).toEqual({ fired: [0, 1], has: [true, true] });
});
it('three hundred phrases may be one and the same, begin alike, and end alike', () => {
  const same = Array.from({ length: 300 }, () => 'demo');
  const begin = Array.from({ length: 300 }, (_, i) => `call .. word${i}`);
  const end = Array.from({ length: 300 }, (_, i) => `word${i} .. offer`);
  const find = finderOf([...same, ...begin, ...end]);
  expect(find('a demo').fired).toHaveLength(300);
  expect(find('call me word7').fired).toEqual([307]);
  expect(find('word9 of this offer').fired).toEqual([609]);
  expect(find('call word1, word2 or take this offer').fired.sort((a, b) => a - b)).toEqual([301, 302, 601, 602]);
});
