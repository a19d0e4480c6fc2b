import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeDirectory } from '../../lib/store/directory';
import { fingerprintOf } from '../../lib/store/fingerprint';
import { findIncidents } from '../../lib/store/incidents';
import type { Bundle } from '../../lib/store/layout';
import { migrate, migrations, SCHEMA_VERSION } from '../../lib/store/migrations';
import { readSettings } from '../../lib/store/settings';
import { World } from './world';

const folder = new URL('../../lib/store/migrations/', import.meta.url);
const linesOf = (stores: ReturnType<typeof example>) => [...stores.entries!, ...(stores.bundles ?? []).flatMap((bundle) => (bundle as unknown as { records: { entry: never }[] }).records)].map(({ entry }) => entry);
const example = (version: number) => JSON.parse(readFileSync(new URL(`./examples/v${version}.json`, import.meta.url), 'utf8')) as Record<string, { entry: never }[]>;

/** A database as version `version` of the extension left it, filled with the saved example. */
async function saved(version: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unbadger', version);
    opening.onupgradeneeded = () => migrate(opening.result, opening.transaction!, 0, migrations.slice(0, version));
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
  const stores = example(version);
  const transaction = database.transaction([...Object.keys(stores), 'meta'], 'readwrite');
  for (const [store, records] of Object.entries(stores)) for (const record of records) transaction.objectStore(store).add(record);
  const meta = transaction.objectStore('meta');
  // Bytes have no place in JSON: the directory is made as the extension makes it.
  for (const bundle of (stores.bundles ?? []) as unknown as Bundle[]) {
    transaction.objectStore('directories').add(makeDirectory(bundle.id.split(':')[0]!, [bundle.records]));
    meta.put({ entries: bundle.records.length, bundles: 1 }, 'bundled');
  }
  meta.put(fingerprintOf(6, linesOf(stores)), 'fingerprint');
  meta.put((stores.operations as unknown as { settings: { after: unknown } }[])[0]!.settings.after, 'settings');
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

let world: World;
beforeEach(() => {
  world = new World();
});

describe('migrations', () => {
  it('are numbered without a gap, each in the file of its number, each with a saved example', () => {
    const files = readdirSync(folder).filter((file) => /^\d/.test(file)).sort();
    expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(migrations.map((_, at) => at + 1));
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
    for (const { version } of migrations) expect(Object.keys(example(version)).length).toBeGreaterThan(0);
  });
  it.each(migrations.map(({ version }) => version))('bring what version %i stored to today, whole', async (version) => {
    await saved(version);
    const keeper = await world.wake();
    const ledger = await keeper.ledger();
    const entries = await ledger.allEntries();
    expect(entries).toEqual(linesOf(example(version)));
    expect(await keeper.state()).toEqual({ state: 'good', detail: undefined, entries: 2, setAside: 1 });
    const live: string[] = [];
    await ledger.readLiveKeys((keys) => live.push(...keys));
    expect(live.sort()).toEqual(['linkedin/id/ACoAAEXAMPLE0001', 'linkedin/in/ada-example']);
    expect((await readSettings(keeper)).networks.linkedin.enforcement).toBe('fold');
    expect((await findIncidents(keeper, entries[0]!.id, 5)).incidents).toEqual(example(version).incidents);
    const rows = await world.raw<unknown[]>(async (database) => database.getAll('communityCounts' as never));
    expect(rows).toEqual(example(version).communityCounts ?? []);
    expect(await world.raw<number>(async (database) => database.version)).toBe(SCHEMA_VERSION);
  });
  it('do nothing the second time', async () => {
    await saved(1);
    await (await world.wake()).ledger();
    const keeper = await world.wake();
    expect((await keeper.state()).entries).toBe(2);
  });
  it('that throw leave the database as it was', async () => {
    await saved(1);
    const opening = indexedDB.open('unbadger', SCHEMA_VERSION + 1);
    const failed = new Promise((resolve) => (opening.onerror = resolve));
    opening.onupgradeneeded = () => {
      opening.result.deleteObjectStore('entries');
      opening.transaction!.abort();
    };
    await failed;
    expect((await (await (await world.wake()).ledger()).allEntries()).length).toBe(2);
  });
});
