import type { CountDelta, DaySummary } from '../core/tally';
import { dayOf } from '../platform/clock';
import { logError } from '../platform/log';
import { addToCommunity } from './community-counts';
import type { Keeper } from './keeper';
import type { DayCount } from './layout';

/** A tab repeats a call within seconds; two days leave room for a computer that slept. */
const REMEMBER_OPERATIONS = 2 * 24 * 60 * 60 * 1000;

/**
 * Adds to today's numbers, once per operation. Holds no texts, and no names but those of groups. While the database does
 * not answer, nothing is counted: numbers are the one thing that may be lost.
 */
export async function addCounts(keeper: Keeper, operation: string, counts: readonly CountDelta[]): Promise<{ counted: number }> {
  const now = keeper.clock.now();
  const day = dayOf(now);
  try {
    return await keeper.connection.use(async (database) => {
      const transaction = database.transaction(['counts', 'communityCounts', 'counted'], 'readwrite', { durability: 'relaxed' });
      transaction.done.catch(() => undefined);
      const counted = transaction.objectStore('counted');
      const sums = transaction.objectStore('counts');
      const groups = transaction.objectStore('communityCounts');
      if ((await counted.getKey(operation)) !== undefined) return { counted: 0 };
      for (const delta of counts) {
        const { network, surface, kind, act, count } = delta;
        const before = await sums.get([day, network, surface, kind, act]);
        await sums.put({ day, network, surface, kind, act, count: (before?.count ?? 0) + count });
        await addToCommunity(groups, day, delta);
      }
      await counted.put({ operation, at: now });
      for (const old of await counted.index('at').getAllKeys(IDBKeyRange.upperBound(now - REMEMBER_OPERATIONS), 100)) await counted.delete(old);
      await transaction.done;
      return { counted: counts.reduce((sum, { count }) => sum + count, 0) };
    });
  } catch {
    logError('store.count-failed');
    return { counted: 0 };
  }
}

/** Today in numbers. */
export async function summarizeToday(keeper: Keeper): Promise<DaySummary> {
  const now = keeper.clock.now();
  const day = dayOf(now);
  try {
    return await keeper.connection.use(async (database) => {
      const counts = await database.getAllFromIndex('counts', 'day', day);
      const midnight = new Date(now).setHours(0, 0, 0, 0);
      const incidents = await database.getAllFromIndex('incidents', 'at', IDBKeyRange.bound(midnight, now));
      const sum = (wanted: (count: DayCount) => boolean) => counts.filter(wanted).reduce((total, { count }) => total + count, 0);
      return {
        day,
        pitches: sum(({ kind, act }) => kind === 'marketing' && act !== 'reveal'),
        afterNotice: incidents.filter((incident) => (incident as { afterNotice?: boolean }).afterNotice === true).length,
        worthReading: sum(({ act }) => act === 'highlight'),
        folded: sum(({ act }) => act === 'fold'),
        revealed: sum(({ act }) => act === 'reveal'),
      };
    });
  } catch {
    logError('store.summary-failed');
    return { day, pitches: 0, afterNotice: 0, worthReading: 0, folded: 0, revealed: 0 };
  }
}
