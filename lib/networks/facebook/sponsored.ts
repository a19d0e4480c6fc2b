import type { Promoted } from '../../core/vocabulary';
import { upwards } from '../alignment';
import { attribute, findAll, lineOf, tag } from '../dom';
import { firstAnswer, type Answered } from '../outcome';
import { isDust } from './dust';
import { isSponsoredLabel } from './labels';
import type { Ownership } from './ownership';
import { CALL_TO_ACTION, MESSAGES, PROFILE_NAME } from './selectors';
import { LETTERS, type TimeSlot } from './time-slot';

/**
 * Votes for an advertisement: one strong or two weak ones are needed, and one weak alone is "unknown".
 * Joined text is never searched: the decoy letters of organic posts hold every letter of "Sponsored".
 * Left out on purpose: the length of `__cft__` (organic posts drifted from 195 to 272 within months) and
 * `attributionsrc` (organic posts carry it too).
 */
export function readSponsored(root: Element, ownership: Ownership, slot: TimeSlot | undefined): Answered<Promoted> {
  const strong = firstAnswer<boolean>(
    () => [slot?.label, slot?.plain].some(isSponsoredLabel) || labelledLink(slot) || undefined,
    () => slot?.lent.some(isSponsoredLabel) || undefined,
    () => (slot && isSponsoredLabel(visibleLetters(slot.letters))) || undefined,
    () => isCallToAction(root, ownership) || undefined,
  );
  if (strong) return { value: 'yes', strategy: strong.strategy };
  if (!slot) return { value: 'unknown', strategy: 5 };
  const clean = [...slot.lent, slot.plain, slot.label].filter((text): text is string => !!text);
  const hasTime = clean.some((text) => /\p{N}/u.test(text));
  const href = slot.link && attribute(slot.link, 'href');
  const weak = [!hasTime, href === '#' || /\/ads\/about/.test(href ?? '')].filter(Boolean).length;
  // Single letters that do not spell the label are a time that was taken apart; its link may lead nowhere until it is pointed at.
  return { value: weak >= 2 && slot.letters.length < LETTERS ? 'yes' : weak === 0 ? 'no' : 'unknown', strategy: 4 };
}

function labelledLink(slot: TimeSlot | undefined): boolean {
  if (!slot) return false;
  return findAll(slot.element, 'a, span', 20).some((one) => isSponsoredLabel(attribute(one, 'aria-label')) || (tag(one) === 'a' && isSponsoredLabel(lineOf(one, isDust))));
}
/** Author, words and a call-to-action button of one post together. */
function isCallToAction(root: Element, { isOwn }: Ownership): boolean {
  return [CALL_TO_ACTION, PROFILE_NAME, MESSAGES[0]].every((selector) => findAll(root, selector).some(isOwn));
}

/** The letters a reader sees, in the order CSS puts them. Asked of one header at a time, and rarely. */
export function visibleLetters(letters: readonly Element[]): string {
  const seen = letters.slice(0, 120).flatMap((letter, index) => {
    // The flex item may be the letter itself or a wrapper around it.
    const styles = upwards(letter, 3).map((element) => getComputedStyle(element));
    const [own] = styles;
    const gone = own!.display === 'none' || own!.visibility === 'hidden' || own!.position === 'absolute' || own!.opacity === '0' || own!.fontSize === '0px';
    const order = styles.map((style) => Number(style.order) || 0).find((value) => value !== 0) ?? 0;
    return gone ? [] : [{ text: lineOf(letter) ?? '', order, index }];
  });
  return seen.sort((a, b) => a.order - b.order || a.index - b.index).map(({ text }) => text).join('');
}
