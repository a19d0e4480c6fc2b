import type { Item } from '../../core/item';
import { attribute, closest, contains, documentOf, find, findAll, lineOf } from '../dom';
import { groupOf } from './addresses';
import { isDust } from './dust';
import type { Ownership } from './ownership';
import { MESSAGES } from './selectors';

type Community = NonNullable<Item['community']>;

/** The group or event of a post: named in its header, or the one whose page is open. */
export function readCommunity(root: Element, ownership: Ownership | undefined, url: URL): Community | undefined {
  if (ownership) {
    const { isOwn } = ownership;
    for (const link of findAll(root, 'a[href*="/groups/"], a[href*="/events/"]', 20)) {
      const group = groupOf(attribute(link, 'href'));
      const name = group?.isItself && isOwn(link) && !closest(link, MESSAGES.join(', ')) ? lineOf(link, isDust) : undefined;
      if (group && name && inHeader(link, ownership)) return { kind: group.kind, name: name.slice(0, 300), url: group.url };
    }
  }
  const page = groupOf(url.href);
  if (!page) return undefined;
  const title = findAll(documentOf(root), 'h1', 8).find((heading) => {
    const link = find(heading, 'a[href]') ?? closest(heading, 'a[href]');
    return !link || groupOf(attribute(link, 'href'))?.url === page.url;
  });
  const name = lineOf(title)?.slice(0, 300);
  return { kind: page.kind, url: page.url, ...(name && { name }) };
}

/** A group linked in a card below is not where the post stands. */
function inHeader(link: Element, { header }: Ownership): boolean {
  if (!header) return false;
  return contains(header, link) || !!closest(link, 'h2, h3, h4');
}
