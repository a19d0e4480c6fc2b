import { z } from 'zod';
import { NOTICE_FOOTINGS } from './notice';
import { ACTION_IDS, ENTRY_KINDS, ENTRY_REASONS, ENTRY_STATES, NETWORK_IDS, SURFACES } from './vocabulary';

/** An identity that an entry matches on: a canonical key (see actor.ts), a domain or a folded phrase. */
export const identitySchema = z.object({
  /** `linkedin/in/ada`, `domain/acme.example`, `phrase/grow your pipeline`. */
  key: z.string().min(3).max(300),
  /** What the user sees for it, e.g. the address or the phrase as typed. */
  label: z.string().max(300).optional(),
  /** How it came in: by the user, or learned because two keys were seen on one author. */
  learned: z.boolean().optional(),
});
export type Identity = z.infer<typeof identitySchema>;

/** A short quote the user chose to keep, dated. */
export const evidenceSchema = z.object({
  at: z.number().int().nonnegative(),
  network: z.enum(NETWORK_IDS).optional(),
  surface: z.enum(SURFACES).optional(),
  quote: z.string().max(500),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A notice the user copied to send by hand: when, the law it named, by when an answer is due, and its words. */
export const sentNoticeSchema = z.object({
  at: z.number().int().nonnegative(),
  footing: z.enum(NOTICE_FOOTINGS).optional(),
  replyBy: z.number().int().nonnegative().optional(),
  text: z.string().max(4000).optional(),
});
export type SentNotice = z.infer<typeof sentNoticeSchema>;

/** One line of the do-not-market list. Times are milliseconds since 1970 (UTC). */
export const entrySchema = z.object({
  id: z.string().min(8).max(80),
  kind: z.enum(ENTRY_KINDS),
  name: z.string().min(1).max(300),
  identities: z.array(identitySchema).min(1).max(100),
  state: z.enum(ENTRY_STATES),
  reason: z.enum(ENTRY_REASONS),
  reasonText: z.string().max(500).optional(),
  note: z.string().max(4000).optional(),
  evidence: z.array(evidenceSchema).max(100),
  /** Where it applies; an absent list means everywhere. */
  networks: z.array(z.enum(NETWORK_IDS)).optional(),
  surfaces: z.array(z.enum(SURFACES)).optional(),
  communities: z.array(z.string().max(300)).max(100).optional(),
  /** What is done; absent means the default of the network. */
  act: z.enum(ACTION_IDS).optional(),
  createdAt: z.number().int().nonnegative(),
  updatedAt: z.number().int().nonnegative(),
  /** When the entry stops to apply by itself. */
  expiresAt: z.number().int().nonnegative().optional(),
  /** When the party was first told to stop; whatever comes later is after notice. */
  noticeAt: z.number().int().nonnegative().optional(),
  /** By when the vendor should have acted on the notice. */
  replyBy: z.number().int().nonnegative().optional(),
  /** Every notice, in order; those of a time before a release stay. */
  notices: z.array(sentNoticeSchema).max(50).optional(),
  /** For whom a person sells, as the headline or an archive said it. */
  sellsFor: z.string().max(300).optional(),
  /** When each field was last changed, so that a merge can take the newest of each. */
  changed: z.record(z.string().max(20), z.number().int().nonnegative()).optional(),
  /** Counts every change of this entry; a merge takes the higher one when times are equal. */
  revision: z.number().int().nonnegative(),
});
export type Entry = z.infer<typeof entrySchema>;
