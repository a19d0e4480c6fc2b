import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/core/item';
import { getDefaultSettings, type Settings } from '../../lib/core/settings';
import type { Verdict } from '../../lib/core/verdict';
import { decide } from '../../lib/engine/decide';

const offer: Verdict = { kind: 'recruiting', probabilities: { marketing: 0.02, peer: 0.01, recruiting: 0.95, other: 0.02 }, thoughtLeadership: 0, causes: [{ rule: 'r', source: 'rule', side: 'recruiting', points: 1, quotes: [] }] };
const item = (text: string): Item => ({ network: 'linkedin', surface: 'message', key: 'k', author: { keys: [], kind: 'person' }, promoted: 'no', direction: 'incoming', text, links: [] });
const act = (text: string, change: Partial<Settings>, verdict = offer) => {
  const made = getDefaultSettings();
  return decide(item(text), verdict, { now: 0 }, { ...made, ...change, networks: { ...made.networks, linkedin: { enforcement: 'fold' } } }, 90).act;
};

describe('offers of work', () => {
  const matching: Partial<Settings> = { recruiting: 'matching', recruitingWords: ['Structural engineer', 'Zürich'] };
  it('are welcome unless the user says otherwise', () => {
    expect([act('A job', { recruiting: 'welcome' }), act('A job', { recruiting: 'mark' }), act('A job', { recruiting: 'like-marketing' })]).toEqual(['mark', 'mark', 'fold']);
  });
  it.each([
    ['We look for a STRUCTURAL  ENGINEER in Oslo.', 'mark'],
    ['A role in Zurich, perhaps?', 'mark'],
    ['We look for an engineer of structural models.', 'fold'],
    ['A role for zurichers', 'fold'],
    ['', 'fold'],
  ] as const)('with words of the user’s: “%s” is %sed', (text, expected) => {
    expect(act(text, matching)).toBe(expected);
  });
  it('are all welcome while there are no words', () => {
    expect([act('A job', { recruiting: 'matching' }), act('A job', { recruiting: 'matching', recruitingWords: [] })]).toEqual(['mark', 'mark']);
  });
  it('a word of the user’s does not excuse marketing', () => {
    const pitch: Verdict = { ...offer, kind: 'marketing', probabilities: { marketing: 0.95, peer: 0.01, recruiting: 0.02, other: 0.02 }, causes: [{ rule: 'r', source: 'rule', side: 'marketing', points: 1, quotes: [] }] };
    expect(act('Courses for every structural engineer', matching, pitch)).toBe('fold');
  });
});
