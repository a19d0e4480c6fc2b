import type { Told } from '../../lib/core/told';
import { isTellable } from '../../lib/core/told-words';
import { say } from './words';

/** What the background told, in the reader's language; undefined for what we have no words for. */
export function sayTold(told: Told): string | undefined {
  return isTellable(told) ? say(told.key, told.values as never) : undefined;
}
