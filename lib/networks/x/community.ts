import type { Item } from '../../core/item';
import { attribute, closest, documentOf, find, findAll, lineOf } from '../dom';
import { pathOf } from '../path-of';
import { handleOf, ownPathOf } from './addresses';
import { PRIMARY_COLUMN, SOCIAL_CONTEXT } from './selectors';

type Community = NonNullable<Item['community']>;
const COMMUNITY = /^\/i\/communities\/(\d+)/;
const LIST = /^\/i\/lists\/(\d+)/;

/** The community or list a post stands in: said above the post, else by the page's address and title. */
export function readCommunity(tweet: Element, isOwn: (element: Element) => boolean, url: URL): Community | undefined {
  const context = findAll(tweet, SOCIAL_CONTEXT).find(isOwn);
  const link = context && linkAround(context);
  const id = COMMUNITY.exec(ownPathOf(link && attribute(link, 'href')) ?? '')?.[1];
  if (id) return { kind: 'community', url: `https://x.com/i/communities/${id}`, ...nameFrom(context) };
  const page = documentOf(tweet);
  const title = () => {
    const column = find(page, PRIMARY_COLUMN);
    return column && findAll(column, 'h2').find((heading) => !closest(heading, 'article'));
  };
  const community = COMMUNITY.exec(pathOf(url))?.[1];
  if (community) return { kind: 'community', url: `https://x.com/i/communities/${community}`, ...nameFrom(title()) };
  const list = LIST.exec(pathOf(url))?.[1];
  return list ? { kind: 'list', url: `https://x.com/i/lists/${list}`, ...nameFrom(title()) } : undefined;
}

/**
 * Who reposted. "NAME reposted" is localised, but the name has an element of its own inside; the link's
 * handle is the second choice. Pinned posts and communities have no profile link and give nothing.
 */
export function readSharedBy(tweet: Element, isOwn: (element: Element) => boolean): string | undefined {
  const context = findAll(tweet, SOCIAL_CONTEXT).find(isOwn);
  const link = context && linkAround(context);
  const handle = handleOf(link && attribute(link, 'href'));
  if (!context || !handle) return undefined;
  return (lineOf(find(context, '[dir]')) ?? `@${handle}`).slice(0, 300);
}

function linkAround(context: Element): Element | undefined {
  return closest(context, 'a[href]') ?? find(context, 'a[href]');
}
function nameFrom(element: Element | undefined): { name?: string } {
  const name = lineOf(element)?.slice(0, 300);
  return name ? { name } : {};
}
