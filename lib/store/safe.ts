import { openDB } from 'idb';
import type { StorageArea } from '../platform/storage-area';
import { healingSafe } from './healing-safe';

/**
 * A second, plain place beside the database for what must survive its loss: journal, witness, mirror.
 * `set` writes all its items or none. Chromium: `storage.local`, locked to our own contexts. Elsewhere
 * content scripts could read that, so a second IndexedDB database takes its place.
 */
export interface Safe {
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  /** True when it forgets everything once the browser is closed. */
  readonly fleeting?: boolean;
  /** To be told that something of what was in it is missing: what is written next must not go behind a torn end. */
  suspect?(): Promise<void>;
}

/** Wraps a storage area of the browser. */
export function areaSafe(area: StorageArea, fleeting = false): Safe {
  return {
    fleeting,
    get: (keys) => area.get([...keys]),
    set: (items) => area.set({ ...items }),
    remove: (keys) => area.remove([...keys]),
    clear: () => area.clear(),
  };
}

export const SAFE_DATABASE = 'unbadger-safe';

/** A safe in its own IndexedDB database, opened on first use. */
export function databaseSafe(name: string = SAFE_DATABASE): Safe {
  const open = () =>
    openDB<{ items: { key: string; value: unknown } }>(name, 1, {
      upgrade: (database) => void database.createObjectStore('items'),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => (opening = undefined),
    });
  let opening: ReturnType<typeof open> | undefined;
  const items = async (mode: 'readonly' | 'readwrite') => {
    opening ??= open();
    try {
      return (await opening).transaction('items', mode, { durability: 'strict' });
    } catch (error) {
      opening = undefined; // the next call tries anew
      throw error;
    }
  };
  return {
    async get(keys) {
      const { store } = await items('readonly');
      const values = await Promise.all(keys.map((key) => store.get(key)));
      return Object.fromEntries(keys.map((key, at) => [key, values[at]] as const).filter(([, value]) => value !== undefined));
    },
    async set(entries) {
      const transaction = await items('readwrite');
      await Promise.all([...Object.entries(entries).map(([key, value]) => transaction.store.put!(value, key)), transaction.done]);
    },
    async remove(keys) {
      const transaction = await items('readwrite');
      await Promise.all([...keys.map((key) => transaction.store.delete!(key)), transaction.done]);
    },
    async clear() {
      const transaction = await items('readwrite');
      await Promise.all([transaction.store.clear!(), transaction.done]);
    },
  };
}

/**
 * Chooses the safe of this browser and locks `storage.local` and `storage.session` first, because
 * content scripts could read them otherwise. To be called at each start, before anything is written.
 */
export async function openSafe(local: StorageArea, session: StorageArea, fallback: () => Safe = databaseSafe): Promise<Safe> {
  await session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  if (!local.setAccessLevel) return usable(fallback(), session);
  try {
    await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    const safe = healingSafe(areaSafe(local), session);
    await safe.get(['witness']); // damaged files make it reject for good
    return safe;
  } catch {
    return usable(fallback(), session);
  }
}

/** Private windows of some browsers allow no database at all: then things last until the browser closes. */
async function usable(safe: Safe, session: StorageArea): Promise<Safe> {
  try {
    await safe.get(['witness']);
    return safe;
  } catch {
    return areaSafe(session, true);
  }
}
