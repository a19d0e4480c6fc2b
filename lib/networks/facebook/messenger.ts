import type { Actor } from '../../core/actor';
import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, contains, find, findAll, lineOf, textOf } from '../dom';
import { miss, strategiesOf } from '../outcome';
import { threadFacts } from '../thread-facts';
import { actorOf } from './author';
import { isNoise } from './dust';
import { linksOf } from './links';
import { directionOf, linesOf } from './message-direction';
import { isStartLoaded, locateThread, type Thread } from './messenger-thread';
import { bodyOf, headingOf, isLine, isMessage } from './message-row';
import { CELL, GRID, MESSAGE_BODY_2022, ROW } from './selectors';

/** Messages of an open thread: facebook.com/messages, chat windows, messenger.com. */
export const messenger: Layout = { id: 'facebook/messenger-2025', surface: 'message', roots: ROW, isItem: (row) => isMessage(row) && !find(row, MESSAGE_BODY_2022), read: readMessage };
/** The same in the build of 2022, which marks the words but has no sender heading. */
export const messenger2022: Layout = { id: 'facebook/messenger-2022', surface: 'message', roots: ROW, isItem: (row) => isMessage(row) && !!find(row, MESSAGE_BODY_2022), read: readMessage };

function readMessage(row: Element, context: PageContext): ReadResult {
  const grid = closest(row, GRID)!;
  const rows = findAll(grid, ROW).filter(isLine);
  const thread = locateThread(grid, context.url);
  if (!thread) return miss('thread');
  const lines = linesOf(rows, (one) => directionOf(one, thread.peer?.name), (one) => lineOf(bodyOf(one)) ?? '');
  const direction = lines.find((line) => line.row === row)?.direction;
  if (!direction) return miss('direction');
  const author = direction === 'outgoing' ? actorOf(undefined, undefined) : senderOf(row, rows, thread);
  if (!author) return miss('author');
  const body = bodyOf(row)!;
  const text = textOf(body, isNoise);
  const sentAt = dateAbove(row, grid);
  const facts = threadFacts(lines, row, isStartLoaded(grid, rows[0]));
  const item: Item = {
    network: 'facebook',
    surface: 'message',
    place: thread.isWindow ? 'overlay' : 'inbox',
    key: `message/${contentKey(thread.key, direction, author.keys[0] ?? author.name, text)}`,
    author,
    promoted: 'no',
    direction,
    text,
    links: linksOf(row, body, () => true),
    ...(sentAt && { sentAt }),
    thread: {
      key: thread.key,
      ...facts,
      // A request is by its nature the other side's first word, until the viewer answers.
      ...(thread.isRequest && facts.viewerWrote === false && { theyWroteFirst: true }),
      channel: thread.isRequest ? 'request' : isGroup(rows, thread) ? 'group' : 'direct',
    },
  };
  const heading = headingOf(row);
  return { ok: true, item, strategies: strategiesOf({ author: { value: author, strategy: heading ? 0 : 1 } }), anchor: body, body };
}

/** Names of the other side that the rows show, in full (picture) or short (heading). */
function namesIn(rows: readonly Element[]): Set<string> {
  const names = rows.map((row) => faceName(row)).filter((name): name is string => !!name);
  return new Set(names);
}
function isGroup(rows: readonly Element[], { peer }: Thread): boolean {
  return !peer && namesIn(rows).size > 1;
}
/** Between two people the header names the sender; in a group the picture or heading of the message does. */
function senderOf(row: Element, rows: readonly Element[], thread: Thread): Actor | undefined {
  if (thread.peer && namesIn(rows).size <= 1) return actorOf(thread.peer.name, thread.peer.href);
  const heading = headingOf(row);
  const name = faceName(row) ?? (heading && lineOf(heading));
  return name ? actorOf(name, undefined) : undefined;
}
/** The picture of the sender at the end of a group of bubbles; "Seen by" pictures stand outside the cell. */
function faceName(row: Element): string | undefined {
  const cell = find(row, CELL)!;
  const body = bodyOf(row);
  const face = findAll(cell, 'img[alt]').find((image) => !(body && contains(body, image)) && /\p{L}{2}/u.test(attribute(image, 'alt') ?? '') && !closest(image, '[role="button"]'));
  const heading = headingOf(row);
  const name = face && attribute(face, 'alt')!.trim();
  // A picture inside the bubble has a description, not a name: it must agree with the heading if there is one.
  return name && (!heading || name.startsWith((lineOf(heading) ?? '').split(' ')[0]!)) ? name.slice(0, 300) : undefined;
}

/** The date line above: the nearest row of the grid before this one that has no words but a number. */
function dateAbove(row: Element, grid: Element): string | undefined {
  const rows = findAll(grid, ROW);
  for (let i = rows.indexOf(row) - 1; i >= 0; i--) {
    const text = isMessage(rows[i]!) ? undefined : lineOf(rows[i]);
    if (text && text.length <= 60 && /\p{Nd}/u.test(text)) return text;
  }
  return undefined;
}
