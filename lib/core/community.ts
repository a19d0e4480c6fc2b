import type { Item } from './item';
import { trimEnd } from './trim-end';

/** A group or community as numbers and settings name it: by its key, see below, and in words. */
export interface CommunityName {
  readonly key: string;
  readonly name: string;
}

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

/** How numbers name the group or community of an item; undefined for one that stands in none. */
export function nameCommunity(item: Pick<Item, 'network' | 'community'>): CommunityName | undefined {
  const key = keyOfCommunity(item);
  return key === undefined ? undefined : { key, name: item.community?.name?.trim() || key.slice(0, 300) };
}
