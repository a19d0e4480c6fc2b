import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, contains, find, findAll, isBefore, lineOf, matches, parentElement } from '../dom';
import { broken, miss } from '../outcome';
import { profileOf } from './address';
import { cardLinks } from './links';
import { toActor } from './actor';
import { emberCounts } from './ember-counts';
import { countsOf } from './counts';
import { degreeOf, isPromotedLabel, isViewer, nameInMenuLabel } from './labels';
import { leavesOf, nameIn } from './leaves';
import { communityOf, placeOf } from './place';
import { isPromoted } from './promoted';
import { timeIn } from './sdui-actor';
import {
  EMBER_BADGES, EMBER_COMMENTS, EMBER_CONTENT, EMBER_HEADER, EMBER_HEADLINE, EMBER_HIDE, EMBER_INNER, EMBER_LEAD_FORM, EMBER_LINK, EMBER_MENU, EMBER_NAME, EMBER_ROOT, EMBER_SLOT, EMBER_TEXT, SDUI_VERIFIED,
} from './selectors';
import { bodyText } from './text';
import { timeOfUrn, trackingScope } from './tracking-scope';

const FOREIGN = `${EMBER_INNER}, ${EMBER_COMMENTS}`;
/** A post inside a post, also where nothing calls it so. */
const INNER = `${EMBER_INNER}, ${EMBER_ROOT}`;

/** True for what belongs to a post inside this one or to its comments. */
function isForeign(element: Element, card: Element): boolean {
  const other = closest(element, `${FOREIGN}, ${EMBER_ROOT}`);
  return other !== undefined && other !== card && contains(card, other);
}
type Elsewhere = (element: Element) => boolean;
/** First own match of the candidates, with the number of the one that answered. */
function own(card: Element, candidates: readonly string[], elsewhere: Elsewhere = (one) => isForeign(one, card)): { element: Element; strategy: number } | undefined {
  for (const [strategy, selector] of candidates.entries()) {
    const element = findAll(card, selector, 20).find((one) => !elsewhere(one));
    if (element) return { element, strategy };
  }
  return undefined;
}
/**
 * The post that this one shares: by its mark, or since builds leave that out (C 2026-04), the largest block around
 * the second author's name that leaves the first one out.
 */
function innerOf(card: Element): Element | undefined {
  const marked = findAll(card, INNER, 4).find((one) => one !== card);
  const names = own(card, EMBER_NAME) ? EMBER_NAME : EMBER_LINK;
  const first = marked ? undefined : own(card, names);
  if (!first) return marked;
  const { element: name, strategy } = first;
  const second = findAll(card, names[strategy]!, 20).find((one) => isBefore(name, one) && !isForeign(one, card) && !contains(name, one));
  if (!second) return undefined;
  const words = own(card, EMBER_TEXT)?.element;
  const mine = words && isBefore(words, second) ? words : name;
  let inner = second;
  for (let parent = parentElement(inner); parent && !contains(parent, name) && !contains(parent, mine); parent = parentElement(parent)) inner = parent;
  return inner;
}
/** Every string stands twice, for eyes and for screen readers: the first copy is enough. */
function onceIn(element: Element | undefined): string | undefined {
  return element && (lineOf(find(element, '[aria-hidden="true"]')) ?? leavesOf(element, 1)[0]);
}

function isItem(card: Element): boolean {
  const parent = parentElement(card);
  return !(parent && closest(parent, `${EMBER_ROOT}, ${FOREIGN}`)) && !matches(card, FOREIGN);
}

/**
 * What is read of a card: all of it, or where nobody has said a word of their own around it (a bare repost in
 * some builds), the post inside.
 */
function partOf(card: Element): Element {
  return own(card, EMBER_NAME) || own(card, EMBER_TEXT) ? card : (find(card, INNER) ?? card);
}

function read(root: Element, { url }: PageContext): ReadResult {
  const card = partOf(root);
  const title = own(card, EMBER_NAME);
  const inner = innerOf(card);
  const elsewhere = (element: Element) => isForeign(element, card) || (inner !== undefined && contains(inner, element));
  const menu = card === root ? findAll(card, 'button[aria-label]', 12).map((button) => nameInMenuLabel(attribute(button, 'aria-label'))).find(Boolean) : undefined;
  const name = (title && nameIn(leavesOf(title.element))) ?? menu;
  const link = own(card, EMBER_LINK, elsewhere);
  if (!name || !(title ?? link)) return miss('author');
  const words = own(card, EMBER_TEXT, elsewhere);
  const said = words ? bodyText(words.element) : '';
  const body = said ? words : (own(card, [EMBER_CONTENT], elsewhere) ?? (inner && { element: inner, strategy: 0 }));
  if (!body) return broken('text');
  const { slot, badges, headline, verified } = linesOf(card, elsewhere);
  const scope = trackingScope(root);
  const urn = urnOf(root) ?? scope.urn;
  const place = placeOf(url);
  const time = timeIn(slot.text);
  const author = toActor({
    name,
    profile: profileOf(link && attribute(link.element, 'href')),
    headline,
    degree: badges.map(degreeOf).find(Boolean),
    followed: badges.some((badge) => /^[•·]\s*Following$/u.test(badge)) || undefined,
    verified,
  });
  const item: Item = {
    network: 'linkedin',
    surface: 'feed',
    place,
    key: (urn ?? `linkedin/${contentKey(author.keys[0] ?? name, said.slice(0, 2000))}`).slice(0, 400),
    author,
    promoted: isPromoted({
      label: time === undefined && isPromotedLabel(slot.text),
      tracked: scope.sponsored,
      leadForm: findAll(card, EMBER_LEAD_FORM).some((anchor) => !elsewhere(anchor)),
      adLink: () => find(card, 'a[href*="li_fat_id="]') !== undefined,
      ...(slot.text && { time: time !== undefined, visibility: slot.icon }),
      ...(slot.text && place === 'home' && find(root, EMBER_MENU) && { hideButton: own(root, [EMBER_HIDE]) !== undefined }),
    }),
    direction: badges.some(isViewer) ? 'outgoing' : 'incoming',
    text: said,
    links: cardLinks(card, said ? body.element : undefined, elsewhere),
    sentAt: time && (timeOfUrn(urn) ?? time),
    counts: countsOf(emberCounts(root, elsewhere)),
    community: communityOf(card, url, (element) => elsewhere(element) || isBefore(body.element, element) || contains(body.element, element)),
    sharedBy: sharerOf(root, author.keys[0]),
    ...quotedOf(inner),
  };
  const strategies = { author: title?.strategy ?? 3, link: link?.strategy ?? 4, text: body.strategy, key: urn ? 0 : 1 };
  return { ok: true, item, strategies, anchor: (title ?? link)!.element, body: body.element };
}
function linesOf(card: Element, elsewhere: Elsewhere): { slot: { text: string; icon: boolean }; badges: string[]; headline?: string; verified: boolean } {
  const slot = own(card, [EMBER_SLOT], elsewhere)?.element;
  const beside = own(card, [EMBER_BADGES], elsewhere)?.element;
  const badges = leavesOf(beside, 12);
  return {
    slot: { text: onceIn(slot) ?? '', icon: !!slot && find(slot, 'svg, li-icon') !== undefined },
    badges,
    headline: onceIn(own(card, [EMBER_HEADLINE], elsewhere)?.element),
    verified: badges.some((badge) => /^Verified\b/.test(badge)) || (beside !== undefined && find(beside, SDUI_VERIFIED) !== undefined),
  };
}
function urnOf(card: Element): string | undefined {
  const holder = attribute(card, 'data-urn') ?? attribute(closest(card, '[data-id^="urn:li:"]') ?? card, 'data-id');
  return holder && /^urn:li:(activity|ugcPost|share|aggregate):.{1,200}/.test(holder) ? holder : undefined;
}
/** Who reposted or commented; nobody when the header only says that others follow the author. */
function sharerOf(card: Element, authorKey: string | undefined): string | undefined {
  const header = own(card, [EMBER_HEADER])?.element;
  const people = header ? findAll(header, 'a[href]', 8).filter((link) => profileOf(attribute(link, 'href'))) : [];
  if (!people[0] || people.some((link) => profileOf(attribute(link, 'href'))?.key === authorKey)) return undefined;
  return people.map((link) => nameIn(leavesOf(link))).find(Boolean)?.slice(0, 300);
}
function quotedOf(inner: Element | undefined): Pick<Item, 'quotedText'> {
  const text = inner && EMBER_TEXT.map((selector) => find(inner, selector)).find(Boolean);
  return text ? { quotedText: bodyText(text) } : {};
}

export const feedEmber: Layout = { id: 'linkedin/feed-ember-2026-07', surface: 'feed', roots: EMBER_ROOT, isItem, read };
