import { describe, expect, it } from 'vitest';
import { foldPhrases, pickCauses, sayLikelihood, splitCauses } from '../../components/popup/verdict-words';
import type { Cause } from '../../lib/core/cause';
import { inventItem } from '../../scripts/screenshots/invented';

const cause = (source: Cause['source'], rule: string, points: number, text = '', side: Cause['side'] = 'marketing'): Cause => ({ source, rule, points, side, quotes: text ? [{ text, start: 0, end: text.length }] : [] });
const causes = [cause('phrase', 'phrase', 0.9, 'for a'), cause('phrase', 'phrase', 0.8, 'booked meetings'), cause('rule', 'asks-for-a-call', 0.7), cause('phrase', 'phrase', 0.2, 'calendar')];

describe('the reasons at a glance', () => {
  it('are rules first, then learned phrases that say something by themselves', () => {
    expect(pickCauses(causes, 3).map((one) => one.quotes[0]?.text ?? one.rule)).toEqual(['asks-for-a-call', 'booked meetings']);
  });
  it('keep every phrase for Why, in one line with its points summed', () => {
    const [phrases] = foldPhrases(causes);
    expect(phrases?.points).toBeCloseTo(1.9);
    expect(phrases?.quotes.map((quote) => quote.text)).toEqual(['for a', 'booked meetings', 'calendar']);
  });
  it('stand for marketing on the left when the verdict is unsure', () => {
    const { side, speaksFor, against } = splitCauses(inventItem(4).verdict);
    expect([side, speaksFor.length, against.length]).toEqual(['marketing', 1, 1]);
  });
});

describe('how likely, in words', () => {
  it.each([
    [0, 'very likely'],
    [1, 'worth reading'],
    [3, 'likely'],
    [4, undefined],
  ])('item %i', (n, words) => {
    expect(sayLikelihood(inventItem(n))).toBe(words);
  });
});
