import { attribute, find, findAll, hasElements, isElement, nextSibling, parentElement, tag, textOf } from '../dom';

const isButton = (element: Element) => attribute(element, 'data-testid') === 'expandable-text-button';

/** True for what stands in a text but is not said: "… more", the screen reader's word "hashtag" before the sign. */
function isUnsaid(element: Element): boolean {
  if (isButton(element)) return true;
  const parent = tag(element) === 'span' ? parentElement(element) : undefined;
  if (!parent || tag(parent) !== 'a') return false;
  let next = nextSibling(element);
  while (next && !isElement(next)) next = nextSibling(next);
  return !!next && textOf(next as Element).startsWith('#') && !textOf(element).startsWith('#');
}
/** "(Edited)" in any language: the last piece of a message, in an element of its own and in brackets (C 2025-04). */
function isEditMark(element: Element, body: Element): boolean {
  const said = textOf(element);
  return /^[(（][^()（）]{2,24}[)）]$/u.test(said) && textOf(body).endsWith(said);
}
/** The text of a message, without the mark that it was edited. */
export function messageText(root: Element): string {
  const mark = findAll(root, 'span', 200).findLast((one) => isEditMark(one, root));
  return mark ? textOf(root, (element) => element === mark || isButton(element)) : bodyText(root);
}

/**
 * The text of a post, comment or message as a reader sees it. SDUI and guest pages draw it `pre-wrap`, with
 * line breaks as they were typed; that holds only where no blocks stand inside.
 */
export function bodyText(root: Element, preWrapped = false): string {
  if (!hasElements(root)) return textOf(root, undefined, preWrapped);
  const hashtags = find(root, 'a > span') !== undefined;
  return textOf(root, hashtags ? isUnsaid : isButton, preWrapped && !find(root, 'p, div, li, blockquote'));
}
