import { readTold } from '../core/told';
import { isTellable } from '../core/told-words';
import type { Started } from './start';

/** What was restored earlier in this browser session, so that a restarted worker still says it. */
export type Restoration = Pick<Started, 'state' | 'detail'>;

/** Reads it back; another version may have written it. That something was restored is said even where the details can't be. */
export function readRestoration(value: unknown): Restoration | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { state, detail } = value as { state?: unknown; detail?: unknown };
  if (state !== 'restored') return undefined;
  const known = (Array.isArray(detail) ? detail : []).map(readTold).filter((one) => one !== undefined && isTellable(one));
  return known.length > 0 ? { state, detail: known as Restoration['detail'] } : { state };
}
