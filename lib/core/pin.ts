import { z } from 'zod';
import type { Item } from './item';
import { fnv1a } from './bloom';

/** What the user said about one item: `fine`, it was judged too harshly; `away`, not to be shown again here. */
export const PIN_WORDS = ['fine', 'away'] as const;
export type PinWord = (typeof PIN_WORDS)[number];

/** The user's word about one item. Holds a hash of the item's key and no text. */
export const pinSchema = z.object({
  /** `hashItem` of the item. */
  id: z.string().min(1).max(40),
  what: z.enum(PIN_WORDS),
  at: z.number().int().nonnegative(),
});
export type Pin = z.infer<typeof pinSchema>;

/** The short name under which an item is remembered: where it stands and its key, hashed. */
export function hashItem({ network, key }: Pick<Item, 'network' | 'key'>): string {
  return fnv1a(`${network}|${key}`).toString(36);
}
