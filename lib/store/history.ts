import type { PastChange } from '../core/transfer';
import type { Keeper } from './keeper';
import { UNDO_FOR } from './tidy';

/** The changes of the last 30 days, newest first. Each can be taken back with `list.undo`. */
export async function listHistory(keeper: Keeper, offset: number, limit: number): Promise<{ changes: PastChange[] }> {
  const past = await (await keeper.ledger()).pastOperations(keeper.clock.now() - UNDO_FOR, offset, limit);
  return { changes: past.map(({ generation: _generation, ...change }) => change) };
}
