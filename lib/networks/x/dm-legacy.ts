import type { Item } from '../../core/item';
import type { Direction } from '../../core/vocabulary';
import { downwards, sideOf, upwards } from '../alignment';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, find, findAll, isInside, lineOf, parentElement, rawText, tag, textOf } from '../dom';
import { miss } from '../outcome';
import { threadFacts, type ThreadLine } from '../thread-facts';
import { createTurnMemo } from '../turn-memo';
import { pathOf } from '../path-of';
import { actorOf, isName } from './actor';
import { handleOf } from './addresses';
import { linksOf } from './links';
import { AVATAR, LEGACY_BOX, LEGACY_COMPOSER, LEGACY_DRAWER, LEGACY_ENTRY, LEGACY_ROW, TWEET_TEXT } from './selectors';
import { linesOf, peerIn, threadId } from './thread';

/** Messages of an open thread in the older message pages and drawer. */
export const dmLegacy: Layout = {
  id: 'x/dm-legacy-2025',
  surface: 'message',
  roots: LEGACY_ENTRY,
  isItem: (entry) => !isInside(entry, `${LEGACY_ENTRY}, ${LEGACY_ROW}`),
  read: readEntry,
};

/** Own bubbles are pushed to the end, in some builds also a `button`; only the other side has a face. */
function directionOf(entry: Element): Direction | undefined {
  const side = sideOf([...upwards(entry, 6, closest(entry, LEGACY_BOX)), ...downwards(entry, 6)]);
  const face = !!faceOf(entry);
  if (tag(entry) === 'button') return face || side === 'start' ? undefined : 'outgoing';
  if (side === 'end') return face ? undefined : 'outgoing';
  return side === 'start' || face ? 'incoming' : undefined;
}
function faceOf(entry: Element): Element | undefined {
  return find(entry, AVATAR) ?? findAll(entry, 'a[href]').find((link) => !closest(link, TWEET_TEXT) && handleOf(attribute(link, 'href')) && find(link, 'img'));
}
function bodyOf(entry: Element): Element | undefined {
  return find(entry, TWEET_TEXT) ?? findAll(entry, '[dir="auto"]').find((one) => !find(one, '[dir="auto"]'));
}

function readEntry(entry: Element, context: PageContext): ReadResult {
  const box = outermost(entry);
  if (!box) return miss('thread');
  const { lines, area, peer, nameOf } = talkOnce(context, box, () => talkIn(box, context));
  const direction = lines.find((line) => line.row === entry)?.direction;
  if (!direction) return miss('direction');
  const drawer = !!closest(box, LEGACY_DRAWER);
  const route = drawer ? undefined : /^\/messages\/(?:requests\/)?(\d+(?:-\d+)?)/.exec(pathOf(context.url))?.[1];
  const key = route ? threadId(route) : peer && `@${peer.handle.toLowerCase()}`;
  if (!key) return miss('thread');
  const face = faceOf(entry);
  const handle = (face && handleOf(attribute(face, 'href'))) ?? peer?.handle;
  const name = peer && peer.handle.toLowerCase() === handle?.toLowerCase() ? nameOf() : undefined;
  if (direction === 'incoming' && !handle) return miss('author');
  const body = bodyOf(entry);
  const text = body ? textOf(body, undefined, true) : '';
  const time = find(entry, 'time[datetime]');
  const sentAt = time && attribute(time, 'datetime');
  const isGroup = route !== undefined && !route.includes('-');
  const channel = /\/requests/.test(pathOf(context.url)) ? 'request' : isGroup ? 'group' : find(area ?? box, LEGACY_COMPOSER) ? 'direct' : undefined;
  const item: Item = {
    network: 'x',
    surface: 'message',
    place: drawer ? 'overlay' : 'inbox',
    key: `message/${contentKey(key, direction, text, sentAt)}`,
    author: direction === 'outgoing' ? actorOf({}) : actorOf({ handle, name }),
    promoted: 'no',
    direction,
    text,
    links: linksOf(entry, (link) => link !== face),
    ...(sentAt && { sentAt }),
    thread: { key, ...threadFacts(lines, entry, false), ...(channel && { channel }) },
  };
  return { ok: true, item, strategies: { text: find(entry, TWEET_TEXT) ? 0 : 1 }, anchor: body ?? entry, body: body ?? entry };
}

/** What the messages of a box have in common. */
interface Talk {
  readonly lines: readonly ThreadLine[];
  readonly area?: Element;
  readonly peer?: { readonly handle: string };
  /** How the page calls the other side. */
  nameOf(): string | undefined;
}
const talkOnce = createTurnMemo<Talk>();

function talkIn(box: Element, context: PageContext): Talk {
  const rows = findAll(box, LEGACY_ENTRY).filter((row) => dmLegacy.isItem(row, context));
  const lines = linesOf(box, rows, directionOf, (row) => rawText(row).slice(0, 400));
  const area = threadArea(box);
  const peer = area && peerIn(area, `${LEGACY_ENTRY}, ${LEGACY_ROW}`);
  let name: { readonly said?: string } | undefined;
  return { lines, area, peer, nameOf: () => (name ??= { said: peer && nameIn(area!, peer.handle) }).said };
}

/** The outermost of the nested message containers: drawer and page may both be open. */
function outermost(entry: Element): Element | undefined {
  let box = closest(entry, LEGACY_BOX);
  for (let parent = box && parentElement(box); parent; parent = parentElement(box!)) {
    const outer = closest(parent, LEGACY_BOX);
    if (!outer) break;
    box = outer;
  }
  return box;
}
/** The smallest surrounding that names somebody outside the messages: thread and header, not the inbox. */
function threadArea(box: Element): Element | undefined {
  for (const around of upwards(box, 16)) {
    if (find(around, LEGACY_ROW)) return undefined;
    if (findAll(around, 'a[href]').some((link) => handleOf(attribute(link, 'href')) && !closest(link, LEGACY_ENTRY))) return around;
  }
  return undefined;
}
function nameIn(area: Element, handle: string): string | undefined {
  const links = findAll(area, 'a[href]').filter((link) => !closest(link, LEGACY_ENTRY) && handleOf(attribute(link, 'href')) === handle);
  return links.map((link) => lineOf(link)).find(isName);
}
