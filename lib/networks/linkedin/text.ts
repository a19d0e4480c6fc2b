import { attribute, find, nextSibling, parentElement, isElement, tag, textOf } from '../dom';

/** True for what stands in a text but is not said: the screen reader's word "hashtag" before the sign. */
function isUnsaid(element: Element): boolean {
  if (attribute(element, 'data-testid') === 'expandable-text-button') return true;
  if (tag(element) !== 'span') return false;
  const parent = parentElement(element);
  if (!parent || tag(parent) !== 'a') return false;
  let next = nextSibling(element);
  while (next && !isElement(next)) next = nextSibling(next);
  return !!next && isElement(next) && textOf(next).startsWith('#') && !textOf(element).startsWith('#');
}
/** The text of a post, comment or message as a reader sees it. */
export function bodyText(root: Element): string {
  const hashtags = find(root, 'a > span') !== undefined;
  return textOf(root, hashtags ? isUnsaid : isButton);
}
function isButton(element: Element): boolean {
  return attribute(element, 'data-testid') === 'expandable-text-button';
}
