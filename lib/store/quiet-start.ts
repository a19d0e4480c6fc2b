import { QUIET_DAYS } from '../core/observing';
import type { Keeper } from './keeper';
import { readKeepsake, writeKeepsake } from './keepsake';

/** So long a fresh install only observes. */
const QUIET = QUIET_DAYS * 24 * 60 * 60 * 1000;

/** Until when a fresh install only observes. The first who asks begins the week. */
export async function readObserveUntil(keeper: Keeper): Promise<number> {
  const known = await readKeepsake(keeper, 'firstDay');
  const firstDay = typeof known === 'number' && Number.isSafeInteger(known) && known >= 0 ? known : keeper.clock.now();
  if (firstDay !== known) await writeKeepsake(keeper, 'firstDay', firstDay).catch(() => undefined);
  return firstDay + QUIET;
}
