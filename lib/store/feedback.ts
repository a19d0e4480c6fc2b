import { feedbackSchema, type Adjustment, type Feedback, type FeedbackDraft } from '../core/feedback';
import { factorsOf, learn } from '../core/learn';
import type { Keeper } from './keeper';
import type { Pins } from './pins';
import { Shelf } from './shelf';

/** The oldest words are forgotten first, and with them what they moved. */
const MOST = 2_000;

/** What the user said about items: it moves rules a little and pins the item. Listed, undone, reset, given away. */
export class FeedbackBook {
  readonly #shelf: Shelf<Feedback>;
  readonly #keeper: Keeper;
  readonly #pins: Pins;

  constructor(keeper: Keeper, pins: Pins) {
    this.#keeper = keeper;
    this.#pins = pins;
    this.#shelf = new Shelf(keeper, 'feedback', feedbackSchema);
  }

  /** Takes the user's word about an item; the newest about an item is the one that counts. `before` is the word it replaces. */
  async add(draft: FeedbackDraft): Promise<{ feedback: Feedback; before: Feedback | null }> {
    const answer = await this.#shelf.change((all) => {
      const before = all.find(({ id }) => id === draft.id) ?? null;
      const feedback: Feedback = { ...draft, rules: draft.rules.slice(0, 24), at: this.#keeper.clock.now() };
      if (before && before.said === draft.said && JSON.stringify(before.rules) === JSON.stringify(feedback.rules)) return { result: { feedback: before, before } };
      const old = before || all.length < MOST ? [] : [...all].sort((a, b) => a.at - b.at).slice(0, all.length - MOST + 1);
      return { put: [feedback], remove: old.map(({ id }) => id), result: { feedback, before } };
    });
    await this.#pin(draft);
    return answer;
  }

  /** Takes one word back, by item; or all that was said of one rule. */
  async undo(what: { id?: string; rule?: string }): Promise<{ undone: number }> {
    const { id, rule } = what;
    const gone = await this.#shelf.change((all) => {
      if (id !== undefined) {
        const found = all.filter((one) => one.id === id);
        return { remove: found.map((one) => one.id), result: found };
      }
      // The word about the item stays; only what it did to this rule is taken back.
      const found = all.filter(({ rules }) => rules.some((one) => one.rule === rule));
      return { put: found.map((one) => ({ ...one, rules: one.rules.filter((heard) => heard.rule !== rule) })), result: found };
    });
    if (id !== undefined) for (const one of gone) await this.#unpin(one);
    return { undone: gone.length };
  }

  /** What was learned, as sentences need it, and how many words it came from. */
  async list(): Promise<{ adjustments: readonly Adjustment[]; words: number }> {
    const all = await this.#shelf.all();
    return { adjustments: learn(all), words: all.length };
  }
  async find(ids: readonly string[]): Promise<{ feedback: Feedback[] }> {
    const asked = new Set(ids);
    return { feedback: (await this.#shelf.all()).filter(({ id }) => asked.has(id)) };
  }

  /** Forgets everything that was learned and gives it back, so that it can be put back. */
  async reset(): Promise<{ removed: Feedback[] }> {
    const removed = await this.#shelf.change((all) => ({ remove: all.map(({ id }) => id), result: [...all] }));
    for (const one of removed) await this.#unpin(one);
    return { removed };
  }
  /** Puts back, or takes in, what was given away. What is known already stays as it is. */
  async restore(feedback: readonly Feedback[]): Promise<{ restored: number }> {
    const restored = await this.#shelf.change((all) => {
      const known = new Set(all.map(({ id }) => id));
      const put = feedback.filter(({ id }) => !known.has(id)).slice(0, Math.max(0, MOST - all.length));
      return { put, result: put };
    });
    for (const one of restored) await this.#pin(one);
    return { restored: restored.length };
  }
  /** Everything, oldest first, as a file holds it. */
  async export(): Promise<{ feedback: Feedback[] }> {
    return { feedback: (await this.#shelf.all()).sort((a, b) => a.at - b.at) };
  }

  /** What tabs need of it. */
  async brief(): Promise<{ factors: Readonly<Record<string, number>>; marketing: string[] }> {
    const all = await this.#shelf.all();
    return { factors: factorsOf(learn(all)), marketing: all.filter(({ said }) => said === 'marketing').sort((a, b) => b.at - a.at).map(({ id }) => id) };
  }

  async #pin({ id, said, rules }: FeedbackDraft): Promise<void> {
    const marketing = rulesAgainst(rules);
    if (said === 'marketing') await this.#pins.remove(id, marketing);
    else await this.#pins.add(id, 'fine', marketing);
  }
  async #unpin({ id, said, rules }: Feedback): Promise<void> {
    if (said !== 'marketing') await this.#pins.remove(id, rulesAgainst(rules));
  }
}

/** The rules that a pin counts as corrected. */
function rulesAgainst(rules: Feedback['rules']): string[] {
  return rules.filter(({ side }) => side === 'marketing').map(({ rule }) => rule);
}
