import { z } from 'zod';
import { KINDS } from './vocabulary';

/** Where in the original text a cause was found, in UTF-16 units, end exclusive. */
export const quoteSchema = z.object({
  text: z.string().max(400),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** One reason for or against a kind: which rule spoke, how loud, and with which words. */
export const causeSchema = z.object({
  /** Rule id, or `phrase` when a learned phrase spoke. */
  rule: z.string().max(80),
  /** `rule`: hand-written; `phrase`: learned from labelled text; `combination`: rules that spoke together; `user`: the user's own rule. */
  source: z.enum(['rule', 'phrase', 'combination', 'user']),
  /** The kind this cause speaks for. */
  side: z.enum(KINDS),
  /** How strongly, in points; always above zero. One point is about one unit of log-odds. */
  points: z.number(),
  /** The points the rule was shipped with, where the user's word has moved them. */
  shipped: z.number().optional(),
  quotes: z.array(quoteSchema).max(5),
});
export type Cause = z.infer<typeof causeSchema>;
