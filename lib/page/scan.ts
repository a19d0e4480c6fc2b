import type { Layout, Network, PageContext, Read } from '../networks/define-network';
import { closest, firstChild, matches, parentElement, surveying } from '../networks/dom';
import { findByKind } from '../networks/find-by-kind';
import type { Health } from './health';
import { createFindRoots } from './roots';
import type { Changes } from './watch';

/** Finds items below elements of the page and reads them. */
export interface Scan {
  /** Roots of items that a batch of changes may have made, or made different. */
  rootsOf(changes: Changes): Set<Element>;
  /** All roots in a document or shadow root. */
  rootsIn(node: Document | ShadowRoot): readonly Element[];
  /** Reads one root; undefined when it is no item or could not be read (which is counted). */
  read(root: Element, context: PageContext): Read | undefined;
  /** Forgets what was counted, together with `health.forget`. */
  forget(): void;
}

/** What was last counted for a root. A recycled root counts again when it holds another item. */
interface Counted {
  readonly layout: Layout;
  readonly missing?: string;
  readonly key?: string;
}

/** Makes the scan of one network. Errors are caught once per item, counted, and leave the item alone. */
export function createScan(network: Network, health: Health): Scan {
  const findRoots = createFindRoots(network);
  const selector = network.layouts.map((layout) => layout.roots).join(',');
  let counted = new WeakMap<Element, Counted>();

  function count(root: Element, layout: Layout, result: ReturnType<Layout['read']>): void {
    const before = counted.get(root);
    const now: Counted = result.ok ? { layout, key: result.item.key } : { layout, missing: result.missing };
    if (before?.layout === layout && before.key === now.key && before.missing === now.missing) return;
    if (before?.missing !== undefined) health.takeBack(before.layout, before.missing);
    // What was read and is half drawn anew was read all the same.
    if (before?.key === undefined || result.ok) health.note(layout, result);
    if (before?.key === undefined || result.ok) counted.set(root, now);
  }
  return {
    rootsOf({ fresh, inside }) {
      const found = new Set<Element>();
      try {
        // Of many cards in one list, what is around the list is asked once.
        const around = new Map<Element, Element | undefined>();
        const rootAround = (element: Element) => {
          if (!around.has(element)) around.set(element, closest(element, selector));
          return around.get(element);
        };
        for (const element of [...fresh, ...inside]) {
          const parent = parentElement(element);
          for (let at = matches(element, selector) ? element : parent && rootAround(parent); at && !found.has(at); ) {
            found.add(at);
            const above: Element | undefined = parentElement(at);
            at = above && rootAround(above);
          }
        }
        for (const element of fresh) if (firstChild(element)) for (const root of findRoots(element)) found.add(root);
      } catch {
        health.noteError('scan.selector');
      }
      return found;
    },
    rootsIn: (node) => findByKind(node, selector),
    read: (root, context) => surveying(root, () => readOne(root, context)),
    forget: () => {
      counted = new WeakMap();
    },
  };
  function readOne(root: Element, context: PageContext): Read | undefined {
    for (const layout of network.layouts) {
      try {
        if (!matches(root, layout.roots) || !layout.isItem(root, context)) continue;
        const result = layout.read(root, context);
        count(root, layout, result);
        if (!result.ok) return undefined;
        if (result.item.promoted === 'unknown' || !health.doubtsPromoted(layout)) return result;
        return { ...result, item: { ...result.item, promoted: 'unknown' } };
      } catch {
        health.noteError(`read.${layout.id}`);
        return undefined;
      }
    }
    return undefined;
  }
}
