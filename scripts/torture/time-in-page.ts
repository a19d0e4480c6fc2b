import { createEngine } from '../../lib/engine/classify';
import { loadJudgement } from '../../lib/engine/load';
import { linkedin } from '../../lib/networks/linkedin';
import { readAt } from '../../lib/networks/read-at';
import { itemOf } from '../bench/item';
import { RULE_TESTS } from '../bench/rule-tests';

export interface Timed {
  /** Milliseconds to read and judge each card of the page, in order; the first ones before the browser has compiled anything. */
  readonly each: readonly number[];
  /** To read a card with two megabytes of text and to judge a text as long, of which a reader would have left most out; best of five. */
  readonly huge: number;
}

/** Reads and judges every card of a page of LinkedIn once, and then one of them with two megabytes in it. Throws when a card can't be read. */
export function timeCards(judgement: string, most: number): Timed {
  const engine = createEngine(loadJudgement(judgement, RULE_TESTS));
  const url = new URL(location.href);
  const time = (root: Element): number => {
    const start = performance.now();
    const result = readAt(linkedin, root, { url })?.result;
    if (!result?.ok) throw new Error('expected a card that can be read');
    engine.classify(result.item);
    return performance.now() - start;
  };
  const roots = [...document.querySelectorAll('[role="listitem"]')];
  const each = roots.slice(0, most).map(time);
  const card = roots[0]!;
  const long = 'Book a fr\u200bee démo with us, or \u{1d5ff}ead what we measured. '.repeat(40_000).slice(0, 2_000_000);
  card.querySelector('[data-testid="expandable-text-box"]')!.textContent = long;
  const timeHuge = () => {
    const start = performance.now();
    engine.classify(itemOf(long, 'long'));
    const judged = performance.now() - start;
    return judged + time(card);
  };
  return { each, huge: Math.min(...Array.from({ length: 5 }, timeHuge)) };
}
