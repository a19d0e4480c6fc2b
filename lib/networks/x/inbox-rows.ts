import type { Item } from '../../core/item';
import type { Direction } from '../../core/vocabulary';
import { upwards } from '../alignment';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, documentOf, find, findAll, firstChild, isElement, isHidden, isInside, lineOf, nextSibling } from '../dom';
import { miss } from '../outcome';
import { pathOf } from '../path-of';
import { actorOf } from './actor';
import { handleOf } from './addresses';
import { CHAT_ROW, LEGACY_ROW } from './selectors';
import { threadId } from './thread';
import { isTime } from './xchat';

/** Rows of the XChat inbox and of its requests: sender and the beginning of the last message. */
export const xchatRows: Layout = {
  id: 'x/xchat-rows-2026-08',
  surface: 'message',
  roots: CHAT_ROW,
  isItem: (row) => !isInside(row, CHAT_ROW),
  read: readRow,
};
/** Rows of the older requests page. The older inbox does not say who wrote last, so it is not read. */
export const legacyRequestRows: Layout = {
  id: 'x/dm-legacy-requests-2025',
  surface: 'message',
  roots: LEGACY_ROW,
  isItem: (row, { url }) => pathOf(url).startsWith('/messages/requests') && !isInside(row, LEGACY_ROW),
  read: readRow,
};

/** "You: …" before the viewer's own last message; a language that is not here gives "unknown". */
const YOU: Readonly<Record<string, string>> = { en: 'you', de: 'du', fr: 'vous', es: 'tú', pt: 'você', it: 'tu', nl: 'jij', pl: 'ty', tr: 'sen', sv: 'du', da: 'du' };
const AGE = /^(\d{1,3}\s?\p{L}{1,4}\.?|\p{L}{3,9}\.?\s\d{1,2}(,?\s\d{4})?|\d{1,2}\.?\s\p{L}{3,9}\.?(\s\d{4})?|\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?|[·•])$/u;

function readRow(row: Element, context: PageContext): ReadResult {
  const testid = attribute(row, 'data-testid') ?? '';
  const raw = /-item-(g?\d+(?::\d+)?)$/.exec(testid)?.[1];
  const isRequest = testid.startsWith('dm-message-request-item-') || pathOf(context.url).includes('/requests');
  const link = findAll(row, 'a[href]').find((one) => handleOf(attribute(one, 'href')));
  const lines = leavesOf(row);
  const words = lines.filter(({ text }) => !isTime(text) && !AGE.test(text) && !/^@\w+$/.test(text));
  const handle = (link && handleOf(attribute(link, 'href'))) ?? /^@(\w{1,20})$/.exec(lines.find(({ text }) => /^@\w+$/.test(text))?.text ?? '')?.[1];
  const alt = findAll(row, 'img[alt]').map((image) => attribute(image, 'alt')?.trim()).find((one) => one && words.some(({ text }) => text === one));
  const name = alt ?? lineOf(link) ?? words[0]?.text;
  if (!name) return miss('author');
  const snippet = words.filter(({ text }) => text !== name).at(-1);
  if (!snippet) return miss('text');
  const peerId = raw?.includes(':') ? peerIdOf(row, raw) : undefined;
  const key = raw ? threadId(raw) : handle && `@${handle.toLowerCase()}`;
  if (!key) return miss('thread');
  const age = lines.find(({ text }) => isTime(text) || (AGE.test(text) && /\d/.test(text)))?.text;
  const item: Item = {
    network: 'x',
    surface: 'message',
    place: isRequest ? 'requests' : 'inbox',
    key: `row/${key}/${contentKey(snippet.text)}`,
    author: actorOf({ handle, id: peerId, name }),
    promoted: 'no',
    direction: isRequest ? 'incoming' : directionOf(row, snippet.text),
    text: snippet.text,
    links: [],
    ...(age && { sentAt: age }),
    thread: { key, ...(isRequest && { viewerWrote: false, theyWroteFirst: true }), ...(isRequest ? { channel: 'request' as const } : raw && !raw.includes(':') ? { channel: 'group' as const } : {}) },
  };
  return { ok: true, item, strategies: { author: alt ? 0 : 1 }, anchor: row, body: snippet.element };
}

function directionOf(row: Element, text: string): Direction {
  const words = text.toLowerCase();
  const language = attribute(documentOf(row).documentElement, 'lang')?.slice(0, 2).toLowerCase() ?? '';
  if (YOU[language]) return words.startsWith(`${YOU[language]}:`) ? 'outgoing' : 'incoming';
  return Object.values(YOU).some((you) => words.startsWith(`${you}:`)) ? 'outgoing' : 'unknown';
}
/** A row is named by both ids; the one that every row of the tree shares is the viewer's. */
function peerIdOf(row: Element, raw: string): string | undefined {
  const rows = findAll(upwards(row, 200).at(-1)!, CHAT_ROW).slice(0, 60);
  const pairs = rows.map((one) => /-item-(\d+):(\d+)$/.exec(attribute(one, 'data-testid') ?? '')).filter((parts) => parts !== null);
  const others = raw.split(':').filter((id) => !pairs.every((parts) => parts[1] === id || parts[2] === id));
  return others.length === 1 ? others[0] : undefined;
}
/** Texts that stand in an element of their own, in order; at most 40, hidden ones left out. */
function leavesOf(row: Element): { element: Element; text: string }[] {
  const leaves: { element: Element; text: string }[] = [];
  for (const element of findAll(row, 'span, div, p, time', 300)) {
    if (leaves.length >= 40) break;
    if (isHidden(element) || find(element, 'span, div, p, time') || !hasText(element)) continue;
    const text = lineOf(element);
    if (text) leaves.push({ element, text });
  }
  return leaves;
}
function hasText(element: Element): boolean {
  for (let node = firstChild(element); node; node = nextSibling(node)) if (!isElement(node)) return true;
  return false;
}
