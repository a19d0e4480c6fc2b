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
  /** The roots in the page whose last reading passes a test. */
  filter(test: (read: Read, root: Element) => boolean): Element[];
}

/** Roots that have left the page are looked for when so many more were read. */
const MORE = 1_000;

/** Makes the memory of readings. It keeps no root alive that has left the page. */
export function createReadings(): Readings {
  const last = new WeakMap<Element, Read>();
  const refs = new Set<WeakRef<Element>>();
  const known = new WeakSet<Element>();
  let reused = new WeakSet<Element>();
  let most = MORE;
  const prune = () => {
    for (const ref of refs) if (!ref.deref()) refs.delete(ref);
    most = refs.size + MORE;
  };
  return {
    reuse(roots) {
      reused = new WeakSet(roots);
    },
    take: (root) => (reused.delete(root) && root.isConnected ? last.get(root) : undefined),
    changed: (root) => void reused.delete(root),
    keep(root, read) {
      if (!read) return void last.delete(root);
      last.set(root, read);
      if (known.has(root)) return;
      known.add(root);
      refs.add(new WeakRef(root));
      if (refs.size > most) prune();
    },
    filter(test) {
      const found: Element[] = [];
      for (const ref of refs) {
        const root = ref.deref();
        const read = root?.isConnected ? last.get(root) : undefined;
        if (root && read && test(read, root)) found.push(root);
      }
      return found;
    },
  };
}
