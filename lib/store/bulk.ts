import type { BulkChange, BulkTarget } from '../core/draft';
import { differences } from '../core/merge';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import { makeTurns } from '../core/turns';
import { next, patchEntry } from './compose';
import type { Finder } from './find';
import type { Keeper } from './keeper';
import type { Ledger } from './ledger';
import type { EntryChange } from './operation';

/** Says how many entries a bulk change would change, and changes none. */
export async function previewBulk(keeper: Keeper, finder: Finder, target: BulkTarget, change: BulkChange): Promise<{ count: number; chosen: number; names: string[] }> {
  const ids = await idsOf(finder, target);
  const changes = await plan(await keeper.ledger(), ids, change, keeper.clock.now());
  return { count: changes.length, chosen: ids.length, names: changes.slice(0, 5).map(({ after }) => after.name) };
}

/** Makes a bulk change as one operation, when it is still the one that was shown: `expected` entries, no more and no less. */
export async function changeMany(keeper: Keeper, finder: Finder, operation: string, target: BulkTarget, change: BulkChange, expected: number): Promise<{ changed: number }> {
  const ids = await idsOf(finder, target);
  const made = await keeper.apply(operation, async (ledger) => {
    const entries = await plan(ledger, ids, change, keeper.clock.now());
    if (entries.length !== expected) throw new Problem(told('problem.bulk-differs', { count: entries.length, expected }));
    return { what: 'bulk', entries };
  });
  return { changed: made.entries.length };
}

async function idsOf(finder: Finder, target: BulkTarget): Promise<readonly string[]> {
  if ('ids' in target) return [...new Set(target.ids)];
  const except = new Set(target.except);
  return (await finder.ids(target.query)).filter((id) => !except.has(id));
}

async function plan(ledger: Ledger, ids: readonly string[], change: BulkChange, now: number): Promise<EntryChange[]> {
  const changes: EntryChange[] = [];
  const turn = makeTurns();
  for (const before of await ledger.entries(ids)) {
    if (!before) continue;
    const after = 'release' in change ? next(before, now, { state: 'released' }) : patchEntry(before, change.patch, now);
    if (differences(before, after).length > 0) changes.push({ before, after });
    await turn();
  }
  return changes;
}
