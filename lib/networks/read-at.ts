import type { Layout, Network, PageContext, ReadResult } from './define-network';
import { matches, surveying } from './dom';

/** Reads what stands at an element by the first layout that owns it; undefined where none does. */
export function readAt(network: Network, root: Element, context: PageContext): { readonly layout: Layout; readonly result: ReadResult } | undefined {
  return surveying(root, () => {
    const layout = network.layouts.find((one) => matches(root, one.roots) && one.isItem(root, context));
    return layout && { layout, result: layout.read(root, context) };
  });
}
