import { deleteDB, openDB } from 'idb';
import { entrySchema, type Entry } from '../core/entry';
import type { KeptState } from '../core/transfer';
import { logError } from '../platform/log';
import type { Ledger } from './ledger';
import type { EntryChange } from './operation';
import { packLines, unpackLines } from './pack';

/** A database of its own: what harms the register should not reach its copies. */
export const STATES_DATABASE = 'unbadger-states';
const KEPT = 10;
/** A copy after so many changes, and before everything that changes many entries at once. */
export const KEEP_EVERY = 20;

interface State extends KeptState {
  readonly generation: number;
  /** JSON lines, gzipped. */
  readonly packed: Uint8Array<ArrayBuffer>;
}
const open = () => openDB<{ states: { key: number; value: State } }>(STATES_DATABASE, 1, { upgrade: (database) => void database.createObjectStore('states', { keyPath: 'at' }), blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close() });

async function use<T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * Keeps a copy of the register. Never rejects: a copy is an extra. Reading and packing take a while and hold nobody up;
 * `write` runs the end in turn with changes, unless the register was deleted meanwhile.
 */
export async function keepState(entries: () => Promise<readonly Entry[]>, generation: number, now: number, write: (work: () => Promise<void>) => Promise<void>): Promise<void> {
  try {
    const newest = await use(async (database) => (await database.transaction('states').store.openCursor(null, 'prev'))?.value);
    if (newest?.generation === generation) return;
    const all = await entries();
    if (all.length === 0) return;
    const packed = await packLines(all);
    // Copies stay in order even when the clock was set back, or the newest would be taken for the oldest and dropped.
    const at = Math.max(now, (newest?.at ?? 0) + 1);
    await write(() =>
      use(async (database) => {
        await database.put('states', { at, generation, entries: all.length, packed });
        const old = (await database.getAllKeys('states')).slice(0, -KEPT);
        for (const key of old) await database.delete('states', key);
      }),
    );
  } catch {
    logError('store.state-failed');
  }
}

/**
 * The list, read in parts, so that no change waits for all of it; `meanwhile` gives what was changed, once it is whole.
 * Nothing when that is too much: the next copy will have it.
 */
export async function readInParts(ledger: Pick<Ledger, 'allEntries'>, meanwhile: () => Promise<readonly EntryChange[] | undefined>): Promise<Entry[]> {
  const entries = new Map((await ledger.allEntries(true)).map((entry) => [entry.id, entry]));
  const changes = await meanwhile();
  for (const { after } of changes ?? []) entries.set(after.id, after);
  return changes ? [...entries.values()] : [];
}

/** The copies there are, newest first. */
export async function listStates(): Promise<{ states: KeptState[] }> {
  try {
    return { states: (await use((database) => database.getAll('states'))).map(({ at, entries }) => ({ at, entries })).reverse() };
  } catch {
    return { states: [] };
  }
}

/** The entries of a copy; undefined when it is gone or can't be read whole. */
export async function readState(at: number): Promise<Entry[] | undefined> {
  try {
    const state = await use((database) => database.get('states', at));
    if (!state) return undefined;
    const entries: Entry[] = [];
    for await (const line of unpackLines(state.packed)) entries.push(entrySchema.parse(line));
    return entries.length === state.entries ? entries : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes all copies. */
export async function eraseStates(): Promise<void> {
  await deleteDB(STATES_DATABASE);
}
