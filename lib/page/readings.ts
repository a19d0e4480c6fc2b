import type { Read } from '../networks/define-network';

/** What was last read of each root, and which roots are only to be judged anew. */
export interface Readings {
  /** From here on, each of these says what it said before, as long as it is not seen to change. There may be thousands, and reading takes longest. */
  reuse(roots: Iterable<Element>): void;
  /** What a root said when it was read last, if that is to be judged anew; once. */
  take(root: Element): Read | undefined;
  /** A root has changed: it is read again. */
  changed(root: Element): void;
  keep(root: Element, read: Read | undefined): void;
}

/** Makes the memory of readings. It keeps no root alive that has left the page. */
export function createReadings(): Readings {
  const last = new WeakMap<Element, Read>();
  let reused = new WeakSet<Element>();
  return {
    reuse(roots) {
      reused = new WeakSet(roots);
    },
    take: (root) => (reused.delete(root) && root.isConnected ? last.get(root) : undefined),
    changed: (root) => void reused.delete(root),
    keep: (root, read) => void (read ? last.set(root, read) : last.delete(root)),
  };
}
