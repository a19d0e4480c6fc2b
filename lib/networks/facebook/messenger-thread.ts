import { attribute, closest, contains, find, findAll, isBefore, lineOf, parentElement, tag } from '../dom';
import { profileOf, threadOf } from './addresses';
import { CELL, GRID, ROW } from './selectors';

export interface Thread {
  readonly key: string;
  readonly isRequest: boolean;
  /** A chat window on another page, not the messages page. */
  readonly isWindow: boolean;
  /** The other side of a 1:1 thread. */
  readonly peer?: { readonly name: string; readonly href: string };
}

/**
 * The thread of a grid. On a conversation route it is the address, provided that only one thread is open in
 * the main part; a chat window must link to its thread or to one person. Anything else is left alone.
 */
export function locateThread(grid: Element, url: URL): Thread | undefined {
  const pane = paneOf(grid);
  const links = findAll(pane, 'a[href]', 300).filter((link) => !contains(grid, link) && !closest(link, ROW));
  const peer = peerOf(links) ?? peerOf(findAll(grid, 'a[href]', 60).filter((link) => !closest(link, ROW)));
  const route = threadOf(url.href);
  const isMain = !!closest(grid, '[role="main"]') || (!closest(grid, '[role="dialog"], [role="complementary"]') && /messenger\.com$/.test(url.hostname));
  if (route && isMain) {
    const main = closest(grid, '[role="main"]');
    if (main && findAll(main, GRID).filter((one) => find(one, CELL)).length !== 1) return undefined;
    return { key: `t/${route.id}`, isRequest: route.isRequest, isWindow: false, peer };
  }
  const own = links.flatMap((link) => threadOf(attribute(link, 'href')) ?? []);
  const ids = new Set(own.map(({ id }) => id));
  if (ids.size === 1) return { key: `t/${own[0]!.id}`, isRequest: own[0]!.isRequest, isWindow: true, peer };
  const profile = ids.size === 0 && peer ? profileOf(peer.href) : undefined;
  return profile && { key: profile.key, isRequest: false, isWindow: true, peer };
}

/** The start of a thread shows the other side's profile above the first message, outside the rows. */
export function isStartLoaded(grid: Element, first: Element | undefined): boolean {
  return !!first && findAll(grid, 'a[href]', 40).some((link) => isBefore(link, first) && !closest(link, ROW) && profileOf(attribute(link, 'href')));
}

const panes = new WeakMap<Element, Element>();
/** Asked for every message, so a block that still fits is not searched again. */
function paneOf(grid: Element): Element {
  const known = panes.get(grid);
  if (known && contains(known, grid) && findAll(known, GRID, 2).every((one) => one === grid || one === known) && !find(known, '[role="navigation"], [role="banner"]')) return known;
  const pane = findPane(grid);
  panes.set(grid, pane);
  return pane;
}
/** The largest block around the grid that holds no other thread, no list of threads and not the whole page. */
function findPane(grid: Element): Element {
  let pane = grid;
  for (let parent = parentElement(pane), i = 0; parent && i < 40; parent = parentElement(pane), i++) {
    const rows = findAll(parent, GRID, 2).filter((one) => one !== grid);
    if (rows.length || find(parent, '[role="navigation"], [role="banner"]') || tag(parent) === 'body') break;
    pane = parent;
    if (attribute(pane, 'role') === 'main' || attribute(pane, 'role') === 'dialog') break;
  }
  return pane;
}
/** The only person that the header links to. */
function peerOf(links: readonly Element[]): Thread['peer'] {
  const people = new Map<string, { name: string; href: string }>();
  for (const link of links) {
    const href = attribute(link, 'href');
    const profile = threadOf(href) ? undefined : profileOf(href);
    const name = lineOf(link);
    if (profile && href && name && !people.has(profile.key)) people.set(profile.key, { name, href });
  }
  return people.size === 1 ? [...people.values()][0] : undefined;
}
