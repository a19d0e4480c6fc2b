import { attribute, find, tag } from '../dom';

/**
 * What a reader of a post never sees as its words: dust blocks and controls such as "See more". Asked of
 * every element of a text, so it reads attributes and leaves selectors alone.
 */
export function isNoise(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'button' || role === 'toolbar' || isDust(element)) return true;
  // What takes the focus and is no link is a control too, whatever its role is called.
  return tag(element) === 'div' && attribute(element, 'tabindex') !== undefined && !find(element, '[dir="auto"]');
}
/** Dust only, for lines that may stand inside a control: see DUST in selectors.ts. */
export function isDust(element: Element): boolean {
  return attribute(element, 'data-0') === '0' || attribute(element, 'data-1') === '1';
}
