import type { Keeper } from './keeper';
import { readKeepsake, writeKeepsake } from './keepsake';

/** More than any network lets one person know. */
const MOST_KNOWN = 100_000;

/** Keys of the people the user knows (connections, friends, those written to): they are never suggested. */
export async function readKnown(keeper: Keeper): Promise<string[]> {
  const stored = await readKeepsake(keeper, 'known');
  return Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : [];
}

/** Adds people the user knows. */
export function addKnown(keeper: Keeper, keys: readonly string[]): Promise<{ known: number }> {
  return keeper.inTurn(async () => {
    const all = new Set(await readKnown(keeper));
    const before = all.size;
    for (const key of keys) if (all.size < MOST_KNOWN) all.add(key);
    if (all.size > before) await writeKeepsake(keeper, 'known', [...all]);
    return { known: all.size };
  });
}
