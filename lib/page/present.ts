import { ACTIONS } from '../actions';
import type { Applied, Label, Place } from '../actions/define-action';
import type { ActionId } from '../core/vocabulary';

/** Carries decisions into the page and takes them back. */
export interface Present {
  /** Makes the element show `act` with `label` for the item `key`; leaves it alone when it already does. */
  show(root: Element, key: string, act: ActionId, label: Label, place: Place, onReveal: () => void): void;
  /** Takes back whatever stands at an element. */
  clear(root: Element): void;
  clearAll(): void;
  readonly size: number;
}

interface Shown {
  key: string;
  act: ActionId;
  words: string;
  applied: Applied;
  again: number;
}

/** A page that keeps removing our element gets its way after this many times; the popup still shows the item. */
const MOST_REATTACHMENTS = 3;

/** Makes the presenter of one frame. Nothing is remembered of elements that have left the page. */
export function createPresent(): Present {
  const shown = new WeakMap<Element, Shown>();
  const live = new Set<WeakRef<Element>>();
  const clear = (root: Element) => {
    shown.get(root)?.applied.undo();
    shown.delete(root);
  };
  const prune = () => {
    for (const ref of live) {
      const root = ref.deref();
      if (!root || !root.isConnected || !shown.has(root)) live.delete(ref);
    }
  };
  return {
    show(root, key, act, label, place, onReveal) {
      const before = shown.get(root);
      let again = 0;
      if (before && before.key === key && before.act === act && before.words === label.words) {
        if (before.applied.isPresent()) return;
        again = before.again + 1;
        if (again > MOST_REATTACHMENTS) return;
      }
      if (before) clear(root);
      if (act === 'none') return;
      const applied = ACTIONS[act].apply(place, label, onReveal);
      shown.set(root, { key, act, words: label.words, applied, again });
      if (!before) {
        live.add(new WeakRef(root));
        if (live.size % 100 === 0) prune();
      }
    },
    clear,
    clearAll() {
      for (const ref of live) {
        const root = ref.deref();
        if (root) clear(root);
      }
      live.clear();
    },
    get size() {
      prune();
      return live.size;
    },
  };
}
