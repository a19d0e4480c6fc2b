import { z } from 'zod';
import { DECISION_REASONS } from './decision';
import { ACTION_IDS, NETWORK_IDS, SURFACES, VERDICT_KINDS } from './vocabulary';

const chance = z.number().min(0).max(1);

/** One item of an open tab, as settings show what they would do with it. Held in memory for the answer, never stored. */
export const previewItemSchema = z.object({
  key: z.string().min(1).max(400),
  network: z.enum(NETWORK_IDS),
  surface: z.enum(SURFACES),
  author: z.string().max(300).optional(),
  opening: z.string().max(280),
  kind: z.enum(VERDICT_KINDS),
  marketing: chance,
  recruiting: chance,
  /** Whether a rule says why it would be folded: as marketing, or as an offer of work that is not wanted. */
  named: z.object({ marketing: z.boolean(), offer: z.boolean() }),
  act: z.enum(ACTION_IDS),
  reason: z.enum(DECISION_REASONS),
  seenAt: z.number().nonnegative(),
  /** The group or community it stands in, with the key that settings know it by. */
  community: z.object({ key: z.string().min(1).max(600), name: z.string().max(300) }).optional(),
});
export type PreviewItem = z.infer<typeof previewItemSchema>;
