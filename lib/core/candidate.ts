import { z } from 'zod';
import { NETWORK_IDS } from './vocabulary';

/** A sender of marketing as it is kept: what the review queue shows, which items were counted, and the user's word. */
export const keptCandidateSchema = z.object({
  id: z.string().min(1).max(80),
  keys: z.array(z.string().min(1).max(300)).max(8),
  name: z.string().max(300),
  kind: z.enum(['person', 'organization']),
  network: z.enum(NETWORK_IDS),
  url: z.string().max(600).optional(),
  sellsFor: z.string().max(300).optional(),
  pitches: z.number().int().nonnegative(),
  firstAt: z.number().int().nonnegative(),
  lastAt: z.number().int().nonnegative(),
  rules: z.array(z.string().max(80)).max(12),
  wroteWith: z.boolean(),
  items: z.array(z.string().max(40)).max(50),
  /** One that was given is remembered, so that nobody is suggested twice. */
  word: z.enum(['list', 'peer', 'later']).optional(),
  until: z.number().int().nonnegative().optional(),
});
export type KeptCandidate = z.infer<typeof keptCandidateSchema>;
