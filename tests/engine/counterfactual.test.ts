import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { prepare } from '../../lib/engine/prepare';
import { defineRule } from '../../lib/rules/define-rule';
import { EMPTY_MODEL, itemOf } from './fixtures';

const rule = (id: string, points: number, phrase: string, more: Partial<Parameters<typeof defineRule>[0]> = {}) =>
  defineRule({ id, title: id, looksFor: id, side: 'marketing', group: 'ask', points, phrases: { en: [phrase] }, ...more });
const RULES = [
  rule('asks-for-a-call', 1.2, 'book a call'),
  rule('offers-help', 0.6, 'we help', { group: 'offer' }),
  rule('links-a', 0.7, 'see the page', { group: 'links' }),
  rule('links-b', 0.7, 'grab a slot', { group: 'links' }),
  rule('tells-a-story', 1, 'last winter', { side: 'peer', group: 'substance' }),
];
const engine = createEngine(prepare(RULES, EMPTY_MODEL));
const explain = (text: string) => engine.explain(itemOf(text));

describe('what would make another verdict', () => {
  it('is the one rule that decides', () => {
    const verdict = explain('Please book a call with me.');
    expect(verdict.kind).toBe('marketing');
    expect(verdict.counterfactual).toEqual({ without: 'asks-for-a-call', source: 'rule', kind: 'unsure' });
  });
  it('is the smallest that suffices', () => {
    const verdict = explain('Last winter we help and please book a call and see the page.');
    const { without, kind } = verdict.counterfactual!;
    const points = new Map(verdict.causes.map((cause) => [cause.rule, cause.points]));
    for (const smaller of verdict.causes.filter((cause) => cause.source === 'rule' && cause.side === 'marketing' && cause.points < points.get(without)!)) {
      expect(createEngine(prepare(RULES.filter(({ id }) => id !== smaller.rule), EMPTY_MODEL)).classify(itemOf('Last winter we help and please book a call and see the page.')).kind).toBe(verdict.kind);
    }
    expect(createEngine(prepare(RULES.filter(({ id }) => id !== without), EMPTY_MODEL)).classify(itemOf('Last winter we help and please book a call and see the page.')).kind).toBe(kind);
  });
  it('may be all links together where no single one decides', () => {
    const verdict = explain('Last winter: see the page, grab a slot.');
    if (verdict.kind === 'marketing') expect(verdict.counterfactual).toBeDefined();
    const both = explain('See the page. Grab a slot.');
    expect(both.kind).toBe('marketing');
    expect(both.counterfactual).toEqual({ without: 'links', source: 'links', kind: 'unsure' });
  });
  it('is absent where nothing single decides, and is not looked for unless asked', () => {
    const strong = [1, 2, 3, 4].map((n) => rule(`r${n}`, 3, `word${'abcd'[n - 1]}`, { group: (['ask', 'offer', 'mass', 'pressure'] as const)[n - 1]! }));
    const certain = createEngine(prepare(strong, EMPTY_MODEL));
    const text = 'worda wordb wordc wordd';
    expect(certain.explain(itemOf(text)).counterfactual).toBeUndefined();
    expect(engine.classify(itemOf('Please book a call with me.')).counterfactual).toBeUndefined();
  });
  it('leaves the rest of the verdict as it is', () => {
    const item = itemOf('Last winter we help and please book a call and see the page.');
    const { counterfactual: _, causes, ...explained } = engine.explain(item);
    const { causes: plain, ...classified } = engine.classify(item);
    expect(explained).toEqual(classified);
    expect(causes.map(({ quotes: _quotes, ...cause }) => cause)).toEqual(plain.map(({ quotes: _quotes, ...cause }) => cause));
  });
});

describe('a text in a language that no rule reads', () => {
  it('is judged by its form: words count less, and unsure is wider', () => {
    const read = engine.classify(itemOf('Please book a call with me and we will see what it is.'));
    const unread = engine.classify(itemOf('Vi vill gärna att ni ringer oss och det är bra för er, book a call med mig här nu.'));
    expect(read.language).toBe('en');
    expect(unread.language).toBe('und');
    const points = (verdict: typeof read) => verdict.causes.find((cause) => cause.rule === 'asks-for-a-call')!.points;
    expect(points(unread)).toBeLessThan(points(read));
    expect(unread.kind).toBe('unsure');
  });
});
