import type { StorageArea } from '../platform/storage-area';
import type { Safe } from './safe';

/** More than the browser's LevelDB holds back (4 MB) before it begins a new log. */
const NEW_LOG = 5 * 1024 * 1024;
const MARK = 'torn';

/**
 * A write that fails for want of room leaves a torn record in the browser's log, and whatever is written
 * behind it is acknowledged, can be read back, and is gone at the next start of the browser (measured in
 * Chromium 156: 50 of 50). So after a failure nothing is written before the browser has begun a new log,
 * which it does once enough was written; when that does not work there is still no room. The same holds for
 * a log that was found cut off (`suspect`). The session's storage remembers it, because the worker may die in
 * between.
 */
export function healingSafe(safe: Safe, session: StorageArea): Safe {
  let torn: boolean | undefined;
  let healing: Promise<void> | undefined;
  const mark = async (isTorn: boolean) => {
    torn = isTorn;
    await (isTorn ? session.set({ [MARK]: true }) : session.remove([MARK])).catch(() => undefined);
  };
  const heal = async () => {
    torn ??= (await session.get([MARK]).catch(() => ({}) as Record<string, unknown>))[MARK] === true;
    if (!torn) return;
    await safe.set({ [MARK]: 'x'.repeat(NEW_LOG) });
    await safe.remove([MARK]); // the first that goes into the new log
    await mark(false);
  };
  const write = async (work: () => Promise<void>) => {
    await (healing ??= heal().finally(() => (healing = undefined)));
    try {
      await work();
    } catch (error) {
      await mark(true);
      throw error;
    }
  };
  return {
    get: (keys) => safe.get(keys),
    set: (items) => write(() => safe.set(items)),
    remove: (keys) => write(() => safe.remove(keys)),
    clear: () => safe.clear(),
    suspect: () => mark(true),
  };
}
