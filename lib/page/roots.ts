import type { Network } from '../networks/define-network';
import { firstChild, isElement, matches, nextSibling, parentElement } from '../networks/dom';
import { findByKind } from '../networks/find-by-kind';

/** Finds roots of items below an element that has only just come. */
export type FindRoots = (element: Element) => readonly Element[];

/**
 * Makes what finds the roots of a network. In a card of a layout that says what it holds, nothing else is looked for:
 * that is most of a feed, and looking for everything in it takes as long as reading it.
 */
export function createFindRoots({ layouts }: Network): FindRoots {
  const every = layouts.map(({ roots }) => roots).join(',');
  const closed = layouts.flatMap(({ roots, holds }) => (holds === undefined ? [] : [{ roots, holds }]));

  const below: FindRoots = (element) => {
    for (const { roots, holds } of closed) {
      const root = findByKind(element, roots)[0];
      if (root) return [...beside(root, element), root, ...findByKind(root, holds)];
    }
    return findByKind(element, every);
  };
  /** What stands between a root and the element that came, and beside it. */
  function beside(root: Element, element: Element): Element[] {
    const found: Element[] = [];
    for (let at = root, parent = parentElement(at); at !== element && parent; at = parent, parent = parentElement(at)) {
      if (parent !== element && matches(parent, every)) found.push(parent);
      for (let one = firstChild(parent); one; one = nextSibling(one)) {
        if (one === at || !isElement(one)) continue;
        if (matches(one, every)) found.push(one);
        if (firstChild(one)) found.push(...below(one));
      }
    }
    return found;
  }
  return below;
}
