import type { IDBPObjectStore } from 'idb';
import type { CommunityTally, CountDelta } from '../core/tally';
import type { Keeper } from './keeper';
import type { Database, Layout } from './layout';

const MOST_TALLIES = 20_000;

/** Adds to one day's numbers of the group or community that a count names; the newest name stays. */
export async function addToCommunity(store: IDBPObjectStore<Layout, ('counts' | 'communityCounts' | 'counted')[], 'communityCounts', 'readwrite'>, day: string, { community, network, kind, act, count }: CountDelta): Promise<void> {
  if (!community) return;
  const before = await store.get([day, community.key, kind, act]);
  await store.put({ day, community: community.key, name: community.name, network, kind, act, count: (before?.count ?? 0) + count });
}

/** The numbers of each group and day between two days, both included. */
export async function readCommunities(keeper: Keeper, from: string, to: string): Promise<{ communities: CommunityTally[] }> {
  return { communities: await keeper.connection.use((database) => database.getAllFromIndex('communityCounts', 'day', IDBKeyRange.bound(from, to), MOST_TALLIES)) };
}

/** Forgets the groups' numbers of all days before `beforeDay`: their names say more of a person than sums do. */
export async function forgetCommunities(database: Database, beforeDay: string): Promise<void> {
  const transaction = database.transaction('communityCounts', 'readwrite', { durability: 'relaxed' });
  for (const key of await transaction.store.index('day').getAllKeys(IDBKeyRange.upperBound(beforeDay, true))) void transaction.store.delete(key);
  await transaction.done;
}
