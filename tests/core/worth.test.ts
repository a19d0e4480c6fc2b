import { describe, expect, it } from 'vitest';
import { WORTH_RULES, findWorth, isPassedOn } from '../../lib/core/worth';
import { RULES } from '../../lib/rules';

const causes = (...rules: string[]) => rules.map((rule) => ({ rule, source: 'rule' as const }));

describe('why a post is worth reading', () => {
  it('is said by rules that exist and speak for a peer', () => {
    const sides = new Map(RULES.map(({ id, side }) => [id, side]));
    expect([...WORTH_RULES].filter((rule) => sides.get(rule) !== 'peer')).toEqual([]);
  });
  it('takes each rule once, in the order of the causes', () => {
    expect(findWorth([...causes('is-a-list', 'shows-measurements', 'shares-a-method', 'shows-measurements', 'cites-a-source'), { rule: 'tells-what-failed', source: 'phrase' }], 2)).toEqual(['shows-measurements', 'shares-a-method']);
  });
});

describe('a creator and a curator are told apart', () => {
  it.each([
    ['own method', {}, ['shares-a-method'], false],
    ['a post of another, quoted', { quotedText: 'text' }, ['shares-a-method'], true],
    ['a repost', { sharedBy: 'Ada Example' }, [], true],
    ['another’s article with a word why', {}, ['points-to-reading'], true],
    ['own article named plainly', {}, ['points-to-reading', 'shares-own-writing'], false],
  ])('%s', (_what, item, rules, expected) => {
    expect(isPassedOn(item, causes(...rules))).toBe(expected);
  });
});
