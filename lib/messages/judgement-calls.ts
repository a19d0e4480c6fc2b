import type { Adjustment, Feedback, FeedbackDraft } from '../core/feedback';
import type { OwnRule, OwnRuleDraft, PatternAnswer, TriedItem } from '../core/own-rule';
import type { Encounters } from '../core/personal';
import type { Template } from '../core/template';

/** What content scripts ask and tell for judgement. Texts go no further than the background's memory, and only when the user has an expression. */
export interface JudgementPageCalls {
  'patterns.find': { request: { texts: readonly { text: string; rules: readonly string[] }[] }; response: { answers: readonly PatternAnswer[] } };
  /** Numbers from which no word can be read. Answers with the texts that several have sent. */
  'encounters.note': { request: Encounters; response: { templates: readonly Template[] } };
}
/** Calls of our own pages about what the user says of items, and about the user's own rules. */
export interface JudgementCalls {
  /** `before` is the word about the same item that this one replaces. */
  'feedback.add': { request: { operation: string; draft: FeedbackDraft }; response: { feedback: Feedback; before: Feedback | null } };
  /** One word, by item; or all that moved one rule. */
  'feedback.undo': { request: { operation: string; id?: string; rule?: string }; response: { undone: number } };
  'feedback.list': { request: null; response: { adjustments: readonly Adjustment[]; words: number } };
  'feedback.find': { request: { ids: readonly string[] }; response: { feedback: readonly Feedback[] } };
  'feedback.reset': { request: { operation: string }; response: { removed: readonly Feedback[] } };
  'feedback.restore': { request: { operation: string; feedback: readonly Feedback[] }; response: { restored: number } };
  'feedback.export': { request: null; response: { feedback: readonly Feedback[] } };
  'rules.list': { request: null; response: { rules: readonly OwnRule[]; skipped: Readonly<Record<string, number>> } };
  'rules.save': { request: { operation: string; id?: string; draft: OwnRuleDraft }; response: { rule: OwnRule; before: OwnRule | null } };
  'rules.remove': { request: { operation: string; id: string }; response: { rule: OwnRule | null } };
  'rules.restore': { request: { operation: string; rule: OwnRule }; response: { rule: OwnRule } };
  /** What a rule would do to what stands in open tabs, before it is saved. */
  'rules.try': { request: { draft: OwnRuleDraft }; response: { items: readonly TriedItem[]; read: number } };
}
