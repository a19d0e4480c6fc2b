import { attribute, closest, contains, documentOf, find, findAll, findOnce, parentElement } from '../dom';
import { profileOf } from './addresses';
import { COMMENT, DUST, HEADING, PROFILE_NAME } from './selectors';

/** What belongs to a post itself, and what to the post it shares or to its comments. */
export interface Ownership {
  /** Ids of time, words, attachment, reactions and comments, in this order (C 2024-08, 2025-06). */
  readonly described: readonly string[];
  /** The block of the author's name. */
  readonly header?: Element;
  readonly strategy: number;
  /** The card of a post shared inside this one. */
  readonly shared?: Element;
  isOwn(element: Element): boolean;
}

/** Looks up an element by id without the page's own lookups, which a form field can shadow. */
export function byId(root: Element | Document, id: string | undefined): Element | undefined {
  return id ? findOnce(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`) : undefined;
}
/** The same in the whole document: labels of a post may stand anywhere. */
export function byIdAnywhere(element: Element, id: string | undefined): Element | undefined {
  return byId(documentOf(element), id);
}

export function ownershipOf(root: Element): Ownership {
  const ids = (name: string) => (attribute(root, name) ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
  const inComment = (element: Element) => {
    const article = closest(element, COMMENT);
    return !!article && article !== root && contains(root, article);
  };
  const isClean = (element: Element) => !inComment(element) && !closest(element, DUST);
  const labelled = byId(root, ids('aria-labelledby')[0]);
  const marked = findAll(root, PROFILE_NAME).filter(isClean);
  const names = marked.length ? marked : findAll(root, HEADING).filter((heading) => isClean(heading) && hasProfile(heading));
  const mine = labelled && names.find((name) => name === labelled || contains(name, labelled) || contains(labelled, name));
  const header = mine ?? labelled ?? names[0];
  const other = names.find((name) => header && name !== header && !contains(name, header) && !contains(header, name) && isAnotherCard(header, name));
  const shared = header && other && cardOf(other, header);
  const isOwn = (element: Element) => !(shared && contains(shared, element)) && !inComment(element) && !closest(element, DUST);
  return { described: ids('aria-describedby'), header, strategy: marked.length ? 0 : mine || labelled ? 1 : 2, shared, isOwn };
}

function hasProfile(heading: Element): boolean {
  return findAll(heading, 'a[href]', 20).some((link) => profileOf(attribute(link, 'href')));
}
/** Group posts name group and person side by side in one header: those two are no shared post. */
function isAnotherCard(header: Element, name: Element): boolean {
  return hasProfile(header) || !hasProfile(name);
}
/** The largest block around `inner` that does not hold `outer` as well. */
function cardOf(inner: Element, outer: Element): Element {
  let card = inner;
  for (let parent = parentElement(card); parent && !contains(parent, outer); parent = parentElement(card)) card = parent;
  return card;
}
