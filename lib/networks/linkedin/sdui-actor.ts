import { attribute, closest, contains, find, findAll, isBefore, lineOf, matches } from '../dom';
import { profileOf, type Profile } from './address';
import { degreeAtEnd, degreeOf, isPromotedLabel, nameInMenuLabel } from './labels';
import { leavesOf, nameIn } from './leaves';
import { SDUI_COMMENTS, SDUI_VERIFIED, SDUI_VISIBILITY } from './selectors';

/** The author block of an SDUI card: one link that holds name, headline and the slot for time or "Promoted". */
export interface SduiActor {
  readonly link: Element;
  /** The line of the block that holds the name. */
  readonly line: Element;
  readonly profile: Profile;
  readonly name: string;
  readonly headline?: string;
  readonly degree?: 1 | 2 | 3;
  readonly verified: boolean;
  /** The page's own relative time, when the slot holds one. */
  readonly time?: string;
  readonly promotedLabel: boolean;
  /** True when the slot was painted, whatever it holds. */
  readonly hasSlot: boolean;
  readonly visibility: boolean;
  readonly strategy: number;
}

const PROFILE_LINK = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';

/**
 * The author blocks of a card, outside comments, in order: the first is the author, a second one belongs to a
 * re-shared post. What tells them from the social header and from mentions is that the paragraphs stand inside
 * the link, there the link stands inside a paragraph ("X and 72 other connections follow Y").
 */
export function actorLinks(card: Element): Element[] {
  const links: Element[] = [];
  for (const link of findAll(card, PROFILE_LINK, 120)) {
    if (links.length === 2) break;
    if (!find(link, 'p') || isInComments(link, card) || !profileOf(attribute(link, 'href'))) continue;
    if (!links.some((one) => attribute(one, 'href') === attribute(link, 'href') && sameBlock(one, link))) links.push(link);
  }
  return links;
}
/** True for something inside the comments below this card (the card may itself be a comment). */
export function isInComments(element: Element, card: Element): boolean {
  const thread = closest(element, SDUI_COMMENTS);
  return thread !== undefined && thread !== card && contains(card, thread);
}
function sameBlock(a: Element, b: Element): boolean {
  return leavesOf(a, 2).join() === leavesOf(b, 2).join();
}

/** Reads the block of the author, or undefined while it is not painted. `body` is the card's text, if any. */
export function readSduiActor(card: Element, links: readonly Element[], body: Element | undefined): SduiActor | undefined {
  const [first] = links;
  if (first && (!body || isBefore(first, body))) return readBlock(first, 0);
  return undefined;
}
function readBlock(link: Element, strategy: number): SduiActor | undefined {
  const profile = profileOf(attribute(link, 'href'));
  if (!profile) return undefined;
  const lines = findAll(link, 'p', 12);
  const name = nameIn(leavesOf(lines[0]));
  if (!name) return undefined;
  const rest = lines.slice(1).map((line) => ({ line, text: lineOf(line) ?? '' })).filter(({ text }) => text && !/^[•·]/u.test(text));
  const last = rest.at(-1);
  const slot = last && (isSlot(last.line, last.text) || rest.length > 1) ? last : undefined;
  const headline = rest.find((one) => one !== slot)?.text;
  const time = slot ? timeIn(slot.text) : undefined;
  const labelled = findAll(link, '[aria-label]').map((one) => attribute(one, 'aria-label') ?? '').find((label) => label.startsWith(name));
  const badges = lines.slice(0, 3).flatMap((line) => leavesOf(line, 12));
  return {
    link,
    line: lines[0] ?? link,
    profile,
    name,
    headline,
    degree: badges.map(degreeOf).find(Boolean) ?? (labelled ? degreeAtEnd(labelled) : undefined),
    verified: find(link, SDUI_VERIFIED) !== undefined,
    time,
    promotedLabel: !!slot && time === undefined && isPromotedLabel(slot.text),
    hasSlot: slot !== undefined,
    visibility: slot ? find(slot.line, SDUI_VISIBILITY) !== undefined || find(link, SDUI_VISIBILITY) !== undefined : false,
    strategy,
  };
}
function isSlot(line: Element, text: string): boolean {
  return timeIn(text) !== undefined || isPromotedLabel(text) || find(line, SDUI_VISIBILITY) !== undefined;
}
/** "20h •" and "3w • Edited •" hold a time: something short with a number before a bullet. */
export function timeIn(text: string): string | undefined {
  const [, time] = /^([^•·]{1,24}?)\s*[•·]/u.exec(text) ?? [];
  return time && /\p{Nd}/u.test(time) ? time.trim() : undefined;
}
/** The name that the card's menu or hide button gives: a check on the author block, English only. */
export function menuName(card: Element): string | undefined {
  for (const button of findAll(card, 'button[aria-label]', 12)) {
    const name = nameInMenuLabel(attribute(button, 'aria-label'));
    if (name) return name;
  }
  return undefined;
}
/** The first name of the social header, when the author is not part of it. */
export function sharerOf(card: Element, actor: SduiActor): string | undefined {
  const inHeader = findAll(card, 'p a[href]', 12).filter((link) => isBefore(link, actor.link) && matches(link, PROFILE_LINK));
  const [sharer] = inHeader;
  if (!sharer || inHeader.some((link) => profileOf(attribute(link, 'href'))?.key === actor.profile.key)) return undefined;
  return lineOf(sharer)?.slice(0, 300);
}
