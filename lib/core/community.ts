import type { Item } from './item';
import { trimEnd } from './trim-end';

/**
 * The key under which settings name a group or community: its address where the page shows one, without
 * scheme and trailing slash, else network and name. Undefined for an item that stands in none.
 */
export function keyOfCommunity(item: Pick<Item, 'network' | 'community'>): string | undefined {
  const { community, network } = item;
  if (community?.url) return trimEnd(community.url.replace(/^https?:\/\/(www\.)?/, ''), '/').toLowerCase().slice(0, 600);
  const name = community?.name?.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return name ? `${network}/${name}`.slice(0, 600) : undefined;
}
