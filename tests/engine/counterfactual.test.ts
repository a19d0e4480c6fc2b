import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { compileOwnRules } from '../../lib/engine/own-rules-compile';
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
  it('takes something from the leading side, not from what speaks against it', () => {
    // without the story this would be marketing: true, but nothing that spoke for marketing
    const verdict = explain('Please book a call. Last winter it was.');
    expect(verdict.kind).toBe('unsure');
    expect(verdict.counterfactual).toEqual({ without: 'asks-for-a-call', source: 'rule', kind: 'peer' });
  });
  it('is looked for on the side of peers as well', () => {
    expect(explain('Last winter it was.').counterfactual).toEqual({ without: 'tells-a-story', source: 'rule', kind: 'unsure' });
  });
  it('is the smallest of several that would do, whatever their order', () => {
    const some = [rule('story', 3, 'last winter', { side: 'peer', group: 'substance' }), rule('most', 1.5, 'book a call'), rule('least', 1.1, 'see the page', { group: 'mass' }), rule('middle', 1.2, 'we help', { group: 'offer' })];
    expect(createEngine(prepare(some, EMPTY_MODEL)).explain(itemOf('Last winter. Book a call, see the page, we help.')).counterfactual).toEqual({ without: 'least', source: 'rule', kind: 'unsure' });
  });
  it('weighs all links together against a single cause by their sum', () => {
    const counterfactual = (call: number, story: number, link: number) => {
      const links = ['a', 'b', 'c'].map((n) => rule(`link-${n}`, link, `word${n}`, { group: 'links' }));
      return createEngine(prepare([rule('call', call, 'book a call'), ...links, rule('story', story, 'last winter', { side: 'peer', group: 'substance' })], EMPTY_MODEL)).explain(itemOf('Last winter. Book a call: worda wordb wordc')).counterfactual;
    };
    expect(counterfactual(1.6, 2.1, 0.5), 'three links of 0.5 are less than a call of 1.6').toEqual({ without: 'links', source: 'links', kind: 'peer' });
    expect(counterfactual(1.4, 1.9, 0.5), 'and more than one of 1.4').toEqual({ without: 'call', source: 'rule', kind: 'peer' });
  });
  it('is found among many small causes that decide nothing', () => {
    const small = Array.from({ length: 50 }, (_, n) => rule(`small-${n}`, 0.01, `word${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`));
    const text = `Book a call. ${small.map(({ phrases }) => phrases!.en![0]).join(' ')}`;
    expect(createEngine(prepare([...small, rule('call', 1.4, 'book a call', { group: 'offer' })], EMPTY_MODEL)).explain(itemOf(text)).counterfactual).toMatchObject({ without: 'call' });
  });
  it('leaves the rest of the verdict as it is', () => {
    const item = itemOf('Last winter we help and please book a call and see the page.');
    const { counterfactual: _, language: _language, causes, ...explained } = engine.explain(item);
    const { causes: plain, ...classified } = engine.classify(item);
    expect(explained).toEqual(classified);
    expect(causes.map(({ quotes: _quotes, ...cause }) => cause)).toEqual(plain.map(({ quotes: _quotes, ...cause }) => cause));
  });
});

describe('a learned phrase that decides', () => {
  const phrases = { 'last winter': [0, 60, 0, 0, 0], 'free demo': [130, 0, 0, 0, 0], 'limited seats': [900, 0, 0, 0, 0], 'our reading group': [0, 110, 0, 0, 0] };
  const learned = createEngine(prepare([rule('calls', 0.2, 'book a call'), rule('helps', 0.2, 'we help')], { ...EMPTY_MODEL, phrases, phraseScale: 200, phraseDamp: 2 }));
  it('is named in the words of the text, and the other phrases stay', () => {
    expect(learned.explain(itemOf('Last winter, and a FREE  Demo')).counterfactual).toEqual({ without: 'FREE  Demo', source: 'phrase', kind: 'peer' });
    expect(learned.explain(itemOf('Last winter. Limited seats!')).counterfactual).toEqual({ without: 'Limited seats', source: 'phrase', kind: 'peer' });
  });
  it('speaks for the leading side', () => {
    expect(learned.explain(itemOf('Free demo of our reading group')).counterfactual, 'unsure, more for marketing').toEqual({ without: 'Free demo', source: 'phrase', kind: 'peer' });
    expect(learned.explain(itemOf('Our reading group')).counterfactual).toEqual({ without: 'Our reading group', source: 'phrase', kind: 'unsure' });
  });
  it('is quoted up to eighty letters', () => {
    const { without } = learned.explain(itemOf(`Limited${'\u200b'.repeat(100)} seats`)).counterfactual!;
    expect(without).toHaveLength(80);
    expect(without.startsWith('Limited')).toBe(true);
  });
});

describe('an own rule that decides', () => {
  const own = (name: string, word: string, side: 'marketing' | 'peer', points: number) => ({ id: `own-${name}`, name, match: { how: 'words' as const, words: [word] }, side, points, on: true, at: 0 });
  it('is one of the leading side, and the other own rules stay', () => {
    const engine = createEngine(prepare(RULES, EMPTY_MODEL));
    engine.tune({ own: compileOwnRules([own('my field', 'beekeeping', 'peer', 1.1), own('my bane', 'masterclass', 'marketing', 1.3)], () => '') });
    const verdict = engine.explain(itemOf('A masterclass on beekeeping'));
    expect(verdict.kind).toBe('unsure');
    expect(verdict.counterfactual).toEqual({ without: 'my bane', source: 'user', kind: 'peer' });
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
