import { attribute, closest, closestIn, contains, find, findAll, isBefore, lineOf, matches, parentElement } from '../dom';
import { profileOf, type Profile } from './address';
import { degreeAtEnd, degreeOf, hasBullet, isPromotedLabel, isViewer, nameInMenuLabel } from './labels';
import { leavesOf, nameIn } from './leaves';
import { SDUI_COMMENTS, SDUI_RULE, SDUI_TEXT, SDUI_TEXT_L1, SDUI_VERIFIED, SDUI_VISIBILITY } from './selectors';

/** The author block of an SDUI card: name, headline and the slot for time or "Promoted". */
export interface SduiActor {
  readonly link: Element;
  /** The line of the block that holds the name. */
  readonly line: Element;
  readonly profile: Profile;
  readonly name: string;
  readonly headline?: string;
  readonly degree?: 1 | 2 | 3;
  /** True where the viewer wrote. */
  readonly isViewer: boolean;
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
const TEXT = `${SDUI_TEXT}, ${SDUI_TEXT_L1}`;

/**
 * The author blocks of a card, outside comments, in order: the first is the author, a second one belongs to a
 * re-shared post. What tells them from the social header and from mentions is that the name's line stands inside
 * the link, there the link stands inside a line ("X and 72 other connections follow Y").
 */
export function actorLinks(card: Element): Element[] {
  const links: Element[] = [];
  const named = findAll(card, PROFILE_LINK, 120).filter((link) => isName(link, card));
  for (const link of afterHeader(card, named)) {
    if (links.length === 2) break;
    if (!links.some((one) => attribute(one, 'href') === attribute(link, 'href') && sameBlock(one, link))) links.push(link);
  }
  return links;
}
function isName(link: Element, card: Element): boolean {
  if (isInComments(link, card) || closestIn(card, link, TEXT) || !profileOf(attribute(link, 'href')) || !leavesOf(link, 1)[0]) return false;
  const line = find(link, 'p') ? undefined : closest(link, 'p');
  return !(line && contains(card, line));
}
/** A rule before the words ends the social header: nobody above it is the author (C 2026-03). */
function afterHeader(card: Element, links: readonly Element[]): readonly Element[] {
  if (links.length < 2) return links;
  const rule = find(card, SDUI_RULE);
  const body = findAll(card, TEXT, 6).find((box) => !isInComments(box, card));
  if (!rule || !body || !isBefore(rule, body)) return links;
  const below = links.filter((link) => isBefore(rule, link));
  return below[0] && isBefore(below[0], body) ? below : links;
}
/** True for something inside the comments below this card (the card may itself be a comment). */
export function isInComments(element: Element, card: Element): boolean {
  return closestIn(card, element, SDUI_COMMENTS) !== undefined;
}
function sameBlock(a: Element, b: Element): boolean {
  return leavesOf(a, 2).join() === leavesOf(b, 2).join();
}

/** Reads the block of the author, or undefined while it is not painted. `body` is the card's text, if any. */
export function readSduiActor(card: Element, links: readonly Element[], body: Element | undefined): SduiActor | undefined {
  const [link] = links;
  const profile = link && profileOf(attribute(link, 'href'));
  if (!link || !profile || (body && !isBefore(link, body))) return undefined;
  const lines = linesIn(link, body);
  const leaves = lines.map((line) => leavesOf(line));
  const name = nameIn(leaves[0] ?? []);
  if (!name) return undefined;
  const rest: { line: Element; text: string }[] = [];
  for (let i = 1; i < lines.length; i++) {
    const text = lineOf(lines[i]);
    if (text && !/^[•·]/.test(text) && nameIn(leaves[i]!.slice(0, 6)) !== name) rest.push({ line: lines[i]!, text });
  }
  const last = rest.at(-1);
  const slot = rest.findLast(({ line, text }) => isSlot(line, text)) ?? (rest.length > 1 ? last : undefined);
  const time = slot ? timeIn(slot.text) : undefined;
  const badges = leaves.slice(0, 3).flat();
  const block = blockOf(link, body);
  const labelled = findAll(block, '[aria-label]', 20).map((one) => attribute(one, 'aria-label') ?? '').find((label) => label.startsWith(name));
  return {
    link,
    line: lines[0] ?? link,
    profile,
    name,
    headline: rest.find((one) => one !== slot)?.text,
    degree: badges.map(degreeOf).find(Boolean) ?? (labelled ? degreeAtEnd(labelled) : undefined),
    isViewer: badges.some(isViewer),
    verified: find(block, SDUI_VERIFIED) !== undefined || / Verified\b/.test(labelled ?? ''),
    time,
    promotedLabel: !!slot && time === undefined && isPromotedLabel(slot.text),
    hasSlot: slot !== undefined,
    visibility: !!slot && (find(slot.line, SDUI_VISIBILITY) ?? find(block, SDUI_VISIBILITY)) !== undefined,
    strategy: contains(link, lines.at(-1)!) ? 0 : 1,
  };
}
/**
 * The lines of the author block: those inside the link, or where the link holds the name alone (S 2026-09), all
 * of its block up to the words. Where lines are no paragraphs, pieces of text take their place.
 */
function linesIn(link: Element, body: Element | undefined): readonly Element[] {
  const paragraphs = findAll(link, 'p', 12);
  if (paragraphs.length > 2) return paragraphs;
  const thread = closest(link, SDUI_COMMENTS);
  const isLine = (line: Element) => {
    const own = closest(line, 'a');
    return closest(line, SDUI_COMMENTS) === thread && !closest(line, 'button, [role="button"]') && (!own || own === link || sameProfile(own, link));
  };
  const block = blockOf(link, body);
  const around = findAll(block, 'p', 40).filter((line) => isLine(line) && (contains(link, line) || isBefore(link, line)) && !(body && (contains(body, line) || contains(line, body) || isBefore(body, line))));
  if (around.length) return paragraphs.length ? around : [link, ...around];
  const pieces = findAll(block, 'div, span', 80).filter((piece) => isLine(piece) && !find(piece, 'div, p') && !closest(parentElement(piece) ?? piece, 'span') && lineOf(piece) && !(body && (contains(piece, body) || contains(body, piece) || isBefore(body, piece))));
  return pieces.filter((piece) => contains(link, piece) || isBefore(link, piece));
}
function sameProfile(a: Element, b: Element): boolean {
  return profileOf(attribute(a, 'href'))?.key === profileOf(attribute(b, 'href'))?.key;
}
/** The largest surrounding of the name that leaves the words out; without words the link's own. */
function blockOf(link: Element, body: Element | undefined): Element {
  let block = link;
  if (!body) return block;
  for (let parent = parentElement(block), i = 0; parent && i < 12 && !contains(parent, body); parent = parentElement(parent), i++) block = parent;
  return block;
}
function isSlot(line: Element, text: string): boolean {
  return timeIn(text) !== undefined || isPromotedLabel(text) || find(line, SDUI_VISIBILITY) !== undefined;
}
/** "20h •" and "3w • Edited •" hold a time: something short with a number before a bullet. */
export function timeIn(text: string): string | undefined {
  if (!hasBullet(text)) return undefined;
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
  const first = find(card, 'a[href]');
  if (!first || !isBefore(first, actor.link)) return undefined;
  const inHeader = findAll(card, 'p a[href]', 12).filter((link) => isBefore(link, actor.link) && matches(link, PROFILE_LINK));
  const [sharer] = inHeader;
  if (!sharer || inHeader.some((link) => profileOf(attribute(link, 'href'))?.key === actor.profile.key)) return undefined;
  return lineOf(sharer)?.slice(0, 300);
}
