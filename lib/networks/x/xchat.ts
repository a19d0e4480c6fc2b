import type { Actor } from '../../core/actor';
import type { Item } from '../../core/item';
import type { Direction } from '../../core/vocabulary';
import { sideOf, sideOfClass } from '../alignment';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, contains, find, findAll, lineOf, matches, parentElement, textOf } from '../dom';
import { miss, strategiesOf } from '../outcome';
import { threadFacts, type ThreadLine } from '../thread-facts';
import { createTurnMemo } from '../turn-memo';
import { pathOf } from '../path-of';
import { actorOf, isName } from './actor';
import { handleOf } from './addresses';
import { linksOf } from './links';
import * as at from './selectors';
import { linesOf, peerIn, threadId } from './thread';

/** Messages of an open XChat thread, on the page, in the drawer and in the open shadow root. */
export const xchat: Layout = { id: 'x/xchat-2026-08', surface: 'message', roots: at.CHAT_MESSAGE, isItem: isMessage, read: readMessage };

function isMessage(row: Element): boolean {
  const parent = parentElement(row);
  if (!parent || !closest(parent, at.CHAT_SCROLLER) || closest(parent, at.CHAT_MESSAGE)) return false;
  return !!idOf(row) && !matches(row, at.CHAT_TEXT);
}
function idOf(row: Element): string | undefined {
  const id = /^message-([\w-]{6,80})$/.exec(attribute(row, 'data-testid') ?? '')?.[1];
  return id && !id.startsWith('text-') ? id : attribute(row, 'data-dm-message-row')?.slice(0, 80);
}

/** `justify-content` of the row, computed; the class only where a page has lost its style sheet. */
function directionOf(row: Element): Direction | undefined {
  const inner = attribute(row, 'data-testid') ? undefined : find(row, '[data-testid^="message-"]:not([data-testid^="message-text-"])');
  const marked = find(row, '[data-side]');
  const boxes = [row, ...(inner ? [inner] : []), ...(marked ? [marked] : [])];
  const side = sideOf(inner ? [row, inner] : [row]) ?? boxes.map(sideOfClass).find((one) => one);
  return side && (side === 'end' ? 'outgoing' : 'incoming');
}

function readMessage(row: Element, context: PageContext): ReadResult {
  const scroller = closest(row, at.CHAT_SCROLLER)!;
  const panel = closest(scroller, at.CHAT_PANEL) ?? scroller;
  const lines = linesOnce(context, scroller, () => linesOf(scroller, findAll(scroller, at.CHAT_MESSAGE).filter(isMessage), directionOf, (one) => idOf(one) ?? ''));
  const direction = lines.find((line) => line.row === row)?.direction;
  if (!direction) return miss('direction');
  const where = locate(panel, context);
  if (!where) return miss('thread');
  const author = direction === 'outgoing' ? actorOf({}) : senderOf(row, panel, where.isGroup, context);
  if (!author) return miss('author');
  const bubble = find(row, at.CHAT_TEXT);
  const body = (bubble && wordsIn(bubble)) ?? (bubble ? undefined : wordsIn(row));
  if (bubble && !body) return miss('text');
  const request = !!find(panel, at.CHAT_REQUEST);
  const item: Item = {
    network: 'x',
    surface: 'message',
    place: closest(panel, at.CHAT_DRAWER) ? 'overlay' : 'inbox',
    key: `message/${idOf(row)}`,
    author,
    promoted: 'no',
    direction,
    text: body ? textOf(body, undefined, true) : '',
    links: linksOf(row, (link) => !closest(link, at.CHAT_SENDER)),
    ...timeOf(row, body),
    thread: {
      key: where.key,
      ...threadFacts(lines, row, !!find(scroller, at.CHAT_START)),
      channel: request ? 'request' : where.isGroup ? 'group' : 'direct',
    },
  };
  const strategy = attribute(row, 'data-testid') ? 0 : 1;
  return { ok: true, item, strategies: strategiesOf({ key: { value: 1, strategy }, text: { value: 1, strategy: bubble ? 0 : 1 } }), anchor: body ?? bubble ?? row, body: bubble ?? body ?? row };
}

/** The words only: the bubble also holds the time twice. */
function wordsIn(bubble: Element): Element | undefined {
  return findAll(bubble, '[dir="auto"]').find((one) => !closest(one, at.CHAT_SENDER) && !isTime(lineOf(one)));
}

/** The thread of this panel: the address on a conversation route, the only peer in a drawer. */
function locate(panel: Element, context: PageContext): { key: string; isGroup: boolean } | undefined {
  const route = /^\/i\/chat\/(g?\d+(?:[-:]\d+)?)\/?$/.exec(pathOf(context.url))?.[1];
  if (route && !closest(panel, at.CHAT_DRAWER)) return { key: threadId(route), isGroup: !/[-:]/.test(route) };
  const peer = headerPeer(panel, context);
  return peer && { key: `@${peer.handle.toLowerCase()}`, isGroup: false };
}
const linesOnce = createTurnMemo<readonly ThreadLine[]>();
const peerOnce = createTurnMemo<ReturnType<typeof peerIn>>();
function headerPeer(panel: Element, context: PageContext) {
  return peerOnce(context, panel, () => {
    const header = find(panel, at.CHAT_HEADER);
    return (header && peerIn(header, at.CHAT_MESSAGE)) ?? peerIn(panel, at.CHAT_MESSAGE);
  });
}

/** A group says the sender on the message; between two people it is whoever the header names. */
function senderOf(row: Element, panel: Element, isGroup: boolean, context: PageContext): Actor | undefined {
  const label = find(row, at.CHAT_SENDER);
  const own = findAll(row, 'a[href]').filter((link) => !closest(link, at.CHAT_TEXT));
  const handle = own.map((link) => handleOf(attribute(link, 'href'))).find((one) => one);
  const name = lineOf(label);
  if (isGroup) return name || handle ? actorOf({ handle, name }) : undefined;
  const peer = headerPeer(panel, context);
  const header = find(panel, at.CHAT_HEADER_NAME);
  const title = [name, lineOf(header), lineOf(peer?.link)].find(isName);
  if (!peer && !title) return undefined;
  return actorOf({ handle: peer?.handle, name: title });
}

const TIME = /^\d{1,2}[:.]\d{2}(\s?\p{L}{1,3}\.?(\s?\p{L}\.?)?)?$/u;
/** `10:42`, `10:42 AM`. */
export function isTime(text: string | undefined): boolean {
  return !!text && TIME.test(text);
}
function timeOf(row: Element, body: Element | undefined): { sentAt?: string } {
  const time = find(row, 'time[datetime]');
  const exact = time && attribute(time, 'datetime');
  const marked = lineOf(find(row, '[id$="-time"]'));
  const shown = exact ?? (isTime(marked) ? marked : undefined) ?? findAll(row, 'span').filter((span) => !body || !contains(body, span)).map((span) => lineOf(span)).find(isTime);
  return shown ? { sentAt: shown.slice(0, 80) } : {};
}
