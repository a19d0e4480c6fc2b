import { closest, find, findAll, isBefore } from '../dom';
import { numberIn, reactionsIn } from './counts';
import { leavesOf } from './leaves';
import { isInComments } from './sdui-actor';
import { SDUI_ACTIONS, SDUI_RINGS } from './selectors';

/**
 * The counts of a card, without a word: reactions follow the little faces; after them a count in a button is
 * comments and a count in a link is reposts. Every text stands twice, so only its first piece is read.
 */
export function sduiCounts(card: Element, body: Element): { reactions?: number; comments?: number; reposts?: number } {
  const isHere = (element: Element | undefined) => element !== undefined && !isInComments(element, card);
  const actions = findAll(card, SDUI_ACTIONS, 4).find(isHere);
  const ring = findAll(card, SDUI_RINGS, 4).find(isHere);
  const named = (name: string) => numberIn(leavesOf(find(card, `[data-view-name="${name}"]`), 1)[0]);
  const counts: { reactions?: number; comments?: number; reposts?: number } = { comments: named('feed-comment-count'), reposts: named('feed-repost-count') };
  let afterRing = false;
  for (const line of findAll(card, 'p', 400)) {
    if (!isBefore(ring ?? body, line) || (actions && isBefore(actions, line)) || !isHere(line)) continue;
    const [text] = leavesOf(line, 1);
    if (!text) continue;
    if (ring && !afterRing) {
      counts.reactions = reactionsIn(text);
      afterRing = true;
    } else if (ring && /^\d/.test(text)) {
      if (closest(line, '[role="button"], button')) counts.comments ??= numberIn(text);
      else if (closest(line, 'a')) counts.reposts ??= numberIn(text);
    }
  }
  return counts;
}
