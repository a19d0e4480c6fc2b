import { attribute, findAll, firstChild, nextElement } from '../networks/dom';
import { shadowRootsIn } from '../networks/shadow-roots';

/** Elements of ours, whatever they look like in the version that put them there. Firefox writes `all` as everything that it stands for. */
const OURS = 'span[style*=": initial !important"]';
/** What a fold and a dim write into the page's own elements. */
const HIDDEN = 'display: none !important';
const FADED = 'opacity: 0.38 !important';

/**
 * Takes out what an earlier run of ours left in the page. Firefox ends our scripts together with their extension, at once
 * and without a word, and starts them anew in open pages when it was updated: what was folded then would never open again.
 */
export function takeOutLeftovers(document: Document, shadowHosts: string): void {
  for (const tree of [document, ...shadowRootsIn(document, shadowHosts)]) {
    for (const mark of findAll(tree, OURS, Infinity)) {
      if (firstChild(mark)) continue;
      const behind = nextElement(mark);
      if (behind && attribute(behind, 'style')?.includes(HIDDEN)) takeBack(behind, 'display');
      mark.remove();
    }
    for (const faded of findAll(tree, `[style*="${FADED}"]`, Infinity)) takeBack(faded, 'opacity', 'transition');
  }
}

function takeBack(element: Element, ...properties: readonly string[]): void {
  const { style } = element as HTMLElement;
  // A form field of the page may go by that name.
  if (!(style instanceof CSSStyleDeclaration)) return;
  for (const property of properties) style.removeProperty(property);
  if (!attribute(element, 'style')) element.removeAttribute('style');
}
