import type { Layout, Network, PageContext, Read } from '../networks/define-network';
import { closest, findAll, matches, parentElement } from '../networks/dom';
import type { Health } from './health';

/** Finds items below elements of the page and reads them. */
export interface Scan {
  /** Roots of items at, below and above `element` that may have changed. */
  rootsAround(element: Element): Element[];
  /** All roots in a document or shadow root. */
  rootsIn(node: Document | ShadowRoot): Element[];
  /** Reads one root; undefined when it is no item or could not be read (which is counted). */
  read(root: Element, context: PageContext): Read | undefined;
}

/** Makes the scan of one network. Errors are caught once per item, counted, and leave the item alone. */
export function createScan(network: Network, health: Health): Scan {
  const selector = network.layouts.map((layout) => layout.roots).join(',');
  const counted = new WeakMap<Element, { layout: Layout; outcome: 'read' | string }>();
  return {
    rootsAround(element) {
      const found = new Set<Element>();
      try {
        for (let at = closest(element, selector); at; ) {
          found.add(at);
          const above: Element | undefined = parentElement(at);
          at = above && closest(above, selector);
        }
        for (const root of findAll(element, selector)) found.add(root);
      } catch {
        health.noteError('scan.selector');
      }
      return [...found];
    },
    rootsIn: (node) => findAll(node, selector),
    read(root, context) {
      for (const layout of network.layouts) {
        try {
          if (!matches(root, layout.roots) || !layout.isItem(root, context)) continue;
          const result = layout.read(root, context);
          const outcome = result.ok ? 'read' : `${result.missing}:${result.when}`;
          const before = counted.get(root);
          if (before?.outcome !== outcome || before.layout !== layout) {
            if (before && before.outcome !== 'read') health.takeBack(before.layout, before.outcome.split(':')[0]!);
            if (!(before?.outcome === 'read' && result.ok)) health.note(layout, result);
            counted.set(root, { layout, outcome });
          }
          return result.ok ? result : undefined;
        } catch {
          health.noteError(`read.${layout.id}`);
          return undefined;
        }
      }
      return undefined;
    },
  };
}
