import { z } from 'zod';
import { NETWORK_IDS } from './vocabulary';

/** A post that the user keeps for later: nothing is kept without a click. */
export const readingSchema = z.object({
  id: z.string().min(8).max(80),
  /** Where it stands; absent when the page shows no address for it. */
  url: z.string().max(4000).optional(),
  network: z.enum(NETWORK_IDS),
  author: z.string().max(300),
  authorUrl: z.string().max(600).optional(),
  /** The first lines, as shown when it was kept. */
  opening: z.string().max(280),
  at: z.number().int().nonnegative(),
  readAt: z.number().int().nonnegative().optional(),
  /** `hashItem` of the post, so that it is kept once. */
  itemHash: z.string().max(40),
});
export type Reading = z.infer<typeof readingSchema>;
export type ReadingDraft = Omit<Reading, 'id' | 'at' | 'readAt'>;

/** One page of the reading list; without `state` all of it. */
export interface ReadingQuery {
  readonly state?: 'unread' | 'read';
  readonly search?: string;
  readonly offset: number;
  readonly limit: number;
}
