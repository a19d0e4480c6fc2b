import { systemClock, type Clock } from '../platform/clock';
import type { StorageArea } from '../platform/storage-area';
import type { Connection } from './connection';
import { Keeper } from './keeper';
import { openSafe } from './safe';

export interface StoreNeeds {
  readonly local: StorageArea;
  readonly session: StorageArea;
  /** Called after each change of register or settings. */
  readonly onChange?: () => void;
  readonly clock?: Clock;
  readonly connection?: Connection;
}

/**
 * Opens the store, lazily: nothing is awaited here, so that the background can register its listeners in
 * its first turn. Storage is locked against content scripts before anything is read or written.
 */
export function openStore({ local, session, onChange, clock = systemClock, connection }: StoreNeeds): Keeper {
  let opening: ReturnType<typeof openSafe> | undefined;
  const safe = () =>
    (opening ??= openSafe(local, session).catch((error: unknown) => {
      opening = undefined; // the next call tries anew
      throw error;
    }));
  // Locked at once and not at the first call: a tab might look before anybody calls.
  safe().catch(() => undefined);
  return new Keeper({ safe, session, clock, connection, onChange });
}
