import { beforeEach, describe, expect, it } from 'vitest';
import { getDefaultSettings, isObserving, type Settings } from '../../lib/core/settings';
import { decide } from '../../lib/engine/decide';
import { backgroundCalls } from '../../lib/store/background-calls';
import { planKnown, swapKnown } from '../../lib/store/known';
import { addEntry, undoOperation } from '../../lib/store/register';
import { readSettings, writeSettings } from '../../lib/store/settings';
import type { Keeper } from '../../lib/store/keeper';
import { op, person, World } from './world';

const DAY = 86_400_000;
let world: World;
let keeper: Keeper;
const restart = async () => (keeper = await world.wake());
const strict = (settings: Settings, enforcement: 'fold' | 'dim' | 'mark' = 'fold'): Settings => ({ ...settings, networks: { ...settings.networks, x: { enforcement } } });
beforeEach(async () => {
  world = new World();
  await restart();
});

describe('the first week', () => {
  it('begins with the first look and lasts seven days, also when the database is lost meanwhile', async () => {
    const { observeUntil } = await readSettings(keeper);
    expect(observeUntil).toBe(world.time + 7 * DAY);
    world.time += 3 * DAY;
    world.loseDatabase();
    await restart();
    expect((await readSettings(keeper)).observeUntil).toBe(observeUntil);
    expect(isObserving({ observeUntil }, observeUntil! - 1)).toBe(true);
    expect(isObserving({ observeUntil }, observeUntil!)).toBe(false);
  });
  it('goes on when other settings are changed, and is none for those who had settings before', async () => {
    const first = await readSettings(keeper);
    await writeSettings(keeper, op(), { ...first, highlight: false });
    expect((await readSettings(keeper)).observeUntil).toBe(first.observeUntil);
    await writeSettings(keeper, op(), getDefaultSettings());
    expect((await readSettings(keeper)).observeUntil).toBeUndefined();
  });
  it('ends when somebody chooses to fold, and goes on when that is taken back', async () => {
    const first = await readSettings(keeper);
    const operation = op();
    await writeSettings(keeper, operation, strict(first, 'mark'));
    expect((await readSettings(keeper)).observeUntil).toBe(first.observeUntil);
    const folding = op();
    await writeSettings(keeper, folding, strict(first));
    expect(isObserving(await readSettings(keeper), world.time)).toBe(false);
    await undoOperation(keeper, op(), folding);
    expect((await readSettings(keeper)).observeUntil).toBe(first.observeUntil);
  });
  it.each([
    ['one surface', (first: Settings): Settings => ({ ...first, networks: { ...first.networks, x: { ...first.networks.x, surfaces: { feed: 'dim' } } } })],
    ['one group', (first: Settings): Settings => ({ ...first, communities: { 'linkedin.com/groups/7000': 'fold' } })],
  ])('ends as well when that is chosen for %s alone', async (_where, choose) => {
    const first = await readSettings(keeper);
    await writeSettings(keeper, op(), choose(first));
    expect(isObserving(await readSettings(keeper), world.time)).toBe(false);
  });
  it('changes nothing on a verdict alone, and does what the user listed', () => {
    const item = { network: 'x', surface: 'feed', direction: 'incoming', promoted: 'no', author: { keys: [] } } as never;
    const verdict = { kind: 'marketing', probabilities: { marketing: 0.99, peer: 0, recruiting: 0, other: 0.01 }, thoughtLeadership: 0, causes: [{ rule: 'r', source: 'rule', side: 'marketing', points: 1, quotes: [] }] } as never;
    const settings = { ...strict(getDefaultSettings()), observeUntil: 1000 };
    expect(decide(item, verdict, { now: 999 }, settings, 90)).toMatchObject({ act: 'mark', reason: 'marketing' });
    expect(decide(item, verdict, { now: 1000 }, settings, 90)).toMatchObject({ act: 'fold', reason: 'marketing' });
    const match = { entryId: 'entry-0001', kind: 'person', matchedKey: 'x/ada', noticed: false } as const;
    expect(decide(item, verdict, { now: 999, match }, settings, 90)).toMatchObject({ act: 'fold', reason: 'listed', matchedKey: 'x/ada' });
  });
});

describe('what waits for review', () => {
  const calls = () => backgroundCalls(keeper, undefined as never, undefined as never);
  const proposal = (key: string, hash: string) => ({ keys: [key], name: 'Ada Example', kind: 'person' as const, network: 'linkedin' as const, rules: [], wroteWith: false, at: 5, itemHash: hash });
  it('outlives the loss of the database, like the people one knows', async () => {
    await swapKnown(keeper, await planKnown(keeper, ['linkedin/in/friend']));
    await calls()['candidate.propose']({ candidates: [proposal('linkedin/in/ada', 'a'), proposal('linkedin/in/friend', 'b')] });
    world.loseDatabase();
    await restart();
    await calls()['candidate.propose']({ candidates: [proposal('linkedin/in/friend', 'c')] });
    expect(await calls()['candidate.find']({ limit: 9 })).toMatchObject({ total: 1, candidates: [{ keys: ['linkedin/in/ada'] }] });
  });
  it('leaves out peers and whoever was listed in the meantime', async () => {
    const { 'candidate.propose': propose, 'candidate.find': find, 'peer.add': addPeer } = calls();
    await addPeer({ draft: { name: 'Pia', keys: ['linkedin/in/pia'], how: 'by-hand' } });
    await propose({ candidates: ['pia', 'otto', 'eve'].map((name) => proposal(`linkedin/in/${name}`, name)) });
    expect(await find({ limit: 9 })).toMatchObject({ total: 2 });
    await addEntry(keeper, op(), person('linkedin/in/eve'));
    await addPeer({ draft: { name: 'Otto', keys: ['linkedin/in/otto'], how: 'by-hand' } });
    expect(await find({ limit: 9 })).toMatchObject({ total: 0, pitches: 0 });
  });
});
