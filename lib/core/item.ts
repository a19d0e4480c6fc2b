import { z } from 'zod';
import { actorSchema } from './actor';
import { DIRECTIONS, ITEM_NETWORKS, PROMOTED, SURFACES } from './vocabulary';

/** A link in an item: where it leads after the network's own redirect has been unwrapped. */
export const linkSchema = z.object({
  url: z.string().max(4000),
  /** The words the link stands on, when they differ from the address. */
  text: z.string().max(500).optional(),
});
export type ItemLink = z.infer<typeof linkSchema>;

export const countsSchema = z.object({
  reactions: z.number().int().nonnegative().optional(),
  comments: z.number().int().nonnegative().optional(),
  reposts: z.number().int().nonnegative().optional(),
  views: z.number().int().nonnegative().optional(),
});

export const communitySchema = z.object({
  name: z.string().max(300).optional(),
  kind: z.enum(['group', 'community', 'page', 'list', 'event']),
  url: z.string().max(600).optional(),
});

/** The conversation a message stands in, as far as the open page shows it. */
export const threadSchema = z.object({
  key: z.string().max(300),
  /** True once a message of the viewer was seen in this thread. */
  viewerWrote: z.boolean().optional(),
  /** True when the first message on the page is the other side's; undefined when the start is not loaded. */
  theyWroteFirst: z.boolean().optional(),
  /** Messages of the other side since the viewer last wrote, this one included. */
  unansweredInRow: z.number().int().nonnegative().optional(),
  /** How the message came in. */
  channel: z.enum(['direct', 'inmail', 'sponsored', 'request', 'group']).optional(),
});

/**
 * What was said: one feed post, comment, message or invitation. Plain and frozen. A field that the
 * page does not show is absent; it is never guessed.
 */
export const itemSchema = z.object({
  network: z.enum(ITEM_NETWORKS),
  surface: z.enum(SURFACES),
  /** Where on the site: `home`, `group`, `search`, `activity`, `post`, `guest`, `inbox`, `overlay`, … */
  place: z.string().max(40).optional(),
  /** Stable across re-renders of the same item on the same network. */
  key: z.string().min(1).max(400),
  author: actorSchema,
  promoted: z.enum(PROMOTED),
  direction: z.enum(DIRECTIONS),
  text: z.string(),
  links: z.array(linkSchema).max(200),
  /** ISO time when the page gives an exact one, otherwise the page's own relative words ("6h"). */
  sentAt: z.string().max(80).optional(),
  counts: countsSchema.optional(),
  community: communitySchema.optional(),
  thread: threadSchema.optional(),
  /** Who brought the item here when that is not the author: a reposter or commenter. */
  sharedBy: z.string().max(300).optional(),
  /** Text of a quoted or re-shared item inside this one; judged as context only. */
  quotedText: z.string().optional(),
  /** BCP 47 language when the page says so. */
  lang: z.string().max(20).optional(),
});
export type Item = z.infer<typeof itemSchema>;
