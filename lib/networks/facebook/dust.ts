import { attribute, find, matches } from '../dom';
import { DUST } from './selectors';

/** What a reader of a post never sees as its words: dust blocks and controls such as "See more". */
export function isNoise(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'button' || role === 'toolbar' || matches(element, DUST)) return true;
  // What takes the focus and is no link is a control too, whatever its role is called.
  return matches(element, 'div[tabindex]:not([href])') && !find(element, '[dir="auto"]');
}
/** Dust only, for lines that may stand inside a control. */
export function isDust(element: Element): boolean {
  return matches(element, DUST);
}
