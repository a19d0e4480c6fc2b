import type { Actor } from '../../core/actor';
import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { closest, find, lineOf, textOf } from '../dom';
import { miss, strategiesOf } from '../outcome';
import { threadFacts } from '../thread-facts';
import { createTurnMemo } from '../turn-memo';
import { actorOf } from './author';
import { isNoise } from './dust';
import { linksOf } from './links';
import { bodyOf, headingOf, isMessage } from './message-row';
import { faceName, talkOf, type Talk } from './messenger-talk';
import { locateThread, type Thread } from './messenger-thread';
import { GRID, MESSAGE_BODY_2022, ROW } from './selectors';

/** Messages of an open thread: facebook.com/messages, chat windows, messenger.com. */
export const messenger: Layout = { id: 'facebook/messenger-2025', surface: 'message', roots: ROW, isItem: (row) => isMessage(row) && !find(row, MESSAGE_BODY_2022), read: readMessage };
/** The same in the build of 2022, which marks the words but has no sender heading. */
export const messenger2022: Layout = { id: 'facebook/messenger-2022', surface: 'message', roots: ROW, isItem: (row) => isMessage(row) && !!find(row, MESSAGE_BODY_2022), read: readMessage };

const threadOnce = createTurnMemo<Thread | undefined>();
const talkOnce = createTurnMemo<Talk>();

function readMessage(row: Element, context: PageContext): ReadResult {
  const grid = closest(row, GRID)!;
  const thread = threadOnce(context, grid, () => locateThread(grid, context.url));
  if (!thread) return miss('thread');
  const { lines, names, dates, isStartLoaded } = talkOnce(context, grid, () => talkOf(grid, thread));
  const direction = lines.find((line) => line.row === row)?.direction;
  if (!direction) return miss('direction');
  const author = direction === 'outgoing' ? actorOf(undefined, undefined) : senderOf(row, names, thread);
  if (!author) return miss('author');
  const body = bodyOf(row)!;
  const text = textOf(body, isNoise);
  const sentAt = dates.get(row);
  const facts = threadFacts(lines, row, isStartLoaded);
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
      channel: thread.isRequest ? 'request' : !thread.peer && names.size > 1 ? 'group' : 'direct',
    },
  };
  const heading = headingOf(row);
  return { ok: true, item, strategies: strategiesOf({ author: { value: author, strategy: heading ? 0 : 1 } }), anchor: body, body };
}

/** Between two people the header names the sender; in a group the picture or heading of the message does. */
function senderOf(row: Element, names: ReadonlySet<string>, thread: Thread): Actor | undefined {
  if (thread.peer && names.size <= 1) return actorOf(thread.peer.name, thread.peer.href);
  const heading = headingOf(row);
  const name = faceName(row) ?? (heading && lineOf(heading));
  return name ? actorOf(name, undefined) : undefined;
}
