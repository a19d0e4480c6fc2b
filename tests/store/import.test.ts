import fc from '../fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { told } from '../../lib/core/told-words';
import type { Entry } from '../../lib/core/entry';
import type { ImportedEntry } from '../../lib/core/transfer';
import { findLinkedProfile as findProfile } from '../../lib/networks/profile-link';
import { readBackup, writeBackup } from '../../lib/portable/backup';
import { csvHead, csvRow } from '../../lib/portable/csv-entries';
import { readFiles } from '../../lib/portable/read-files';
import { Finder } from '../../lib/store/find';
import { findIncidents, recordIncidents } from '../../lib/store/incidents';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry, changeEntry, removeEntry, undoOperation } from '../../lib/store/register';
import { registerCalls } from '../../lib/store/register-calls';
import { readState } from '../../lib/store/states';
import { anyEntry, bytes } from '../portable/invented';
import { op, person, settle, World } from './world';

let world: World;
let keeper: Keeper;
let calls: ReturnType<typeof registerCalls>;
const start = async () => {
  keeper = await world.wake();
  calls = registerCalls(keeper, new Finder(keeper));
};
beforeEach(async () => {
  world = new World();
  await start();
});
const all = async () => [...(await (await keeper.ledger()).allEntries())].sort((a, b) => (a.id < b.id ? -1 : 1));
const row = (key: string, over: Partial<ImportedEntry> = {}): ImportedEntry => ({ kind: 'person', name: 'Ada Example', identities: [{ key }], ...over });
const stage = async (rows: readonly ImportedEntry[], id = 'import-0001') => (await calls['list.stage']({ import: id, from: 0, rows })).fates;
const takeIn = async (rows: readonly ImportedEntry[], id = 'import-0001', operation = op()) => {
  const { staged } = await calls['list.stage']({ import: id, from: 0, rows });
  return calls['list.import']({ operation, import: id, rows: staged });
};

describe('taking a file in', () => {
  it('changes nothing until the user says yes, and then all at once', async () => {
    expect(await stage([row('linkedin/in/ada'), row('linkedin/in/otto')])).toMatchObject([{ fate: 'new' }, { fate: 'new' }]);
    expect(await all()).toEqual([]);
    expect(await calls['list.import']({ operation: op(), import: 'import-0001', rows: 2 })).toMatchObject({ known: true, changed: 2 });
    expect(await all()).toHaveLength(2);
  });
  it('says the fate of each row: new, changed, the same, off the list, refused', async () => {
    await addEntry(keeper, op(), person('linkedin/in/ada'));
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/gone'));
    await removeEntry(keeper, op(), entry.id);
    expect(await stage([row('linkedin/in/new'), row('linkedin/in/ada', { note: 'from the file' }), row('linkedin/in/ada', { note: 'from the file' }), row('linkedin/in/gone'), row('Ada Example'), row('domain/gmail.com'), row('organization/acme')])).toMatchObject([
      { fate: 'new' }, { fate: 'changed', fields: ['note'] }, { fate: 'same' }, { fate: 'stays-off' }, { fate: 'refused', told: told('identity.profile') }, { fate: 'refused', told: told('identity.shared', { domain: 'gmail.com' }) }, { fate: 'refused', told: told('identity.organization-only') },
    ]);
  });
  it('joins rows about one party, and says that they change one entry', async () => {
    expect(await stage([row('x/ada', { note: 'one' }), row('x/ada', { note: 'two' }), row('x/ada', { note: 'two' })])).toEqual([{ fate: 'new', name: 'Ada Example' }, { fate: 'changed', name: 'Ada Example', fields: ['note'], again: true }, { fate: 'same', name: 'Ada Example' }]);
    expect(await calls['list.import']({ operation: op(), import: 'import-0001', rows: 3 })).toMatchObject({ changed: 1 });
    expect(await all()).toMatchObject([{ note: 'one\ntwo' }]);
  });
  it.each([
    ['note', [row('x/ada', { note: 'a'.repeat(3000) }), row('x/ada', { note: 'b'.repeat(1500) })], { key: 'expected.shorter', values: { most: 4000 }, field: 'note' }],
    ['list of addresses', [row('x/ada', { identities: Array.from({ length: 99 }, (_, n) => ({ key: `x/ada${n}` })) }), row('x/ada1', { identities: ['x/ada1', 'x/a', 'x/b'].map((key) => ({ key })) })], { key: 'expected.fewer', values: { most: 100 }, field: 'identities' }],
    ['list of quotes', [row('x/ada', { evidence: Array.from({ length: 100 }, (_, at) => ({ at, quote: 'x' })) }), row('x/ada', { evidence: [{ at: 1, quote: 'new' }, ...Array.from({ length: 99 }, (_, at) => ({ at: 500 + at, quote: 'y' }))] })], { key: 'expected.fewer', values: { most: 100 }, field: 'evidence' }],
  ])('refuses a row of which a part would not fit into the %s', async (_what, rows, why) => {
    const fates = await stage(rows);
    expect(fates[0]).toMatchObject({ fate: 'new' });
    expect(fates[1]).toMatchObject({ fate: 'refused', told: why });
  });
  it('can be taken back as one change', async () => {
    await addEntry(keeper, op(), person('linkedin/in/ada', { note: 'mine' }));
    const before = await all();
    const operation = op();
    await takeIn([row('linkedin/in/ada', { note: 'theirs' }), row('linkedin/in/new')], 'import-0001', operation);
    expect(await undoOperation(keeper, op(), operation)).toEqual({ undone: true });
    expect((await all()).filter(({ state }) => state !== 'released')).toMatchObject([{ id: before[0]!.id, note: 'mine' }]);
  });
  it('asks for the rows again when the worker was restarted, and takes them in once', async () => {
    await stage([row('linkedin/in/ada')]);
    await start();
    const operation = op();
    expect(await calls['list.import']({ operation, import: 'import-0001', rows: 1 })).toMatchObject({ known: false, changed: 0 });
    await stage([row('linkedin/in/ada')]);
    expect(await calls['list.import']({ operation, import: 'import-0001', rows: 1 })).toMatchObject({ known: true, changed: 1 });
    expect(await calls['list.import']({ operation, import: 'import-0001', rows: 1 })).toMatchObject({ known: true, changed: 1 });
    expect(await all()).toHaveLength(1);
  });
  it('follows changes that were made while the preview stood there', async () => {
    await stage([row('linkedin/in/ada')]);
    await addEntry(keeper, op(), person('linkedin/in/ada'));
    await calls['list.import']({ operation: op(), import: 'import-0001', rows: 1 });
    expect(await all()).toHaveLength(1);
  });
  it('of many rows survives a lost database, for the journal holds it in parts', async () => {
    await takeIn(Array.from({ length: 1700 }, (_, n) => row(`linkedin/in/person-${n}`)));
    await settle(keeper);
    world.loseDatabase();
    world.restartBrowser();
    await start();
    expect(await all()).toHaveLength(1700);
    world.restartBrowser();
    await start();
    await settle(keeper);
    expect(await all()).toHaveLength(1700);
  });
  it('that fails to be written changes nothing at all', async () => {
    world.local.failsToWrite = true;
    await expect(takeIn(Array.from({ length: 1200 }, (_, n) => row(`linkedin/in/person-${n}`)))).rejects.toMatchObject({ told: told('problem.disk') });
    world.local.failsToWrite = false;
    await start();
    expect(await all()).toEqual([]);
  });
});

describe('a backup', () => {
  const exportAll = async () => {
    const page = await calls['list.export']({ offset: 0, limit: 2000 });
    const entries: Entry[] = [...page.entries];
    for (let at = 2000; at < page.total; at += 2000) entries.push(...(await calls['list.export']({ offset: at, limit: 2000 })).entries);
    return entries;
  };
  const SIZE = process.env.TORTURE ? 50_000 : 400;
  const strange = Array.from({ length: SIZE }, (_, n) => fc.sample(anyEntry(n), { numRuns: 1, seed: n + 3 })[0]!).map((entry): Entry => ({ ...entry, updatedAt: Math.max(entry.createdAt, entry.updatedAt) }));
  const chunks = async (entries: readonly ImportedEntry[]) => {
    for (let at = 0; at < entries.length; at += 1000) {
      const { staged, fates } = await calls['list.stage']({ import: 'import-0002', from: at, rows: entries.slice(at, at + 1000) });
      expect(fates.filter(({ fate }) => fate === 'refused')).toEqual([]);
      expect(staged).toBe(Math.min(entries.length, at + 1000));
    }
    return calls['list.import']({ operation: op(), import: 'import-0002', rows: entries.length });
  };
  it('of another computer does not count again what was met on both', async () => {
    const { entry } = await addEntry(keeper, op(), person('x/ada'));
    const met = (id: string, entryId: string, itemHash: string) => ({ id, entryId, at: world.time, network: 'x' as const, surface: 'feed' as const, itemHash, matchedKey: 'x/ada', rules: [] });
    await recordIncidents(keeper, [met('here-and-now:h1', entry.id, 'h1')]);
    const theirs = { ...entry, id: 'entry-of-the-other' };
    const incidents = ['h1', 'h2'].map((hash) => ({ ...met(`there:${hash}`, theirs.id, hash), afterNotice: false }));
    await calls['list.stage']({ import: 'import-0007', from: 0, rows: [theirs], incidents });
    await calls['list.import']({ operation: op(), import: 'import-0007', rows: 1 });
    expect((await findIncidents(keeper, entry.id, 9)).incidents.map(({ itemHash }) => itemHash).sort()).toEqual(['h1', 'h2']);
    expect((await (await keeper.ledger()).tallies()).get(entry.id)?.incidents).toBe(2);
  });
  it('and CSV give a fresh install the same register', async () => {
    await chunks(strange);
    const before = await all();
    expect(before).toHaveLength(SIZE);
    const entries = await exportAll();
    for (const restored of [(await readBackup(await writeBackup({ entries, incidents: [], known: [] }, 0))).entries, (await readFiles([bytes(csvHead() + entries.map(csvRow).join(''), 'list.csv')], { findProfile }))[0]!.rows.map((one) => (one.fate === 'kept' && one.value.what === 'entry' ? one.value.entry : (undefined as never)))]) {
      world = new World();
      await start();
      await chunks(restored);
      expect(await all()).toEqual(before);
    }
  }, 900_000);
  it('restored over a newer list keeps what is newer and what was deleted', async () => {
    const { entry: ada } = await addEntry(keeper, op(), person('linkedin/in/ada', { note: 'old' }));
    const { entry: otto } = await addEntry(keeper, op(), person('linkedin/in/otto', { name: 'Otto Muster' }));
    const saved = await exportAll();
    world.time += 1000;
    await changeEntry(keeper, op(), ada.id, { note: 'new' });
    await removeEntry(keeper, op(), otto.id);
    expect(await stage(saved, 'import-0003')).toMatchObject([{ fate: 'same' }, { fate: 'same' }]);
    const other = { ...saved.find(({ id }) => id === ada.id)!, act: 'fold' as const, updatedAt: world.time, changed: { act: world.time } };
    expect(await stage([other], 'import-0004')).toMatchObject([{ fate: 'changed', fields: ['act'] }]);
    await calls['list.import']({ operation: op(), import: 'import-0004', rows: 1 });
    expect(await all()).toEqual(expect.arrayContaining([expect.objectContaining({ note: 'new', act: 'fold' }), expect.objectContaining({ name: 'Otto Muster', state: 'released' })]));
  });
  it('is asked for after twenty changes, and not again after it was saved', async () => {
    for (let n = 0; n < 20; n++) await addEntry(keeper, op(), person(`linkedin/in/p${n}`));
    expect(await calls['backup.state']()).toEqual({ changesSince: 20, isDue: true });
    const { generation } = await calls['list.export']({ offset: 0, limit: 1 });
    expect(await calls['backup.saved']({ generation })).toMatchObject({ changesSince: 0, isDue: false, savedAt: world.time });
  });
  it('is kept by itself: ten copies, one every twenty changes and one before each import', async () => {
    for (let n = 0; n < 20; n++) await addEntry(keeper, op(), person(`linkedin/in/p${n}`));
    await vi.waitFor(async () => expect((await calls['state.list']()).states).toMatchObject([{ entries: 20 }]), { interval: 1, timeout: 5_000 });
    for (let n = 0; n < 12; n++) {
      world.time += 1000;
      await takeIn([row(`linkedin/in/q${n}`)], `import-1${n}`);
    }
    const { states } = await calls['state.list']();
    expect(states).toHaveLength(10);
    expect((await readState(states[0]!.at))?.length).toBe(31);
    expect(await calls['state.read']({ at: states[0]!.at, offset: 30, limit: 5 })).toMatchObject({ total: 31, entries: [expect.anything()] });
  });
});

describe('a copy that is kept while something is changed', () => {
  it('has the change whole, whichever of it was read before and after', async () => {
    await takeIn([row('linkedin/in/ada'), row('linkedin/in/otto')], 'import-0009');
    await settle(keeper);
    const ledger = await keeper.ledger();
    vi.spyOn(ledger, 'allEntries').mockImplementationOnce(async () => {
      const before = await ledger.allEntries();
      await keeper.apply(op(), async () => ({ what: 'bulk', entries: before.map((entry) => ({ before: entry, after: { ...entry, act: 'fold', revision: entry.revision + 1 } })) }));
      return [before[0]!, (await ledger.allEntries()).find(({ id }) => id === before[1]!.id)!];
    });
    await keeper.keepState();
    for (const { at } of (await calls['state.list']()).states) expect(new Set((await readState(at))!.map(({ act }) => act)).size).toBe(1);
    vi.restoreAllMocks();
  });
});

describe('a copy that is kept while the clock is behind', () => {
  it('stays the newest, and no older one outlives it', async () => {
    const keep = async (name: string) => {
      await addEntry(keeper, op(), person(`x/${name}`));
      await keeper.keepState();
    };
    for (let n = 0; n < 10; n++) await keep(`future${n}`);
    world.time -= 365 * 86_400_000;
    await keep('now');
    const { states } = await calls['state.list']();
    expect(states.map(({ entries }) => entries)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });
});

describe('many at once', () => {
  it('says how many would change and changes exactly those', async () => {
    for (let n = 0; n < 12; n++) await addEntry(keeper, op(), person(`linkedin/in/p${n}`, { name: `Person ${n}`, ...(n < 3 && { act: 'fold' as const }) }));
    const target = { query: { search: 'person' } };
    const change = { patch: { act: 'fold' as const } };
    expect(await calls['list.bulk-preview']({ target, change })).toMatchObject({ count: 9, chosen: 12 });
    await expect(calls['list.bulk']({ operation: op(), target, change, expected: 8 })).rejects.toThrow(/9 entries/);
    const spared = (await all()).filter(({ act }) => act !== 'fold').slice(0, 2).map(({ id }) => id);
    expect(await calls['list.bulk-preview']({ target: { ...target, except: spared }, change }), 'two were taken out again').toMatchObject({ count: 7, chosen: 10 });
    const operation = op();
    expect(await calls['list.bulk']({ operation, target, change, expected: 9 })).toEqual({ changed: 9 });
    expect((await all()).every(({ act }) => act === 'fold')).toBe(true);
    expect((await calls['list.history']({ offset: 0, limit: 3 })).changes).toMatchObject([{ id: operation, what: 'bulk', count: 9 }, { what: 'add', count: 1 }, { what: 'add' }]);
    expect(await undoOperation(keeper, op(), operation)).toEqual({ undone: true });
    expect((await all()).filter(({ act }) => act === 'fold')).toHaveLength(3);
  });
  it('forgets what is older than 30 days', async () => {
    await addEntry(keeper, op(), person('linkedin/in/ada'));
    world.time += 31 * 24 * 60 * 60 * 1000;
    expect(await calls['list.history']({ offset: 0, limit: 10 })).toEqual({ changes: [] });
  });
});

describe('finding after changes', () => {
  it('gives the same as a fresh look, whatever was changed', async () => {
    const finder = new Finder(keeper);
    for (let n = 0; n < 40; n++) {
      const { entry } = await addEntry(keeper, op(), person(`linkedin/in/p${n}`, { name: `Person ${n}` }));
      if (n % 3 === 0) await changeEntry(keeper, op(), entry.id, { name: `Other ${n}` });
      if (n % 5 === 0) await removeEntry(keeper, op(), entry.id);
      const query = { search: n % 2 ? 'person' : 'other', network: 'linkedin' as const, days: 1, offset: 0, limit: 100 };
      expect(await finder.find(query)).toEqual(await new Finder(keeper).find(query));
    }
  });
});
