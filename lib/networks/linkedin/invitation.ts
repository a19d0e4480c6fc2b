import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, find, findAll, lineOf, matches, parentElement, textOf } from '../dom';
import { miss } from '../outcome';
import { pathOf } from '../path-of';
import { profileOf } from './address';
import { linksOf } from './links';
import { toActor, type ActorParts } from './actor';
import { isAge } from './labels';
import { leavesOf, nameIn } from './leaves';
import {
  INVITATION_EMBER, INVITATION_HEADLINE, INVITATION_LINK, INVITATION_NAME, INVITATION_NOTE, INVITATION_SDUI, INVITATION_TIME, INVITATION_URN, SDUI_TEXT, SDUI_VERIFIED,
} from './selectors';
import { bodyText } from './text';

const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]';

/** Sent invitations are shown with the same cards; the address tells, or a withdraw button without an accept. */
function directionOf(card: Element, url: URL): Item['direction'] {
  if (/\/invitation-manager\/sent/.test(pathOf(url))) return 'outgoing';
  const labels = findAll(card, 'button', 12).map((button) => `${attribute(button, 'aria-label') ?? ''} ${lineOf(button) ?? ''}`);
  if (labels.some((label) => /\bWithdraw\b/.test(label)) && !labels.some((label) => /\bAccept\b/.test(label))) return 'outgoing';
  return 'incoming';
}
/** An invitation without a note is whole as it is: its text is empty, nothing is missing. */
function toItem(card: Element, url: URL, author: ActorParts, note: { text: string; element?: Element }, sentAt: string | undefined, urn: string | undefined): Item {
  const key = urn ?? `linkedin/invitation/${contentKey(author.profile?.key ?? author.name, note.text)}`;
  return {
    network: 'linkedin',
    surface: 'invitation',
    place: 'invitations',
    key: key.slice(0, 400),
    author: toActor(author),
    promoted: 'no',
    direction: directionOf(card, url),
    text: note.text,
    links: linksOf([note.element]),
    ...(sentAt && { sentAt: sentAt.slice(0, 80) }),
  };
}

function readSdui(card: Element, { url }: PageContext): ReadResult {
  const links = findAll(card, PROFILE, 20).filter((link) => profileOf(attribute(link, 'href')) && !closest(link, SDUI_TEXT));
  const named = links.find((link) => lineOf(link) !== undefined);
  const accept = findAll(card, 'button[aria-label]', 8).map((button) => /^Accept (.{1,200}?)['’]s? invitation/.exec(attribute(button, 'aria-label') ?? '')?.[1]).find(Boolean);
  const name = nameIn(leavesOf(named)) ?? accept;
  if (!name || !links[0]) return miss('author');
  const lines = textOf(card, (element) => matches(element, 'button, [role="button"], figure')).split('\n').map((line) => line.trim()).filter(Boolean);
  const age = lines.findIndex((line, i) => i > 0 && isAge(line));
  const box = find(card, SDUI_TEXT);
  const note = box ? bodyText(box) : age < 0 ? '' : lines.slice(age + 1).join('\n');
  const profile = profileOf(attribute(links[0], 'href'));
  const author = { name, profile, headline: headlineIn(lines, name, age, profile?.kind), verified: find(card, SDUI_VERIFIED) !== undefined };
  const keyed = matches(card, INVITATION_URN) ? card : find(card, INVITATION_URN);
  const item = toItem(card, url, author, { text: note, element: box }, age < 0 ? undefined : lines[age], keyed && attribute(keyed, 'componentkey'));
  return { ok: true, item, strategies: { author: named ? 0 : 1, text: box ? 0 : 1 }, anchor: named ?? links[0], body: box ?? lineElement(card, note) ?? lineElement(card, headlineIn(lines, name, age, profile?.kind)) ?? named ?? links[0] };
}
/** The innermost element that says exactly this: what a fold may cover, for the name and the buttons must stay. */
function lineElement(card: Element, text: string | undefined): Element | undefined {
  const words = text?.replace(/\s+/g, ' ');
  return words ? findAll(card, 'p, span, div', 200).findLast((one) => lineOf(one) === words) : undefined;
}
/** The lines stand in order: name, "inviting you to connect", headline, mutual connections, age. */
function headlineIn(lines: readonly string[], name: string, age: number, kind: string | undefined): string | undefined {
  const start = lines.findIndex((line) => line === name || line.startsWith(`${name} `) || line.startsWith(name));
  const between = start < 0 ? [] : lines.slice(start + 1, age < 0 ? undefined : age).filter((line) => !/^[•·]/u.test(line) && !line.startsWith(name));
  return kind === 'person' && between.length >= 2 ? between[1] : undefined;
}

function readEmber(card: Element, { url }: PageContext): ReadResult {
  const link = findAll(card, `${INVITATION_LINK}, ${PROFILE}`, 10).find((one) => profileOf(attribute(one, 'href')));
  const title = find(card, INVITATION_NAME);
  const name = nameIn(leavesOf(title));
  if (!title || !name) return miss('author');
  const body = find(card, INVITATION_NOTE);
  const author = { name: nameOnly(title, name), profile: profileOf(link && attribute(link, 'href')), headline: lineOf(find(card, INVITATION_HEADLINE)) };
  const urn = [card, ...findAll(card, '[data-urn], [data-id], [id]', 20)].map((one) => /urn:li:(?:fsd_)?invitation:[\w:()-]{1,100}/.exec(`${attribute(one, 'data-urn')} ${attribute(one, 'data-id')} ${attribute(one, 'id')}`)?.[0]).find(Boolean);
  const item = toItem(card, url, author, { text: body ? bodyText(body) : '', element: body }, lineOf(find(card, INVITATION_TIME)), urn);
  return { ok: true, item, strategies: { author: 0, text: 0 }, anchor: title, body: body ?? find(card, INVITATION_HEADLINE) ?? title };
}
/** The title may be a sentence ("ADA invited you to …") with the name as its strong part. */
function nameOnly(title: Element, name: string): string {
  return lineOf(find(title, 'strong, a')) ?? name;
}
const isOutermost = (roots: string) => (card: Element) => {
  const parent = parentElement(card);
  return !(parent && closest(parent, roots));
};

export const invitationSdui: Layout = { id: 'linkedin/invitation-sdui-2026-06', surface: 'invitation', roots: INVITATION_SDUI, isItem: isOutermost(INVITATION_SDUI), read: readSdui };
export const invitationEmber: Layout = { id: 'linkedin/invitation-ember-2025-10', surface: 'invitation', roots: INVITATION_EMBER, isItem: isOutermost(INVITATION_EMBER), read: readEmber };
