import type { Item } from '../../lib/core/item';

/** One item as one line of JSON, fields always in this order. What the page does not show is left out. */
export function toLine(item: Item): string {
  const { network, surface, key, promoted, direction, text, links, sentAt, counts, community, thread } = item;
  const { name, handle, url, kind, degree, verified } = item.author;
  return JSON.stringify({ network, surface, key, author: { name, handle, url, kind, degree, verified }, promoted, direction, text, links, sentAt, counts, community, thread });
}
