import { describe, expect, it } from 'vitest';
import { makeTextJudge, readFoldAt } from '../../lib/engine/judge-text';
import { packJudgement } from '../../lib/engine/load';
import { prepare } from '../../lib/engine/prepare';
import { defineRule, type Rule } from '../../lib/rules/define-rule';
import type { Signals } from '../../lib/text/signals';
import { LETTER_CLASSES } from '../../lib/text/letter-classes';
import { EMPTY_MODEL } from './fixtures';

const rule = (id: string, over: Partial<Rule>): Rule => defineRule({ id, title: id, looksFor: 'x', side: 'marketing', group: 'ask', points: 2, ...over });
let seen: Signals | undefined;
const RULES = [
  rule('calls', { phrases: { en: ['book a call'] } }),
  rule('slots', { phrases: { en: ['grab a slot'] } }),
  rule('looks', { when: (signals) => ((seen = { ...signals }), false) }),
  rule('comments', { phrases: { en: ['book'] }, surfaces: ['comment'] }),
];
const packed = packJudgement(prepare(RULES, { ...EMPTY_MODEL, foldAt: 87, places: { 'linkedin/feed': [0, 0, 500, 0, 0] } }), LETTER_CLASSES);
const judge = makeTextJudge(packed, Object.fromEntries(RULES.map(({ id, when }) => [id, when])));
const causes = (text: string, without: readonly string[] = [], surface: 'feed' | 'comment' = 'feed') => judge(text, surface, without).causes.map(({ rule: id, quotes }) => [id, ...quotes.map((quote) => quote.text)]);

describe('a text by itself', () => {
  it('is judged with its causes quoted, as it would be in its place', () => {
    expect(causes('Please book a call')).toEqual([['calls', 'book a call']]);
    expect(causes('Please book a call', [], 'comment').map(([id]) => id).sort()).toEqual(['calls', 'comments']);
  });
  it('is judged without the rules that are named, in whatever order', () => {
    const text = 'book a call, grab a slot';
    expect([causes(text, ['calls']), causes(text, ['calls', 'slots']), causes(text, ['slots', 'calls']), causes(text, ['nobody']), causes(text)].map((all) => all.map(([id]) => id))).toEqual([['slots'], [], [], ['calls', 'slots'], ['calls', 'slots']]);
    expect(causes(text, ['callss', 'lots'])).toHaveLength(2);
    for (let n = 0; n < 60; n++) expect(causes(text, [`nobody-${n}`, 'calls'])).toHaveLength(1);
    expect(causes(text, ['slots']).map(([id]) => id)).toEqual(['calls']);
  });
  it.each<[string, Partial<Signals>]>([
    ['see https://calendly.com/ada/x.', { linksCalendar: 1, urls: 1 }],
    ['see (https://github.com/a) <http://calendly.com/b> "https://gumroad.com/c" [https://bit.ly/d]', { linksCode: 1, linksCalendar: 1, linksShop: 1, linksShortener: 1, urls: 4 }],
    ['no address', { urls: 0, linksOther: 0 }],
    ['https://', { urls: 1, linksOther: 0 }],
    [Array.from({ length: 25 }, (_, n) => `https://site${n}.example/`).join('\u00a0'), { linksOther: 20 }],
  ])('has the links that stand in it: %s', (text, wanted) => {
    judge(text, 'feed', []);
    expect(seen).toMatchObject(wanted);
  });
  it('stands on a network that the model knows', () => expect(judge('a', 'feed', []).kind).toBe('recruiting'));
  it('is by nobody known', () => {
    judge('a', 'feed', []);
    expect(seen).toMatchObject({ fromOrganization: -1, promoted: -1, isPrivate: 0 });
  });
});

it('a shipped judgement says from where on it is sure', () => expect(readFoldAt(packed)).toBe(87));
