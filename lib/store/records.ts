import { areBundlesWhole, findBundled, readBundled } from './bundles';
import type { Database, EntryRecord } from './layout';
import { LARGE, type Operation } from './operation';

/** Told of every stored record that does not parse; it is then treated as absent. */
export type OnBroken = (store: 'entries' | 'bundles' | 'operations' | 'incidents' | 'meta', key: string, reason: string) => void;

const ALONE_AT_ONCE = 2_000;
const BUNDLES_AT_ONCE = 20;

/** The places where entries lie, in one transaction. */
export function openRecords(database: Database) {
  const transaction = database.transaction(['entries', 'bundles', 'directories', 'meta']);
  return { alone: transaction.objectStore('entries'), bundles: transaction.objectStore('bundles'), directories: transaction.objectStore('directories'), meta: transaction.objectStore('meta') };
}

/** The records of some ids, alone or bundled. */
export async function findRecords(database: Database, ids: readonly string[]): Promise<Map<string, EntryRecord>> {
  const { alone, ...stores } = openRecords(database);
  const records = (await Promise.all(ids.map((id) => alone.get(id)))).filter((record) => record !== undefined);
  const found = new Map(records.map((record) => [record.id, record]));
  const missing = ids.filter((id) => !found.has(id));
  return missing.length === 0 ? found : new Map([...found, ...(await findBundled(stores, missing))]);
}

/**
 * Hands on all records, some thousand at a time: a cursor takes three times as long, all at once too much memory. All of
 * one moment, unless each part may be read in a transaction of its own.
 */
export async function eachRecord(database: Database, onBroken: OnBroken, take: (records: readonly EntryRecord[]) => void, inParts = false): Promise<void> {
  const together = inParts ? undefined : openRecords(database);
  for (let from = ''; ; ) {
    const records = await (together ?? openRecords(database)).alone.getAll(IDBKeyRange.lowerBound(from, true), ALONE_AT_ONCE);
    take(records);
    if (records.length < ALONE_AT_ONCE) break;
    from = records.at(-1)!.id;
  }
  for (let from = ''; ; ) {
    const some = await (together ?? openRecords(database)).bundles.getAll(IDBKeyRange.lowerBound(from, true), BUNDLES_AT_ONCE);
    for (const { id, records } of some) {
      if (Array.isArray(records)) take(records);
      else onBroken('bundles', id, 'records: expected a list');
    }
    if (some.length < BUNDLES_AT_ONCE) return;
    from = some.at(-1)!.id;
  }
}

/** How many entries there are, alone and in bundles; -1 when something of the bundles is missing. */
export async function countRecords(database: Database): Promise<number> {
  const { alone, meta, ...stores } = openRecords(database);
  const [single, bundled] = await Promise.all([alone.count(), readBundled(meta)]);
  return (await areBundlesWhole(stores, bundled)) ? single + bundled.entries : -1;
}

/**
 * Which entries of an operation may lie in a bundle. Those that a large one puts into bundles must not stay
 * alone as well; a new entry lies nowhere yet.
 */
export async function bundledOf({ entries }: Operation, alone: { getAllKeys(): Promise<string[]>; delete(id: string): Promise<void> }): Promise<string[]> {
  if (entries.length <= LARGE) return entries.map(({ after }) => after.id);
  const ids = entries.flatMap(({ before, after }) => (before ? [after.id] : []));
  if (ids.length === 0) return ids;
  const known = new Set(await alone.getAllKeys());
  await Promise.all(ids.filter((id) => known.has(id)).map((id) => alone.delete(id)));
  return ids.filter((id) => !known.has(id));
}
