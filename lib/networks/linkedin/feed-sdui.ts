import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, closestIn, contains, documentOf, find, findAll, isBefore, isInside, lineOf, matches, parentElement } from '../dom';
import { miss } from '../outcome';
import { profileOf } from './address';
import { cardLinks } from './links';
import { toActor } from './actor';
import { countsOf } from './counts';
import { expectsItems } from './page';
import { communityOf, placeOf } from './place';
import { isPromotedLabel } from './labels';
import { isPromoted } from './promoted';
import { actorLinks, isInComments, menuName, readSduiActor, sharerOf, timeIn, type SduiActor } from './sdui-actor';
import { sduiCounts } from './sdui-counts';
import {
  EMBER_ROOT, GUEST_ROOT, SDUI_ACTIONS, SDUI_AD_LABEL, SDUI_COMMENT, SDUI_COMMENTS, SDUI_HIDE, SDUI_MEDIA, SDUI_MENU, SDUI_QUOTE_LINK, SDUI_RINGS, SDUI_ROOT, SDUI_ROOT_BARE, SDUI_ROOT_L1, SDUI_ROOT_L3, SDUI_TEXT, SDUI_TEXT_L1, SDUI_VISIBILITY,
} from './selectors';
import { bodyText } from './text';
import { timeOfUrn, trackingScope } from './tracking-scope';


/** Element of this card with this selector, comments left out. */
function own(card: Element, selector: string): Element | undefined {
  return findAll(card, selector, 30).find((element) => !isInComments(element, card));
}
const TEXTS = `${SDUI_TEXT}, ${SDUI_TEXT_L1}`;
/** The text boxes of the card: its own first, that of a re-shared post second. */
function textBoxes(card: Element, links: readonly Element[]): { body?: Element; quoted?: Element } {
  const marked = findAll(card, TEXTS, 24).filter((box) => !isInComments(box, card));
  // A short text has no box in its paragraph (S 2026-05), so both marks count, and of two around one text the box.
  const own = marked.filter((box) => matches(box, SDUI_TEXT) || !(find(box, SDUI_TEXT) || isInside(box, TEXTS)));
  const boxes = own.length || find(documentOf(card), TEXTS) ? own : unmarkedText(card, links);
  const isInner = (box: Element) => (links[1] !== undefined && isBefore(links[1], box)) || closestIn(card, box, SDUI_QUOTE_LINK) !== undefined;
  return { body: boxes.find((box) => !isInner(box)), quoted: boxes.find(isInner) };
}

/** What a post without words shows: the picture, player or document between its author and its buttons. Faces are linked. */
function pictureOf(card: Element, [link]: readonly Element[]): Element | undefined {
  const end = own(card, SDUI_ACTIONS);
  if (!link || !end) return undefined;
  return findAll(card, SDUI_MEDIA, 30).find((one) => isBefore(link, one) && isBefore(one, end) && !isInComments(one, card) && !profileOf(attribute(closest(one, 'a') ?? one, 'href')));
}

/** Where no text of the whole page is marked: the paragraphs between the author's block and the counts that are no control. */
function unmarkedText(card: Element, links: readonly Element[]): Element[] {
  const [first] = links;
  const menu = find(card, SDUI_MENU);
  const end = find(card, `${SDUI_RINGS}, ${SDUI_ACTIONS}`);
  if (!first || !end) return [];
  const last = findAll(card, 'p', 30).find((line) => endsBlock(line, first)) ?? (menu && isBefore(first, menu) ? menu : first);
  return findAll(card, 'p', 60).filter((line) => isBefore(last, line) && isBefore(line, end) && !contains(last, line) && !closest(line, 'a, button, [role="button"]') && !isInComments(line, card));
}

/** The last line of the author's block: it says how long ago and to whom, or that the post is paid for. */
function endsBlock(line: Element, link: Element): boolean {
  if (find(line, SDUI_VISIBILITY)) return true;
  const text = isBefore(link, line) || contains(link, line) ? lineOf(line) ?? '' : '';
  return isPromotedLabel(text) || timeIn(text) !== undefined;
}

const WHOLE = `${SDUI_COMMENTS}, ${SDUI_ROOT}`;
/** True for what stands in a post or in comments: it is a part of those. */
function isPart(card: Element): boolean {
  const parent = parentElement(card);
  return parent !== undefined && closest(parent, WHOLE) !== undefined;
}
const isKeyedItem = (card: Element) => !isPart(card) && isPost(card);
function isItem(card: Element): boolean {
  if (isPart(card)) return false;
  if (matches(card, SDUI_ROOT)) return isPost(card);
  const parent = parentElement(card);
  // Without a component key: the wrapper of an Ember card, or of a card that is a root itself, is no item.
  if (parent && closest(parent, SDUI_ROOT_L1)) return false;
  return !find(card, SDUI_ROOT) && !closest(card, EMBER_ROOT) && !find(card, EMBER_ROOT) && isPost(card);
}
const ACTION_KINDS = ['svg[id^="thumbs-up"]', 'svg[id^="comment-small"]', 'svg[id^="repost-small"]', 'svg[id^="send-privately"]'];
/** Where a card has lost its key, an author, words and two kinds of action tell that it is a post. Profiles show previews that are none. */
function isBarePost(card: Element, { url }: PageContext): boolean {
  const parent = parentElement(card);
  const known = `${SDUI_ROOT}, ${SDUI_ROOT_L1}, ${EMBER_ROOT}, ${GUEST_ROOT}`;
  if (!expectsItems(url) || !parent || matches(card, known) || closest(parent, `${SDUI_COMMENTS}, ${known}`) || find(card, known)) return false;
  if (matches(card, SDUI_COMMENTS) || !own(card, TEXTS) || ACTION_KINDS.filter((kind) => own(card, kind)).length < 2) return false;
  return !findAll(card, SDUI_ROOT_BARE, 60).some((inner) => !isInComments(inner, card) && find(inner, SDUI_ACTIONS)) && actorLinks(card)[0] !== undefined;
}
/** Modules (courses, people to follow) share the root and the menu but hold no text and no action bar. */
function isPost(card: Element): boolean {
  if (find(card, TEXTS) || find(card, SDUI_ACTIONS)) return true;
  return matches(card, SDUI_ROOT) && !find(card, SDUI_MENU) && !find(card, 'p');
}

function read(card: Element, { url }: PageContext): ReadResult {
  const links = actorLinks(card);
  const { body: words, quoted } = textBoxes(card, links);
  const body = words ?? quoted ?? pictureOf(card, links);
  const actor = readSduiActor(card, links, body);
  if (!actor) return miss('author');
  const text = words ? bodyText(words, true) : '';
  if (!body || (words ? !text : !actor.hasSlot)) return miss('text', find(card, SDUI_ACTIONS) ? 'broken' : 'later');
  const scope = trackingScope(card);
  const place = placeOf(url);
  const isElsewhere = (element: Element) => isInComments(element, card) || (links[1] !== undefined && isBefore(links[1], element));
  const token = tokenOf(card);
  const key = scope.urn ?? token ?? `linkedin/${contentKey(actor.profile.key, text.slice(0, 2000))}`;
  const leadsOutside = () => findAll(card, 'a[href*="li_fat_id="]', 400).some((link) => !isElsewhere(link));
  const promoted = isPromoted({
    label: actor.promotedLabel,
    tracked: scope.sponsored,
    adLink: () => leadsOutside() || find(card, SDUI_AD_LABEL) !== undefined,
    time: actor.hasSlot ? actor.time !== undefined : undefined,
    visibility: actor.hasSlot ? actor.visibility : undefined,
    hideButton: actor.hasSlot && place === 'home' && find(card, SDUI_MENU) ? own(card, SDUI_HIDE) !== undefined : undefined,
  });
  const item: Item = {
    network: 'linkedin',
    surface: 'feed',
    place,
    key: key.slice(0, 400),
    author: toActor({ ...actor, profile: actor.profile }),
    promoted,
    direction: actor.isViewer ? 'outgoing' : 'incoming',
    text,
    links: cardLinks(card, words, isElsewhere),
    sentAt: actor.time && (timeOfUrn(scope.urn) ?? actor.time),
    counts: countsOf(sduiCounts(card, body)),
    community: communityOf(card, url, (element) => isBefore(body, element) || contains(body, element)),
    sharedBy: sharerOf(card, actor),
    ...(quoted && { quotedText: bodyText(quoted, true) }),
  };
  return { ok: true, item, strategies: strategiesOf(card, actor, body, scope.urn ? 0 : token ? 1 : 2), anchor: actor.line, body };
}
function strategiesOf(card: Element, actor: SduiActor, body: Element, key: number): Record<string, number> {
  const said = menuName(card);
  return { author: actor.strategy, name: said === undefined || said === actor.name ? 0 : 1, text: matches(body, SDUI_TEXT) ? 0 : 1, key };
}
/** The token between the prefix and the feed type of a component key, which stays with the post. */
function tokenOf(card: Element): string | undefined {
  const key = attribute(card, 'componentkey') ?? attribute(findAll(card, '[componentkey]')[0] ?? card, 'componentkey') ?? '';
  const token = /^(?:expanded|update-card-focus)?([\w+/=-]{20,80}?)(?:FeedType\w*)?$/.exec(key)?.[1];
  // A part that every card has is called by words alone, one that is named anew with every load by a UUID.
  return token && /\d/.test(token) && !/[0-9a-f]{8}-[0-9a-f-]{27}$/.test(token) ? `linkedin/card/${token}` : undefined;
}

const make = (id: string, roots: string, isOurs: Layout['isItem'] = isItem): Layout => ({ id, surface: 'feed', roots, isItem: isOurs, read });
/** Newest first; they differ by root only, so one reader serves them all. */
export const feedSduiL3 = make('linkedin/feed-sdui-2026-09', SDUI_ROOT_L3, isKeyedItem);
export const feedSduiL2: Layout = { ...make('linkedin/feed-sdui-2026-05', SDUI_ROOT, isKeyedItem), holds: `${SDUI_ROOT}, ${SDUI_COMMENT}` };
export const feedSduiL1 = make('linkedin/feed-sdui-2026-01', SDUI_ROOT_L1);
/** The last resort of the new shell: never seen, but keys have changed three times within a year. */
export const feedSduiBare = make('linkedin/feed-sdui-bare', SDUI_ROOT_BARE, isBarePost);
