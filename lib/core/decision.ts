import { z } from 'zod';
import { ACTION_IDS } from './vocabulary';

/** Why a decision was taken; the interface has one sentence for each. */
export const DECISION_REASONS = [
  'listed',
  'contacted-again',
  'marketing',
  'recruiting',
  'promoted',
  'worth-reading',
  'peer',
  'unsure',
  'nothing-to-do',
  'paused',
  'known-person',
  'own-conversation',
  'said-fine',
  'said-marketing',
] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];

/** What is to be done with an item in this place, and why. Policy comes last, here. */
export const decisionSchema = z.object({
  act: z.enum(ACTION_IDS),
  reason: z.enum(DECISION_REASONS),
  /** The entry of the do-not-market list that matched, if one did. */
  entryId: z.string().max(80).optional(),
  /** By which of its keys. */
  matchedKey: z.string().max(300).optional(),
});
export type Decision = z.infer<typeof decisionSchema>;
