import type { Database } from './layout';
import { isStorageFailure, openDatabase, type Opened } from './open';

/**
 * The one open database. A connection can die under us (disk full, cleared site data, another tab of the
 * profile upgrading); it is then opened once more, and only a second failure reaches the caller.
 */
export interface Connection {
  /** True when a later version of ours made the database. Known after the first use. */
  readonly newer: boolean;
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  /** Called when the browser took the database away. What opens next may be another, or an empty one. */
  onLost?: () => void;
}

/** Makes a connection that opens on first use. `open` is replaceable for tests. */
export function connect(open: (onLost: () => void) => Promise<Opened> = openDatabase): Connection {
  let opening: Promise<Opened> | undefined;
  let newer = false;
  const lost = () => {
    opening = undefined;
  };
  const get = async () => {
    opening ??= open(() => {
      lost();
      connection.onLost?.();
    });
    try {
      const opened = await opening;
      newer = opened.newer;
      return opened.database;
    } catch (error) {
      lost();
      throw error;
    }
  };
  const close = async () => {
    const open = opening;
    lost();
    if (open) await open.then(({ database }) => database.close(), () => undefined);
  };
  const connection: Connection = {
    get newer() {
      return newer;
    },
    async use(work) {
      try {
        return await work(await get());
      } catch (error) {
        // One that did not open in time won't do better at once, and somebody is waiting.
        if (!isStorageFailure(error) || (error as DOMException).name === 'TimeoutError') throw error;
        await close();
        return work(await get());
      }
    },
    close,
  };
  return connection;
}
