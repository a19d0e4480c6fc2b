import type { Item } from '../core/item';
import type { NetworkId, Surface } from '../core/vocabulary';

/** Why an element that looked like an item could not be read: the page changed, or is not finished. */
export interface Miss {
  readonly ok: false;
  /** The field that was missing: `author`, `text`, `key`, `direction`, `thread`, … */
  readonly missing: string;
  /** `later` when the card is still being drawn and should be read again; `broken` when it should not. */
  readonly when: 'later' | 'broken';
}
export interface Read {
  readonly ok: true;
  readonly item: Item;
  /** Which candidate answered for each field, 0 being the first choice: the early warning of a redesign. */
  readonly strategies: Readonly<Record<string, number>>;
  /** Where a mark may stand: the author's line. Marks never cover or move the network's own controls. */
  readonly anchor: Element;
  /** What a fold covers: the content of the item, but not its author line. */
  readonly body: Element;
}
export type ReadResult = Read | Miss;

/** One way a surface is drawn. Layouts are tried in order; the first whose `roots` match and whose `isItem` agrees owns the element. */
export interface Layout {
  /** E.g. `linkedin/feed-sdui-2026-09`; dated by when it was last seen. */
  readonly id: string;
  readonly surface: Surface;
  /** CSS selector for roots of items; matched against added nodes and their descendants. */
  readonly roots: string;
  /** All roots that may stand inside a root of this layout, where that is few: then no others are looked for in it. */
  readonly holds?: string;
  /** False for an element that matches `roots` but is no item (a module, a placeholder, a nested card). */
  isItem(root: Element, context: PageContext): boolean;
  read(root: Element, context: PageContext): ReadResult;
}

/** What an adapter may know besides the element. No cookies, no tokens, no storage. */
export interface PageContext {
  /** The address shown to the user; for a frame, that of the top page when it is of the same origin. */
  readonly url: URL;
  /** The same object for items that are read while the page cannot change; absent when that is not known. */
  readonly turn?: object;
}

/** The states of a page that are not about one item. */
export type PageState = 'reading' | 'locked' | 'not-a-reading-page';

export interface Network {
  readonly id: NetworkId;
  /** As the network calls itself. */
  readonly name: string;
  /** Match patterns of the manifest. */
  readonly matches: readonly string[];
  readonly layouts: readonly Layout[];
  /** `locked` when the page hides messages behind a PIN, and so on. */
  state(document: Document, url: URL): PageState;
  /** True where a reader would expect items, so that "no items" there means "layout unknown". */
  expectsItems(url: URL): boolean;
  /** Selector of elements whose open shadow roots hold content to be read; empty where there are none. */
  readonly shadowHosts: string;
  /** True for a frame that is preloaded and not shown. */
  isHiddenFrame(window: Window): boolean;
}

/** Returns the network unchanged; exists so that an adapter is checked where it is written. */
export function defineNetwork(network: Network): Network {
  return network;
}
