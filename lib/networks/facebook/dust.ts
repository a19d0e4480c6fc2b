import { attribute, matches } from '../dom';
import { DUST } from './selectors';

/** What a reader of a post never sees as its words: dust blocks and controls such as "See more". */
export function isNoise(element: Element): boolean {
  return matches(element, DUST) || attribute(element, 'role') === 'button' || attribute(element, 'role') === 'toolbar';
}
/** Dust only, for lines that may stand inside a control. */
export function isDust(element: Element): boolean {
  return matches(element, DUST);
}
