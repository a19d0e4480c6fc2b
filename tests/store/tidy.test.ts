import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeper } from '../../lib/store/keeper';
import { dropLeftovers } from '../../lib/store/journal';
import { readMirror } from '../../lib/store/mirror';
import { addEntry } from '../../lib/store/register';
import { areaSafe } from '../../lib/store/safe';
import { FakeArea, op, person, settle, World } from './world';

let world: World;
let keeper: Keeper;
beforeEach(async () => {
  world = new World();
  keeper = await world.wake();
});
const add = (name: string) => addEntry(keeper, op(), person(`x/${name}`, { name }));
const many = async (count: number, prefix = 'p') => {
  for (let at = 0; at < count; at++) await add(`${prefix}${at}`);
  await settle(keeper);
};
const journaled = () => [...world.local.items.keys()].filter((key) => key.startsWith('j:'));
const mirrorIsWhole = async () => (await readMirror(areaSafe(world.local)))?.whole;
/** The browser is closed and opened, and somebody asks. */
const nextDay = async () => {
  world.restartBrowser();
  keeper = await world.wake();
  await keeper.state();
};

describe('a long journal of an earlier session', () => {
  /** The mirror has all but the last. */
  const MIRRORED = 201;
  beforeEach(() => many(MIRRORED + 1));
  const left = (...generations: number[]) => generations.map((generation) => `j:${generation}`);

  it('is dropped between changes: none waits until all of it is gone', async () => {
    world.restartBrowser();
    keeper = await world.wake();
    const seen: number[] = [];
    do await keeper.inTurn(async () => void seen.push(journaled().length));
    while ((await keeper.ledger()) && seen.length < 100);
    expect(seen.filter((count) => count > 1 && count < MIRRORED + 1).length).toBeGreaterThan(1);
    expect(journaled()).toEqual(left(202));
    expect(world.local.items.get('journalFrom')).toBe(202);
  });
  it('is dropped on in the next session when a worker dies over it', async () => {
    const remove = vi.spyOn(world.local, 'remove').mockImplementationOnce(FakeArea.prototype.remove).mockRejectedValue(new Error('died'));
    await nextDay();
    await settle(keeper);
    expect(journaled()).toHaveLength(138);
    remove.mockRestore();
    await nextDay();
    await settle(keeper);
    expect(journaled()).toEqual(left(202));
  });
  it('goes together with what can’t be read in it', async () => {
    for (let at = 60; at < 140; at++) world.local.items.set(`j:${at}`, 'garbage');
    await nextDay();
    await settle(keeper);
    expect(journaled()).toEqual(left(202));
    expect(await mirrorIsWhole()).toBe(true);
  });
  it('stays while the mirror misses a change of it that can’t be read, until the mirror was written anew', async () => {
    const mirrored = [...world.local.items].filter(([key]) => key.startsWith('m'));
    await many(50, 'q'); // 252, and the mirror at 251
    for (const [key, value] of mirrored) world.local.items.set(key, value); // as if no worker had lived long enough to bring it forward
    world.local.items.set('j:230', 'garbage');
    await nextDay();
    await settle(keeper);
    expect(await mirrorIsWhole()).toBe(false);
    expect(journaled()).toContain('j:1');
    await nextDay();
    await settle(keeper);
    expect(await mirrorIsWhole()).toBe(true);
    expect(journaled()).toEqual([]);
  });
});

describe('what a worker left that died while it dropped items', () => {
  it('is dropped later, with the parts of items', async () => {
    const safe = areaSafe(world.local);
    for (const [key, value] of Object.entries({ journalFrom: 71, 'j:3': { session: 'a' }, 'j:70': { session: 'a', parts: 2 }, 'j:70:0': 'x', 'j:70:1': 'y', 'j:71': { session: 'a' } })) world.local.items.set(key, value);
    await dropLeftovers(safe, 71);
    expect([...world.local.items.keys()].sort()).toEqual(['j:3', 'j:71', 'journalFrom']);
    await dropLeftovers(safe, 1);
    expect(world.local.items.has('j:3')).toBe(true);
  });
});

describe('a mirror that is brought forward', () => {
  afterEach(() => vi.restoreAllMocks());

  it('never holds a change that was refused after all', async () => {
    await many(50); // the mirror stands at 1
    const gate = { open: () => {} };
    const opened = new Promise<void>((resolve) => (gate.open = resolve));
    const ledger = await keeper.ledger();
    const commit = ledger.commit.bind(ledger);
    vi.spyOn(ledger, 'commit').mockImplementation((...change) => (change[0].generation === 52 ? opened.then(() => Promise.reject(new DOMException('full', 'QuotaExceededError'))) : commit(...change)));
    const read = world.local.get.bind(world.local);
    let isRead = false;
    vi.spyOn(world.local, 'get').mockImplementation(async (keys) => {
      if (keys.length === 1 || !keys.includes('j:52')) return read(keys);
      // The journal is read while the next change stands in it and is not made yet.
      await vi.waitFor(() => expect(ledger.commit).toHaveBeenCalledTimes(2), { interval: 1 });
      isRead = true;
      return read(keys);
    });
    await add('p50');
    const refused = add('refused');
    await vi.waitFor(() => expect(isRead).toBe(true), { interval: 1 });
    expect(world.local.items.has('j:52')).toBe(true);
    gate.open();
    await expect(refused).rejects.toMatchObject({ told: { key: 'problem.no-room' } });
    await settle(keeper);
    const mirror = (await readMirror(areaSafe(world.local)))!;
    expect(mirror.entries.map(({ name }) => name)).not.toContain('refused');
    expect([mirror.whole, mirror.entries.length]).toEqual([true, 51]);
  });
});
