import { attribute, closest, contains, find, findAll, isHidden, lineOf, tag } from '../dom';
import { groupOf, postIdOf, profileOf } from './addresses';
import { isDust } from './dust';
import { byId, byIdAnywhere, type Ownership } from './ownership';

/** The place in the header where a post has its time and an advertisement its label. */
export interface TimeSlot {
  readonly element: Element;
  readonly link?: Element;
  /** Texts that other elements lend to it by `aria-labelledby`: what a screen reader hears. */
  readonly lent: readonly string[];
  /** What it shows, when it is not cut into single letters. */
  readonly plain?: string;
  readonly label?: string;
  /** The single letters it is cut into. */
  readonly letters: readonly Element[];
}

/** So many single letters are a line that was taken apart. */
export const LETTERS = 5;

export function timeSlotOf(root: Element, ownership: Ownership): TimeSlot | undefined {
  const { described, header, isOwn } = ownership;
  const named = byId(root, described[0]);
  const element = named && isOwn(named) ? named : findAll(root, 'a', 60).find((link) => isOwn(link) && !(header && contains(header, link)) && isTimeLink(link));
  if (!element) return undefined;
  const link = tag(element) === 'a' ? element : linkIn(element, isOwn);
  const at = link ?? element;
  const references = [at, ...findAll(at, '[aria-labelledby]')].flatMap((one) => (attribute(one, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean)).slice(0, 8);
  const lent = references.map((id) => lineOf(byIdAnywhere(root, id), isDust)).filter((text): text is string => !!text && text.length <= 60);
  const letters = findAll(at, 'span, b, i', 300).filter((one) => !find(one, '*') && !isHidden(one) && (lineOf(one) ?? '').length === 1);
  const plain = letters.length >= LETTERS ? undefined : lineOf(at, isDust);
  return { element, link, lent, plain, label: attribute(at, 'aria-label'), letters };
}

/** The slot may also name a person or group: the link to the post itself first, then any that is no name. */
function linkIn(slot: Element, isOwn: (element: Element) => boolean): Element | undefined {
  const links = findAll(slot, 'a', 12).filter(isOwn);
  const isNoName = (link: Element) => !profileOf(attribute(link, 'href')) && !groupOf(attribute(link, 'href'))?.isItself;
  return links.find((link) => postIdOf(attribute(link, 'href'))) ?? links.find((link) => find(link, '[aria-labelledby]')) ?? links.find(isNoName) ?? links[0];
}
/** A permalink, or the bare tracking link that obfuscated builds draw instead. */
function isTimeLink(link: Element): boolean {
  const href = attribute(link, 'href');
  if (closest(link, '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], h2, h3, h4')) return false;
  if (find(link, 'img, svg, image')) return false;
  return href === '#' || /^[^?]*\?__cft__/.test(href ?? '') && !!find(link, '[aria-labelledby]') || postIdOf(href)?.rank === 0 || /\/ads\/about/.test(href ?? '');
}

/** The time as the page words it; letters that were cut apart are never joined. */
export function sentAtOf(slot: TimeSlot | undefined): string | undefined {
  if (!slot) return undefined;
  const clean = (text: string | undefined) => text?.replace(/(?<![·•\s])[·•\s]+$/u, '').trim();
  const time = [...slot.lent, slot.plain, slot.label].map(clean).find((text) => text && text.length <= 60 && /\p{N}/u.test(text));
  return time ?? (slot.plain && slot.plain.length <= 30 ? clean(slot.plain) : undefined);
}
