import type { Feedback, FeedbackDraft } from '../core/feedback';
import type { OpenItem, OwnRule, OwnRuleDraft, RuleWorkshop } from '../core/own-rule';
import type { Encounters, Personal } from '../core/personal';
import { EncounterBook } from './encounters';
import { FeedbackBook } from './feedback';
import type { Keeper } from './keeper';
import { OwnRules } from './own-rules';
import type { Pins } from './pins';

/** Everything of judgement that belongs to one user: what was said, own rules, what was noticed. */
export function openJudgement(keeper: Keeper, pins: Pins, workshop: RuleWorkshop) {
  return { feedback: new FeedbackBook(keeper, pins), rules: new OwnRules(keeper, workshop), encounters: new EncounterBook(keeper) };
}
type Opened = ReturnType<typeof openJudgement>;

/** What a tab is told of it with its briefing. */
export async function briefPersonal({ feedback, rules, encounters }: Opened): Promise<Personal> {
  return { ...(await feedback.brief()), own: await rules.brief(), ...(await encounters.brief()) };
}

/** The routing table for feedback, the user's rules and encounters. `readOpenItems` asks all open tabs. */
export function judgementCalls({ feedback, rules, encounters }: Opened, readOpenItems: () => Promise<readonly OpenItem[]>) {
  return {
    'feedback.add': ({ draft }: { draft: FeedbackDraft }) => feedback.add(draft),
    'feedback.undo': ({ id, rule }: { id?: string; rule?: string }) => feedback.undo({ ...(id !== undefined && { id }), ...(rule !== undefined && { rule }) }),
    'feedback.list': () => feedback.list(),
    'feedback.find': ({ ids }: { ids: readonly string[] }) => feedback.find(ids),
    'feedback.reset': () => feedback.reset(),
    'feedback.restore': ({ feedback: words }: { feedback: readonly Feedback[] }) => feedback.restore(words),
    'feedback.export': () => feedback.export(),
    'rules.list': () => rules.list(),
    'rules.save': ({ operation, id, draft }: { operation: string; id?: string; draft: OwnRuleDraft }) => rules.save(operation, draft, id),
    'rules.remove': ({ id }: { id: string }) => rules.remove(id),
    'rules.restore': ({ rule }: { rule: OwnRule }) => rules.restore(rule),
    'rules.try': async ({ draft }: { draft: OwnRuleDraft }) => rules.attempt(draft, await readOpenItems()),
    'patterns.find': ({ texts }: { texts: readonly { text: string; rules: readonly string[] }[] }) => rules.find(texts),
    'encounters.note': (noticed: Encounters) => encounters.note(noticed),
  };
}
