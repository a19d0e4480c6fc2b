import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, contains, find, findAll, lineOf, parentElement } from '../dom';
import { broken, miss } from '../outcome';
import { linksOf } from './links';
import { toActor } from './actor';
import { degreeOf } from './labels';
import { leavesOf } from './leaves';
import {
  EVENT, EVENT_BODY, EVENT_MEDIA, EVENT_NAME, EVENT_SUBJECT, EVENT_SYSTEM, SPONSORED_ROOT, THREAD_BUBBLE, THREAD_DEGREE, THREAD_HEADLINE, THREAD_START,
} from './selectors';
import { messageText } from './text';
import { threadFacts, threadKey, threadOf, type Thread, type ThreadEvent } from './thread';


function isItem(root: Element): boolean {
  const parent = parentElement(root);
  return !closest(root, EVENT_SYSTEM) && !find(root, EVENT_SYSTEM) && !(parent && closest(parent, EVENT));
}

/** One message of an open conversation. Own messages are read as `outgoing`, so that they are never judged. */
function read(root: Element, { url }: PageContext): ReadResult {
  const thread = threadOf(root);
  const event = thread?.events.get(root);
  if (!thread || !event) return miss('thread');
  const key = threadKey(thread, url);
  if (!key) return broken('thread');
  const words = findAll(root, EVENT_BODY, 4).find((one) => !closest(one, EVENT_SUBJECT));
  const subject = find(root, EVENT_SUBJECT);
  const said = words ? messageText(words) : '';
  // A picture, a file or a voice message may come without a word.
  const body = said ? words : find(root, EVENT_MEDIA);
  if (!body) return miss('text');
  if (event.direction === 'unknown') return broken('direction');
  const author = authorOf(thread, event);
  if (!author.name && event.direction === 'incoming') return miss('author');
  const title = subject && !contains(body, subject) ? lineOf(subject) : undefined;
  const text = [title, said].filter(Boolean).join('\n\n');
  const urn = attribute(root, 'data-event-urn');
  const item: Item = {
    network: 'linkedin',
    surface: 'message',
    place: closest(root, THREAD_BUBBLE) ? 'overlay' : 'inbox',
    key: (urn?.startsWith('urn:li:') ? urn : `linkedin/message/${contentKey(key, author.keys[0] ?? author.name, event.time, text.slice(0, 4000))}`).slice(0, 400),
    author,
    // A sponsored conversation cannot be answered freely: a composer, or an own message, shows it is none.
    promoted: closest(root, SPONSORED_ROOT) || thread.channel === 'sponsored' ? 'yes' : thread.hasComposer ? 'no' : 'unknown',
    direction: event.direction,
    text,
    links: linksOf([words]),
    sentAt: event.time,
    thread: threadFacts(thread, key, root),
  };
  return { ok: true, item, strategies: { author: event.sender ? 0 : 1, key: urn ? 0 : 1 }, anchor: find(root, EVENT_NAME) ?? body, body };
}
/** The sender; a 1:1 thread adds what its profile card says when the sender is that person. */
function authorOf(thread: Thread, event: ThreadEvent): Item['author'] {
  if (event.direction === 'outgoing') return toActor({ name: event.sender, profile: event.profile, verified: event.verified, kind: 'person' });
  const isPeer = event.sender === undefined || event.sender === thread.title;
  const card = isPeer ? find(thread.root, THREAD_START) : undefined;
  const headline = card && find(card, THREAD_HEADLINE);
  return toActor({
    // A header that names several people names no sender.
    name: event.sender ?? (thread.peer ? thread.title : undefined),
    profile: event.profile ?? (isPeer ? thread.peer : undefined),
    verified: event.verified,
    // Members write to each other as people; only ads are sent by pages.
    kind: thread.channel === 'sponsored' ? undefined : 'person',
    headline: headline && (attribute(find(headline, '[title]') ?? headline, 'title') ?? lineOf(headline)),
    degree: card && leavesOf(find(card, THREAD_DEGREE)).map((leaf) => degreeOf(/^[•·]/u.test(leaf) ? leaf : `• ${leaf}`)).find(Boolean),
  });
}

export const messageEmber: Layout = { id: 'linkedin/message-ember-2026-10', surface: 'message', roots: EVENT, isItem, read };
