import { fnv1a } from './bloom';
import type { Item } from './item';

/** The short name under which an item is remembered: where it stands and its key, hashed. */
export function hashItem({ network, key }: Pick<Item, 'network' | 'key'>): string {
  return fnv1a(`${network}|${key}`).toString(36);
}
