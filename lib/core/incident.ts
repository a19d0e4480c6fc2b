import { z } from 'zod';
import { NETWORK_IDS, SURFACES } from './vocabulary';

/** A listed party marketed again. Holds no text and no name, only where and when and which rules spoke. */
export const incidentSchema = z.object({
  id: z.string().min(8).max(120),
  entryId: z.string().max(80),
  at: z.number().int().nonnegative(),
  network: z.enum(NETWORK_IDS),
  surface: z.enum(SURFACES),
  /** Hash of the item's key, so that the same item counts once. */
  itemHash: z.string().max(40),
  /** The identity that matched. */
  /** Who wrote it, where an organization or a domain was matched: its representatives are told apart by this. */
  sender: z.string().max(300).optional(),
  matchedKey: z.string().max(300),
  rules: z.array(z.string().max(80)).max(12),
  /** True when it came after a notice was sent. */
  afterNotice: z.boolean(),
  /** True for what was there before its author was listed: it is remembered, and counts as no contact “again”. */
  beforeListed: z.boolean().optional(),
});
export type Incident = z.infer<typeof incidentSchema>;
