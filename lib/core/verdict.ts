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

/** The sum of causes, no policy. Probabilities add up to 1 and come from the same pass as the causes. */
export const verdictSchema = z.object({
  kind: z.enum([...KINDS, 'unsure']),
  probabilities: probabilitiesSchema,
  /** How likely a reader learns something substantial from it, 0 to 1; its own scale. */
  thoughtLeadership: z.number().min(0).max(1),
  /** Both ledgers, heaviest first. */
  causes: z.array(causeSchema),
});
export type Verdict = z.infer<typeof verdictSchema>;
