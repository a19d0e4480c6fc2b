import { logError } from '../platform/log';
import type { Keeper } from './keeper';

/** What is kept as one value: in the database, and beside it in the safe, so that it outlives the loss of either. */
export type KeepsakeName = 'known' | 'candidates' | 'firstDay';

/** The value; undefined when there is none. While the database does not answer, it is what the safe holds. */
export async function readKeepsake(keeper: Keeper, name: KeepsakeName): Promise<unknown> {
  const stored = await keeper.connection.use((database) => database.get('meta', name)).catch(() => undefined);
  if (stored !== undefined) return stored;
  const key = keyOf(name);
  return (await keeper.safe().then((safe) => safe.get([key])).catch(() => ({}) as Record<string, unknown>))[key];
}

/** Keeps a value in both places. Rejects only when neither takes it. */
export async function writeKeepsake(keeper: Keeper, name: KeepsakeName, value: unknown): Promise<void> {
  const places = await Promise.allSettled([keeper.safe().then((safe) => safe.set({ [keyOf(name)]: value })), keeper.connection.use((database) => database.put('meta', value, name))]);
  const failed = places.filter((place) => place.status === 'rejected');
  if (failed.length > 0) logError(`keepsake.${name}-failed`);
  if (failed.length === places.length) throw failed[0]!.reason;
}

const keyOf = (name: KeepsakeName) => `kept.${name}`;
