import type { OwnRule, OwnRuleDraft } from '../../lib/core/own-rule';
import type { Desk } from '../popup/desk';
import { say } from '../words/words';

type RuleDesk = Pick<Desk, 'calls' | 'acts'>;

/** Saves a rule, new or changed, with its undo. Rejects when it is refused or nobody answers, so that the form can say why; saved again as the same `operation` it counts once. */
export async function saveRule({ calls, acts }: RuleDesk, operation: string, draft: OwnRuleDraft, id: string | undefined): Promise<boolean> {
  const undoing = calls.operation();
  const { rule, before } = await calls.call('rules.save', { operation, ...(id !== undefined && { id }), draft });
  return acts.run(async () => ({ words: say('own.saved', { name: rule.name }), undo: takeBackRule(calls, undoing, rule, before) }));
}

/** Switches a rule on or off. */
export function switchRule({ calls, acts }: RuleDesk, rule: OwnRule, on: boolean): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  const { id, at: _, ...draft } = rule;
  return acts.run(async () => {
    const { rule: after, before } = await calls.call('rules.save', { operation, id, draft: { ...draft, on } });
    return { words: say(on ? 'rules.switched-on' : 'rules.switched-off', { title: rule.name }), undo: takeBackRule(calls, undoing, after, before) };
  });
}

/** Removes a rule; the undo puts it back as it was. */
export function removeRule({ calls, acts }: RuleDesk, rule: OwnRule): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  return acts.run(async () => {
    const { rule: gone } = await calls.call('rules.remove', { operation, id: rule.id });
    return {
      words: say('own.removed', { name: rule.name }),
      undo: async () => {
        await calls.call('rules.restore', { operation: undoing, rule: gone ?? rule });
        return undefined;
      },
    };
  });
}

/** The undo of a saved rule: as it was before, or gone when it is new. */
function takeBackRule(calls: Desk['calls'], operation: string, rule: OwnRule, before: OwnRule | null): () => Promise<string | undefined> {
  return async () => {
    if (before) await calls.call('rules.restore', { operation, rule: before });
    else await calls.call('rules.remove', { operation, id: rule.id });
    return undefined;
  };
}
