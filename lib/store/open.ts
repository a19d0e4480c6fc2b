import { openDB, unwrap } from 'idb';
import type { Database, Layout } from './layout';
import { DATABASE_NAME } from './layout';
import { migrate, SCHEMA_VERSION } from './migrations';

/** A database that does not open in this time counts as damaged: nobody should wait longer for a list. */
const LIMIT = 3_000;

/** `newer`: made by a later version of ours, can be read but not changed. */
export interface Opened {
  readonly database: Database;
  readonly newer: boolean;
}

/**
 * Opens the database and brings it to today's version. Rejects when the browser can't open it within
 * three seconds; then the caller serves from the mirror.
 */
export async function openDatabase(onLost: () => void, name: string = DATABASE_NAME): Promise<Opened> {
  try {
    return { database: await withLimit(open(name, SCHEMA_VERSION, onLost)), newer: false };
  } catch (error) {
    if ((error as DOMException).name !== 'VersionError') throw error;
    return { database: await withLimit(open(name, undefined, onLost)), newer: true };
  }
}

function open(name: string, version: number | undefined, onLost: () => void): Promise<Database> {
  return openDB<Layout>(name, version, {
    upgrade(database, from, _to, transaction) {
      migrate(unwrap(database) as IDBDatabase, unwrap(transaction) as IDBTransaction, from);
    },
    // Somebody wants to upgrade or delete: step aside at once, or everything hangs.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

async function withLimit(opening: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('The database did not open in time.', 'TimeoutError')), LIMIT);
  });
  // A database that opens after all must not block later upgrades.
  const orClose = opening.then((database) => database);
  try {
    return await Promise.race([orClose, late]);
  } catch (error) {
    void orClose.then((database) => database.close(), () => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** True for errors that say the disk or the browser's database is in trouble, rather than our code. */
export function isStorageFailure(error: unknown): boolean {
  const name = (error as { name?: unknown } | null)?.name;
  return name === 'UnknownError' || name === 'InvalidStateError' || name === 'AbortError' || name === 'TimeoutError' || name === 'VersionError' || name === 'DatabaseGoneError' || name === 'NotFoundError' || name === 'OperationError';
}

/** True when the browser gives us no more room. */
export function isQuotaFailure(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
}
