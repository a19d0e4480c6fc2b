import { z } from 'zod';
import { feedbackSchema } from '../core/feedback';
import { MOST_OWN_RULES, ownRuleDraftSchema, ownRuleSchema } from '../core/own-rule';
import { SKETCH } from '../core/template';
import type { JudgementCalls, JudgementPageCalls } from './judgement-calls';
import { lazily, once } from './lazily';

type Schemas<Calls extends { [Name in keyof Calls]: { request: unknown } }> = { readonly [Name in keyof Calls]: z.ZodType<Calls[Name]['request']> };

const operation = z.string().min(8).max(80);
const id = z.string().min(1).max(120);
const itemHash = z.string().min(1).max(40);
const rule = z.string().min(1).max(80);
const number32 = z.number().int().min(0).max(0xffffffff);
const feedback = once(() => feedbackSchema.strict());

export const judgementPageSchemas: Schemas<JudgementPageCalls> = lazily({
  'patterns.find': () => z.strictObject({ texts: z.array(z.strictObject({ text: z.string().max(12_000), rules: z.array(id).min(1).max(MOST_OWN_RULES) })).max(50) }),
  'encounters.note': () => z.strictObject({ texts: z.array(z.strictObject({ sketch: z.array(number32).length(SKETCH), sender: number32 })).max(300), invited: z.array(number32).max(300) }),
});
export const judgementSchemas: Schemas<JudgementCalls> = lazily({
  'feedback.add': () => z.strictObject({ operation, draft: feedback().omit({ at: true }) }),
  'feedback.undo': () => z.strictObject({ operation, id: itemHash.optional(), rule: rule.optional() }).refine((one) => (one.id === undefined) !== (one.rule === undefined), 'expected either id or rule'),
  'feedback.list': () => z.null(),
  'feedback.find': () => z.strictObject({ ids: z.array(itemHash).max(5000) }),
  'feedback.reset': () => z.strictObject({ operation }),
  'feedback.restore': () => z.strictObject({ operation, feedback: z.array(feedback()).max(2000) }),
  'feedback.export': () => z.null(),
  'rules.list': () => z.null(),
  'rules.save': () => z.strictObject({ operation, id: id.optional(), draft: ownRuleDraftSchema }),
  'rules.remove': () => z.strictObject({ operation, id }),
  'rules.restore': () => z.strictObject({ operation, rule: ownRuleSchema }),
  'rules.try': () => z.strictObject({ draft: ownRuleDraftSchema }),
});
