import { beforeEach, describe, expect, it } from 'vitest';
import { makeDirectory, placesOf } from '../../lib/store/directory';
import { Finder } from '../../lib/store/find';
import { KeyIndex, mayBeListed } from '../../lib/store/key-index';
import type { Keeper } from '../../lib/store/keeper';
import { matchProbes } from '../../lib/store/match';
import { addEntry, changeEntry, removeEntry, undoOperation } from '../../lib/store/register';
import { registerCalls } from '../../lib/store/register-calls';
import { op, person, probe, settle, World } from './world';

const MANY = 1_100;
let world: World;
let keeper: Keeper;
let calls: ReturnType<typeof registerCalls>;
let taken: string;
const start = async () => {
  keeper = await world.wake();
  calls = registerCalls(keeper, new Finder(keeper));
};
const all = async () => (await (await keeper.ledger()).allEntries()).sort((a, b) => (a.id < b.id ? -1 : 1));
const raw = (store: 'entries' | 'bundles') => world.raw<{ id: string; records: { id: string }[] }[]>((database) => database.getAll(store));
const listed = async (key: string) => (await matchProbes(keeper, [probe([key])])).matches[0] !== null;
const check = async () => {
  const entries = await all();
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(await (await keeper.ledger()).countEntries()).toBe(entries.length);
  expect((await keeper.fingerprint()).count).toBe(entries.length);
};
beforeEach(async () => {
  world = new World();
  await start();
  taken = op();
  const rows = Array.from({ length: MANY }, (_, n) => ({ kind: 'person' as const, name: `Person ${n}`, identities: [{ key: `linkedin/in/person-${n}` }] }));
  await calls['list.stage']({ import: 'import-0001', from: 0, rows });
  await calls['list.import']({ operation: taken, import: 'import-0001', rows: MANY });
});

describe('entries that came in together', () => {
  it('lie in bundles and are found by key and by id', async () => {
    expect(await raw('entries')).toHaveLength(0);
    expect(await raw('bundles')).toHaveLength(11);
    await check();
    expect(await listed('linkedin/in/person-7')).toBe(true);
    expect(await listed('linkedin/in/person-9999')).toBe(false);
    const one = (await all())[500]!;
    expect(await (await keeper.ledger()).entry(one.id)).toEqual(one);
    expect(mayBeListed(await new KeyIndex(keeper).get(), 'linkedin/in/person-1099')).toBe(true);
  });
  it('leave their bundle one by one when they are changed', async () => {
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/person-7', { note: 'again' }));
    await removeEntry(keeper, op(), (await all()).find(({ name }) => name === 'Person 8')!.id);
    expect(await raw('entries')).toHaveLength(2);
    await check();
    expect((await all()).find(({ id }) => id === entry.id)).toMatchObject({ note: 'again', revision: 2 });
    expect(await listed('linkedin/in/person-7')).toBe(true);
    expect(await listed('linkedin/in/person-8')).toBe(false);
    expect(await listed('linkedin/in/person-9')).toBe(true);
  });
  it('are changed together with those that lie alone, and each stays one entry', async () => {
    await changeEntry(keeper, op(), (await all())[3]!.id, { note: 'alone' });
    const { count } = await calls['list.bulk-preview']({ target: { query: {} }, change: { patch: { act: 'dim' } } });
    expect(count).toBe(MANY);
    await calls['list.bulk']({ operation: op(), target: { query: {} }, change: { patch: { act: 'dim' } }, expected: MANY });
    await check();
    expect((await all()).every(({ act }) => act === 'dim')).toBe(true);
    expect(await raw('entries')).toHaveLength(0);
  });
  it('are taken back as one change, which can be taken back as well', async () => {
    const before = await all();
    const undo = op();
    expect(await undoOperation(keeper, undo, taken)).toEqual({ undone: true });
    expect((await all()).every(({ state }) => state === 'released')).toBe(true);
    expect(await listed('linkedin/in/person-7')).toBe(false);
    expect(await undoOperation(keeper, op(), undo)).toEqual({ undone: true });
    await check();
    expect((await all()).map(({ id, state, name }) => [id, state, name])).toEqual(before.map(({ id, state, name }) => [id, state, name]));
  });
  it('stand in the history by count and first names', async () => {
    expect((await calls['list.history']({ offset: 0, limit: 5 })).changes).toMatchObject([{ id: taken, what: 'import', count: MANY, names: ['Person 0', 'Person 1', 'Person 2'] }]);
    expect((await world.raw<{ entries: unknown[] }[]>((database) => database.getAll('operations')))[0]!.entries).toEqual([]);
  });
  it('come back from the journal when one of them, or a whole bundle, is damaged', async () => {
    await settle(keeper);
    const [first, second] = await raw('bundles');
    await world.raw((database) => database.put('bundles', { ...first, records: first!.records.map((record, at) => (at === 2 ? { ...record, entry: 'garbage' } : record)) } as never));
    await world.raw((database) => database.put('bundles', { ...second, records: 'garbage' } as never));
    world.restartBrowser();
    await start();
    await check();
    expect(await all()).toHaveLength(MANY);
    expect(await keeper.state()).toMatchObject({ state: 'restored', entries: MANY, setAside: 2 });
  });
  it('are found again when their directory was lost', async () => {
    await settle(keeper);
    await world.raw((database) => database.clear('directories'));
    await start();
    await keeper.state();
    expect(await listed('linkedin/in/person-7')).toBe(true);
    await check();
    await start();
    expect((await keeper.state()).entries).toBe(MANY);
  });
  it('leave nothing behind when all of them were changed together', async () => {
    await undoOperation(keeper, op(), taken);
    expect(await world.raw<string[]>((database) => database.getAllKeys('directories'))).toHaveLength(1);
    expect(await raw('bundles')).toHaveLength(11);
  });
  it('stay apart when two of their hashes are the same', () => {
    // FNV-1a of both is 0x5e4daa9d.
    const records = ['costarring', 'liquid'].map((key, at) => ({ id: `entry-000${at}`, entry: null, keys: [key], live: [key] }));
    const directory = makeDirectory('one', [[records[0]!], [records[1]!]]);
    expect(placesOf(directory, { keys: ['liquid'] })).toEqual(['one:0', 'one:1']);
    expect(placesOf(directory, { ids: ['entry-0000'] })).toEqual(['one:0']);
    expect(placesOf(directory, { keys: ['absent'] })).toEqual([]);
  });
});
