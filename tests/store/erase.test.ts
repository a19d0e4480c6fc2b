import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCircle } from '../../lib/store/circle-calls';
import { connect } from '../../lib/store/connection';
import { eraseAll, isErasing } from '../../lib/store/erase';
import { Finder } from '../../lib/store/find';
import { KeyIndex, mayBeListed } from '../../lib/store/key-index';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry } from '../../lib/store/register';
import { areaSafe } from '../../lib/store/safe';
import { listStates } from '../../lib/store/states';
import { recordOf } from '../../lib/store/bundles';
import { entryOf, FakeArea, FakeCaches, op, person, settle, World } from './world';

let area: FakeArea;
beforeEach(async () => {
  new World();
  area = new FakeArea();
  area.items.set('j:1', 'a change');
});
const fill = async () => {
  const connection = connect();
  await connection.use((database) => database.put('entries', recordOf(entryOf(1))));
  return connection;
};

describe('deleting everything', () => {
  it('leaves no database and nothing in the safe', async () => {
    await eraseAll(await fill(), areaSafe(area));
    expect([await indexedDB.databases(), [...area.items]]).toEqual([[], []]);
  });
  it('empties a database that somebody else holds open', async () => {
    const connection = await fill();
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('unbadger');
      opening.onsuccess = () => resolve(opening.result);
    });
    // While it is held, a database that is to be deleted opens for nobody: it is emptied by whoever has it.
    const erased = eraseAll({ ...connection, use: async (work) => work((await import('idb')).wrap(holding) as never), newer: false }, areaSafe(area));
    await erased;
    const left = await new Promise<number>((resolve) => {
      const counting = holding.transaction('entries').objectStore('entries').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    expect(left).toBe(0);
    expect([...area.items]).toEqual([]);
    holding.close();
  });
  it('says that it is under way until it is done, and not before or after', async () => {
    const safe = areaSafe(area);
    expect(await isErasing(safe)).toBe(false);
    const failing = { ...(await fill()), close: () => Promise.reject(new Error('killed')), newer: false };
    await expect(eraseAll(failing, safe)).rejects.toThrow('killed');
    expect([await isErasing(safe), [...area.items.keys()]]).toEqual([true, ['erasing']]);
    await eraseAll(connect(), safe);
    expect(await isErasing(safe)).toBe(false);
    area.items.set('erasing', 'perhaps');
    expect(await isErasing(safe)).toBe(false);
  });
});

describe('deleting everything while other things are under way', () => {
  let world: World;
  let keeper: Keeper;
  beforeEach(async () => {
    vi.stubGlobal('caches', new FakeCaches());
    world = new World();
    keeper = await world.wake();
  });
  afterEach(() => vi.unstubAllGlobals());
  const add = (name: string) => addEntry(keeper, op(), person(`x/${name}`, { name }));
  const afterwards = async () => {
    await settle(keeper);
    keeper = await world.wake();
    return keeper.state();
  };

  it('is no alarm where a change was asked for right before', async () => {
    await add('Ada');
    const asked = add('Bob');
    await keeper.erase();
    await asked;
    expect(await afterwards()).toMatchObject({ state: 'good', entries: 0 });
    expect([...world.local.items.keys()]).toEqual([]);
  });
  it('is no alarm where the third witness was just being told', async () => {
    const slow = new FakeCaches();
    let tell = () => {};
    slow.put = async (address, response) => {
      await new Promise<void>((resolve) => (tell = resolve));
      return FakeCaches.prototype.put.call(slow, address, response);
    };
    vi.stubGlobal('caches', slow);
    await add('Ada');
    const erased = keeper.erase();
    await vi.waitFor(() => expect(world.local.items.has('erasing')).toBe(true), { interval: 1 });
    setTimeout(() => tell());
    await erased;
    expect(await afterwards()).toMatchObject({ state: 'good', entries: 0 });
  });
  it('takes nothing that a start beside it reads for the list', async () => {
    await add('Ada');
    await settle(keeper);
    for (let turn = 0; turn < 12; turn++) {
      keeper = await world.wake();
      // Our page opens: it reads, and the user has pressed already.
      const reading = keeper.ledger().then((ledger) => ledger.allEntries());
      for (let wait = 0; wait < turn; wait++) await new Promise((resolve) => setImmediate(resolve));
      await keeper.erase();
      await reading.catch(() => undefined);
      await settle(keeper);
      expect([...world.local.items.keys()], `${turn} turns later`).toEqual([]);
      expect(await afterwards()).toMatchObject({ state: 'good', entries: 0 });
      await add('Ada');
      await settle(keeper);
    }
  });
  it('starts anew for who asks while it works, with an empty list', async () => {
    await add('Ada');
    let asked: Promise<unknown> | undefined;
    vi.spyOn(world.local, 'set').mockImplementation(async (items) => {
      if ('erasing' in items) asked = keeper.ledger().then((ledger) => ledger.allEntries());
      return FakeArea.prototype.set.call(world.local, items);
    });
    await keeper.erase();
    expect(await asked).toEqual([]);
    await settle(keeper);
    expect([...world.local.items.keys()]).toEqual([]);
  });
  it('leaves no copy that was just being made', async () => {
    await add('Ada');
    const keeping = keeper.keepState();
    await keeper.erase();
    await keeping;
    expect(await listStates()).toEqual({ states: [] });
  });
});

describe('what is remembered of a list', () => {
  it('is forgotten when everything is deleted, and the changes of the next list are not taken for its own', async () => {
    const world = new World();
    const keeper = await world.wake();
    const circle = openCircle(keeper);
    const [finder, index] = [new Finder(keeper), new KeyIndex(keeper, () => () => undefined)];
    const add = (name: string) => addEntry(keeper, op(), person(`x/${name}`, { name }));
    const find = async () => (await finder.find({ offset: 0, limit: 9 })).rows.map(({ entry }) => entry.name).sort();
    await add('ada');
    await add('bob');
    await circle.peers.add({ name: 'Cem', keys: ['x/cem'], how: 'by-hand' });
    expect(await find()).toEqual(['ada', 'bob']);
    expect((await circle.peers.match(['x/cem'])).known).toEqual(['x/cem']);
    expect(mayBeListed(await index.get(), 'x/ada')).toBe(true);
    await keeper.erase();
    expect((await circle.peers.match(['x/cem'])).known).toEqual([]);
    for (const name of ['dan', 'eve', 'fay']) await add(name);
    expect(await find()).toEqual(['dan', 'eve', 'fay']);
    expect(mayBeListed(await index.get(), 'x/dan')).toBe(true);
    expect(mayBeListed(await index.get(), 'x/ada')).toBe(false);
  });
});
