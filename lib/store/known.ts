import type { Keeper } from './keeper';

/** More than any network lets one person know. */
const MOST_KNOWN = 100_000;

/** Keys of the people the user knows (connections, friends, those written to): they are never suggested. */
export async function readKnown(keeper: Keeper): Promise<string[]> {
  try {
    const stored = await keeper.connection.use((database) => database.get('meta', 'known'));
    return Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds people the user knows. */
export function addKnown(keeper: Keeper, keys: readonly string[]): Promise<{ known: number }> {
  return keeper.inTurn(async () => {
    const all = new Set(await readKnown(keeper));
    const before = all.size;
    for (const key of keys) if (all.size < MOST_KNOWN) all.add(key);
    if (all.size > before) await keeper.connection.use((database) => database.put('meta', [...all], 'known'));
    return { known: all.size };
  });
}
