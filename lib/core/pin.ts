import { z } from 'zod';

/** What the user said about one item: `fine`, it was judged too harshly; `away`, not to be shown again here. */
export const PIN_WORDS = ['fine', 'away'] as const;
export type PinWord = (typeof PIN_WORDS)[number];

/** The user's word about one item. Holds a hash of the item's key and no text. */
export const pinSchema = z.object({
  /** `hashItem` of the item, see item-hash.ts. */
  id: z.string().min(1).max(40),
  what: z.enum(PIN_WORDS),
  at: z.number().int().nonnegative(),
});
export type Pin = z.infer<typeof pinSchema>;
