import { attribute, closest, contains, findAll, isInside, lineOf, nextElement, parentElement, textOf } from '../dom';
import { firstAnswer, type Answered } from '../outcome';
import { postIdOf } from './addresses';
import { isNoise } from './dust';
import { byId, type Ownership } from './ownership';
import { HEADING, MESSAGES } from './selectors';

/** The element that holds a post's own words. A post that is only a story sentence or a picture has none. */
export function findMessage(root: Element, ownership: Ownership): Answered<Element> | undefined {
  const { described, header, isOwn } = ownership;
  const usable = (element: Element | undefined) => element && isOwn(element) && !(header && contains(element, header)) ? element : undefined;
  return firstAnswer(
    () => findAll(root, MESSAGES[0]).find(usable),
    () => findAll(root, MESSAGES[1]).find(usable),
    // The second of the ids that describe a post is its words; life events have a heading instead.
    () => usable(byId(root, described[1])),
    () => lifeEvent(root, ownership),
  );
}

/** "Born on …", "Started a job": a heading that links to the post itself. */
function lifeEvent(root: Element, { header, isOwn, described }: Ownership): Element | undefined {
  const time = byId(root, described[0]);
  const own = time && findAll(time, 'a[href]').map((link) => postIdOf(attribute(link, 'href'))?.id).find((id) => id);
  if (!own) return undefined;
  return findAll(root, HEADING).find((heading) => {
    const link = isOwn(heading) && !(header && contains(header, heading)) ? closest(heading, 'a[href]') : undefined;
    return link && postIdOf(attribute(link, 'href'))?.id === own;
  });
}

/** The words of a post or comment. What stands behind "See more" is not in the page until it is clicked. */
export function wordsOf(message: Element | undefined): string {
  return message ? textOf(message, (element) => isNoise(element) || isCopy(element)) : '';
}
/** On a coloured background words stand twice: once to be measured, hidden from screen readers (S 2026). */
function isCopy(element: Element): boolean {
  if (attribute(element, 'aria-hidden') !== 'true') return false;
  let next: Element | undefined;
  for (let at: Element | undefined = element, i = 0; at && !next && i < 3; at = parentElement(at), i++) next = nextElement(at);
  return !!next && lineOf(next) === lineOf(element);
}
/** The words of the post that this one shares. */
export function quotedText(shared: Element | undefined): string | undefined {
  const message = shared && MESSAGES.map((selector) => findAll(shared, selector).find((one) => !isInside(one, selector))).find((one) => one);
  return wordsOf(message) || undefined;
}
