import type { Item } from '../../lib/core/item';

/** An item that says a text and nothing else. */
export function itemOf(text: string, key: string | number, more: Partial<Item> = {}): Item {
  return { network: 'linkedin', surface: 'feed', key: String(key), author: { keys: [], kind: 'unknown' }, promoted: 'unknown', direction: 'incoming', links: [], text, ...more };
}
