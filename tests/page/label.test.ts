import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/core/decision';
import { de } from '../../lib/core/speech/de';
import { en } from '../../lib/core/speech/en';
import type { Verdict } from '../../lib/core/verdict';
import { labelFor } from '../../lib/page/label';

const verdict = (kind: Verdict['kind'], marketing: number): Verdict => ({ kind, probabilities: { marketing, peer: 1 - marketing, recruiting: 0, other: 0 }, thoughtLeadership: 0, causes: [{ rule: 'asks-for-a-call', side: 'marketing', points: 2, source: 'rule', quotes: [] }, { rule: 'a phrase', side: 'marketing', points: 9, source: 'phrase', quotes: [] }] });
const words = (reason: Decision['reason'], of = verdict('marketing', 0.9), author?: string, speech = en) => labelFor(of, { act: 'fold', reason }, { author: { name: author, kind: 'person', keys: [] } }, { speech, titles: new Map([['asks-for-a-call', speech === de ? 'bittet um ein Telefonat' : 'asks for a call']]) }).words;

describe('what a mark in the page says', () => {
  it.each([
    ['marketing', 0.9, 'Marketing, very likely: asks for a call'],
    ['marketing', 0.7, 'Marketing, likely: asks for a call'],
    ['unsure', 0.5, 'Unsure: asks for a call'],
  ] as const)('%s at %d: the kind, how likely, and the first rules, no phrase', (kind, chance, expected) => {
    expect(words('marketing', verdict(kind, chance))).toBe(expected);
  });
  it('says why it was done when that is not the verdict', () => {
    expect(words('listed', undefined, 'Ada Example')).toBe('On your do-not-market list: Ada Example');
    expect(words('known-person')).toBe('Your peer: this sender');
  });
  it('speaks the reader’s language, the button of a fold too', () => {
    expect(words('marketing', undefined, undefined, de)).toBe('Werbung, sehr wahrscheinlich: bittet um ein Telefonat');
    expect(labelFor(verdict('marketing', 0.9), { act: 'fold', reason: 'marketing' }, { author: { kind: 'person', keys: [] } }, { speech: de, titles: new Map() }).show).toBe('Zeigen');
  });
  describe('of a post worth reading', () => {
    const cause = (rule: string, side: 'peer' | 'other') => ({ rule, side, points: 1, source: 'rule' as const, quotes: [] });
    const titles = new Map([['shares-a-method', 'shares a method'], ['points-to-reading', 'points to something worth reading']]);
    const say = (causes: Verdict['causes'], over: { sharedBy?: string; quotedText?: string } = {}, kind: Verdict['kind'] = 'peer') => labelFor({ ...verdict(kind, 0), causes }, { act: 'highlight', reason: 'worth-reading' }, { author: { kind: 'person', keys: [] }, ...over }, { speech: en, titles }).words;
    it('is what the reader gets from it, whatever kind the verdict is', () => {
      expect(say([cause('tells-own-news', 'other'), cause('shares-a-method', 'peer')], {}, 'other')).toBe('Worth reading: shares a method');
    });
    it('tells who makes from who passes on', () => {
      expect(say([cause('shares-a-method', 'peer')], { quotedText: 'another post' })).toBe('Worth reading, passed on: shares a method');
      expect(say([cause('points-to-reading', 'peer')])).toBe('Worth reading, passed on: points to something worth reading');
      expect(say([cause('points-to-reading', 'peer'), cause('shares-own-writing', 'peer')])).toMatch(/^Worth reading: /);
    });
    it('is said by its kind where no such rule spoke', () => {
      expect(say([cause('is-a-long-text', 'peer')])).toBe('Worth reading: is a long text');
    });
  });
});
