import type { ItemLink } from '../../core/item';
import { attribute, contains, findAll, lineOf } from '../dom';
import { isLinkedIn, parseAddress, unwrap } from './address';

/** Addresses inside LinkedIn that lead nowhere of interest: hashtags, search, sign-up walls, the page itself. */
function isChrome(url: string): boolean {
  return /^https?:\/\/[^/]*linkedin\.com\/(search\/|feed\/(\?|$|hashtag\/|update\/)|signup\/|uas\/|login|authwall|help\/|legal\/)/.test(url);
}

const LINK_LIMIT = 200;
const LOOK_LIMIT = 400;

/** The links of an item's parts, unwrapped, each once, at most 200. `skip` rejects anchors of other items. */
export function linksOf(roots: readonly (Element | undefined)[], skip?: (anchor: Element) => boolean): ItemLink[] {
  const links = new Map<string, ItemLink>();
  for (const root of roots) {
    if (!root) continue;
    for (const anchor of findAll(root, 'a[href]', LOOK_LIMIT)) {
      if (links.size >= LINK_LIMIT) break;
      const href = attribute(anchor, 'href');
      if (!href || href.startsWith('#') || skip?.(anchor)) continue;
      const url = unwrap(href);
      if (!url || isChrome(url) || links.has(url)) continue;
      const text = lineOf(anchor)?.slice(0, 500);
      links.set(url, text && text !== url ? { url, text } : { url });
    }
  }
  return links.size === 0 ? [] : [...links.values()];
}
/** The links of a post's text, then those that leave LinkedIn elsewhere in its card (link cards, buttons of ads). */
export function cardLinks(card: Element, body: Element | undefined, isElsewhere: (element: Element) => boolean): ItemLink[] {
  const links = linksOf([body]);
  const more = linksOf([card], (anchor) => (body && contains(body, anchor)) || isElsewhere(anchor) || !leavesLinkedIn(anchor));
  return more.length === 0 ? links : [...links, ...more.filter((link) => !links.some((one) => one.url === link.url))].slice(0, LINK_LIMIT);
}
/** Addresses of the site that need not be taken apart to say so: no redirect, nothing unusual. */
const STAYS = /^(?:https:\/\/www\.linkedin\.com)?\/(?!safety\/go|redir\/|authwall)[\w-]+(?:\/[\w-]+)*\/?(?:[?#]|$)/;

/** True for an anchor that leaves LinkedIn: the button of an ad, a link card. */
function leavesLinkedIn(anchor: Element): boolean {
  const href = attribute(anchor, 'href') ?? '';
  if (STAYS.test(href)) return href.includes('/leadGenForm/');
  const url = parseAddress(unwrap(href));
  return !!url && (!isLinkedIn(url.hostname) || href.includes('/leadGenForm/'));
}
