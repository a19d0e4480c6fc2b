import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/core/vocabulary';
import { createEngine } from '../../lib/engine/classify';
import type { Model } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { leadOf, pickKind, toProbabilities } from '../../lib/engine/weigh';
import { defineRule } from '../../lib/rules/define-rule';
import { EMPTY_MODEL, itemOf } from './fixtures';

const rule = (id: string, phrase: string, group: 'ask' | 'offer' = 'ask') => defineRule({ id, title: id, looksFor: id, side: 'marketing', group, points: 1, phrases: { en: [phrase] } });
const RULES = [rule('calls', 'book a call'), rule('slots', 'grab a slot'), rule('helps', 'we help', 'offer')];
/** Columns: the four kinds in the order of KINDS, then thought leadership. */
const row = (points: Partial<Record<(typeof KINDS)[number] | 'worth', number>>) => [...KINDS.map((kind) => points[kind] ?? 0), points.worth ?? 0];
const model = (over: Partial<Model>): Model => ({ ...EMPTY_MODEL, rules: { calls: row({ marketing: 200 }), slots: row({ marketing: 300 }), helps: row({ marketing: 100, peer: 20 }) }, ...over });
const weigh = (text: string, over: Partial<Model> = {}, item = {}) => createEngine(prepare(RULES, model(over))).explain({ ...itemOf(text), ...item });
/** How many hundredths marketing stands above peer, read back from the chances. */
const lead = (text: string, over: Partial<Model> = {}, item = {}) => {
  const { marketing, peer } = weigh(text, over, item).probabilities;
  return Math.round(Math.log(marketing / peer) * 100);
};
const NOTHING = lead('');

describe('points', () => {
  it('of rules add up, less what they give the other side', () => {
    expect(lead('book a call') - NOTHING).toBe(200);
    expect(lead('we help') - NOTHING).toBe(80);
    expect(lead('we help. book a call') - NOTHING).toBe(280);
  });
  it('of one group stop at its cap, each kind for itself', () => {
    expect(lead('book a call. grab a slot') - NOTHING).toBe(400);
    expect(lead('book a call. grab a slot', { groupCap: 450 }) - NOTHING).toBe(450);
    expect(lead('book a call. grab a slot', { groupCap: 150 }) - NOTHING).toBe(150);
    expect(lead('book a call. we help', { groupCap: 150 }) - NOTHING, 'two groups').toBe(150 + 100 - 20);
  });
  it('against a kind are counted in full, and give a group no more room', () => {
    const rules = { calls: row({ marketing: 200, peer: -50 }), slots: row({ marketing: 300, peer: 60 }), helps: row({ marketing: 10, peer: 70 }) };
    expect(lead('book a call', { rules }) - NOTHING).toBe(250);
    expect(lead('book a call. grab a slot', { rules, groupCap: 50 }) - NOTHING).toBe(50 - (50 - 50));
    expect(lead('grab a slot. we help', { rules, groupCap: 50 }) - NOTHING, 'each group has its own room').toBe(50 - 50 + 10 - 50);
  });
  it('of rules together, and of the form of a text, are added', () => {
    const combinations = { 'ask+offer': row({ marketing: 150, worth: 100 }), 'public:ask': row({ peer: 20 }) };
    expect(lead('book a call', { combinations }) - NOTHING).toBe(200 - 20);
    expect(lead('we help. book a call', { combinations }) - NOTHING).toBe(280 + 150 - 20);
    const shapes = { 'words:0': row({ peer: 30 }), 'urls:0': row({ marketing: 12 }), 'public words:0': row({ marketing: 7 }), 'private words:0': row({ marketing: 500 }) };
    expect(lead('book a call', { shapes }) - NOTHING).toBe(200 - 30 + 12 + 7);
    expect(lead('book a call', { shapes }) - NOTHING, 'not more the second time').toBe(200 - 30 + 12 + 7);
  });
  it('begin with those of every text and of the place', () => {
    const bias = row({ marketing: 30 });
    const places = { 'x/feed': row({ peer: 50 }) };
    expect(lead('', { bias, places }) - NOTHING).toBe(30);
    expect(lead('', { bias, places }, { network: 'x' }) - NOTHING).toBe(30 - 50);
  });
  it('of a learned phrase count less the more there are', () => {
    const phrases = { 'free demo': row({ marketing: 300 }), 'open source': row({ peer: 300 }), 'limited seats': row({ marketing: 300 }) };
    const over = { phrases, phraseScale: 200, phraseDamp: 3 };
    expect(lead('a free demo', over) - NOTHING).toBe(300); // 300 * 2 / sqrt(1 + 3)
    expect(lead('a free demo, limited seats', over) - NOTHING).toBe(Math.round(600 * 2 / Math.sqrt(5)));
    expect(lead('open source', over) - NOTHING).toBe(-300);
  });
  it('of thought leadership are a scale of their own, without a cap', () => {
    const { thoughtLeadership } = weigh('book a call', { rules: { calls: row({ worth: 500 }) } });
    const none = weigh('').thoughtLeadership;
    expect(Math.log(thoughtLeadership / (1 - thoughtLeadership)) - Math.log(none / (1 - none))).toBeCloseTo(5, 5);
  });
});

describe('causes', () => {
  it('are the heaviest first, with points above the average of the kinds and the words quoted', () => {
    const phrases = { 'free demo': row({ peer: 400 }) };
    const { causes } = weigh('So we help: book a call for a free demo', { phrases, phraseScale: 100, phraseDamp: 3 });
    const words = causes.filter(({ rule }) => rule !== 'form');
    expect(words.map(({ rule, source, side, points }) => [rule, source, side, points])).toEqual([
      ['calls', 'rule', 'marketing', 1.5],
      ['phrase', 'phrase', 'peer', 1.5],
      ['helps', 'rule', 'marketing', 0.7],
    ]);
    expect(words.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([['book a call'], ['free demo'], ['we help']]);
    expect(words[0]!.quotes[0]).toEqual({ text: 'book a call', start: 12, end: 23 });
  });
  it('quote the same words five times at the most', () => {
    const [cause] = weigh('book a call. '.repeat(9)).causes;
    expect(cause!.quotes).toHaveLength(5);
  });
  it('say what stands together by the names of its groups, and the form as one', () => {
    const combinations = { 'ask+offer': row({ marketing: 150 }) };
    const shapes = { 'words:1': row({ peer: 30 }), 'urls:0': row({ peer: 10 }), 'sentences:1': row({ peer: 1 }) };
    const together = weigh('we help, book a call now', { combinations, shapes }).causes.filter(({ source }) => source === 'combination');
    expect(together).toEqual([
      { rule: 'ask+offer', source: 'combination', side: 'marketing', points: 1.13, quotes: [] },
      { rule: 'form', source: 'combination', side: 'peer', points: 0.3, quotes: [] },
    ]);
  });
  it('quote each phrase from its own place', () => {
    const phrases = { 'open source': row({ peer: 100 }), 'free demo': row({ marketing: 200 }) };
    const { causes } = weigh('The free demo of our open source tool', { phrases, phraseScale: 200, phraseDamp: 2 });
    expect(causes.filter(({ source }) => source === 'phrase').map(({ side, quotes }) => [side, quotes[0]!.text])).toEqual([['marketing', 'free demo'], ['peer', 'open source']]);
  });
  it('name what a rule was shipped with where the user moved it, and nowhere else', () => {
    const engine = createEngine(prepare(RULES, model({})));
    engine.tune({ factors: { slots: 50 } });
    const { causes } = engine.classify(itemOf('book a call. grab a slot'));
    expect(causes.map(({ rule, points, shipped }) => [rule, points, shipped])).toEqual([['calls', 1.5, undefined], ['slots', 1.13, 2.25]]);
  });
  it('name the phrase without which it would be otherwise', () => {
    const phrases = { 'free demo': row({ marketing: 900 }) };
    const { kind, counterfactual } = weigh('Here is a free demo', { phrases, phraseScale: 200, phraseDamp: 3, rules: {} });
    expect(kind).toBe('marketing');
    expect(counterfactual).toMatchObject({ without: 'free demo', source: 'phrase' });
  });
});

describe('chances', () => {
  it('add up to one, and are sharper the higher the temperature', () => {
    const warm = toProbabilities([100, 0, 0, 0], 100);
    expect(warm.marketing / warm.peer).toBeCloseTo(Math.E, 10);
    expect(toProbabilities([100, 0, 0, 0], 200).marketing / toProbabilities([100, 0, 0, 0], 200).other).toBeCloseTo(Math.E ** 2, 10);
    for (const total of [[0, 0, 0, 0], [-5000, 3, 99, 7], [1e6, 0, 0, 0], [0, 0, 0, 1e6]]) {
      const { marketing, peer, recruiting, other } = toProbabilities(total, 100);
      expect(marketing + peer + recruiting + other).toBeCloseTo(1, 10);
    }
    expect(KINDS.map((kind, at) => toProbabilities(KINDS.map((_, other) => (other === at ? 1e6 : 0)), 100)[kind])).toEqual([1, 1, 1, 1]);
  });
  it('pick the likeliest kind, or none when the next is too close', () => {
    const p = (marketing: number, peer: number, recruiting: number, other: number) => ({ marketing, peer, recruiting, other });
    expect(pickKind(p(0.6, 0.4, 0, 0), 15)).toBe('marketing');
    expect(pickKind(p(0.1, 0.2, 0.6, 0.1), 15)).toBe('recruiting');
    expect(pickKind(p(0, 0, 0.1, 0.9), 15)).toBe('other');
    expect(pickKind(p(0.5, 0.4, 0.1, 0), 15)).toBe('unsure');
    expect(pickKind(p(0.1, 0.4, 0.5, 0), 15)).toBe('unsure');
    expect(pickKind(p(0.5, 0.25, 0.25, 0), 25)).toBe('marketing');
    expect(pickKind(p(0.25, 0.25, 0.25, 0.25), 0)).toBe('marketing');
  });
  it('are twice as careful in a language that is not read', () => {
    const unread = 'Vi söker dig som har erfarenhet av att leda team och som vill vara med och bygga något nytt tillsammans med oss. book a call';
    expect(lead(unread) - lead(unread.replace('book a call', 'book a c')), 'rules of words count half').toBe(100);
    const over = { phrases: { 'book a c': row({ marketing: 100 }) }, phraseScale: 200, phraseDamp: 3 };
    expect(lead(unread.replace('book a call', 'book a c'), over) - lead(unread.replace('book a call', '')), 'learned phrases three tenths').toBe(30);
  });
});

it('the lead of a row is its best kind and what that has above the average', () => {
  expect(leadOf(Int16Array.from([0, 0, 0, 0, 9, 10, 50, -20, 0, 9]), 5, 1)).toEqual({ side: KINDS[1], points: 0.4 });
  expect(leadOf(Int16Array.from([100, 0, 0, 0, 999]), 0, 2)).toEqual({ side: KINDS[0], points: 1.5 });
});
