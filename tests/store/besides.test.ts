import { beforeEach, describe, expect, it } from 'vitest';
import type { Besides, ImportedEntry } from '../../lib/core/transfer';
import { backgroundCalls } from '../../lib/store/background-calls';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry, removeEntry } from '../../lib/store/register';
import { op, person, settle, World } from './world';

let world: World;
let keeper: Keeper;
let calls: ReturnType<typeof backgroundCalls>;
const start = async () => {
  keeper = await world.wake();
  calls = backgroundCalls(keeper, undefined as never, undefined as never);
};
beforeEach(async () => {
  world = new World();
  await start();
});
const row = (key: string, over: Partial<ImportedEntry> = {}): ImportedEntry => ({ kind: 'person', name: 'Ada Example', identities: [{ key }], ...over });
const peer = (n: number) => ({ id: `peer-000${n}`, name: `Pia ${n}`, keys: [`linkedin/in/pia-${n}`], since: 5, how: 'import' as const });
const post = { id: 'post-0001', network: 'x' as const, author: 'Otto', opening: 'A method.', at: 9, itemHash: 'abc' };
const sender = { id: 'sender-1', keys: ['x/eve'], name: 'Eve Example', kind: 'person' as const, network: 'x' as const, pitches: 2, firstAt: 1, lastAt: 2, rules: [], wroteWith: false, items: ['a', 'b'] };
const all: Besides = { peers: [peer(1)], reading: [post], candidates: [sender], known: ['linkedin/in/friend'] };
const takeIn = async (rows: readonly ImportedEntry[], besides?: Besides, operation = op()) => {
  const { staged, fates } = await calls['list.stage']({ import: 'import-0001', from: 0, rows });
  if (besides) await calls['list.stage-besides']({ import: 'import-0001', part: 0, ...besides });
  return { fates, ...(await calls['list.import']({ operation, import: 'import-0001', rows: staged, besides: besides ? 1 : 0 })) };
};
const held = async () => {
  const { entries, peers, reading, candidates, known } = await calls['list.export']({ offset: 0, limit: 2000 });
  return [entries.filter(({ state }) => state !== 'released').length, peers.length, reading.length, candidates.length, known.length];
};
const undo = (operation: string) => calls['list.undo']({ operation: op(), undo: operation });

describe('what comes in beside the list', () => {
  it('is one change with the entries, and goes back with them', async () => {
    const operation = op();
    expect(await takeIn([row('linkedin/in/ada')], all, operation)).toMatchObject({ known: true, changed: 1, besides: 4 });
    expect(await held()).toEqual([1, 1, 1, 1, 1]);
    expect((await calls['list.history']({ offset: 0, limit: 9 })).changes).toMatchObject([{ id: operation, what: 'import', count: 1, besides: 4 }]);
    expect(await undo(operation)).toEqual({ undone: true });
    expect(await held()).toEqual([0, 0, 0, 0, 0]);
  });
  it('is a change of its own when there are no entries, and an undo of it can be undone', async () => {
    await takeIn([], all, 'operation-only');
    await calls['list.undo']({ operation: 'operation-back', undo: 'operation-only' });
    expect(await held()).toEqual([0, 0, 0, 0, 0]);
    expect((await calls['list.history']({ offset: 0, limit: 9 })).changes).toMatchObject([{ what: 'undo', count: 0, besides: 4 }, { what: 'import', count: 0, besides: 4 }]);
    expect(await undo('operation-back')).toEqual({ undone: true });
    expect(await held()).toEqual([0, 1, 1, 1, 1]);
  });
  it('comes in once: a second time nothing changes, and nothing can be taken back', async () => {
    await takeIn([], all);
    const operation = op();
    expect(await takeIn([], all, operation)).toMatchObject({ changed: 0, besides: 0 });
    expect(await undo(operation)).toMatchObject({ undone: false });
    expect(await held()).toEqual([0, 1, 1, 1, 1]);
  });
  it('that was changed since stays, and the rest goes back', async () => {
    const operation = op();
    await takeIn([row('linkedin/in/ada')], all, operation);
    await calls['peer.add']({ draft: { name: 'Pia 1', keys: ['linkedin/in/pia-1', 'x/pia'], how: 'by-hand' } });
    await calls['reading.change']({ id: post.id, read: true });
    await calls['candidate.propose']({ candidates: [{ keys: ['x/eve'], name: 'Eve Example', kind: 'person', network: 'x', rules: [], wroteWith: false, at: 5, itemHash: 'c' }] });
    expect(await undo(operation)).toEqual({ undone: true });
    expect(await held()).toEqual([0, 1, 1, 1, 0]);
  });
  it('adds identities to a peer who is one already, and takes away only those', async () => {
    const mine = (await calls['peer.add']({ draft: { name: 'Pia', keys: ['linkedin/in/pia-1'], how: 'by-hand' } })).peer;
    const operation = op();
    await takeIn([], { ...all, peers: [{ ...peer(1), keys: ['linkedin/in/pia-1', 'x/pia'] }] }, operation);
    expect((await calls['peer.find']({ offset: 0, limit: 9 })).rows).toEqual([{ ...mine, keys: ['linkedin/in/pia-1', 'x/pia'] }]);
    await undo(operation);
    expect((await calls['peer.find']({ offset: 0, limit: 9 })).rows).toEqual([mine]);
  });
  it('is taken back whole when there is much of it, also after the database was lost', async () => {
    const operation = op();
    await takeIn(Array.from({ length: 300 }, (_, n) => row(`linkedin/in/p${n}`)), { ...all, known: Array.from({ length: 400 }, (_, n) => `linkedin/in/friend-${n}`) }, operation);
    await settle(keeper);
    world.loseDatabase();
    world.restartBrowser();
    await start();
    expect(await held()).toEqual([300, 1, 1, 1, 400]);
    expect(await undo(operation)).toEqual({ undone: true });
    expect(await held()).toEqual([0, 0, 0, 0, 0]);
  });
  it('has to be staged again when the worker was restarted', async () => {
    await calls['list.stage']({ import: 'import-0001', from: 0, rows: [] });
    await start();
    expect(await calls['list.stage-besides']({ import: 'import-0001', part: 0, ...all })).toEqual({ known: false });
    expect(await calls['list.import']({ operation: op(), import: 'import-0001', rows: 0, besides: 1 })).toMatchObject({ known: false });
    await calls['list.stage']({ import: 'import-0001', from: 0, rows: [] });
    expect(await calls['list.import']({ operation: op(), import: 'import-0001', rows: 0, besides: 1 })).toMatchObject({ known: false });
    expect(await held()).toEqual([0, 0, 0, 0, 0]);
  });
  it('comes back from an export as it was', async () => {
    await takeIn([], all);
    const { peers, reading, candidates, known } = await calls['list.export']({ offset: 0, limit: 100 });
    world = new World();
    await start();
    await takeIn([], { peers, reading, candidates, known });
    expect(await calls['list.export']({ offset: 0, limit: 100 })).toMatchObject({ peers, reading, candidates, known });
  });
});

describe('an empty backup', () => {
  it('of a fresh install takes nothing away', async () => {
    await takeIn([row('linkedin/in/ada')], all);
    expect(await takeIn([], { peers: [], reading: [], candidates: [], known: [] })).toMatchObject({ changed: 0, besides: 0 });
    expect(await held()).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('a peer of the user', () => {
  it('stays off, whatever a plain list says: allowing beats blocking', async () => {
    await calls['peer.add']({ draft: { name: 'Pia', keys: ['linkedin/in/pia'], how: 'by-hand' } });
    const { fates, changed } = await takeIn([row('linkedin/in/pia', { name: 'Pia' }), row('linkedin/in/ada')]);
    expect(fates).toMatchObject([{ fate: 'peer', name: 'Pia' }, { fate: 'new' }]);
    expect(changed).toBe(1);
  });
  it('stays off against an older listing, and a later word of the user wins', async () => {
    await calls['peer.add']({ draft: { name: 'Pia', keys: ['linkedin/in/pia'], how: 'by-hand' } });
    const dated = (at: number) => row('linkedin/in/pia', { id: 'entry-0001', createdAt: at, updatedAt: at });
    expect((await takeIn([dated(world.time)])).fates).toMatchObject([{ fate: 'peer' }]);
    expect((await takeIn([dated(world.time + 1)])).fates).toMatchObject([{ fate: 'new' }]);
  });
  it('who was listed before and let go stays off as well', async () => {
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/pia'));
    await removeEntry(keeper, op(), entry.id);
    await calls['peer.add']({ draft: { name: 'Pia', keys: ['linkedin/in/pia'], how: 'by-hand' } });
    expect((await takeIn([row('linkedin/in/pia')])).fates).toMatchObject([{ fate: 'peer' }]);
  });
});
