import { findAll, firstChild, matches, shadowRootOf } from '../networks/dom';

/** Knows the elements of a page in which a network draws content of ours behind an open shadow root. */
export interface ShadowHosts {
  /** Looks at an element that came, and at what stands in it; or through a whole document, which takes long in a long feed. */
  look(place: Document | Element): void;
  /** Open roots of hosts that still stand in the page. A host may get its root long after it came, without a word. */
  roots(): readonly ShadowRoot[];
}

/** More hosts than this are no design of a network's. */
const MOST = 8;

/** Makes the memory of hosts; `selector` is the network's, empty where it has none. */
export function createShadowHosts(selector: string): ShadowHosts {
  const hosts = new Set<Element>();
  // Browsers answer each of them from an index, and a list of them by going through everything.
  const ways = selector.split(', ');
  return {
    look(place) {
      if (selector === '') return;
      if (place instanceof Element && matches(place, selector)) hosts.add(place);
      if (!firstChild(place)) return;
      for (const way of ways) for (const host of findAll(place, way, MOST)) hosts.add(host);
    },
    roots() {
      const roots: ShadowRoot[] = [];
      for (const host of hosts) {
        const root = shadowRootOf(host);
        if (!host.isConnected) hosts.delete(host);
        else if (root) roots.push(root);
      }
      return roots;
    },
  };
}
