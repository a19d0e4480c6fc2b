import { z } from 'zod';
import { SAID, type Said } from './said';
import { KINDS, type Kind } from './vocabulary';

export { SAID, type Said };

/** A rule that spoke in the item the user judged, with the points it was shipped with. */
export const heardRuleSchema = z.strictObject({
  rule: z.string().min(1).max(80),
  side: z.enum(KINDS),
  points: z.number().min(0).max(100),
});
export type HeardRule = z.infer<typeof heardRuleSchema>;

/** The user's word about one item: no text, only which rules spoke. The newest word about an item counts. */
export const feedbackSchema = z.object({
  /** `hashItem` of the item. */
  id: z.string().min(1).max(40),
  said: z.enum(SAID),
  rules: z.array(heardRuleSchema).max(24),
  at: z.number().int().nonnegative(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
export type FeedbackDraft = Omit<Feedback, 'at'>;

/** How far the user's words have moved one rule; said as a sentence. */
export interface Adjustment {
  readonly rule: string;
  readonly side: Kind;
  /** How often each was said where the rule spoke. */
  readonly said: Readonly<Record<Said, number>>;
  readonly shipped: number;
  readonly now: number;
}
