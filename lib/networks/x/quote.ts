import { closest, contains, find, findAll, isBefore, lineOf, matches, parentElement, tag } from '../dom';
import { ARTICLE, BARE_TWEET, NOTE, TWEET, USER_NAME } from './selectors';

/** What belongs to a post itself and what to the post that it quotes. */
export interface Ownership {
  readonly quote?: Element;
  isOwn(element: Element): boolean;
}

/**
 * A quoted post is a `div role=link` with a name of its own (C 2024-11). The affiliate badge beside a name
 * is a `div role=link` too, so the name is asked for. Where the role is gone, everything from the second
 * name on counts as quoted: text may then be missing, but never another author's.
 */
export function ownershipOf(tweet: Element): Ownership {
  const quote = findAll(tweet, '[role="link"]').find((card) => tag(card) !== 'a' && (find(card, USER_NAME) || (find(card, 'time') && /@\w/.test(lineOf(card) ?? ''))));
  const nested = findAll(tweet, `article, ${TWEET}`)[0];
  const note = find(tweet, NOTE);
  // An article repeats its author's name, and shows posts of others.
  const second = quote ? undefined : findAll(tweet, USER_NAME).slice(1).find((name) => !closest(name, ARTICLE) && !(nested && contains(nested, name)));
  const isOwn = (element: Element) => {
    if (quote && (element === quote || contains(quote, element))) return false;
    if (nested && contains(nested, element)) return false;
    if (note && contains(note, element)) return false;
    return !second || element === second ? !second : isBefore(element, second) && !contains(second, element);
  };
  return { quote, isOwn };
}

/** True for a post that stands inside another post or inside a message; a bare `article` must also be none around a post. */
export function isNested(tweet: Element, messages: string): boolean {
  const parent = parentElement(tweet);
  const isBare = !matches(tweet, TWEET);
  if (isBare && find(tweet, TWEET)) return true;
  return !!parent && (!!closest(parent, isBare ? `${TWEET}, ${BARE_TWEET}` : TWEET) || !!closest(parent, messages) || (tag(tweet) !== 'article' && matches(tweet, '[role="link"]')));
}
