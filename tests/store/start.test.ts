import { beforeEach, describe, expect, it } from 'vitest';
import { told } from '../../lib/core/told-words';
import { connect } from '../../lib/store/connection';
import { fingerprintOf } from '../../lib/store/fingerprint';
import { idbLedger } from '../../lib/store/idb-ledger';
import { appendToJournal } from '../../lib/store/journal';
import type { Ledger } from '../../lib/store/ledger';
import { rewriteMirror } from '../../lib/store/mirror';
import { areaSafe, type Safe } from '../../lib/store/safe';
import { BrokenList } from '../../lib/store/set-aside';
import { serveFromMemory, startUp } from '../../lib/store/start';
import { readWitness, writeWitness } from '../../lib/store/witness';
import { entryOf, FakeArea, operationOf, World } from './world';

let area: FakeArea;
let safe: Safe;
let suspected: number;
let database: Ledger;
let broken: BrokenList;
beforeEach(() => {
  new World();
  area = new FakeArea();
  suspected = 0;
  safe = { ...areaSafe(area), suspect: async () => void suspected++ };
  broken = new BrokenList();
  database = idbLedger(connect(), broken.add);
});
const entries = (count: number, from = 0) => Array.from({ length: count }, (_, n) => entryOf(from + n));
const start = (thorough = true) => startUp({ connection: connect(), database, broken, safe, now: () => 9_000, thorough });
/** The database holds so many entries, written by as many changes. */
const filled = async (count: number) => {
  for (const [n, entry] of entries(count).entries()) await database.commit(operationOf(n + 1, [entry]), fingerprintOf(n + 1, entries(n + 1)));
};
const witness = (generation: number, count: number) => writeWitness(safe, fingerprintOf(generation, entries(count)));

describe('a register that comes up', () => {
  it('is good when the witness says the same, and nothing is suspected', async () => {
    await filled(3);
    await witness(3, 3);
    expect(await start()).toMatchObject({ state: 'good', fingerprint: fingerprintOf(3, entries(3)) });
    expect(await start()).not.toHaveProperty('detail');
    expect(suspected).toBe(0);
  });
  it('makes the change that was journaled and never arrived, and tells the witness', async () => {
    await filled(2);
    await witness(2, 2);
    await appendToJournal(safe, 'monday', operationOf(3, [entryOf(2)]));
    expect(await start(false)).toMatchObject({ state: 'good', fingerprint: fingerprintOf(3, entries(3)) });
    expect(await database.countEntries()).toBe(3);
    expect(await readWitness(safe)).toEqual(fingerprintOf(3, entries(3)));
    expect((await database.operation('operation-of-3'))?.generation).toBe(3);
  });
  it('believes the database where the witness lags by one change, and suspects the disk where it lags by more', async () => {
    await filled(3);
    await witness(2, 2);
    expect((await start()).state).toBe('good');
    expect(suspected).toBe(0);
    await witness(1, 1);
    expect((await start()).state).toBe('good');
    expect(suspected).toBe(1);
    expect(await readWitness(safe)).toEqual(fingerprintOf(3, entries(3)));
  });
  it.each([[true], [false]])('is not believed when the witness knows of more changes (every entry read: %s)', async (thorough) => {
    await filled(2);
    await rewriteMirror(safe, entries(3), undefined, fingerprintOf(3, entries(3)));
    await witness(3, 3);
    expect(await start(thorough)).toMatchObject({ state: 'restored', fingerprint: fingerprintOf(3, entries(3)), detail: [told('storage.told.restored', { count: 1 })] });
    expect(suspected).toBe(1);
    expect(await database.countEntries()).toBe(3);
  });
  it.each([[true], [false]])('is not believed when as many changes gave another list (every entry read: %s)', async (thorough) => {
    await filled(3);
    await writeWitness(safe, fingerprintOf(3, entries(3, 1)));
    expect(await start(thorough)).toMatchObject({ state: 'restored', detail: [told('storage.told.older')] });
  });
  it('is not believed when it counts other than it says', async () => {
    await filled(3);
    await witness(3, 3);
    await connect().use((open) => open.delete('entries', entryOf(1).id));
    await rewriteMirror(safe, entries(3), undefined, fingerprintOf(3, entries(3)));
    expect(await start(false)).toMatchObject({ state: 'restored', detail: [told('storage.told.restored', { count: 1 })] });
  });
  it('is read entry by entry once a session, and believed in between', async () => {
    await filled(3);
    await witness(3, 3);
    const changed = entryOf(1, { revision: 7 });
    await connect().use((open) => open.put('entries', { id: changed.id, entry: changed, keys: ['x/p1'], live: ['x/p1'] }));
    expect((await start(false)).state).toBe('good');
    expect(await start(true)).toMatchObject({ state: 'restored', fingerprint: fingerprintOf(3, [entryOf(0), changed, entryOf(2)]), detail: [told('storage.told.older')] });
    expect(suspected, 'it was gathered anew').toBe(1);
  });
});

describe('what people are told', () => {
  it('of several entries that were restored', async () => {
    await filled(1);
    await rewriteMirror(safe, entries(3), undefined, fingerprintOf(3, entries(3)));
    await witness(3, 3);
    expect((await start()).detail).toEqual([told('storage.told.restored', { count: 2 })]);
  });
  it('of a change that is lost, where the entry itself is not', async () => {
    await database.commit(operationOf(1, [entryOf(0), entryOf(1)]), fingerprintOf(1, entries(2)));
    await writeWitness(safe, fingerprintOf(2, [entryOf(0), entryOf(1, { revision: 2, note: 'lost' })]));
    await connect().use((open) => open.put('meta', fingerprintOf(2, entries(2)), 'fingerprint'));
    expect(await start()).toMatchObject({ state: 'restored', detail: [told('storage.told.older')] });
    expect((await start()).state, 'and told once').toBe('good');
  });
  it('of entries that are lost', async () => {
    await filled(1);
    await witness(3, 3);
    expect(await start()).toMatchObject({ state: 'restored', detail: [told('storage.told.lost-some', { kept: 1, total: 3, count: 2 })] });
  });
  it('of a list that is lost', async () => {
    await witness(3, 3);
    expect(await start()).toMatchObject({ state: 'unreadable', detail: [told('storage.told.lost', { count: 3 })] });
  });
  it('of records that nobody can read', async () => {
    await filled(3);
    await witness(3, 3);
    const burn = async (n: number) => connect().use((open) => open.put('entries', { id: entryOf(n).id, entry: 'garbage', keys: [], live: [] }));
    await rewriteMirror(safe, entries(3), undefined, fingerprintOf(3, entries(3)));
    await burn(1);
    expect((await start()).detail).toEqual([told('storage.told.restored', { count: 1 }), told('storage.told.aside', { count: 1 })]);
    await burn(1);
    await burn(2);
    expect((await start()).detail).toContainEqual(told('storage.told.aside', { count: 2 }));
  });
});

describe('a register that is served from memory', () => {
  const fleeting = () => ({ ...safe, fleeting: true });
  it('has what mirror and journal hold, and says that changes are kept beside the database', async () => {
    await rewriteMirror(safe, entries(2), undefined, fingerprintOf(2, entries(2)));
    await witness(2, 2);
    await appendToJournal(safe, 'monday', operationOf(3, [entryOf(2)]));
    const started = await serveFromMemory(safe);
    expect(started).toMatchObject({ state: 'degraded', fingerprint: fingerprintOf(3, entries(3)), detail: [told('storage.told.silent')] });
    expect(started.refuses).toBeUndefined();
    expect(await started.ledger.allEntries()).toEqual(expect.arrayContaining(entries(3)));
  });
  it('says how many entries it lacks', async () => {
    await rewriteMirror(safe, entries(2), undefined, fingerprintOf(2, entries(2)));
    await witness(5, 5);
    expect((await serveFromMemory(safe)).detail).toEqual([told('storage.told.silent'), told('storage.told.unread', { count: 3, total: 5 })]);
    expect((await serveFromMemory(fleeting())).detail).toEqual([told('storage.told.fleeting'), told('storage.told.unread', { count: 3, total: 5 })]);
  });
  it.each([1, 4])('with none of %i entries is no empty list', async (count) => {
    await witness(count, count);
    expect(await serveFromMemory(safe)).toMatchObject({ state: 'unreadable', detail: [told('storage.told.closed-with', { count })], refuses: undefined });
    expect(await serveFromMemory(fleeting()), 'and takes no change that it could not keep').toMatchObject({ state: 'unreadable', refuses: told('problem.closed') });
  });
  it('of which nobody knows anything is no empty list either, unless the browser keeps nothing at all', async () => {
    expect(await serveFromMemory(safe)).toMatchObject({ state: 'unreadable', detail: [told('storage.told.closed')] });
    expect(await serveFromMemory(fleeting())).toMatchObject({ state: 'degraded', detail: [told('storage.told.fleeting')] });
    area.failsToRead = true;
    expect((await serveFromMemory(safe)).state).toBe('unreadable');
  });
  it('that is known to be empty is empty', async () => {
    await witness(2, 0);
    expect((await serveFromMemory(safe)).state).toBe('degraded');
  });
  it('takes from the database what that still gives', async () => {
    await filled(2);
    await witness(2, 2);
    expect((await (await serveFromMemory(safe, database)).ledger.allEntries())).toHaveLength(2);
    const silent = { ...database, allEntries: () => Promise.reject(new Error('no')) };
    await rewriteMirror(safe, entries(1), undefined, fingerprintOf(1, entries(1)));
    expect((await (await serveFromMemory(safe, silent)).ledger.allEntries()), 'or does without').toHaveLength(1);
  });
});
