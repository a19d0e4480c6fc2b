import { MOST_OWN_RULES, ownRuleSchema, type OpenItem, type OwnRule, type OwnRuleDraft, type PatternAnswer, type RuleWorkshop, type TabRules, type TriedItem } from '../core/own-rule';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import type { Keeper } from './keeper';
import { Shelf } from './shelf';

/** The user's own rules: kept, checked at the door, compiled for tabs when they have changed. */
export class OwnRules {
  readonly #shelf: Shelf<OwnRule>;
  readonly #keeper: Keeper;
  readonly #workshop: RuleWorkshop;
  #compiled?: { readonly version: number; readonly rules: TabRules };
  /** How often the time did not suffice for a rule, since the background runs. */
  readonly #skipped = new Map<string, number>();

  constructor(keeper: Keeper, workshop: RuleWorkshop) {
    this.#keeper = keeper;
    this.#workshop = workshop;
    this.#shelf = new Shelf(keeper, 'ownRules', ownRuleSchema);
    keeper.onReset(() => this.#skipped.clear());
  }

  /** All rules, oldest first; `skipped` says for how many texts each was too slow. */
  async list(): Promise<{ rules: OwnRule[]; skipped: Readonly<Record<string, number>> }> {
    return { rules: (await this.#shelf.all()).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)), skipped: Object.fromEntries(this.#skipped) };
  }

  /** Saves a rule, new or changed. Throws a Problem that names the field and what was expected. `before` is what it replaces. */
  async save(operation: string, draft: OwnRuleDraft, id?: string): Promise<{ rule: OwnRule; before: OwnRule | null }> {
    await this.#check(draft);
    // A call that is sent twice makes one rule.
    const own = id ?? `own-${operation.slice(0, 60)}`;
    const answer = await this.#shelf.change((all) => {
      const before = all.find((rule) => rule.id === own) ?? null;
      if (id !== undefined && !before) throw new Problem(told('problem.rule-gone'));
      if (!before && all.length >= MOST_OWN_RULES) throw new Problem(told('problem.rules-full', { most: MOST_OWN_RULES }));
      const rule: OwnRule = { ...draft, id: own, at: before?.at ?? this.#keeper.clock.now() };
      this.#compileAll([...all.filter((one) => one.id !== own), rule]);
      return { put: [rule], result: { rule, before } };
    });
    this.#skipped.delete(own);
    return answer;
  }

  /** Removes a rule and gives it back. */
  remove(id: string): Promise<{ rule: OwnRule | null }> {
    return this.#shelf.change((all) => {
      const rule = all.find((one) => one.id === id) ?? null;
      return { remove: rule ? [id] : [], result: { rule } };
    });
  }
  /** Puts back a rule that was removed or changed, as it was. */
  async restore(rule: OwnRule): Promise<{ rule: OwnRule }> {
    const { id, at: _, ...draft } = rule;
    await this.#check(draft);
    return this.#shelf.change((all) => {
      if (all.length >= MOST_OWN_RULES && !all.some((one) => one.id === id)) throw new Problem(told('problem.rules-full', { most: MOST_OWN_RULES }));
      return { put: [rule], result: { rule } };
    });
  }

  /** What tabs need, compiled once for each state of the rules. */
  async brief(): Promise<TabRules> {
    const all = await this.#shelf.all();
    if (this.#compiled?.version !== this.#shelf.version) this.#compiled = { version: this.#shelf.version, rules: this.#compileAll(all) };
    return this.#compiled.rules;
  }

  /** Runs regular expressions for a tab. The texts are forgotten with the answer. */
  async find(texts: readonly { text: string; rules: readonly string[] }[]): Promise<{ answers: PatternAnswer[] }> {
    await this.#workshop.ready();
    const answers = this.#workshop.find(await this.#shelf.all(), texts);
    for (const id of answers.flatMap(({ skipped }) => skipped)) this.#skipped.set(id, (this.#skipped.get(id) ?? 0) + 1);
    return { answers };
  }

  /** What a draft would do to the items that open tabs show, before it is saved. Throws a Problem like `save`. */
  async attempt(draft: OwnRuleDraft, items: readonly OpenItem[]): Promise<{ items: TriedItem[]; read: number }> {
    await this.#check(draft);
    return { items: this.#workshop.attempt(draft, items), read: items.length };
  }

  async #check(draft: OwnRuleDraft): Promise<void> {
    if (draft.match.how === 'pattern') await this.#workshop.ready();
    const problem = this.#workshop.check(draft);
    if (problem) throw new Problem(problem);
  }
  #compileAll(rules: readonly OwnRule[]): TabRules {
    try {
      return this.#workshop.compile(rules);
    } catch {
      // Each compiles alone: only their number can be too much.
      throw new Problem(told('problem.rules-together'));
    }
  }
}
