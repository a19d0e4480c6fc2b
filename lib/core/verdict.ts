import { z } from 'zod';
import { causeSchema } from './cause';
import { KINDS } from './vocabulary';

export const probabilitiesSchema = z.object({
  marketing: z.number().min(0).max(1),
  peer: z.number().min(0).max(1),
  recruiting: z.number().min(0).max(1),
  other: z.number().min(0).max(1),
});
export type Probabilities = z.infer<typeof probabilitiesSchema>;

/** The smallest single thing without which the verdict would be another. */
export const counterfactualSchema = z.object({
  /** A rule's id, the user's own rule by name, quoted words of a phrase, or `links` for all links together. */
  without: z.string().max(80),
  source: z.enum(['rule', 'phrase', 'links', 'user']),
  kind: z.enum([...KINDS, 'unsure']),
});
export type Counterfactual = z.infer<typeof counterfactualSchema>;

/** The sum of causes, no policy. Probabilities add up to 1 and come from the same pass as the causes. */
export const verdictSchema = z.object({
  kind: z.enum([...KINDS, 'unsure']),
  probabilities: probabilitiesSchema,
  /** How likely a reader learns something substantial from it, 0 to 1; its own scale. */
  thoughtLeadership: z.number().min(0).max(1),
  /** Both ledgers, heaviest first. */
  causes: z.array(causeSchema),
  /** Only when it was asked for, and only when one single thing decides. */
  counterfactual: counterfactualSchema.optional(),
  /** Language of the text: one of the seven that rules read, `und` or `und-Cyrl` and the like for others; absent when there is too little to tell, and when nobody looks and it decides nothing. */
  language: z.string().max(12).optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;
