import type { Item } from './item';

/**
 * The address of an item on its network, as far as its key tells it; undefined for messages and for items
 * that the page shows without an id. Nothing is fetched: the address is only kept and opened by a click.
 */
export function findItemAddress({ network, key, surface }: Pick<Item, 'network' | 'key' | 'surface'>): string | undefined {
  if (surface !== 'feed' && surface !== 'comment') return undefined;
  if (network === 'linkedin') {
    const post = /urn:li:(?:activity|ugcPost|share):\d{6,25}/.exec(key)?.[0];
    return post && `https://www.linkedin.com/feed/update/${post}/`;
  }
  if (network === 'x') {
    const id = /^status\/(\d{5,25})$/.exec(key)?.[1];
    return id && `https://x.com/i/status/${id}`;
  }
  if (network === 'facebook') {
    const [, post, comment] = /^(\d{5,25})(?::(\d{5,25}))?$/.exec(key) ?? [];
    return post && `https://www.facebook.com/${post}${comment ? `?comment_id=${comment}` : ''}`;
  }
  return undefined;
}
