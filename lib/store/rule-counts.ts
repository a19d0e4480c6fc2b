import type { RuleHits } from '../core/voice';
import type { RuleTally } from '../core/tally';
import { dayOf } from '../platform/clock';
import { logError } from '../platform/log';
import type { Keeper } from './keeper';
import type { RuleCount } from './layout';

/** Adds to how often rules spoke or were corrected today. Numbers are the one thing that may be lost. */
export async function countRules(keeper: Keeper, what: RuleCount['what'], hits: readonly RuleHits[]): Promise<void> {
  if (hits.length === 0) return;
  const day = dayOf(keeper.clock.now());
  try {
    await keeper.connection.use(async (database) => {
      const { store, done } = database.transaction('ruleCounts', 'readwrite', { durability: 'relaxed' });
      for (const { rule, count } of hits) {
        const before = await store.get([day, rule, what]);
        await store.put({ day, rule, what, count: Math.max(0, (before?.count ?? 0) + count) });
      }
      await done;
    });
  } catch {
    logError('rules.count-failed');
  }
}

/** Hits and corrections per rule between two days, both included. */
export async function sumRules(keeper: Keeper, from: string, to: string): Promise<{ rules: RuleTally[] }> {
  const counts = await keeper.connection.use((database) => database.getAllFromIndex('ruleCounts', 'day', IDBKeyRange.bound(from, to)));
  const sums = new Map<string, { hits: number; corrections: number }>();
  for (const { rule, what, count } of counts) {
    const sum = sums.get(rule) ?? { hits: 0, corrections: 0 };
    if (what === 'hit') sum.hits += count;
    else sum.corrections += count;
    sums.set(rule, sum);
  }
  return { rules: [...sums].map(([rule, sum]) => ({ rule, ...sum })).sort((a, b) => b.hits - a.hits) };
}
