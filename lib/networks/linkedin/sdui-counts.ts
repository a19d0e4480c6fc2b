import { attribute, closest, contains, find, findAll, isBefore } from '../dom';
import { numberIn, reactionsIn } from './counts';
import { leavesOf } from './leaves';
import { isInComments } from './sdui-actor';
import { SDUI_ACTIONS, SDUI_COMMENT_COUNT, SDUI_REPOST_COUNT, SDUI_RINGS } from './selectors';

const FACES = 'ul[role="presentation"]';
const CONTROL = 'a, button, [role="button"]';

/**
 * The counts of a card, without a word: reactions share a control with the little faces; after it a count in a
 * button is comments and a count in a link is reposts. Every text stands twice, so only its first piece is read.
 */
export function sduiCounts(card: Element, body: Element): { reactions?: number; comments?: number; reposts?: number } {
  const named = (selector: string) => numberIn(textOf(find(card, selector)));
  const counts: { reactions?: number; comments?: number; reposts?: number } = { comments: named(SDUI_COMMENT_COUNT), reposts: named(SDUI_REPOST_COUNT) };
  if (!find(card, SDUI_RINGS) && !find(card, FACES)) return counts;
  const isHere = (element: Element) => !isInComments(element, card) && isBefore(body, element);
  const actions = findAll(card, SDUI_ACTIONS, 4).find(isHere);
  const controls = findAll(card, CONTROL, 300).filter((control) => isHere(control) && !(actions && (isBefore(actions, control) || contains(control, actions))));
  const first = controls.findIndex((control) => hasFaces(control) && /\p{Nd}|\p{L}/u.test(textOf(control) ?? ''));
  if (first < 0) return counts;
  counts.reactions = reactionsIn(textOf(controls[first]));
  for (const control of controls.slice(first + 1)) {
    const text = textOf(control);
    if (!text || !/^\d/.test(text) || find(control, CONTROL)) continue;
    if (closest(control, 'a')) counts.reposts ??= numberIn(text);
    else counts.comments ??= numberIn(text);
  }
  return counts;
}
/** The faces by their names, else a list of drawings that is nothing but decoration (C 2026-03 to 2026-05). */
function hasFaces(control: Element): boolean {
  if (find(control, SDUI_RINGS)) return true;
  return find(control, `${FACES} svg`) !== undefined && !find(control, 'img, video') && !!textOf(control);
}
/** The first piece of text, also where the control is a button. */
function textOf(control: Element | undefined): string | undefined {
  if (!control) return undefined;
  const inner = find(control, 'p, span');
  return leavesOf(control, 1)[0] ?? (inner && leavesOf(inner, 1)[0]) ?? attribute(control, 'aria-label');
}
