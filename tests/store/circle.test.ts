import { beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/core/voice';
import { hashItem } from '../../lib/core/item-hash';
import { openCircle } from '../../lib/store/circle-calls';
import { Hints } from '../../lib/store/hints';
import { mightContain, readBloom } from '../../lib/core/bloom';
import type { Keeper } from '../../lib/store/keeper';
import { matchProbes } from '../../lib/store/match';
import { recordIncidents } from '../../lib/store/incidents';
import { addEntry, changeEntry } from '../../lib/store/register';
import { sumRules } from '../../lib/store/rule-counts';
import { writeSettings, readSettings } from '../../lib/store/settings';
import { readCommunities } from '../../lib/store/community-counts';
import { addCounts } from '../../lib/store/statistics';
import { readDays } from '../../lib/store/statistics-span';
import { weekOf } from '../../lib/store/voices';
import { op, person, probe, settle, World } from './world';

const DAY = 24 * 60 * 60 * 1000;
let world: World;
let keeper: Keeper;
let circle: ReturnType<typeof openCircle>;
const wake = async () => {
  keeper = await world.wake();
  circle = openCircle(keeper);
};
beforeEach(async () => {
  world = new World();
  await wake();
});
const grace = { name: 'Grace Sample', keys: ['linkedin/in/grace'], how: 'by-hand' as const };

describe('peers', () => {
  it('are added once, with all their identities', async () => {
    const first = await circle.peers.add(grace);
    const again = await circle.peers.add({ ...grace, keys: ['linkedin/in/grace', 'linkedin/id/ACoAA1'] });
    expect([first.existed, again.existed, again.peer.id === first.peer.id]).toEqual([false, true, true]);
    expect((await circle.peers.find({ offset: 0, limit: 10 })).rows.map(({ keys }) => keys)).toEqual([['linkedin/in/grace', 'linkedin/id/ACoAA1']]);
  });
  it('come back as they were when a removal is taken back', async () => {
    const { peer } = await circle.peers.add(grace);
    world.time += DAY;
    const removed = await circle.peers.remove(peer.id);
    expect((await circle.peers.find({ offset: 0, limit: 10 })).total).toBe(0);
    const back = await circle.peers.add(removed.peer!);
    expect(back.peer.since).toBe(peer.since);
  });
  it('pass by the user’s later word, also when they were peers before they were listed, and when the clock was set back', async () => {
    const answer = async () => (await matchProbes(keeper, [probe(['linkedin/in/grace'])], circle.peers)).matches[0];
    await circle.peers.add(grace);
    world.time += DAY;
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/grace'));
    expect(await answer()).toMatchObject({ entryId: entry.id });
    world.time -= 2 * DAY;
    expect((await circle.peers.add(grace)).existed).toBe(true);
    expect(await answer()).toBe('peer');
    await circle.peers.remove((await circle.peers.add(grace)).peer.id);
    expect(await answer()).toMatchObject({ entryId: entry.id });
    await circle.peers.add(grace);
    expect(await answer()).toBe('peer');
  });
  it('still pass when only a note was written about them, or an address learned', async () => {
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/grace', { identities: [{ key: 'linkedin/in/grace' }, { key: 'x/grace' }] }));
    world.time += DAY;
    await circle.peers.add(grace);
    world.time += DAY;
    await changeEntry(keeper, op(), entry.id, { note: 'met again' });
    await recordIncidents(keeper, [{ id: 'incident-1', entryId: entry.id, at: world.time, network: 'x', surface: 'feed', itemHash: 'h', matchedKey: 'x/grace', rules: [], authorKeys: ['x/grace', 'x/id/7'] }]);
    const answer = async () => (await matchProbes(keeper, [probe(['linkedin/in/grace'])], circle.peers)).matches[0];
    expect(await answer()).toBe('peer');
    await changeEntry(keeper, op(), entry.id, { state: 'noticed', noticeAt: world.time });
    expect(await answer()).toMatchObject({ entryId: entry.id });
  });
  it('outlive the loss of the database', async () => {
    await circle.peers.add(grace);
    world.loseDatabase();
    await wake();
    expect((await circle.peers.find({ offset: 0, limit: 10 })).rows).toHaveLength(1);
  });
  it('stand among the hints, so that tabs ask about them', async () => {
    const hints = new Hints(keeper, circle.peers);
    await hints.get();
    await circle.peers.add(grace);
    const { bloom, bloomHashes, count } = await hints.get();
    expect([count, mightContain(readBloom(bloom), bloomHashes, 'linkedin/in/grace')]).toEqual([1, true]);
  });
  it('pass even when they link to a listed domain', async () => {
    await circle.peers.add(grace);
    await addEntry(keeper, op(), { kind: 'domain', name: 'acme.example', identities: [{ key: 'domain/acme.example' }], reason: 'other' });
    expect((await matchProbes(keeper, [probe(['linkedin/in/grace'], { hosts: ['go.acme.example'] })], circle.peers)).matches).toEqual(['peer']);
  });
  it('and list: the later word of the user counts', async () => {
    await circle.peers.add(grace);
    world.time += 1000;
    await addEntry(keeper, op(), person('linkedin/in/grace'));
    const ask = async () => (await matchProbes(keeper, [probe(['linkedin/in/grace'])], circle.peers)).matches[0];
    expect(await ask()).toMatchObject({ kind: 'person' });
    await circle.peers.remove((await circle.peers.find({ offset: 0, limit: 1 })).rows[0]!.id);
    world.time += 1000;
    await circle.peers.add(grace);
    expect(await ask()).toBe('peer');
  });
  it('are known by exact keys only', async () => {
    await circle.peers.add(grace);
    expect(await circle.peers.match(['linkedin/in/grace', 'linkedin/in/grac'])).toEqual({ known: ['linkedin/in/grace'] });
  });
  it('are gone with everything else when the user deletes everything', async () => {
    await circle.peers.add(grace);
    await keeper.erase();
    expect((await circle.peers.find({ offset: 0, limit: 10 })).total).toBe(0);
  });
});

describe('pins', () => {
  const id = hashItem({ network: 'linkedin', key: 'urn:li:activity:7' });
  const rules = async () => (await sumRules(keeper, '2026-11-01', '2026-11-30')).rules;
  it('remember an item by a hash alone, and count its rules as corrected', async () => {
    await circle.pins.add(id, 'fine', ['asks-for-a-call']);
    await circle.pins.add(id, 'fine', ['asks-for-a-call']);
    expect(await circle.pins.fine()).toEqual([id]);
    expect(JSON.stringify(await world.raw((database) => database.getAll('pins')))).not.toContain('urn');
    expect(await rules()).toEqual([{ rule: 'asks-for-a-call', hits: 0, corrections: 1 }]);
  });
  it('are taken back with what they counted', async () => {
    await circle.pins.add(id, 'fine', ['asks-for-a-call']);
    await circle.pins.remove(id, ['asks-for-a-call']);
    expect(await circle.pins.fine()).toEqual([]);
    expect((await rules())[0]?.corrections).toBe(0);
  });
  it('tell tabs what is fine and not what was put away', async () => {
    await circle.pins.add(id, 'away', []);
    expect(await circle.pins.fine()).toEqual([]);
    expect((await circle.pins.find([id, 'other'])).pins).toHaveLength(1);
  });
});

describe('the reading list', () => {
  const post = { network: 'linkedin' as const, author: 'Grace Sample', opening: 'We measured the bridge.', itemHash: 'h1', url: 'https://www.linkedin.com/feed/update/1' };
  it('keeps a post once, read and unread, and gives it back', async () => {
    const { reading } = await circle.reading.keep(post);
    expect((await circle.reading.keep(post)).existed).toBe(true);
    await circle.reading.mark(reading.id, true);
    expect(await circle.reading.find({ state: 'unread', offset: 0, limit: 9 })).toMatchObject({ total: 0, unread: 0 });
    const { reading: removed } = await circle.reading.remove(reading.id);
    await circle.reading.restore(removed!);
    expect((await circle.reading.find({ search: 'BRIDGE', offset: 0, limit: 9 })).rows[0]).toEqual(removed);
  });
});

describe('voices', () => {
  const seen = (n: number, over: Partial<Sighting> = {}): Sighting => ({ network: 'linkedin', surface: 'feed', author: 'linkedin/in/grace', name: 'Grace Sample', authorKind: 'person', itemHash: `p${n}`, kind: 'peer', worth: 80, form: 'original', asks: false, answers: false, ...over });
  const find = async () => (await circle.voices.find(12, 10)).voices;

  it('count each post once, however often it passes by', async () => {
    await circle.voices.note(op(), [seen(1), seen(2)], []);
    expect(await circle.voices.note(op(), [seen(2), seen(3)], [])).toEqual({ noted: 1 });
    expect((await find())[0]).toMatchObject({ name: 'Grace Sample', seen: 3, original: 1, worth: 0.8 });
  });
  it('count a call once', async () => {
    const operation = op();
    await circle.voices.note(operation, [seen(1)], [{ rule: 'shares-a-method', count: 1 }]);
    await circle.voices.note(operation, [seen(9)], [{ rule: 'shares-a-method', count: 1 }]);
    expect((await sumRules(keeper, '2026-01-01', '2026-12-31')).rules).toEqual([{ rule: 'shares-a-method', hits: 1, corrections: 0 }]);
  });
  it('rank substance and conversation above announcements, and a person above a logo', async () => {
    const several = (author: string, over: Partial<Sighting>) => [1, 2, 3, 4].map((n) => seen(n, { author, name: author, itemHash: author + n, ...over }));
    await circle.voices.note(op(), [...several('x/logo', { authorKind: 'organization' }), ...several('x/talker', { answers: true }), ...several('x/quiet', {}), ...several('x/seller', { kind: 'marketing', worth: 10 })], []);
    expect((await find()).map(({ author }) => author)).toEqual(['x/talker', 'x/quiet', 'x/logo', 'x/seller']);
  });
  it('show the posts that earned it, and no text', async () => {
    await circle.voices.note(op(), [seen(1, { worth: 20 }), seen(2, { worth: 90, itemUrl: 'https://x.com/a/status/2', why: ['shares-a-method'] })], []);
    expect((await find())[0]!.posts[0]).toEqual({ author: 'linkedin/in/grace', itemHash: 'p2', at: world.time, worth: 90, form: 'original', why: ['shares-a-method'], url: 'https://x.com/a/status/2' });
  });
  it('are forgotten after the time that the user set', async () => {
    await writeSettings(keeper, op(), { ...(await readSettings(keeper)), retentionDays: 30 });
    await circle.voices.note(op(), [seen(1), seen(2)], []);
    world.time += 31 * DAY;
    await circle.voices.note(op(), [seen(7, { author: 'x/other' })], []);
    await settle(keeper);
    expect(await world.raw((database) => database.getAllKeys('authors'))).toEqual(['x/other']);
    expect(await world.raw((database) => database.count('voicePosts'))).toBe(1);
  });
  it('are forgotten at once when asked', async () => {
    await circle.voices.note(op(), [seen(1), seen(2)], []);
    expect(await circle.voices.forget('linkedin/in/grace')).toEqual({ forgotten: true });
    expect(await find()).toEqual([]);
  });
  it('put a week under its Monday', () => {
    expect([weekOf(new Date(2026, 10, 22, 23).getTime()), weekOf(new Date(2026, 10, 23, 1).getTime())]).toEqual(['2026-11-16', '2026-11-23']);
  });
});

it('the numbers of many days are read in one call', async () => {
  await addCounts(keeper, op(), [{ network: 'x', surface: 'feed', kind: 'peer', act: 'mark', count: 3 }]);
  world.time += DAY;
  await addCounts(keeper, op(), [{ network: 'x', surface: 'feed', kind: 'peer', act: 'mark', count: 4 }]);
  expect((await readDays(keeper, '2026-11-01', '2026-11-30')).days.map(({ count }) => count)).toEqual([3, 4]);
  expect((await readDays(keeper, '2026-11-23', '2026-11-30')).days).toHaveLength(1);
});

describe('numbers of groups', () => {
  const group = { key: 'linkedin.com/groups/123', name: 'Hospital engineers' };
  const seen = (over: object = {}) => ({ network: 'linkedin', surface: 'feed', kind: 'peer', act: 'highlight', count: 1, community: group, ...over }) as never;
  const whole = () => readCommunities(keeper, '2000-01-01', '2999-12-31');

  it('add up per day and group, beside the sums of the network, and never twice', async () => {
    const operation = op();
    await addCounts(keeper, operation, [seen(), seen({ surface: 'comment', count: 2 }), seen({ community: undefined, count: 9 })]);
    await addCounts(keeper, operation, [seen()]);
    await addCounts(keeper, op(), [seen({ community: { ...group, name: 'Engineers of hospitals' } })]);
    expect((await whole()).communities).toMatchObject([{ community: group.key, name: 'Engineers of hospitals', network: 'linkedin', kind: 'peer', act: 'highlight', count: 4 }]);
    expect((await readDays(keeper, '2000-01-01', '2999-12-31')).days.reduce((sum, { count }) => sum + count, 0)).toBe(13);
  });
  it('are forgotten with the authors, after the days the user set', async () => {
    await addCounts(keeper, op(), [seen()]);
    await writeSettings(keeper, op(), { ...(await readSettings(keeper)), retentionDays: 30 });
    world.time += 31 * DAY;
    await addCounts(keeper, op(), [seen({ count: 5 })]);
    await circle.voices.note(op(), [], []);
    expect((await whole()).communities.map(({ count }) => count)).toEqual([5]);
  });
});
