import { describe, expect, it } from 'vitest';
import { keyOfCommunity } from '../../lib/core/community';
import type { Item } from '../../lib/core/item';
import { getDefaultSettings, settingsSchema, type Settings } from '../../lib/core/settings';
import type { Verdict } from '../../lib/core/verdict';
import { decide } from '../../lib/engine/decide';

const group: NonNullable<Item['community']> = { kind: 'group', name: 'Quiet Queues', url: 'https://www.linkedin.com/groups/7000/' };
const item = (community?: Item['community']): Item => ({ network: 'linkedin', surface: 'feed', key: 'k', author: { keys: [], kind: 'person' }, promoted: 'no', direction: 'incoming', text: 'Book a demo', links: [], ...(community && { community }) });
const pitch: Verdict = { kind: 'marketing', probabilities: { marketing: 0.97, peer: 0.01, recruiting: 0.01, other: 0.01 }, thoughtLeadership: 0, causes: [{ rule: 'r', source: 'rule', side: 'marketing', points: 1, quotes: [] }] };
const settings = (own: Settings['communities'], more: Partial<Settings['networks']['linkedin']> = {}): Settings => {
  const made = getDefaultSettings();
  return { ...made, communities: own, networks: { ...made.networks, linkedin: { ...made.networks.linkedin, ...more } } };
};
const act = (one: Item, wanted: Settings) => decide(one, pitch, { now: 0 }, wanted, 90).act;

describe('settings of single communities', () => {
  it('hold there and nowhere else', () => {
    const wanted = settings({ 'linkedin.com/groups/7000': 'fold' });
    expect(act(item(group), wanted)).toBe('fold');
    expect(act(item({ ...group, url: 'https://www.linkedin.com/groups/7001/' }), wanted)).toBe('mark');
    expect(act(item(), wanted)).toBe('mark');
  });
  it('may be milder than the network', () => {
    expect(act(item(group), settings({ 'linkedin.com/groups/7000': 'mark' }, { enforcement: 'fold' }))).toBe('mark');
    expect(act(item(group), settings({ 'linkedin.com/groups/7000': 'off' }, { enforcement: 'fold' }))).toBe('none');
  });
  it('do not switch on what is off or paused', () => {
    expect(act(item(group), settings({ 'linkedin.com/groups/7000': 'fold' }, { enforcement: 'off' }))).toBe('none');
    expect(act(item(group), settings({ 'linkedin.com/groups/7000': 'fold' }, { pausedUntil: 'forever' }))).toBe('none');
  });
  it('are found by address, else by network and name, and by nothing inherited', () => {
    expect(keyOfCommunity(item({ kind: 'group', name: '  Quiet\u00a0 Queues ' }))).toBe('linkedin/quiet queues');
    expect(keyOfCommunity(item({ kind: 'group' }))).toBeUndefined();
    expect(act(item({ kind: 'group', url: 'https://constructor' }), settings({}))).toBe('mark');
  });
  it('are none in settings that were stored before there were any', () => {
    const { communities, ...old } = getDefaultSettings();
    expect(settingsSchema.parse(old)).toEqual({ ...old, communities });
    expect(settingsSchema.safeParse({ ...old, communities: { a: 'burn' } }).success).toBe(false);
    expect(settingsSchema.safeParse({ ...old, communities: Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`k${i}`, 'fold'])) }).success).toBe(false);
  });
});
