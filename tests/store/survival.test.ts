import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { told } from '../../lib/core/told-words';
import { getDefaultSettings } from '../../lib/core/settings';
import { connect, type Connection } from '../../lib/store/connection';
import { recordOf } from '../../lib/store/bundles';
import { Finder } from '../../lib/store/find';
import { findIncidents, recordIncidents } from '../../lib/store/incidents';
import type { Keeper } from '../../lib/store/keeper';
import { SCHEMA_VERSION } from '../../lib/store/migrations';
import { addEntry, changeEntry, removeEntry, undoOperation } from '../../lib/store/register';
import { readSettings, writeSettings } from '../../lib/store/settings';
import { FakeCaches, op, person, settle, World } from './world';

let world: World;
let keeper: Keeper;
beforeEach(async () => {
  world = new World();
  keeper = await world.wake();
});
const names = async () => (await (await keeper.ledger()).allEntries()).map(({ name }) => name).sort();
const add = (name: string) => addEntry(keeper, op(), person(`x/${name}`, { name }));
const many = async (count: number) => {
  for (let at = 0; at < count; at++) await add(`p${String(at).padStart(3, '0')}`);
  await settle(keeper);
};
/** A connection whose writes to the register end as told; reads work. */
function troubled(onWrite: () => Promise<never>): Connection {
  const real = connect();
  return {
    get newer() {
      return real.newer;
    },
    close: () => real.close(),
    use: (work) =>
      real.use(async (database) => {
        const watched = new Proxy(database, {
          get(target, property) {
            if (property === 'transaction') return (stores: never, mode: string, options: never) => (mode === 'readwrite' ? fail() : target.transaction(stores, mode as never, options));
            const value = Reflect.get(target, property) as unknown;
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
        let failing: Promise<never> | undefined;
        const fail = () => {
          failing = onWrite();
          failing.catch(() => undefined);
          throw new DOMException('no', 'FakeFailure');
        };
        try {
          return await work(watched);
        } catch (error) {
          return failing ? await failing : Promise.reject(error);
        }
      }),
  };
}
const noSpace = () => Promise.reject(new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError'));

describe('a worker that dies', () => {
  it('loses nothing that was acknowledged', async () => {
    await many(5);
    keeper = await world.wake();
    expect(await names()).toHaveLength(5);
    expect(await keeper.state()).toEqual({ state: 'good', detail: undefined, entries: 5, setAside: 0 });
  });
  it('between journal and database makes the change when it wakes, once', async () => {
    await add('Ada');
    const hanging = troubled(() => new Promise<never>(() => undefined));
    keeper = await world.wake(hanging);
    await keeper.ledger();
    const operation = op();
    void addEntry(keeper, operation, person('x/bob', { name: 'Bob' }));
    await vi.waitFor(() => expect(world.local.items.has('j:2')).toBe(true));
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada', 'Bob']);
    const retried = await addEntry(keeper, operation, person('x/bob', { name: 'Bob' }));
    expect(retried.existed).toBe(false);
    expect(await keeper.state()).toMatchObject({ state: 'good', entries: 2 });
  });
  it('between database and witness is believed by the database', async () => {
    await add('Ada');
    world.local.items.delete('witness');
    keeper = await world.wake();
    expect(await keeper.state()).toMatchObject({ state: 'good', entries: 1 });
    expect(world.local.items.get('witness')).toMatchObject({ generation: 1, count: 1, schema: SCHEMA_VERSION });
  });
});

describe('a database that the browser emptied behind our back', () => {
  it('is filled again from the journal, and the user is told', async () => {
    const { entry } = await add('Ada');
    await changeEntry(keeper, op(), entry.id, { note: 'kept' });
    await add('Bob');
    await writeSettings(keeper, op(), { ...getDefaultSettings(), highlight: false });
    await settle(keeper);
    await keeper.connection.close();
    world.loseDatabase();
    world.restartBrowser();
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada', 'Bob']);
    expect((await (await keeper.ledger()).entry(entry.id))?.note).toBe('kept');
    expect((await readSettings(keeper)).highlight).toBe(false);
    expect(await keeper.state()).toMatchObject({ state: 'restored', entries: 2, detail: [told('storage.told.restored', { count: 2 })] });
  });
  it('is noticed by the next worker, without a restart of the browser', async () => {
    await many(3);
    await keeper.connection.close();
    world.loseDatabase();
    keeper = await world.wake();
    expect(await names()).toHaveLength(3);
    keeper = await world.wake(); // a later worker of the same session still says so
    expect(await keeper.state()).toMatchObject({ state: 'restored', detail: [told('storage.told.restored', { count: 3 })] });
  });
  it('is filled from the mirror when the journal was shortened, and undo still knows what it can', async () => {
    await many(60);
    for (let session = 0; session < 2; session++) {
      world.restartBrowser();
      keeper = await world.wake();
      await keeper.state();
      await settle(keeper);
    }
    expect(world.local.items.has('j:1')).toBe(false);
    const last = op();
    await addEntry(keeper, last, person('x/last', { name: 'last' }));
    await keeper.connection.close();
    world.loseDatabase();
    keeper = await world.wake();
    expect(await names()).toHaveLength(61);
    expect(await undoOperation(keeper, op(), last)).toEqual({ undone: true });
  });
  it('gets incidents of the journal back as well', async () => {
    const { entry } = await add('Ada');
    await recordIncidents(keeper, [{ id: 'incident-1', entryId: entry.id, at: world.time, network: 'x', surface: 'feed', itemHash: 'h', matchedKey: 'x/ada', rules: [] }]);
    await keeper.connection.close();
    world.loseDatabase();
    keeper = await world.wake();
    expect((await findIncidents(keeper, entry.id, 5)).incidents).toHaveLength(1);
  });
  it('gets incidents back that the journal has forgotten, those of a file too', async () => {
    const { entry } = await add('Ada');
    const met = (id: string) => ({ id, entryId: entry.id, at: world.time, network: 'x' as const, surface: 'feed' as const, itemHash: id, matchedKey: 'x/ada', rules: [], afterNotice: true });
    await keeper.apply(op(), async () => ({ what: 'import', entries: [], incidents: [met('incident-1'), met('incident-2')] }));
    await many(55);
    for (let session = 0; session < 2; session++) {
      world.restartBrowser();
      keeper = await world.wake();
      await keeper.state();
      await settle(keeper);
    }
    expect([...world.local.items.keys()].filter((key) => /^j:[123]$/.test(key))).toEqual([]);
    await keeper.connection.close();
    world.loseDatabase();
    keeper = await world.wake();
    expect((await findIncidents(keeper, entry.id, 5)).incidents.map(({ id, afterNotice }) => [id, afterNotice]).sort()).toEqual([['incident-1', true], ['incident-2', true]]);
    expect((await (await keeper.ledger()).tallies()).get(entry.id)).toMatchObject({ incidents: 2 });
    await keeper.erase();
    expect([...world.local.items.keys()]).toEqual([]);
  });
  it('that was old when it was copied first has its incidents copied too', async () => {
    const { entry } = await add('Ada');
    await recordIncidents(keeper, [{ id: 'incident-1', entryId: entry.id, at: world.time, network: 'x', surface: 'feed', itemHash: 'h', matchedKey: 'x/ada', rules: [] }]);
    await settle(keeper);
    for (const key of [...world.local.items.keys()].filter((name) => /^(m|i|j)/.test(name))) world.local.items.delete(key);
    world.restartBrowser();
    keeper = await world.wake();
    await keeper.state();
    await settle(keeper);
    await keeper.connection.close();
    world.loseDatabase();
    keeper = await world.wake();
    expect((await findIncidents(keeper, entry.id, 5)).incidents).toHaveLength(1);
  });
  it('that still has its incidents does not count them twice', async () => {
    const { entry } = await add('Ada');
    await recordIncidents(keeper, [{ id: 'incident-1', entryId: entry.id, at: world.time, network: 'x', surface: 'feed', itemHash: 'h', matchedKey: 'x/ada', rules: [] }]);
    await world.raw((database) => database.clear('entries'));
    keeper = await world.wake();
    expect((await (await keeper.ledger()).tallies()).get(entry.id)).toMatchObject({ incidents: 1 });
  });
  it('half of which is left is completed, and newer lines win', async () => {
    await many(4);
    const { entry } = await add('Ada');
    await changeEntry(keeper, op(), entry.id, { name: 'Ada Newer' });
    await settle(keeper);
    await world.raw(async (database) => {
      for (const key of (await database.getAllKeys('entries')).slice(0, 2)) await database.delete('entries', key);
      await database.put('entries', recordOf(entry)); // an older state of the same entry
    });
    world.restartBrowser();
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada Newer', 'p000', 'p001', 'p002', 'p003']);
    expect(await keeper.state()).toMatchObject({ state: 'restored', entries: 5 });
  });
  it('never brings a released entry back to life', async () => {
    const { entry } = await add('Ada');
    await removeEntry(keeper, op(), entry.id);
    await keeper.connection.close();
    world.loseDatabase();
    keeper = await world.wake();
    expect((await (await keeper.ledger()).entry(entry.id))?.state).toBe('released');
  });
  it('together with the safe’s copies is said plainly, never shown as an empty list', async () => {
    await many(3);
    await keeper.connection.close();
    world.loseDatabase();
    for (const key of world.local.items.keys()) if (key !== 'witness') world.local.items.delete(key);
    keeper = await world.wake();
    expect(await keeper.state()).toMatchObject({ state: 'unreadable', detail: [told('storage.told.lost', { count: 3 })] });
    expect((await add('after')).existed).toBe(false); // and the list can be begun anew
  });
  it('with a damaged mirror tells how many are lost', async () => {
    await many(55);
    for (let session = 0; session < 2; session++) {
      world.restartBrowser();
      keeper = await world.wake();
      await keeper.state();
      await settle(keeper);
    }
    await keeper.connection.close();
    world.loseDatabase();
    const bucket = [...world.local.items].find(([key, value]) => key.startsWith('m:') && (value as unknown[]).length > 0)!;
    world.local.items.set(bucket[0], 'garbage');
    const lost = (bucket[1] as unknown[]).length;
    keeper = await world.wake();
    expect(await keeper.state()).toMatchObject({ state: 'restored', detail: [told('storage.told.lost-some', { kept: 55 - lost, total: 55, count: lost })] });
    expect(await names()).toHaveLength(55 - lost);
  });
});

describe('the journal', () => {
  it('keeps every change until a later browser session has seen it', async () => {
    await many(60); // the mirror has them already
    expect(world.local.items.get('mirror')).toMatchObject({ fingerprint: { generation: expect.any(Number) } });
    for (let start = 0; start < 3; start++) {
      keeper = await world.wake();
      await keeper.state();
      await settle(keeper);
    }
    expect(world.local.items.has('j:1')).toBe(true);
    world.restartBrowser();
    keeper = await world.wake();
    await keeper.state();
    await settle(keeper);
    expect(world.local.items.has('j:1')).toBe(false);
    expect(await names()).toHaveLength(60);
  });
  it('is written before the database', async () => {
    await add('Ada');
    expect(world.local.written.indexOf('j:1')).toBeLessThan(world.local.written.indexOf('witness'));
    expect(world.local.level).toBe('TRUSTED_CONTEXTS');
    expect(world.session.level).toBe('TRUSTED_CONTEXTS');
  });
  it('that cannot be written refuses the change', async () => {
    await add('Ada');
    world.local.failsToWrite = true;
    await expect(add('Bob')).rejects.toMatchObject({ told: told('problem.disk') });
    world.local.failsToWrite = false;
    expect(await names()).toEqual(['Ada']);
    await add('Bob');
    expect(await names()).toEqual(['Ada', 'Bob']);
  });
});

describe('a disk that is full', () => {
  it('keeps changes in the journal, says so, and writes them at the next start', async () => {
    await add('Ada');
    keeper = await world.wake(troubled(noSpace));
    await add('Bob');
    await add('Cem');
    expect(await names()).toEqual(['Ada', 'Bob', 'Cem']);
    expect(await keeper.state()).toMatchObject({ state: 'degraded', entries: 3, detail: [told('storage.told.silent')] });
    world.restartBrowser();
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada', 'Bob', 'Cem']);
    expect(await keeper.state()).toMatchObject({ entries: 3 });
  });
  it('whose database forgets acknowledged writes later (fact 6) loses nothing', async () => {
    await add('Ada');
    await settle(keeper);
    const before = await world.raw<unknown[]>((database) => database.getAll('entries'));
    const meta = await world.raw<unknown>((database) => database.get('meta', 'fingerprint'));
    for (let at = 0; at < 50; at++) await add(`later${at}`);
    await keeper.connection.close();
    world.loseDatabase();
    await world.raw(async (database) => {
      for (const record of before) await database.put('entries', record as never);
      await database.put('meta', meta, 'fingerprint');
    });
    world.restartBrowser();
    keeper = await world.wake();
    expect(await names()).toHaveLength(51);
  });
  it('that gives no room refuses and leaves everything as it was', async () => {
    await add('Ada');
    keeper = await world.wake(troubled(() => Promise.reject(new DOMException('full', 'QuotaExceededError'))));
    await expect(add('Bob')).rejects.toMatchObject({ told: told('problem.no-room') });
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada']);
    expect((await keeper.state()).state).toBe('good');
  });
});

describe('a database that is deleted under a running worker', () => {
  it('is filled again at once, tabs are told, and the next change is made to the whole list', async () => {
    const finder = new Finder(keeper);
    const find = async () => (await finder.find({ offset: 0, limit: 9 })).rows.map(({ entry }) => entry.name).sort();
    await many(3);
    const { changes } = world;
    await new Promise((resolve) => (indexedDB.deleteDatabase('unbadger').onsuccess = resolve));
    await settle(keeper);
    expect(await names()).toEqual(['p000', 'p001', 'p002']);
    expect(world.changes).toBe(changes + 1);
    expect(await keeper.state()).toMatchObject({ state: 'restored', entries: 3, detail: [told('storage.told.restored', { count: 3 })] });
    await add('Ada');
    expect(await find()).toEqual(['Ada', 'p000', 'p001', 'p002']);
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada', 'p000', 'p001', 'p002']);
  });
  it('is no alarm where the list was only closed for a moment', async () => {
    await many(3);
    const { changes } = world;
    keeper.connection.onLost?.();
    await settle(keeper);
    expect(await keeper.state()).toMatchObject({ state: 'good', entries: 3 });
    expect(world.changes).toBe(changes);
  });
});

describe('a connection that dies under us', () => {
  it('is opened once more, and nobody notices', async () => {
    await add('Ada');
    await keeper.connection.use(async (database) => database.close());
    expect(await names()).toEqual(['Ada']);
    await keeper.connection.use(async (database) => database.close());
    await add('Bob');
    expect(await keeper.state()).toMatchObject({ state: 'good', entries: 2 });
  });
});

describe('a database that does not open', () => {
  it('is replaced by mirror and journal until it does', async () => {
    await many(3);
    await keeper.connection.close();
    const open = connect(() => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError')));
    keeper = await world.wake(open);
    expect(await names()).toHaveLength(3);
    await add('fourth');
    expect(await keeper.state()).toMatchObject({ state: 'degraded', entries: 4 });
    keeper = await world.wake();
    expect(await names()).toHaveLength(4);
  });
  it('and whose copies are unreadable too is said plainly', async () => {
    world.local.failsToRead = true;
    keeper = await world.wake(connect(() => Promise.reject(new DOMException('x', 'UnknownError'))));
    expect((await keeper.state()).state).toBe('unreadable');
  });
  it('made by a newer version is read and not changed', async () => {
    await add('Ada');
    await keeper.connection.close();
    const { openDB } = await import('idb');
    (await openDB('unbadger', 7)).close();
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada']);
    await expect(add('Bob')).rejects.toMatchObject({ told: told('problem.newer-version') });
  });
});

describe('a stored record that no longer parses', () => {
  it('is set aside whole with its reason, and restored from the safe', async () => {
    const { entry } = await add('Ada');
    await add('Bob');
    await settle(keeper);
    const broken = { ...recordOf(entry), entry: { ...entry, state: 'spammer' } };
    await world.raw((database) => database.put('entries', broken));
    world.restartBrowser();
    keeper = await world.wake();
    expect(await names()).toEqual(['Ada', 'Bob']);
    expect(await keeper.state()).toMatchObject({ state: 'restored', entries: 2, setAside: 1 });
    expect(await world.raw<unknown[]>((database) => database.getAll('setAside'))).toEqual([{ store: 'entries', key: entry.id, reason: expect.stringContaining('state'), record: broken, at: world.time }]);
  });
  it('is counted and kept when no copy is left', async () => {
    const { entry } = await add('Ada');
    await add('Bob');
    await settle(keeper);
    await world.raw((database) => database.put('entries', { ...recordOf(entry), entry: 'garbage' }));
    for (const key of world.local.items.keys()) world.local.items.delete(key);
    world.restartBrowser();
    keeper = await world.wake();
    expect(await names()).toEqual(['Bob']);
    expect(await keeper.state()).toMatchObject({ state: 'restored', entries: 1, setAside: 1, detail: expect.arrayContaining([told('storage.told.aside', { count: 1 })]) });
  });
  it('that turns up while reading is set aside then', async () => {
    const { entry } = await add('Ada');
    await settle(keeper);
    await world.raw((database) => database.put('entries', { ...recordOf(entry), entry: null }));
    keeper = await world.wake();
    expect(await (await keeper.ledger()).entry(entry.id)).toBeUndefined();
    expect(await keeper.state()).toMatchObject({ setAside: 1, entries: 1 });
    expect((await (await keeper.ledger()).entry(entry.id))?.name).toBe('Ada');
  });
  it('among the settings falls back on the copy', async () => {
    await writeSettings(keeper, op(), { ...getDefaultSettings(), zeroFootprint: true });
    await world.raw((database) => database.put('meta', { version: 99 }, 'settings'));
    world.restartBrowser();
    keeper = await world.wake();
    expect((await readSettings(keeper)).zeroFootprint).toBe(true);
    expect((await keeper.state()).setAside).toBe(1);
  });
});

describe('deleting everything', () => {
  it('leaves nothing in database, safe and session', async () => {
    await many(55);
    await keeper.erase();
    expect([...world.local.items.keys()]).toEqual([]);
    expect([...world.session.items.keys()].filter((key) => key !== 'frames')).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await keeper.state()).toMatchObject({ state: 'good', entries: 0 });
    await add('Ada');
    expect(await names()).toEqual(['Ada']);
  });
  it('leaves a note while it works, so that a killed worker does not start with what is left', async () => {
    await many(1);
    await keeper.erase();
    expect(world.local.written.at(-1)).toBe('erasing');
  });
  it('that was interrupted goes on at the next start', async () => {
    await many(2);
    world.local.items.clear();
    world.local.items.set('erasing', true);
    keeper = await world.wake();
    expect(await names()).toEqual([]);
    expect(world.local.items.has('erasing')).toBe(false);
  });
});

describe('database and safe that were damaged together', () => {
  beforeEach(() => vi.stubGlobal('caches', new FakeCaches()));
  afterEach(() => vi.unstubAllGlobals());

  const crash = async () => {
    await keeper.connection.close();
    world.loseDatabase();
    world.restartBrowser();
  };
  it('and emptied are not taken for a fresh install', async () => {
    await many(3);
    await crash();
    world.local.items.clear();
    keeper = await world.wake();
    expect(await keeper.state()).toMatchObject({ state: 'unreadable', detail: [told('storage.told.lost', { count: 3 })] });
  });
  it('and set back to the same earlier day are not believed because they agree', async () => {
    await many(2);
    const [then, stored] = [new Map(world.local.items), await world.raw<unknown[]>((database) => database.getAll('entries'))];
    const meta = await world.raw<unknown>((database) => database.get('meta', 'fingerprint'));
    for (const name of ['Ada', 'Bob', 'Cem']) await add(name);
    await settle(keeper);
    await crash();
    world.local.items = then;
    await world.raw(async (database) => {
      for (const record of stored) await database.put('entries', record as never);
      await database.put('meta', meta, 'fingerprint');
    });
    keeper = await world.wake();
    expect(await keeper.state()).toMatchObject({ state: 'restored', detail: [told('storage.told.lost-some', { kept: 2, total: 5, count: 3 })] });
    expect(world.session.items.get('torn'), 'nothing is written behind the torn end').toBe(undefined);
    expect(world.local.written.at(-1)).not.toBe('torn');
    expect(world.local.written).toContain('torn');
  });
  it('is no alarm after everything was deleted, nor on a fresh install', async () => {
    expect((await keeper.state()).state).toBe('good');
    await many(3);
    await keeper.erase();
    keeper = await world.wake();
    expect(await keeper.state()).toMatchObject({ state: 'good', entries: 0 });
  });
});

describe('a safe whose files are damaged', () => {
  it('is replaced, and the list that the database holds is shown', async () => {
    await many(3);
    world.local.failsToRead = true;
    world.restartBrowser();
    keeper = await world.wake();
    expect(await names()).toHaveLength(3);
    await add('Ada');
    keeper = await world.wake();
    expect(await names()).toHaveLength(4);
  });
  describe('where no database opens either', () => {
    const wakeWithout = () => {
      world.local.failsToRead = true;
      vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'InvalidStateError'); } });
      return world.wake(connect(() => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError'))));
    };
    afterEach(() => vi.unstubAllGlobals());
    it('is said to last until the browser is closed', async () => {
      keeper = await wakeWithout();
      expect(await keeper.state()).toMatchObject({ state: 'degraded', detail: [told('storage.told.fleeting')] });
      await add('Ada');
      expect(await names()).toEqual(['Ada']);
    });
    it('takes no change when there was a list: it could not be kept', async () => {
      vi.stubGlobal('caches', new FakeCaches());
      await (await caches.open('witness')).put('https://witness.invalid/', new Response('{"generation":9,"count":4}'));
      keeper = await wakeWithout();
      expect(await keeper.state()).toMatchObject({ state: 'unreadable', detail: [told('storage.told.closed-with', { count: 4 })] });
      await expect(add('Ada')).rejects.toMatchObject({ told: told('problem.closed') });
    });
  });
});
