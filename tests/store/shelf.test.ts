import { beforeEach, describe, expect, it } from 'vitest';
import { told } from '../../lib/core/told-words';
import { connect, type Connection } from '../../lib/store/connection';
import type { Keeper } from '../../lib/store/keeper';
import { Peers } from '../../lib/store/peers';
import { ReadingList } from '../../lib/store/reading';
import { World } from './world';

let world: World;
let keeper: Keeper;
let peers: Peers;
const wake = async (connection?: Connection) => {
  keeper = await world.wake(connection);
  peers = new Peers(keeper);
};
beforeEach(async () => {
  world = new World();
  await wake();
});
const add = (name: string, ...keys: string[]) => peers.add({ name, keys: [`x/${name.toLowerCase()}`, ...keys], how: 'by-hand' });
const shelf = async () => (await peers.all()).map(({ name, keys }) => `${name} ${keys.length}`).sort();

/** A connection that takes no writes while `isFull`; reads work. */
function fillable() {
  const real = connect();
  const disk = { isFull: false };
  const connection: Connection = {
    get newer() {
      return real.newer;
    },
    close: () => real.close(),
    use: (work) =>
      real.use((database) =>
        work(
          new Proxy(database, {
            get(target, property) {
              if (property === 'transaction' && disk.isFull) return (stores: never, mode: never, ...rest: never[]) => (mode === 'readwrite' ? fail() : target.transaction(stores, mode, ...rest));
              const value = Reflect.get(target, property) as unknown;
              return typeof value === 'function' ? value.bind(target) : value;
            },
          }),
        ),
      ),
  };
  const fail = (): never => {
    throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
  };
  return { disk, connection };
}
/** What lies in the database now. */
const stored = async () => {
  const [all, count] = [await world.raw<{ id: string }[]>((database) => database.getAll('peers')), await world.raw<number>((database) => database.get('meta', 'shelf.peers'))];
  return { all, count };
};
/** The database is set back to what it was. */
const setBack = ({ all, count }: Awaited<ReturnType<typeof stored>>) =>
  world.raw(async (database) => {
    await database.clear('peers');
    for (const one of all) await database.put('peers', one as never);
    await database.put('meta', count, 'shelf.peers');
  });

describe('a shelf', () => {
  it('whose change the full disk took only beside the database has it all the same, now and later', async () => {
    const { disk, connection } = fillable();
    await wake(connection);
    await add('Ada');
    await add('Bob');
    disk.isFull = true;
    await add('Ada', 'x/ada2');
    const { peer } = await add('Cem');
    await peers.remove((await add('Bob')).peer.id);
    expect(await shelf()).toEqual(['Ada 2', 'Cem 1']);
    disk.isFull = false;
    expect(await shelf()).toEqual(['Ada 2', 'Cem 1']);
    await add('Dan');
    await wake();
    expect(await shelf()).toEqual(['Ada 2', 'Cem 1', 'Dan 1']);
    expect((await stored()).all.map(({ id }) => id)).toContain(peer.id);
  });
  it('follows the copy beside it where the database was set back', async () => {
    const { peer } = await add('Ada');
    await add('Bob');
    const then = await stored();
    await peers.remove(peer.id);
    await add('Bob', 'x/bobby');
    await keeper.connection.close();
    await setBack(then);
    await wake();
    expect(await shelf()).toEqual(['Bob 2']);
    expect((await stored()).all).toHaveLength(1);
  });
  it('loses nothing where the copy was set back, cut off or damaged: the database has it', async () => {
    await add('Ada');
    const then = new Map(world.local.items);
    await add('Bob');
    await add('Ada', 'x/ada2');
    const now = new Map(world.local.items);
    world.local.items = new Map(then);
    await wake();
    expect(await shelf()).toEqual(['Ada 2', 'Bob 1']);
    expect(world.local.items.get('shelf.peers'), 'the copy follows').toHaveLength(2);
    for (const damage of [[], [{ id: 'broken' }]]) {
      world.local.items = new Map(now).set('shelf.peers', damage);
      await wake();
      expect(await shelf()).toEqual(['Ada 2', 'Bob 1']);
    }
  });
  it('whose database is deleted under a running worker has everything, and keeps it with the next change', async () => {
    await add('Ada');
    await add('Bob');
    await new Promise((resolve) => (indexedDB.deleteDatabase('unbadger').onsuccess = resolve));
    expect(await shelf()).toEqual(['Ada 1', 'Bob 1']);
    await new Promise((resolve) => (indexedDB.deleteDatabase('unbadger').onsuccess = resolve));
    await add('Cem');
    await wake();
    expect(await shelf()).toEqual(['Ada 1', 'Bob 1', 'Cem 1']);
    expect(world.local.items.get('shelf.peers')).toHaveLength(3);
  });
  it('that was kept before changes were counted follows the copy', async () => {
    await add('Ada');
    await world.raw((database) => database.delete('meta', 'shelf.peers'));
    await world.raw((database) => database.clear('peers'));
    world.local.items.delete('shelf.peers.count');
    await wake();
    expect(await shelf()).toEqual(['Ada 1']);
    await add('Bob');
    expect(world.local.items.get('shelf.peers.count')).toBe(1);
  });
  it('that is read while it is changed ends as the change left it', async () => {
    await add('Ada');
    await keeper.connection.close();
    world.loseDatabase();
    await wake();
    const reads = [peers.all(), new ReadingList(keeper).all(), peers.all()];
    const changes = [add('Ada', 'x/ada2'), add('Bob')];
    await Promise.all([...reads, ...changes]);
    expect(await shelf()).toEqual(['Ada 2', 'Bob 1']);
    await wake();
    expect(await shelf()).toEqual(['Ada 2', 'Bob 1']);
  });
  it('of a newer version is read and not changed', async () => {
    await add('Ada');
    await keeper.connection.close();
    const { openDB } = await import('idb');
    (await openDB('unbadger', 99)).close();
    await wake();
    expect(await shelf()).toEqual(['Ada 1']);
    await expect(add('Bob')).rejects.toMatchObject({ told: told('problem.newer-version') });
    expect(world.local.items.get('shelf.peers')).toHaveLength(1);
  });
});
