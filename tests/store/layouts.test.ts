import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { migrate, migrations } from '../../lib/store/migrations';

/** For each version what it adds: stores with their keys, and their indexes. */
type Layout = Record<string, { key: IDBObjectStore['keyPath']; counts?: true; indexes?: Record<string, { of: IDBIndex['keyPath']; each?: true }> }>;
const RELEASED = JSON.parse(readFileSync(new URL('./examples/layouts.json', import.meta.url), 'utf8')) as Record<string, Layout>;

/** The stores of a database as migrations up to a version make it. */
async function layoutAfter(version: number): Promise<Layout> {
  const factory = new IDBFactory();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = factory.open('layout', version);
    opening.onupgradeneeded = () => migrate(opening.result, opening.transaction!, 0, migrations.slice(0, version));
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
  const transaction = database.transaction([...database.objectStoreNames]);
  const layout = Object.fromEntries([...database.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, { of: store.index(index).keyPath, ...(store.index(index).multiEntry && { each: true as const }) }]));
    return [name, { key: store.keyPath, ...(store.autoIncrement && { counts: true as const }), ...(store.indexNames.length > 0 && { indexes }) }];
  }));
  database.close();
  return layout;
}

it.each(migrations.map(({ version }) => version))('version %i stores things where it did when it was released', async (version) => {
  const expected: Layout = {};
  for (let step = 1; step <= version; step++) Object.assign(expected, RELEASED[step]);
  expect(await layoutAfter(version)).toEqual(expected);
});
