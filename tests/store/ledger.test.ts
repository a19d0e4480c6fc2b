import { beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../lib/core/incident';
import { getDefaultSettings } from '../../lib/core/settings';
import { connect } from '../../lib/store/connection';
import { EMPTY, fingerprintOf } from '../../lib/store/fingerprint';
import { idbLedger } from '../../lib/store/idb-ledger';
import type { Ledger } from '../../lib/store/ledger';
import { memoryLedger } from '../../lib/store/memory-ledger';
import type { Operation } from '../../lib/store/operation';
import { entryOf, operationOf, World } from './world';

const broken: string[] = [];
let ledger: Ledger;
const commit = (operation: Operation) => ledger.commit(operation, fingerprintOf(operation.generation, operation.entries.map(({ after }) => after)));
const incident = (id: string, over: Partial<Incident> = {}): Incident => ({ id, entryId: entryOf(1).id, at: 5, network: 'x', surface: 'feed', itemHash: `hash of ${id}`, matchedKey: 'x/p1', rules: [], afterNotice: false, ...over });
const names = (entries: readonly ({ id: string } | undefined)[]) => entries.map((entry) => entry?.id.slice(-1));

describe.each<[string, () => Ledger]>([
  ['in the database', () => idbLedger(connect(), (store, key, reason) => broken.push(`${store}/${key}: ${reason}`))],
  ['in memory', () => memoryLedger()],
])('the register %s', (_where, make) => {
  beforeEach(() => {
    new World();
    broken.length = 0;
    ledger = make();
  });

  it('is empty at first', async () => {
    expect([await ledger.allEntries(), await ledger.allIncidents(), await ledger.countEntries(), await ledger.settings(), await ledger.fingerprint(), ledger.writable]).toEqual([[], [], 0, undefined, EMPTY, true]);
    expect([await ledger.entry('nobody-at-all'), await ledger.operation('nothing-at-all'), await ledger.incident('none')]).toEqual([undefined, undefined, undefined]);
    expect((await ledger.tallies()).size).toBe(0);
  });
  it('gives entries by id in the order asked for, and by key once each', async () => {
    const two = entryOf(2, { identities: [{ key: 'x/p2' }, { key: 'x/also-2' }] });
    await commit(operationOf(1, [entryOf(1), two, entryOf(3)]));
    expect(await ledger.entry(two.id)).toEqual(two);
    expect(names(await ledger.entries([entryOf(3).id, 'nobody-at-all', entryOf(1).id]))).toEqual(['3', undefined, '1']);
    expect(names(await ledger.entriesWith(['x/p2', 'x/also-2', 'x/p2', 'x/nobody'], false))).toEqual(['2']);
    expect(await ledger.countEntries()).toBe(3);
    expect(await ledger.fingerprint()).toEqual(fingerprintOf(1, [entryOf(1), two, entryOf(3)]));
  });
  it('gives candidates and released entries only where they are asked for', async () => {
    await commit(operationOf(1, [entryOf(1), entryOf(2, { state: 'candidate' }), entryOf(3, { state: 'released' }), entryOf(4, { state: 'noticed' })]));
    const keys = ['x/p1', 'x/p2', 'x/p3', 'x/p4'];
    expect(names(await ledger.entriesWith(keys, true)).sort()).toEqual(['1', '4']);
    expect(names(await ledger.entriesWith(keys, false)).sort()).toEqual(['1', '2', '3', '4']);
    const live: string[] = [];
    await ledger.readLiveKeys((some) => live.push(...some));
    expect(live.sort()).toEqual(['x/p1', 'x/p4']);
    expect(names(await ledger.allEntries()).sort()).toEqual(['1', '2', '3', '4']);
  });
  it('forgets a key that an entry has no more', async () => {
    await commit(operationOf(1, [entryOf(1)]));
    await commit({ ...operationOf(2, []), what: 'change', entries: [{ before: entryOf(1), after: entryOf(1, { identities: [{ key: 'x/new' }], revision: 2 }) }] });
    expect(names(await ledger.entriesWith(['x/p1'], false))).toEqual([]);
    expect(names(await ledger.entriesWith(['x/new'], true))).toEqual(['1']);
    expect(await ledger.countEntries()).toBe(1);
  });
  it('knows what was changed, newest first, in pages', async () => {
    for (let generation = 1; generation <= 5; generation++) await commit(operationOf(generation, [entryOf(generation)]));
    const past = async (since: number, offset: number, limit: number) => (await ledger.pastOperations(since, offset, limit)).map(({ generation }) => generation);
    expect(await past(0, 0, 9)).toEqual([5, 4, 3, 2, 1]);
    expect(await past(3, 0, 9)).toEqual([5, 4, 3]);
    expect(await past(0, 1, 2)).toEqual([4, 3]);
    expect(await past(0, 5, 2)).toEqual([]);
    expect((await ledger.pastOperations(5, 0, 1))[0]).toEqual({ id: 'operation-of-5', at: 5, generation: 5, what: 'add', count: 1, names: ['Ada Example'], besides: 0 });
    expect(await ledger.operation('operation-of-2')).toEqual(operationOf(2, [entryOf(2)]));
  });
  it('tells of changes of settings and beside the list, but not of incidents alone', async () => {
    const settings = { before: getDefaultSettings(), after: { ...getDefaultSettings(), highlight: false } };
    await commit({ ...operationOf(1, []), what: 'settings', settings });
    await commit({ ...operationOf(2, []), what: 'contacted', incidents: [incident('incident-1')] });
    await commit({ ...operationOf(3, []), what: 'import', besides: [{ of: 'known', before: null, after: 'x/friend' }] });
    expect(await ledger.settings()).toEqual(settings.after);
    expect((await ledger.pastOperations(0, 0, 9)).map(({ what }) => what)).toEqual(['import', 'settings']);
  });
  it('remembers changes without making them', async () => {
    await ledger.remember([operationOf(7, [entryOf(1)])]);
    expect(await ledger.operation('operation-of-7')).toEqual(operationOf(7, [entryOf(1)]));
    expect([await ledger.entry(entryOf(1).id), await ledger.countEntries(), await ledger.fingerprint()]).toEqual([undefined, 0, EMPTY]);
  });
  it('counts an item once, whatever number its incident has, and none from before the listing', async () => {
    await commit({ ...operationOf(1, []), incidents: [incident('incident-1', { itemHash: 'same' }), incident('incident-2', { itemHash: 'same' }), incident('incident-3', { beforeListed: true })] });
    await commit({ ...operationOf(2, []), incidents: [incident('incident-4', { itemHash: 'same' })] });
    expect((await ledger.incidentsOf(entryOf(1).id, 9)).map(({ id }) => id).sort()).toEqual(['incident-1', 'incident-3']);
    expect((await ledger.tallies()).get(entryOf(1).id)?.incidents).toBe(1);
  });
  it('counts incidents once, by entry, and gives the newest first', async () => {
    const other = { entryId: entryOf(2).id };
    await commit({ ...operationOf(1, []), incidents: [incident('incident-1'), incident('incident-2', { at: 9 }), incident('incident-3', { at: 7 }), incident('incident-4', other)] });
    await commit({ ...operationOf(2, []), incidents: [incident('incident-2', { at: 9 })] });
    expect((await ledger.incidentsOf(entryOf(1).id, 2)).map(({ id }) => id)).toEqual(['incident-2', 'incident-3']);
    expect(await ledger.incidentsOf('nobody-at-all', 9)).toEqual([]);
    expect([...(await ledger.tallies()).values()].sort((a, b) => b.incidents - a.incidents)).toEqual([{ entryId: entryOf(1).id, incidents: 3, lastIncidentAt: 9 }, { entryId: entryOf(2).id, incidents: 1, lastIncidentAt: 5 }]);
    expect(await ledger.allIncidents()).toHaveLength(4);
    expect(await ledger.incident('incident-3')).toEqual(incident('incident-3', { at: 7 }));
    expect([await ledger.hasItem(entryOf(1).id, 'hash of incident-1'), await ledger.hasItem(entryOf(2).id, 'hash of incident-1'), await ledger.hasItem(entryOf(1).id, 'hash')]).toEqual([true, false, false]);
  });
});

describe('the register in the database', () => {
  beforeEach(() => {
    new World();
    broken.length = 0;
    ledger = idbLedger(connect(), (store, key, reason) => broken.push(`${store}/${key}: ${reason}`));
  });
  it('forgets changes before a time, and of that time none', async () => {
    for (let generation = 1; generation <= 4; generation++) await commit(operationOf(generation, [entryOf(generation)]));
    expect(await ledger.forgetOperations(3, 10)).toBe(2);
    expect((await ledger.pastOperations(0, 0, 9)).map(({ generation }) => generation)).toEqual([4, 3]);
    expect(await ledger.countEntries()).toBe(4);
  });
  it('lets changes through between the parts that are read, and gives every entry', async () => {
    const all = Array.from({ length: 4_500 }, (_, n) => entryOf(n));
    for (let at = 0; at < all.length; at += 450) await commit(operationOf(at / 450 + 1, all.slice(at, at + 450)));
    await commit(operationOf(11, Array.from({ length: 2_501 }, (_, n) => entryOf(5_000 + n)))); // bundled
    const order: string[] = [];
    const reading = ledger.allEntries(true).then((entries) => (order.push('read'), entries));
    await commit(operationOf(12, [entryOf(9_000)])).then(() => order.push('written'));
    expect(new Set((await reading).map(({ id }) => id)).size).toBeGreaterThanOrEqual(7_001);
    expect(order).toEqual(['written', 'read']);
  });
  it('forgets so many at once, the oldest first, and says how many', async () => {
    for (let generation = 1; generation <= 4; generation++) await commit(operationOf(generation, [entryOf(generation)]));
    expect(await ledger.forgetOperations(4, 2)).toBe(2);
    expect((await ledger.pastOperations(0, 0, 9)).map(({ generation }) => generation)).toEqual([4, 3]);
    expect(await ledger.forgetOperations(4, 2)).toBe(1);
  });
  it('keeps no restoration in the log: nobody made it', async () => {
    await commit({ ...operationOf(1, [entryOf(1)]), what: 'restore' });
    await ledger.remember([{ ...operationOf(2, [entryOf(1)]), what: 'restore' }]);
    expect(await ledger.pastOperations(0, 0, 9)).toEqual([]);
    expect(await ledger.countEntries()).toBe(1);
  });
  it('says of each record that can’t be read which one it is and why', async () => {
    await commit({ ...operationOf(1, [entryOf(1), entryOf(2)]), incidents: [incident('incident-1')] });
    await connect().use(async (database) => {
      await database.put('entries', { id: entryOf(1).id, entry: { ...entryOf(1), state: 'burnt' }, keys: ['x/p1'], live: ['x/p1'] });
      await database.put('incidents', { ...incident('incident-1'), network: 'elsewhere' } as never);
      await database.put('operations', { ...operationOf(1, []), what: 'burn' } as never);
      await database.put('meta', 'garbage', 'settings');
    });
    expect(await ledger.entry(entryOf(1).id)).toBeUndefined();
    expect(names(await ledger.allEntries())).toEqual(['2']);
    expect([await ledger.incident('incident-1'), await ledger.operation('operation-of-1'), await ledger.settings()]).toEqual([undefined, undefined, undefined]);
    expect(await ledger.incidentsOf(entryOf(1).id, 9)).toEqual([]);
    for (const start of [`entries/${entryOf(1).id}: state: `, 'incidents/incident-1: network: ', 'operations/operation-of-1: what: ', 'meta/settings: record: ']) expect(broken.some((line) => line.startsWith(start)), start).toBe(true);
  });
});
