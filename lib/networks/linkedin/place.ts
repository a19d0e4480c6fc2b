import type { Item } from '../../core/item';
import { attribute, documentOf, find, findAll, lineOf } from '../dom';
import { pathOf } from '../path-of';
import { parseAddress } from './address';

/** Where on the site an address is. */
export function placeOf(url: URL): string {
  let place = places.get(url);
  if (place === undefined) places.set(url, (place = placeOfPath(pathOf(url))));
  return place;
}
const places = new WeakMap<URL, string>();
function placeOfPath(path: string): string {
  if (path.startsWith('/search/')) return 'search';
  if (path.startsWith('/groups/')) return 'group';
  if (path.startsWith('/events/')) return 'event';
  if (/^\/(company|showcase|school)\//.test(path)) return 'page';
  if (/^\/in\//.test(path)) return 'activity';
  if (/^\/(feed\/update|posts)\//.test(path)) return 'post';
  if (path === '/' || path.startsWith('/feed')) return 'home';
  if (path.startsWith('/messaging')) return 'inbox';
  return path.startsWith('/mynetwork') ? 'invitations' : 'other';
}
/** "(3) Group name | LinkedIn" without its ends. Asked of the element: `<img name=title>` shadows `document.title`. */
function pageTitle(document: Document): string | undefined {
  const title = lineOf(find(document, 'head > title'));
  return title?.replace(/^\(\d+\+?\)\s*/, '').replace(/\|\s*LinkedIn$/, '').trim().slice(0, 300) || undefined;
}
/** The group, page or event whose feed an address is, or the group that a card's header names. */
export function communityOf(card: Element, url: URL, isForeign: (element: Element) => boolean): Item['community'] {
  const [, room, id] = /^\/(groups|events|company|showcase|school)\/([^/]+)/.exec(pathOf(url)) ?? [];
  if (room && id) {
    const kind = room === 'groups' ? 'group' : room === 'events' ? 'event' : 'page';
    const page = documentOf(card);
    const title = pageTitle(page);
    // A name may hold "|" itself, and the title may say more behind it: the page's own heading tells where it ends.
    const heading = findAll(page, 'h1', 4).map((one) => lineOf(one)).find((text) => text && title?.startsWith(text));
    const name = heading ?? (kind === 'group' ? title : title?.split(/(?<! ) *[|:] /)[0]);
    return { ...(name && { name: name.slice(0, 300) }), kind, url: `https://www.linkedin.com/${room}/${id.slice(0, 200)}` };
  }
  const anchor = findAll(card, 'a[href*="/groups/"]', 20).find((one) => !isForeign(one));
  const group = /^\/groups\/([^/]+)/.exec(parseAddress(anchor && attribute(anchor, 'href'))?.pathname ?? '')?.[1];
  if (!anchor || !group) return undefined;
  const name = lineOf(find(anchor, 'span[aria-hidden="true"]') ?? anchor)?.slice(0, 300);
  return { ...(name && { name }), kind: 'group', url: `https://www.linkedin.com/groups/${group.slice(0, 200)}` };
}
