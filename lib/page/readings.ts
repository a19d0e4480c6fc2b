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

/** So many roots: as many as items are remembered. Of a list that takes nothing out, the oldest are forgotten. */
const MOST = 1_000;

/** Makes the memory of readings. It keeps no root alive that has left the page. */
export function createReadings(): Readings {
  const last = new WeakMap<Element, { readonly read: Read; readonly ref: WeakRef<Element> }>();
  /** Newest last. */
  const refs = new Set<WeakRef<Element>>();
  let reused = new WeakSet<Element>();
  const forget = (root: Element) => {
    const known = last.get(root);
    if (known) refs.delete(known.ref);
    last.delete(root);
    return known?.ref;
  };
  return {
    reuse(roots) {
      reused = new WeakSet(roots);
    },
    take: (root) => (reused.delete(root) && root.isConnected ? last.get(root)?.read : undefined),
    changed: (root) => void reused.delete(root),
    keep(root, read) {
      const ref = forget(root) ?? new WeakRef(root);
      if (!read) return;
      last.set(root, { read, ref });
      refs.add(ref);
      for (const oldest of refs) {
        if (refs.size <= MOST) return;
        refs.delete(oldest);
        const gone = oldest.deref();
        if (gone) last.delete(gone);
      }
    },
    filter(test) {
      const found: Element[] = [];
      for (const ref of refs) {
        const root = ref.deref();
        const read = root?.isConnected ? last.get(root)?.read : undefined;
        if (root && read && test(read, root)) found.push(root);
      }
      return found;
    },
  };
}
