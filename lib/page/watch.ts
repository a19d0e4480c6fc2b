import { isOurs } from '../actions/shell';

/** Watches a document and its open shadow roots for what changes, in batches, and only while it is shown. */
export interface Watch {
  start(): void;
  stop(): void;
  /** Adds an open shadow root; false when it is already watched. */
  addRoot(root: ShadowRoot): boolean;
  readonly roots: number;
}

/** A recycled node may be given another author by these alone, without a child coming or going. */
const TELLING = ['href', 'datetime', 'componentkey', 'data-urn', 'data-id', 'data-event-urn', 'data-testid', 'aria-labelledby'];

/** What a batch of changes touched. */
export interface Changes {
  /** Came, or may be another element now: what stands below it is new too. */
  readonly fresh: ReadonlySet<Element>;
  /** Something inside came, went or reads differently: what stands above it may have changed. */
  readonly inside: ReadonlySet<Element>;
}

/**
 * Calls `onChanges` with what changed. One observer serves all roots. Attributes are watched by name: feeds
 * write classes and styles all the time. What we put in ourselves is no change; that somebody took it out is
 * one. A list that grows is not fresh itself: its old cards would be read again with every new one.
 */
export function createWatch(document: Document, onChanges: (changes: Changes) => void): Watch {
  const roots = new Set<Node>();
  let running = false;
  const observer = new MutationObserver((records) => {
    const fresh = new Set<Element>();
    const inside = new Set<Element>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (type === 'attributes') {
        if (element) fresh.add(element);
        continue;
      }
      let changed = type === 'characterData' || removedNodes.length > 0;
      for (const node of addedNodes) {
        if (isOurs(node)) continue;
        changed = true;
        if (node.nodeType === 1) fresh.add(node as Element);
      }
      if (changed && element) inside.add(element);
    }
    if (fresh.size + inside.size > 0) onChanges({ fresh, inside });
  });
  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: TELLING });
  return {
    start() {
      if (running) return;
      running = true;
      roots.add(document);
      for (const root of roots) observe(root);
    },
    stop() {
      running = false;
      observer.disconnect();
    },
    addRoot(root) {
      if (roots.has(root)) return false;
      for (const old of roots) if (old !== document && !(old as ShadowRoot).host?.isConnected) roots.delete(old);
      roots.add(root);
      if (running) observe(root);
      return true;
    },
    get roots() {
      return roots.size;
    },
  };
}
