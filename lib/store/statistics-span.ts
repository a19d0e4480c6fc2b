import type { DayTally } from '../core/tally';
import type { Keeper } from './keeper';

const MOST_DAYS_OF_COUNTS = 20_000;

/** The numbers of each day between two days, both included. */
export async function readDays(keeper: Keeper, from: string, to: string): Promise<{ days: DayTally[] }> {
  const counts = await keeper.connection.use((database) => database.getAllFromIndex('counts', 'day', IDBKeyRange.bound(from, to), MOST_DAYS_OF_COUNTS));
  return { days: counts as DayTally[] };
}

/** Listed parties that marketed again after a notice, most often first. */
export async function findRepeats(keeper: Keeper, from: number, limit: number): Promise<{ repeats: { entryId: string; name: string; count: number; lastAt: number }[] }> {
  const incidents = await keeper.connection.use((database) => database.getAllFromIndex('incidents', 'at', IDBKeyRange.lowerBound(from)));
  const counts = new Map<string, { count: number; lastAt: number }>();
  for (const incident of incidents) {
    if ((incident as { afterNotice?: boolean }).afterNotice !== true) continue;
    const before = counts.get(incident.entryId);
    counts.set(incident.entryId, { count: (before?.count ?? 0) + 1, lastAt: Math.max(before?.lastAt ?? 0, incident.at) });
  }
  const most = [...counts].sort((a, b) => b[1].count - a[1].count || b[1].lastAt - a[1].lastAt).slice(0, limit);
  const entries = await (await keeper.ledger()).entries(most.map(([id]) => id));
  return { repeats: most.flatMap(([entryId, sum], at) => (entries[at] ? [{ entryId, name: entries[at].name, ...sum }] : [])) };
}
