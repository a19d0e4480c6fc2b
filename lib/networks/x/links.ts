import type { ItemLink } from '../../core/item';
import { attribute, closest, findAll, lineOf } from '../dom';
import { ownPathOf, urlOf } from './addresses';
import { TWEET_TEXT, USER_NAME } from './selectors';

/** More are never kept: a post may hold 10,000. */
const LIMIT = 200;
/** Those of the network itself are looked at and left out; a page may hold 10,000. */
const LOOK_LIMIT = 400;

/**
 * Where an item leads: outside links of text and cards, and posts or lists of X that the text points to.
 * Mentions, hashtags, photos and the post's own controls are not links. `t.co` stays as it is; its text
 * shows where it goes.
 */
export function linksOf(root: Element, isOwn: (element: Element) => boolean): ItemLink[] {
  const links = new Map<string, ItemLink>();
  for (const anchor of findAll(root, 'a[href]', LOOK_LIMIT)) {
    if (links.size >= LIMIT) break;
    const url = urlOf(attribute(anchor, 'href'));
    if (!url || !/^https?:$/.test(url.protocol) || links.has(url.href) || url.href.length > 4000) continue;
    const path = ownPathOf(url.href);
    if (path !== undefined && (isChrome(path) || !closest(anchor, TWEET_TEXT))) continue;
    if (!isOwn(anchor) || closest(anchor, USER_NAME)) continue;
    const text = lineOf(anchor)?.slice(0, 500);
    links.set(url.href, text && text !== url.href ? { url: url.href, text } : { url: url.href });
  }
  return [...links.values()];
}

/** Mentions, tags and a post's photos: the network's own furniture. */
function isChrome(path: string): boolean {
  return /^\/\w{1,20}\/?$/.test(path) || /^\/(hashtag|search)\b/.test(path) || /\/(photo|video|analytics|media_tags)(\/|$)/.test(path);
}
