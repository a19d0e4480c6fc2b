import { ACTIONS } from '../actions';
import type { Applied, Label, Look, Place } from '../actions/define-action';
import type { ActionId } from '../core/vocabulary';
import { createLooks } from './looks';

/** What is to stand at an element. */
export interface Wish {
  readonly root: Element;
  readonly key: string;
  readonly act: ActionId;
  readonly label: Label;
  readonly place: Place;
  readonly onReveal: () => void;
  readonly onAsk: () => Promise<boolean>;
}
/** Carries decisions into the page and takes them back. */
export interface Present {
  /** Makes elements show what is wished; leaves those alone that already do. All styles are asked before anything is written. */
  show(wishes: readonly Wish[]): void;
  /** Takes back whatever stands at an element. */
  clear(root: Element): void;
  clearAll(): void;
  /** The key of the item that an element shows something about. */
  keyOf(root: Element): string | undefined;
  readonly size: number;
}

/** As little as is needed to know it again: it is kept as long as the page keeps the card. */
interface Shown extends Pick<Wish, 'key' | 'act'> {
  readonly words: string;
  readonly anchor: Element;
  readonly body: Element;
  readonly applied: Applied;
  readonly tries: Tries;
}

/** A page that keeps removing our element gets its way after this many times; the popup still shows the item. */
const MOST_REATTACHMENTS = 3;
/** The same for a page that draws the surroundings anew again and again. */
const MOST_REDRAWS = 30;
/** So many elements are remembered before it is asked which of them have left the page. */
const FEW = 200;
/** How often something was put back because the page took it out, and how often for whatever reason. */
interface Tries {
  readonly again: number;
  readonly times: number;
}
const FIRST: Tries = { again: 0, times: 0 };

/** Makes the presenter of one frame. Nothing is remembered of elements that have left the page. */
export function createPresent(onError: () => void = () => undefined, lookAt = createLooks(() => performance.now())): Present {
  const shown = new WeakMap<Element, Shown>();
  const live = new Set<WeakRef<Element>>();
  const refs = new WeakMap<Element, WeakRef<Element>>();
  const clear = (root: Element) => {
    shown.get(root)?.applied.undo();
    shown.delete(root);
  };
  let enough = FEW;
  const prune = () => {
    for (const ref of live) {
      const root = ref.deref();
      if (!root || !root.isConnected || !shown.has(root)) live.delete(ref);
    }
    // Looking at each time a hundred came would take ever longer in a page that keeps its cards.
    enough = Math.max(FEW, live.size * 2);
  };
  /** What is left to do for a wish: nothing, or to apply it as the so-manieth time. */
  function plan(wish: Wish): Tries | undefined {
    const before = shown.get(wish.root);
    if (!before) return wish.act === 'none' ? undefined : FIRST;
    const { key, act, words, anchor, body, applied, tries: { again, times } } = before;
    if (key !== wish.key || act !== wish.act || words !== wish.label.words) return FIRST;
    const isSamePlace = anchor === wish.place.anchor && body === wish.place.body;
    if (isSamePlace && applied.isPresent()) return undefined;
    const next = { again: isSamePlace ? again + 1 : again, times: times + 1 };
    return next.again > MOST_REATTACHMENTS || next.times > MOST_REDRAWS ? undefined : next;
  }
  function apply(wish: Wish, look: Look | undefined, tries: Tries): void {
    const { root, key, act, label, place: { anchor, body } } = wish;
    clear(root);
    if (act === 'none') return;
    const applied = ACTIONS[act].apply({ anchor, body, ...(look && { look }) }, label, wish);
    shown.set(root, { key, act, words: label.words, anchor, body, applied, tries });
    // One reference per element: a recycled card is shown and cleared thousands of times.
    const ref = refs.get(root) ?? new WeakRef(root);
    refs.set(root, ref);
    live.add(ref);
    if (live.size > enough) prune();
  }
  return {
    show(wishes) {
      const planned: [Wish, Look | undefined, Tries][] = [];
      for (const wish of wishes) {
        const tries = plan(wish);
        if (tries) planned.push([wish, wish.act === 'none' ? undefined : lookAt(wish.place), tries]);
      }
      for (const one of planned) {
        try {
          apply(...one);
        } catch {
          onError();
        }
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
    keyOf: (root) => shown.get(root)?.key,
    get size() {
      prune();
      return live.size;
    },
  };
}
