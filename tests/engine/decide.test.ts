import { describe, expect, it } from 'vitest';
import { keyOfCommunity } from '../../lib/core/community';
import type { Item } from '../../lib/core/item';
import { getDefaultSettings, type Settings } from '../../lib/core/settings';
import type { Verdict } from '../../lib/core/verdict';
import { SURFACES } from '../../lib/core/vocabulary';
import { decide, isPaused, WORTH_READING, type Facts } from '../../lib/engine/decide';

const NOW = 1_000_000;
const FOLD_AT = 90;
const verdict = (kind: Verdict['kind'], chances: Partial<Verdict['probabilities']> = {}, thoughtLeadership = 0): Verdict => ({ kind, probabilities: { marketing: 0, peer: 0, recruiting: 0, other: 0, ...chances }, thoughtLeadership, causes: [{ rule: 'asks-for-a-call', source: 'rule', side: kind === 'recruiting' ? 'recruiting' : 'marketing', points: 1, quotes: [] }] });
const SURE = verdict('marketing', { marketing: 0.95 });
const item = (over: Partial<Item> = {}): Item => ({ network: 'linkedin', surface: 'feed', key: 'k', author: { keys: [], kind: 'person' }, promoted: 'no', direction: 'incoming', text: 'words', links: [], ...over });
const ownThread = { surface: 'message', thread: { viewerWrote: true } } as Partial<Item>;
const settings = (over: Partial<Settings> = {}, network: Partial<Settings['networks']['linkedin']> = {}): Settings => {
  const made = getDefaultSettings();
  return { ...made, ...over, networks: { ...made.networks, linkedin: { enforcement: 'fold', ...network } } };
};
const match = (over: object = {}) => ({ entryId: 'e', matchedKey: 'linkedin/in/ada', ...over }) as Facts['match'];
const act = (one: Item, say: Verdict, facts: Partial<Facts> = {}, wish: Settings = settings()) => {
  const { act, reason } = decide(one, say, { now: NOW, ...facts }, wish, FOLD_AT);
  return `${act}, ${reason}`;
};

describe('what the user wrote', () => {
  it('is left alone, whoever is listed and whatever it says', () => {
    expect(act(item({ direction: 'outgoing' }), SURE, { match: match(), saidMarketing: true })).toBe('none, nothing-to-do');
  });
  it.each(['message', 'invitation', 'email', 'sms'] as const)('makes a conversation one’s own (%s): it is marked at the most', (surface) => {
    const own = item({ surface, thread: { viewerWrote: true } as Item['thread'] });
    expect(act(own, SURE)).toBe('mark, own-conversation');
    expect(act(own, SURE, { match: match() })).toBe('mark, listed');
    expect(act(own, SURE, { match: match({ act: 'none' }) })).toBe('none, listed');
    expect(act(own, SURE, { saidMarketing: true })).toBe('mark, said-marketing');
    expect(act(item({ surface, thread: { viewerWrote: false } as Item['thread'] }), SURE)).toBe('fold, marketing');
  });
  it('does not make a public thread one’s own', () => expect(act(item({ ...ownThread, surface: 'comment' }), SURE)).toBe('fold, marketing'));
});

describe('a verdict alone', () => {
  it('folds from so many hundredths on and marks below', () => {
    expect(act(item(), verdict('marketing', { marketing: 0.9 }))).toBe('fold, marketing');
    expect(act(item(), verdict('marketing', { marketing: 0.899 }))).toBe('mark, marketing');
    expect(act(item(), verdict('unsure', { marketing: 0.95 })), 'the chance counts, not its name').toBe('fold, marketing');
  });
  it.each([
    ['a learned phrase', { source: 'phrase', side: 'marketing' }],
    ['rules together', { source: 'combination', side: 'marketing' }],
    ['a rule for another kind', { source: 'rule', side: 'peer' }],
  ] as const)('does not fold for %s alone: there is no reason that could be said', (_, cause) => {
    const wordless = { ...SURE, causes: [{ rule: 'x', points: 2, quotes: [], ...cause }] };
    expect(act(item(), wordless)).toBe('mark, marketing');
    expect(act(item(), wordless, {}, settings({}, { enforcement: 'dim' }))).toBe('mark, marketing');
    const own = { rule: 'my own', source: 'user' as const, side: 'marketing' as const, points: 1, quotes: [] };
    expect(act(item(), { ...wordless, causes: [...wordless.causes, own] })).toBe('fold, marketing');
  });
  it.each([
    ['peer', 'mark, peer'], ['recruiting', 'mark, recruiting'], ['unsure', 'mark, unsure'], ['other', 'mark, nothing-to-do'],
  ] as const)('of %s changes nothing but the mark', (kind, expected) => expect(act(item(), verdict(kind, { marketing: 0.89 }))).toBe(expected));
  it('does what the network’s setting says, at the place where it says something of its own', () => {
    for (const enforcement of ['mark', 'dim', 'fold'] as const) expect(act(item(), SURE, {}, settings({}, { enforcement }))).toBe(`${enforcement}, marketing`);
    expect(act(item(), SURE, {}, settings({}, { enforcement: 'fold', surfaces: { feed: 'dim' } }))).toBe('dim, marketing');
    expect(act(item({ surface: 'comment' }), SURE, {}, settings({}, { enforcement: 'fold', surfaces: { feed: 'dim' } }))).toBe('fold, marketing');
    expect(act(item({ network: 'other' }), SURE)).toBe('mark, marketing');
  });
  it('is without consequence where all is off or paused, also for those on the list', () => {
    expect(act(item(), SURE, { match: match() }, settings({}, { enforcement: 'off' }))).toBe('none, paused');
    expect(act(item(), SURE, {}, settings({}, { surfaces: { feed: 'off' } }))).toBe('none, paused');
    expect(act(item(), SURE, {}, settings({}, { pausedUntil: 'forever' }))).toBe('none, paused');
    expect(act(item(), SURE, {}, settings({}, { pausedUntil: NOW + 1 }))).toBe('none, paused');
    expect(act(item(), SURE, {}, settings({}, { pausedUntil: NOW }))).toBe('fold, marketing');
    expect([isPaused(undefined, NOW), isPaused('forever', NOW), isPaused(NOW, NOW), isPaused(NOW + 1, NOW)]).toEqual([false, true, false, true]);
  });
  it('on a group follows the group, unless the network is off', () => {
    const inGroup = item({ community: { name: 'Pumps', kind: 'group', url: 'https://www.linkedin.com/groups/1/' } });
    const key = keyOfCommunity(inGroup)!;
    expect(act(inGroup, SURE, {}, settings({ communities: { [key]: 'dim' } }))).toBe('dim, marketing');
    expect(act(inGroup, SURE, {}, settings({ communities: { [key]: 'off' } }))).toBe('none, paused');
    expect(act(inGroup, SURE, {}, settings({ communities: { [key]: 'fold' } }, { enforcement: 'off' }))).toBe('none, paused');
  });
});

describe('who is on the list', () => {
  it('is folded wherever the line says nothing else, with the line that did it', () => {
    expect(decide(item(), verdict('peer'), { match: match(), now: NOW }, settings(), FOLD_AT)).toEqual({ act: 'fold', reason: 'listed', entryId: 'e', matchedKey: 'linkedin/in/ada' });
    for (const wanted of ['none', 'mark', 'dim', 'fold'] as const) expect(act(item(), SURE, { match: match({ act: wanted }) })).toBe(`${wanted}, listed`);
  });
  it('has contacted again only when a notice was sent and this is marketing', () => {
    expect(act(item(), SURE, { match: match({ noticed: true }) })).toBe('fold, contacted-again');
    expect(act(item(), verdict('peer'), { match: match({ noticed: true }) })).toBe('fold, listed');
    expect(act(item(), SURE, { match: match() })).toBe('fold, listed');
  });
  it('goes before everything else that is known', () => expect(act(item({ promoted: 'yes' }), verdict('peer', {}, 1), { match: match(), isPeer: true, saidFine: true, saidMarketing: true })).toBe('fold, listed'));
});

describe('the user’s own word', () => {
  it('about an item goes before the verdict', () => {
    expect(act(item(), verdict('peer'), { saidMarketing: true })).toBe('fold, said-marketing');
    expect(act(item(), SURE, { saidFine: true })).toBe('mark, said-fine');
  });
  it('about a person: a peer is never folded or dimmed, wherever', () => {
    for (const surface of SURFACES) expect(act(item({ surface, promoted: 'yes' }), SURE, { isPeer: true })).toBe('mark, known-person');
    expect(act(item(), verdict('peer', {}, 0.9), { isPeer: true })).toBe('highlight, known-person');
  });
});

describe('promoted posts', () => {
  it('are marked, or treated like marketing when the user says so', () => {
    expect(act(item({ promoted: 'yes' }), verdict('peer'))).toBe('mark, promoted');
    expect(act(item({ promoted: 'yes' }), verdict('peer'), {}, settings({ promoted: 'like-marketing' }))).toBe('fold, promoted');
    for (const promoted of ['no', 'unknown'] as const) expect(act(item({ promoted }), verdict('peer'), {}, settings({ promoted: 'like-marketing' }))).toBe('mark, peer');
  });
});

describe('posts worth reading', () => {
  const good = (score: number, kind: Verdict['kind'] = 'peer') => verdict(kind, {}, score);
  it.each([['few', 0.6], ['some', WORTH_READING], ['many', 0.3], [undefined, WORTH_READING]] as const)('begin at a score of their own for users who want %s', (generosity, from) => {
    const wish = settings({ generosity });
    expect(act(item(), good(from), {}, wish)).toBe('highlight, worth-reading');
    expect(act(item(), good(from - 0.001), {}, wish)).toBe('mark, peer');
  });
  it('are none when the user wants none, nor when they sell or recruit', () => {
    expect(act(item(), good(1), {}, settings({ highlight: false }))).toBe('mark, peer');
    expect(act(item(), good(1, 'recruiting'))).toBe('mark, recruiting');
    expect(act(item(), good(1, 'marketing'), { isPeer: true })).toBe('mark, known-person');
    expect(act(item(), good(1, 'other'))).toBe('highlight, worth-reading');
  });
});

describe('offers of work that are not wanted', () => {
  const offer = (recruiting: number, marketing = 0) => verdict('recruiting', { recruiting, marketing });
  it('count like marketing, and are called what they mostly are', () => {
    const wish = settings({ recruiting: 'like-marketing' });
    expect(act(item(), offer(0.5, 0.4), {}, wish)).toBe('fold, recruiting');
    expect(act(item(), offer(0.4, 0.5), {}, wish)).toBe('fold, marketing');
    expect(act(item(), offer(0.45, 0.45), {}, wish)).toBe('fold, marketing');
    expect(act(item(), offer(0.5, 0.3), {}, wish)).toBe('mark, recruiting');
  });
  it('are looked at for the user’s words only where an offer is likely', () => {
    const wish = settings({ recruiting: 'matching', recruitingWords: ['pump engineer'] });
    expect(act(item({ text: 'A role' }), offer(0.2, 0.75), {}, wish)).toBe('fold, marketing');
    expect(act(item({ text: 'A role' }), offer(0.19, 0.75), {}, wish)).toBe('mark, recruiting');
    expect(act(item({ text: 'Pump ENGINEER wanted' }), offer(0.95), {}, wish)).toBe('mark, recruiting');
    expect(act(item({ text: 'x' }), offer(0.95), {}, settings({ recruiting: 'matching', recruitingWords: ['!!'] })), 'a word of signs matches nothing').toBe('fold, recruiting');
  });
});

describe('the quiet start', () => {
  const quiet = (until: number, over: Partial<Settings['networks']['linkedin']> = {}) => settings({ observeUntil: until }, over);
  it('marks what a verdict alone would fold or dim, and does what the user said', () => {
    expect(act(item(), SURE, {}, quiet(NOW + 1))).toBe('mark, marketing');
    expect(act(item(), SURE, {}, quiet(NOW + 1, { enforcement: 'dim' }))).toBe('mark, marketing');
    expect(act(item(), SURE, {}, quiet(NOW))).toBe('fold, marketing');
    expect(act(item(), SURE, { match: match() }, quiet(NOW + 1))).toBe('fold, listed');
    expect(act(item(), SURE, { match: match({ noticed: true }) }, quiet(NOW + 1))).toBe('fold, contacted-again');
    expect(act(item(), verdict('peer', {}, 0.9), {}, quiet(NOW + 1))).toBe('highlight, worth-reading');
    expect(act(item({ direction: 'outgoing' }), SURE, {}, quiet(NOW + 1))).toBe('none, nothing-to-do');
  });
});
