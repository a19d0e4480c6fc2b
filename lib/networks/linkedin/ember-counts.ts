import { attribute, find, findAll, lineOf, matches } from '../dom';
import { numberIn, reactionsIn } from './counts';
import { leavesOf } from './leaves';
import { EMBER_COMMENT_COUNT, EMBER_OTHER_COUNTS, EMBER_PROOF, EMBER_REACTIONS } from './selectors';

/** The counts of an Ember card: reactions, then comments by class, then the one that is neither: reposts. */
export function emberCounts(card: Element, elsewhere: (element: Element) => boolean): { reactions?: number; comments?: number; reposts?: number } {
  const own = (selector: string) => findAll(card, selector, 10).find((one) => !elsewhere(one));
  const first = (element: Element | undefined) => element && leavesIn(element);
  const proof = first(own(EMBER_PROOF));
  const counted = first(own(EMBER_REACTIONS));
  const reactions = proof ? reactionsIn(proof) : numberIn(counted);
  let comments: number | undefined;
  let reposts: number | undefined;
  for (const entry of findAll(card, EMBER_OTHER_COUNTS, 8)) {
    if (elsewhere(entry) || find(entry, EMBER_REACTIONS) || find(entry, EMBER_PROOF) || matches(entry, EMBER_REACTIONS)) continue;
    if (matches(entry, EMBER_COMMENT_COUNT)) comments = numberIn(first(entry));
    else if (/repost|partag|geteilt|republ|compart|condivis/i.test(first(entry) ?? '')) reposts = numberIn(first(entry));
  }
  return { reactions, comments, reposts };
}
/** The visible piece, also where it stands in a button, else the label for screen readers. */
function leavesIn(element: Element): string | undefined {
  const visible = find(element, '[aria-hidden="true"]');
  return (visible && lineOf(visible)) ?? leavesOf(element, 1)[0] ?? lineOf(find(element, 'button')) ?? attribute(find(element, 'button') ?? element, 'aria-label');
}
