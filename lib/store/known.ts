import type { Keeper } from './keeper';
import { readKeepsake, writeKeepsake } from './keepsake';
import type { Swap } from './shelf';

/** More than any network lets one person know. */
const MOST_KNOWN = 100_000;

/** Keys of the people the user knows (connections, friends, those written to): they are never suggested. */
export async function readKnown(keeper: Keeper): Promise<string[]> {
  const stored = await readKeepsake(keeper, 'known');
  return Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : [];
}

/** What adding people the user knows changes. */
export async function planKnown(keeper: Keeper, keys: readonly string[]): Promise<Swap<string>[]> {
  const all = new Set(await readKnown(keeper));
  const added = [...new Set(keys)].filter((key) => !all.has(key)).slice(0, Math.max(0, MOST_KNOWN - all.size));
  return added.map((after) => ({ before: null, after }));
}

/** Adds and takes away people the user knows. */
export function swapKnown(keeper: Keeper, changes: readonly Swap<string>[]): Promise<void> {
  return keeper.inTurn(async () => {
    const all = new Set(await readKnown(keeper));
    for (const { before, after } of changes) {
      if (before !== null) all.delete(before);
      if (after !== null) all.add(after);
    }
    await writeKeepsake(keeper, 'known', [...all]);
  });
}
