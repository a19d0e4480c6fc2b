import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { SAID, type Feedback, type HeardRule } from '../../lib/core/feedback';
import { countSaid, factorsOf, learn } from '../../lib/core/learn';

const asks: HeardRule = { rule: 'asks-for-a-call', side: 'marketing', points: 2 };
const shares: HeardRule = { rule: 'shares-a-method', side: 'peer', points: 1.5 };
let count = 0;
const say = (said: Feedback['said'], ...rules: HeardRule[]): Feedback => ({ id: `item${++count}`, said, rules, at: count });
const of = (feedback: readonly Feedback[], rule: string) => learn(feedback).find((one) => one.rule === rule);

describe('what the user says', () => {
  it('moves a rule a little, and says so in numbers', () => {
    const three = [say('peer', asks), say('peer', asks), say('peer', asks)];
    expect(of(three, 'asks-for-a-call')).toEqual({ rule: 'asks-for-a-call', side: 'marketing', said: { marketing: 0, peer: 3, fine: 0 }, shipped: 2, now: 1.39 });
    expect(countSaid(learn(three)[0]!)).toEqual([['peer', 3]]);
    expect(factorsOf(learn(three))).toEqual({ 'asks-for-a-call': 70 });
  });
  it('moves both sides: a peer takes from marketing and gives to peers', () => {
    const one = [say('peer', asks, shares)];
    expect(of(one, 'asks-for-a-call')!.now).toBeLessThan(2);
    expect(of(one, 'shares-a-method')!.now).toBeGreaterThan(1.5);
  });
  it('"fine" gives to no rule', () => {
    expect(of([say('fine', asks, shares)], 'shares-a-method')).toBeUndefined();
  });
  it('counts less the more often it is said, and words in both directions cancel out', () => {
    const steps = [1, 2, 3, 4].map((times) => of(Array.from({ length: times }, () => say('marketing', asks)), 'asks-for-a-call')!.now);
    const moved = steps.map((now, at) => now - (steps[at - 1] ?? 2));
    for (let at = 1; at < moved.length; at++) expect(moved[at]!).toBeLessThan(moved[at - 1]!);
    expect(of([say('marketing', asks), say('peer', asks)], 'asks-for-a-call')!.now).toBe(2);
    expect(factorsOf(learn([say('marketing', asks), say('peer', asks)]))).toEqual({});
  });
  const heard = fc.record({ rule: fc.constantFrom('a', 'b', 'c'), side: fc.constantFrom('marketing' as const, 'peer' as const, 'recruiting' as const), points: fc.double({ min: 0, max: 8, noNaN: true }) });
  const words = fc.array(fc.record({ id: fc.uuid(), said: fc.constantFrom(...SAID), rules: fc.array(heard, { maxLength: 3 }), at: fc.nat() }), { maxLength: 60 });
  it('never moves a rule by more than half of its points, nor by more than 0.6 a word', () => {
    fc.assert(fc.property(words, (feedback) => {
      for (const { shipped, now, said } of learn(feedback)) {
        expect(Math.abs(now - shipped)).toBeLessThanOrEqual(shipped / 2 + 0.006);
        expect(Math.abs(now - shipped)).toBeLessThanOrEqual(0.6 * (said.marketing + said.peer + said.fine) + 0.006);
      }
    }));
  });
  it('is forgotten without a trace when it is taken back, in whatever order it came', () => {
    const steady = (feedback: readonly Feedback[]) => feedback.map((one) => ({ ...one, rules: one.rules.map((rule) => ({ ...rule, side: 'marketing' as const, points: 2 })) }));
    fc.assert(fc.property(words, words, (first, second) => {
      expect(learn(steady([...second, ...first]))).toEqual(learn(steady([...first, ...second])));
    }));
  });
});
