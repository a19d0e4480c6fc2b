import type { Item } from '../../core/item';
import { attribute, closest, contains, find, findAll, lineOf, parentElement } from '../dom';
import { roundedCount } from '../numbers';
import { isDust } from './dust';
import { byId, type Ownership } from './ownership';
import { TOOLBAR } from './selectors';

const CONTROLS = '[role="button"], a';

/** Reactions beside the bar of who reacted, then comments, then shares. Facebook rounds from 1,000 on. */
export function readPostCounts(root: Element, ownership: Ownership): Item['counts'] {
  const { described, header, isOwn } = ownership;
  // A number beside the author's name is a time, not a count.
  const tooFar = (parent: Element) => !!header && contains(parent, header);
  const bar = findAll(root, TOOLBAR).find(isOwn);
  const reactions = bar && around(bar, root, 10, (parent) => tooFar(parent) ? null : findAll(parent, '[aria-hidden="true"]').map(numberIn).find((n) => n !== undefined));
  const commentLink = described.slice(3).map((id) => byId(root, id)).find((one) => one && isOwn(one) && !find(one, TOOLBAR) && !closest(one, TOOLBAR) && numberIn(one) !== undefined);
  const comments = commentLink && numberIn(commentLink);
  // Shares stand beside the comments: the next control that shows nothing but a number and a word.
  const reposts = commentLink && around(commentLink, root, 8, (parent) => (find(parent, TOOLBAR) || tooFar(parent) ? null : findAll(parent, CONTROLS).filter((one) => !contains(one, commentLink) && !contains(commentLink, one)).map(numberIn).find((n) => n !== undefined)));
  const counts = Object.fromEntries(Object.entries({ reactions, comments, reposts }).filter(([, count]) => count !== undefined));
  return Object.keys(counts).length ? counts : undefined;
}

/** Reactions of a comment: `1 reaction; see who reacted to this` on a button with the reaction's picture. */
export function readCommentCounts(comment: Element, isOwn: (element: Element) => boolean): Item['counts'] {
  const button = findAll(comment, '[role="button"][aria-label]').find((one) => isOwn(one) && find(one, 'img') && /^\P{L}*\p{Nd}/u.test(attribute(one, 'aria-label') ?? ''));
  const reactions = roundedCount(button && attribute(button, 'aria-label'));
  return reactions === undefined ? undefined : { reactions };
}

function numberIn(element: Element): number | undefined {
  const text = lineOf(element, isDust);
  return text && text.length <= 40 && /^\p{Nd}/u.test(text) ? roundedCount(text) : undefined;
}
/** Asks ever larger surroundings until one answers; `null` stops the search without an answer. */
function around<T>(start: Element, root: Element, levels: number, ask: (parent: Element) => T | undefined | null): T | undefined {
  let parent = parentElement(start);
  for (let i = 0; parent && parent !== root && i < levels; i++, parent = parentElement(parent)) {
    const answer = ask(parent);
    if (answer === null) return undefined;
    if (answer !== undefined) return answer;
  }
  return undefined;
}
