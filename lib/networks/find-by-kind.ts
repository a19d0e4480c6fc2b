import { attribute, findAll, isBefore, matches } from './dom';
import { partsOf, passes } from './selector-parts';

/**
 * All matches below an element or in a whole tree, in document order, asked kind by kind: of a list of selectors
 * browsers ask every element, of one kind they look where it can be, and of most kinds there is none.
 */
export function findByKind(tree: Element | Document | ShadowRoot, selector: string): readonly Element[] {
  const { asOne, parts } = partsOf(selector);
  if (asOne || !parts) return findAll(tree, asOne ?? selector, Infinity);
  const found = new Set<Element>();
  for (const kind of new Set(parts.map(({ hook }) => hook)))
    for (const element of findAll(tree, kind, Infinity))
      if (parts.some(({ hook, whole, tests }) => hook === kind && (whole ? matches(element, whole) : tests.every((test) => passes(attribute(element, test.name), test))))) found.add(element);
  return [...found].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}
