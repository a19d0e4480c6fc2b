/** Watches a document and its open shadow roots for added elements, in batches, and only while it is shown. */
export interface Watch {
  start(): void;
  stop(): void;
  /** Adds an open shadow root; a root that is already watched is left alone. */
  addRoot(root: ShadowRoot): void;
  readonly roots: number;
}

/** How long one batch may keep the page waiting, in ms; the rest follows after a yield. */
export const BUDGET = 4;

/**
 * Calls `onElements` with elements that were added (or whose inside changed). One observer serves all
 * roots; only child lists are watched, never attributes or text: feeds change those all the time.
 */
export function createWatch(document: Document, onElements: (elements: readonly Element[]) => void): Watch {
  const roots = new Set<Node>();
  let running = false;
  const observer = new MutationObserver((records) => {
    const touched = new Set<Element>();
    for (const record of records) {
      let added = false;
      for (const node of record.addedNodes) {
        if (node.nodeType === 1) {
          touched.add(node as Element);
          added = true;
        } else if (node.nodeType === 3) added = true;
      }
      if ((added || record.removedNodes.length > 0) && record.target.nodeType === 1) touched.add(record.target as Element);
    }
    if (touched.size > 0) onElements([...touched]);
  });
  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true });
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
      if (roots.has(root)) return;
      for (const old of roots) if (old !== document && !(old as ShadowRoot).host?.isConnected) roots.delete(old);
      roots.add(root);
      if (running) observe(root);
    },
    get roots() {
      return roots.size;
    },
  };
}

/** Gives the page its turn, and comes back as soon as it has had it. */
export function yieldToPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
