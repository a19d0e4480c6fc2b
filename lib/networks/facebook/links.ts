import type { ItemLink } from '../../core/item';
import { attribute, contains, find, findAll, lineOf } from '../dom';
import { ownUrlOf, urlOf } from './addresses';
import { isDust } from './dust';
import { CARD_TITLE, HEADING } from './selectors';

const LIMIT = 200;
/** Those of the network itself are looked at and left out; a page may hold 10,000. */
const LOOK_LIMIT = 400;

/** The address behind Facebook's redirect (`l.php?u=`), without the click id that Facebook adds. */
export function unwrap(href: string | undefined): string | undefined {
  let url = urlOf(href);
  if (url && /(^|\.)(facebook|messenger)\.com$/.test(url.hostname) && /^\/(l\.php|flx\/warn\/?)$/.test(url.pathname)) {
    const target = urlOf(url.searchParams.get('u') ?? undefined);
    if (!target || ownUrlOf(target.href)?.pathname === '/l.php') return undefined;
    url = target;
  }
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.searchParams.has('fbclid')) url.searchParams.delete('fbclid');
  return url.href.length <= 4000 ? url.href : undefined;
}

/**
 * Links to the outside, of words and cards. A card shows a domain that may be a random decoy, so its text is
 * the title or nothing; mentions, hashtags and Facebook's own controls are not links.
 */
export function linksOf(root: Element, message: Element | undefined, isOwn: (element: Element) => boolean): ItemLink[] {
  const links = new Map<string, ItemLink>();
  for (const anchor of findAll(root, 'a[href]', LOOK_LIMIT)) {
    if (links.size >= LIMIT) break;
    const url = unwrap(attribute(anchor, 'href'));
    if (!url || ownUrlOf(url) || links.has(url) || !isOwn(anchor)) continue;
    const inWords = message && contains(message, anchor);
    const title = inWords ? anchor : (find(anchor, CARD_TITLE) ?? find(anchor, HEADING));
    const text = title && lineOf(title, isDust)?.slice(0, 500);
    links.set(url, text && text !== url ? { url, text } : { url });
  }
  return [...links.values()];
}
