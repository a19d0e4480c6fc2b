import { describe, expect, it } from 'vitest';
import type { OwnRule } from '../../lib/core/own-rule';
import { createEngine } from '../../lib/engine/classify';
import { decide } from '../../lib/engine/decide';
import { compileOwnRules } from '../../lib/engine/own-rules-compile';
import { COLUMNS } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { tuneWeights } from '../../lib/engine/tuning';
import { getDefaultSettings } from '../../lib/core/settings';
import { defineRule } from '../../lib/rules/define-rule';
import { EMPTY_MODEL, itemOf } from './fixtures';

const RULES = [defineRule({ id: 'asks-for-a-call', title: 'asks for a call', looksFor: 'x', side: 'marketing', group: 'ask', points: 2, phrases: { en: ['book a call'] } })];
const judgement = prepare(RULES, EMPTY_MODEL);
const item = itemOf('Please book a call with me.');
const own = (over: Partial<OwnRule> = {}): OwnRule => ({ id: 'own-00001', name: 'masterminds', match: { how: 'words', words: ['mastermind group'] }, side: 'marketing', points: 2, on: true, at: 0, ...over });
const none = () => '';

describe('what the user taught', () => {
  it('counts at once, and the cause says what was shipped', () => {
    const engine = createEngine(judgement);
    const before = engine.explain(item);
    engine.tune({ factors: { 'asks-for-a-call': 70, 'no-such-rule': 50 } });
    const after = engine.explain(item);
    expect(after.probabilities.marketing).toBeLessThan(before.probabilities.marketing);
    expect(before.causes[0]!.shipped).toBeUndefined();
    expect(after.causes[0]).toMatchObject({ rule: 'asks-for-a-call', points: 1.05, shipped: 1.5 });
    engine.tune({});
    expect(engine.explain(item)).toEqual(before);
  });
  it('stays within half of what was shipped, whatever it is told', () => {
    const engine = createEngine(judgement);
    engine.tune({ factors: { 'asks-for-a-call': 0 } });
    expect(engine.explain(item).causes[0]!.points).toBe(0.75);
    engine.tune({ factors: { 'asks-for-a-call': 900 } });
    expect(engine.explain(item).causes[0]!.points).toBe(2.25);
  });
  it('moves the row of its rule and nothing beside it', () => {
    const three = prepare(['a', 'b', 'c'].map((id, n) => defineRule({ id, title: id, looksFor: id, side: id === 'c' ? 'marketing' : 'peer', group: 'ask', points: 2 + n, phrases: { en: [`word${id}`] } })), EMPTY_MODEL);
    const tuned = tuneWeights(three, { b: 150 });
    expect([...tuned.slice(0, 3 * COLUMNS)]).toEqual([0, 200, 0, 0, 0, /**/ 0, 450, 0, 0, 0, /**/ 400, 0, 0, 0, 0]);
    expect([...tuned.slice(3 * COLUMNS)]).toEqual([...three.weights.slice(3 * COLUMNS)]);
    expect(tuneWeights(three, { 'no-such-rule': 150 }), 'nothing is copied for nothing').toBe(three.weights);
    expect(tuneWeights(three, undefined)).toBe(three.weights);
  });
  it('switches rules off and on again', () => {
    const engine = createEngine(judgement);
    const before = engine.explain(item);
    engine.tune({ off: ['asks-for-a-call', 'no-such-rule'] });
    expect(engine.explain(item).causes.some(({ rule }) => rule === 'asks-for-a-call')).toBe(false);
    engine.tune({});
    expect(engine.explain(item)).toEqual(before);
  });
  it('about one item goes before the verdict, but not before the list', () => {
    const verdict = createEngine(judgement).classify(itemOf('A walk in the hills.'));
    const settings = getDefaultSettings();
    settings.networks.linkedin.enforcement = 'fold';
    expect(decide(item, verdict, { saidMarketing: true, now: 0 }, settings, 90)).toEqual({ act: 'fold', reason: 'said-marketing' });
    expect(decide(item, verdict, { saidMarketing: true, match: { entryId: 'e', kind: 'person', matchedKey: 'k', noticed: false }, now: 0 }, settings, 90).reason).toBe('listed');
    expect(decide(itemOf({ text: 'x', surface: 'message', thread: { key: 't', viewerWrote: true } }), verdict, { saidMarketing: true, now: 0 }, settings, 90).act).toBe('mark');
  });
});

describe('the user’s own rules', () => {
  const engine = createEngine(judgement);
  const use = (...rules: OwnRule[]) => engine.tune({ own: compileOwnRules(rules, none) });
  it('speak as causes of their own, with the words quoted', () => {
    use(own());
    const verdict = engine.explain(itemOf('Come to our Mastermind-Group!'));
    expect(verdict.kind).toBe('marketing');
    expect(verdict.causes[0]).toMatchObject({ rule: 'masterminds', source: 'user', side: 'marketing', points: 2, quotes: [{ text: 'Mastermind-Group', start: 12, end: 28 }] });
    expect(verdict.counterfactual).toMatchObject({ without: 'masterminds', source: 'user' });
  });
  it('speak where they are meant to, and not when they are off', () => {
    const text = 'Our mastermind group';
    const speaks = () => engine.classify(itemOf({ text, network: 'x' })).causes.some(({ source }) => source === 'user');
    use(own({ networks: ['linkedin'] }));
    expect(speaks()).toBe(false);
    use(own({ surfaces: ['message'] }));
    expect(speaks()).toBe(false);
    use(own({ on: false }));
    expect(speaks()).toBe(false);
    use(own({ networks: ['x'], surfaces: ['feed'] }));
    expect(speaks()).toBe(true);
  });
  it('read words as they are and phrases in the notation', () => {
    use(own({ match: { how: 'words', words: ['# (free)'] } }));
    expect(engine.classify(itemOf('It is free')).causes.some(({ source }) => source === 'user')).toBe(true);
    use(own({ match: { how: 'phrases', phrases: ['grow your .. (pipeline|funnel)'] } }));
    expect(engine.classify(itemOf('Grow your whole sales funnel')).causes.some(({ source }) => source === 'user')).toBe(true);
  });
  it('take over what expressions found elsewhere', () => {
    use(own({ id: 'own-regex', name: 'zebras', match: { how: 'pattern', pattern: 'zebras?', anyCase: true } }));
    const found = engine.explain(itemOf('Two zebras here'), { patternHits: [{ rule: 'own-regex', start: 4, end: 10 }, { rule: 'gone', start: 0, end: 3 }] });
    expect(found.causes[0]).toMatchObject({ rule: 'zebras', source: 'user', quotes: [{ text: 'zebras' }] });
  });
  it('read as far as ours do, quote five places at most, and start anew with every text', () => {
    use(own());
    const hits = (text: string) => engine.explain(itemOf(text)).causes.filter(({ source }) => source === 'user');
    expect(hits('A mastermind group. '.repeat(8))[0]!.quotes).toHaveLength(5);
    expect(hits('nothing of the kind')).toEqual([]);
    expect(hits(`${'hills '.repeat(1_995)}mastermind group`)).toHaveLength(1);
    expect(hits(`${'hills '.repeat(2_005)}mastermind group`)).toEqual([]);
  });
  it('see through letters in disguise', () => {
    use(own());
    expect(engine.classify(itemOf('Our mаstermind grоup')).causes.some(({ source }) => source === 'user'), 'a and o are Cyrillic').toBe(true);
  });
  it('change nothing else: without a hit the verdict is the same', () => {
    engine.tune({});
    const before = engine.explain(item);
    use(own());
    expect(engine.explain(item)).toEqual(before);
  });
});
