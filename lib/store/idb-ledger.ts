import type { IDBPObjectStore } from 'idb';
import type { z } from 'zod';
import { entrySchema, type Entry } from '../core/entry';
import { incidentSchema, type Incident } from '../core/incident';
import { settingsSchema } from '../core/settings';
import { findBundledWith, healBundles, putBundles, recordOf, takeOut } from './bundles';
import type { Connection } from './connection';
import { EMPTY, type Fingerprint } from './fingerprint';
import { REGISTER_STORES, type Database, type EntryRecord, type Layout } from './layout';
import type { Ledger } from './ledger';
import { LARGE, isLogged, loggedSchema, packChanges, toLogged, toPast, unpackChanges, type Logged, type Operation } from './operation';
import { bundledOf, countRecords, eachRecord, findRecords, openRecords, type OnBroken } from './records';

/** The register in IndexedDB. Everything that comes out is parsed: it may be older, newer or damaged. */
export function idbLedger(connection: Connection, onBroken: OnBroken): Ledger {
  function parse<T>(schema: z.ZodType<T>, value: unknown, store: Parameters<OnBroken>[0], key: string): T | undefined {
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    onBroken(store, key, `${issue?.path.join('.') || 'record'}: ${issue?.message ?? 'unreadable'}`.slice(0, 200));
    return undefined;
  }
  const parseEntry = (record: EntryRecord | undefined) => record && parse(entrySchema, record.entry, 'entries', record.id);
  const present = <T>(values: readonly (T | undefined)[]) => values.filter((value) => value !== undefined);

  return {
    get writable() {
      return !connection.newer;
    },
    entry: (id) => connection.use(async (database) => parseEntry((await findRecords(database, [id])).get(id))),
    entries: (ids) =>
      connection.use(async (database) => {
        if (ids.length <= LARGE) {
          const records = await findRecords(database, ids);
          return ids.map((id) => parseEntry(records.get(id)));
        }
        const wanted = new Set(ids);
        const found = new Map<string, Entry | undefined>();
        await eachRecord(database, onBroken, (records) => records.forEach((record) => wanted.has(record.id) && found.set(record.id, parseEntry(record))));
        return ids.map((id) => found.get(id));
      }),
    entriesWith: (keys, live) =>
      connection.use(async (database) => {
        const { alone, ...stores } = openRecords(database);
        const index = alone.index(live ? 'live' : 'keys');
        const lists = await Promise.all([...[...new Set(keys)].map((key) => index.getAll(key)), findBundledWith(stores, keys, live)]);
        return present([...new Map(lists.flat().map((record) => [record.id, record])).values()].map(parseEntry));
      }),
    async allEntries(inParts) {
      const entries: (Entry | undefined)[] = [];
      await connection.use((database) => eachRecord(database, onBroken, (records) => entries.push(...records.map(parseEntry)), inParts));
      return present(entries);
    },
    readLiveKeys: (take) => connection.use((database) => eachRecord(database, onBroken, (records) => records.forEach(({ live }) => Array.isArray(live) && take(live)))),
    async operation(id) {
      const logged = await connection.use(async (database) => parse(loggedSchema, await database.get('operations', id), 'operations', id));
      if (!logged?.packed) return logged;
      const { packed, count: _count, names: _names, many: _many, ...operation } = logged;
      try {
        return { ...operation, ...(await unpackChanges(packed)) };
      } catch {
        onBroken('operations', id, 'packed: damaged');
        return undefined;
      }
    },
    pastOperations: (since, offset, limit) =>
      connection.use(async (database) => {
        const found: unknown[] = [];
        const index = database.transaction('operations').store.index('at');
        let cursor = await index.openCursor(IDBKeyRange.lowerBound(since), 'prev');
        if (offset > 0 && cursor) cursor = await cursor.advance(offset);
        for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.value);
        const logged = present(found.map((value) => parse<Logged>(loggedSchema, value, 'operations', (value as { id: string }).id)));
        return logged.sort((a, b) => b.generation - a.generation).map(toPast);
      }),
    allIncidents: () => connection.use(async (database) => present((await database.getAll('incidents')).map((value) => parse(incidentSchema, value, 'incidents', value.id)))),
    settings: () => connection.use(async (database) => parse(settingsSchema, await database.get('meta', 'settings'), 'meta', 'settings')),
    incident: (id) => connection.use(async (database) => parse(incidentSchema, await database.get('incidents', id), 'incidents', id)),
    hasItem: (entryId, itemHash) => connection.use(async (database) => (await database.countFromIndex('incidents', 'item', [entryId, itemHash])) > 0),
    incidentsOf: (entryId, limit) =>
      connection.use(async (database) => {
        const found: unknown[] = [];
        const range = IDBKeyRange.bound([entryId, 0], [entryId, Number.MAX_SAFE_INTEGER]);
        const index = database.transaction('incidents').store.index('entry');
        for (let cursor = await index.openCursor(range, 'prev'); cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.value);
        return present(found.map((value) => parse(incidentSchema, value, 'incidents', (value as { id: string }).id)));
      }),
    tallies: () => connection.use(async (database) => new Map((await database.getAll('tallies')).map((tally) => [tally.entryId, tally]))),
    fingerprint: () => connection.use(async (database) => ((await database.get('meta', 'fingerprint')) as Fingerprint | undefined) ?? EMPTY),
    countEntries: () => connection.use(countRecords),
    async commit(operation, fingerprint, packed) {
      const logged = isLogged(operation) ? toLogged(operation, packed ?? (await packChanges(operation))) : undefined;
      await connection.use((database) => commit(database, operation, logged, fingerprint));
    },
    remember: (operations) =>
      connection.use(async (database) => {
        for (const operation of operations.filter(isLogged)) await database.put('operations', toLogged(operation, await packChanges(operation)));
      }),
    forgetOperations: (before, most) =>
      connection.use(async (database) => {
        const { store, done } = database.transaction('operations', 'readwrite');
        const old = await store.index('at').getAllKeys(IDBKeyRange.upperBound(before, true), most);
        for (const key of old) void store.delete(key);
        await done;
        return old.length;
      }),
  };
}

async function commit(database: Database, operation: Operation, logged: Logged | undefined, fingerprint: Fingerprint): Promise<void> {
  // Strict: the list is written rarely and must survive a power cut.
  const transaction = database.transaction(REGISTER_STORES, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [transaction.done];
  // A write that fails aborts the transaction; its own rejection is heard below, at the latest.
  const write = (writing: Promise<unknown>) => writes.push(writing);
  transaction.done.catch(() => undefined);
  const store = <Name extends (typeof REGISTER_STORES)[number]>(name: Name) => transaction.objectStore(name);
  for (const incident of operation.incidents ?? []) await addIncident(store('incidents'), store('tallies'), incident);
  const stores = { bundles: store('bundles'), directories: store('directories'), meta: store('meta') };
  if (operation.what === 'restore') await healBundles(stores);
  await takeOut(stores, await bundledOf(operation, store('entries')));
  if (operation.entries.length > LARGE) write(putBundles(stores, operation.entries.map(({ after }) => recordOf(after))));
  else for (const { after } of operation.entries) write(store('entries').put(recordOf(after)));
  if (operation.settings) write(store('meta').put(operation.settings.after, 'settings'));
  if (logged) write(store('operations').put(logged));
  write(store('meta').put(fingerprint, 'fingerprint'));
  await Promise.all(writes);
}

type Shelf<Name extends (typeof REGISTER_STORES)[number]> = IDBPObjectStore<Layout, typeof REGISTER_STORES, Name, 'readwrite'>;

/**
 * Journals are replayed, and a file may bring what was met here too, under another number: neither is counted twice.
 */
async function addIncident(incidents: Shelf<'incidents'>, tallies: Shelf<'tallies'>, incident: Incident): Promise<void> {
  if ((await incidents.getKey(incident.id)) !== undefined || (await incidents.index('item').getKey([incident.entryId, incident.itemHash])) !== undefined) return;
  await incidents.put(incident);
  if (incident.beforeListed) return;
  const tally = await tallies.get(incident.entryId);
  await tallies.put({ entryId: incident.entryId, incidents: (tally?.incidents ?? 0) + 1, lastIncidentAt: Math.max(tally?.lastIncidentAt ?? 0, incident.at) });
}
