import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../lib/core/entry';
import type { Figure, Gate } from '../gate';
import { killBrowser, makeWorkerKiller, rest } from '../kill';
import type { Product, Rig } from '../rig';

type Example = Record<string, { entry: { id: string } }[]> & { readonly bundles?: readonly { readonly records: { entry: { id: string } }[] }[] };
const exampleOf = (version: number) => JSON.parse(readFileSync(join(import.meta.dirname, `../../../tests/store/examples/v${version}.json`), 'utf8')) as Example;
/** The entries of an example, those that lie in bundles too. */
const entriesOf = (example: Example) => [...example.entries!, ...(example.bundles ?? []).flatMap(({ records }) => records)].map(({ entry }) => entry);

/** What every released version stored is brought to today, also when the upgrade is broken off at any of its steps. */
export const migrations: Gate = {
  id: 'G5',
  title: 'upgrades from every version are broken off at every step',
  async run(rig) {
    const product = await rig.product();
    const tally = { points: 0, unequal: 0, halfDone: 0 };
    for (let version = 1; version < product.SCHEMA_VERSION; version++) await breakOff(product, version, tally);
    return [
      { what: 'versions', value: product.SCHEMA_VERSION - 1, least: 1 },
      { what: 'steps broken off', value: tally.points, least: 5 },
      { what: 'left half done', value: tally.halfDone, most: 0 },
      { what: 'registers not equal afterwards', value: tally.unequal, most: 0 },
      ...(rig.short ? [] : await inBrowser(rig)),
    ];
  },
};

async function breakOff(product: Product, version: number, tally: { points: number; unequal: number; halfDone: number }): Promise<void> {
  for (let point = 0; ; point++) {
    const world = new product.world.World();
    await save(product, version);
    const finished = await upgradeUntil(product, point);
    if (!finished && (await versionNow()) !== version) tally.halfDone++;
    const entries = await (await (await world.wake()).ledger()).allEntries();
    const expected = entriesOf(exampleOf(version));
    if (JSON.stringify(entries) !== JSON.stringify(expected)) tally.unequal++;
    if (finished) return;
    tally.points++;
  }
}

/** A database as that version of the extension left it. */
async function save(product: Product, version: number): Promise<void> {
  const database = await open(version, (opening) => product.migrate(opening.result, opening.transaction!, 0, product.migrations.slice(0, version)));
  const stores = exampleOf(version);
  const transaction = database.transaction([...Object.keys(stores), 'meta'], 'readwrite');
  for (const [store, records] of Object.entries(stores)) for (const record of records) transaction.objectStore(store).add(record);
  transaction.objectStore('meta').put(product.fingerprintOf(6, entriesOf(stores) as never), 'fingerprint');
  for (const { records } of stores.bundles ?? []) transaction.objectStore('meta').put({ entries: records.length, bundles: 1 }, 'bundled');
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

/** Upgrades, and breaks off before the step of that number. True when there was no such step. */
async function upgradeUntil(product: Product, point: number): Promise<boolean> {
  let steps = 0;
  const broken = new Error('broken off');
  const counted = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, property) {
        const value = Reflect.get(object, property, object) as unknown;
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (steps++ === point) throw broken;
          const made = value.apply(object, given) as unknown;
          return typeof made === 'object' && made !== null ? counted(made) : made;
        };
      },
    });
  try {
    const database = await open(product.SCHEMA_VERSION, (opening, from) => {
      try {
        product.migrate(counted(opening.result), counted(opening.transaction!), from);
      } catch (error) {
        if (error !== broken) throw error;
        opening.transaction!.abort();
      }
    });
    database.close();
    return true;
  } catch {
    return false;
  }
}
function open(version: number | undefined, upgrade: (opening: IDBOpenDBRequest, from: number) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unbadger', version);
    opening.onupgradeneeded = (event) => upgrade(opening, event.oldVersion);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
}
async function versionNow(): Promise<number | undefined> {
  return (await indexedDB.databases()).find(({ name }) => name === 'unbadger')?.version;
}

const ENTRIES = 50_000;

/** The same in a real browser: how long fifty thousand entries take, and browsers killed in the middle of it. */
async function inBrowser(rig: Rig): Promise<Figure[]> {
  let slowest = 0;
  let lost = 0;
  const kills = 10;
  const filling = fillFirstVersion(await rig.product(), ENTRIES);
  for (let round = 0; round <= kills; round++) {
    const profile = rig.folder();
    const opened = await rig.open(profile);
    const desk = await opened.openDesk();
    const killer = await makeWorkerKiller(opened.context, desk.page, opened.id);
    await desk.page.evaluate(() => chrome.storage.local.clear());
    while (await killer.kill()) await rest(50);
    await desk.page.evaluate(filling);
    if (round === 0) {
      const start = performance.now();
      const state = await desk.call('storage.state', null);
      slowest = performance.now() - start;
      if (state.entries !== ENTRIES) lost++;
      await opened.close();
      continue;
    }
    void desk.call('storage.state', null).catch(() => undefined);
    await rest(round * 60);
    await killBrowser(opened.context);
    const again = await rig.open(profile);
    const state = await (await again.openDesk()).call('storage.state', null);
    if (state.entries !== ENTRIES || state.state !== 'good') lost++;
    await again.close();
  }
  return [
    { what: 'browsers killed while they upgrade', value: kills },
    { what: 'not whole afterwards', value: lost, most: 0 },
    { what: `${ENTRIES.toLocaleString('en')} entries of version 1 opened in`, value: slowest / 1000, most: 2, unit: 's' },
  ];
}

/** A script for a page of ours: makes a database of version 1 with that many entries. */
function fillFirstVersion(product: Product, count: number): string {
  const entries = Array.from({ length: count }, (_, n) => invent(n));
  const fingerprint = product.fingerprintOf(1, entries);
  // The released step itself makes the stores, as text: functions do not travel into pages.
  return `(async () => {
    const step = { ${product.migrations[0]!.migrate.toString()} };
    const until = (request, done) => new Promise((resolve, reject) => { request[done] = () => resolve(request.result); request.onerror = () => reject(request.error); });
    await until(indexedDB.deleteDatabase('unbadger'), 'onsuccess');
    const opening = indexedDB.open('unbadger', 1);
    opening.onupgradeneeded = () => step.migrate(opening.result, opening.transaction);
    const database = await until(opening, 'onsuccess');
    const transaction = database.transaction(['entries', 'meta'], 'readwrite');
    const invent = ${invent.toString()};
    for (let n = 0; n < ${count}; n++) {
      const entry = invent(n);
      transaction.objectStore('entries').add({ id: entry.id, entry, keys: [entry.identities[0].key], live: [entry.identities[0].key] });
    }
    transaction.objectStore('meta').put(${JSON.stringify(fingerprint)}, 'fingerprint');
    await until(transaction, 'oncomplete');
    database.close();
  })()`;
}
function invent(n: number): Entry {
  return { id: `entry-${String(n).padStart(8, '0')}`, kind: 'person', name: `Person ${n}`, identities: [{ key: `linkedin/in/person-${n}` }], state: 'listed', reason: 'sent-a-pitch', evidence: [], createdAt: n, updatedAt: n, revision: 1 };
}
declare const chrome: { storage: { local: { clear(): Promise<void> } } };
