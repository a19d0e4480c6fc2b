import { findBundled, takeOut } from './bundles';
import type { Connection } from './connection';
import type { SetAside } from './layout';

/** A stored record that did not parse, as it was noticed. */
export interface Broken {
  readonly store: 'entries' | 'bundles' | 'operations' | 'incidents' | 'meta';
  readonly key: string;
  readonly reason: string;
}

/** Collects broken records as reads come upon them, each once, until somebody takes them. */
export class BrokenList {
  readonly #found = new Map<string, Broken>();
  /** Told when the list stops being empty. */
  onFirst?: () => void;

  readonly add = (store: Broken['store'], key: string, reason: string): void => {
    this.#found.set(`${store}/${key}`, { store, key, reason });
    if (this.#found.size === 1) this.onFirst?.();
  };
  get size(): number {
    return this.#found.size;
  }
  take(): Broken[] {
    const taken = [...this.#found.values()];
    this.#found.clear();
    return taken;
  }
}

/**
 * Moves broken records out of the way, whole and with the reason: a later version may read them, and
 * until then they are counted. Nothing is ever dropped.
 */
export function setAside(connection: Connection, broken: readonly Broken[], at: number): Promise<void> {
  if (broken.length === 0) return Promise.resolve();
  return connection.use(async (database) => {
    const names = broken.map(({ store }) => store);
    const transaction = database.transaction([...names, 'entries' as const, 'bundles' as const, 'directories' as const, 'meta' as const, 'setAside' as const], 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => undefined);
    const bundled = { bundles: transaction.objectStore('bundles'), directories: transaction.objectStore('directories'), meta: transaction.objectStore('meta') };
    for (const { store, key, reason } of broken) {
      const shelf = transaction.objectStore(store as 'entries'); // all of them have string keys
      const record: unknown = (await shelf.get(key)) ?? (store === 'entries' ? (await findBundled(bundled, [key])).get(key) : undefined);
      if (record === undefined) continue;
      if (store === 'entries') await takeOut(bundled, [key]);
      await transaction.objectStore('setAside').add({ store, key, reason, record, at } satisfies SetAside);
      await shelf.delete!(key);
    }
    await transaction.done;
  });
}

/** How many records are kept aside; 0 when the database does not answer. */
export async function countSetAside(connection: Connection): Promise<number> {
  try {
    return await connection.use((database) => database.count('setAside'));
  } catch {
    return 0;
  }
}
