import type { IDBPObjectStore } from 'idb';
import type { z } from 'zod';
import { entrySchema, type Entry } from '../core/entry';
import { incidentSchema, type Incident } from '../core/incident';
import { settingsSchema } from '../core/settings';
import type { Connection } from './connection';
import { EMPTY, type Fingerprint } from './fingerprint';
import { REGISTER_STORES, type Database, type EntryRecord, type Layout } from './layout';
import { isLive, type Ledger } from './ledger';
import { operationSchema, type Operation } from './operation';

/** Told of every stored record that does not parse; it is then treated as absent. */
export type OnBroken = (store: 'entries' | 'operations' | 'incidents' | 'meta', key: string, reason: string) => void;

const RECORDS_AT_ONCE = 2_000;

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
    entry: (id) => connection.use(async (database) => parseEntry(await database.get('entries', id))),
    entries: (ids) =>
      connection.use(async (database) => {
        const { store } = database.transaction('entries');
        return (await Promise.all(ids.map((id) => store.get(id)))).map(parseEntry);
      }),
    entriesWith: (keys, live) =>
      connection.use(async (database) => {
        const index = database.transaction('entries').store.index(live ? 'live' : 'keys');
        const lists = await Promise.all([...new Set(keys)].map((key) => index.getAll(key)));
        return present([...new Map(lists.flat().map((record) => [record.id, record])).values()].map(parseEntry));
      }),
    allEntries: () => connection.use(async (database) => present((await database.getAll('entries')).map(parseEntry))),
    readLiveKeys: (take) =>
      connection.use(async (database) => {
        // Records by the thousand: a cursor over the index takes three times as long, all at once too much memory.
        for (let from = ''; ; ) {
          const records = await database.getAll('entries', IDBKeyRange.lowerBound(from, true), RECORDS_AT_ONCE);
          for (const { live } of records) if (Array.isArray(live)) take(live);
          if (records.length < RECORDS_AT_ONCE) return;
          from = records.at(-1)!.id;
        }
      }),
    operation: (id) => connection.use(async (database) => parse(operationSchema, await database.get('operations', id), 'operations', id)),
    pastOperations: (since, offset, limit) =>
      connection.use(async (database) => {
        const found: unknown[] = [];
        const index = database.transaction('operations').store.index('at');
        let cursor = await index.openCursor(IDBKeyRange.lowerBound(since), 'prev');
        if (offset > 0 && cursor) cursor = await cursor.advance(offset);
        for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.value);
        return present(found.map((value) => parse(operationSchema, value, 'operations', (value as { id: string }).id))).sort((a, b) => b.generation - a.generation);
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
    countEntries: () => connection.use((database) => database.count('entries')),
    commit: (operation, fingerprint) => connection.use((database) => commit(database, operation, fingerprint)),
    remember: (operations) =>
      connection.use(async (database) => {
        const { store, done } = database.transaction('operations', 'readwrite');
        await Promise.all([...operations.filter(isLogged).map((operation) => store.put(operation)), done]);
      }),
    forgetOperations: (before) =>
      connection.use(async (database) => {
        const { store, done } = database.transaction('operations', 'readwrite');
        for (const key of await store.index('at').getAllKeys(IDBKeyRange.upperBound(before, true))) void store.delete(key);
        await done;
      }),
  };
}

async function commit(database: Database, operation: Operation, fingerprint: Fingerprint): Promise<void> {
  // Strict: the list is written rarely and must survive a power cut; see reliability.md, fact 8.
  const transaction = database.transaction(REGISTER_STORES, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [transaction.done];
  // A write that fails aborts the transaction; its own rejection is heard below, at the latest.
  const write = (writing: Promise<unknown>) => writes.push(writing);
  transaction.done.catch(() => undefined);
  const store = <Name extends (typeof REGISTER_STORES)[number]>(name: Name) => transaction.objectStore(name);
  for (const incident of operation.incidents ?? []) await addIncident(store('incidents'), store('tallies'), incident);
  for (const { after } of operation.entries) write(store('entries').put(recordOf(after)));
  if (operation.settings) write(store('meta').put(operation.settings.after, 'settings'));
  if (isLogged(operation)) write(store('operations').put(operation));
  write(store('meta').put(fingerprint, 'fingerprint'));
  await Promise.all(writes);
}

/** Incidents alone are not undone, and a restoration is nobody's act. */
const isLogged = (operation: Operation) => operation.what !== 'restore' && (operation.entries.length > 0 || operation.settings !== undefined);

type Shelf<Name extends (typeof REGISTER_STORES)[number]> = IDBPObjectStore<Layout, typeof REGISTER_STORES, Name, 'readwrite'>;

/** Journals are replayed: an incident that is there already must not be counted twice. */
async function addIncident(incidents: Shelf<'incidents'>, tallies: Shelf<'tallies'>, incident: Incident): Promise<void> {
  if ((await incidents.getKey(incident.id)) !== undefined) return;
  const tally = await tallies.get(incident.entryId);
  await incidents.put(incident);
  await tallies.put({ entryId: incident.entryId, incidents: (tally?.incidents ?? 0) + 1, lastIncidentAt: Math.max(tally?.lastIncidentAt ?? 0, incident.at) });
}

/** An entry as it lies in the database, with its keys where the indexes find them. */
export function recordOf(entry: Entry): EntryRecord {
  const keys = entry.identities.map((identity) => identity.key);
  return { id: entry.id, entry, keys, live: isLive(entry) ? keys : [] };
}
