import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, find, findAll, parentElement } from '../dom';
import { broken, miss } from '../outcome';
import { profileOf } from './address';
import { linksOf } from './links';
import { toActor } from './actor';
import { leavesOf, nameIn } from './leaves';
import { EVENT, SPONSORED_BODY, SPONSORED_ROOT, THREAD_BUBBLE, THREAD_TITLE } from './selectors';
import { bodyText } from './text';
import { threadKey, threadOf } from './thread';

const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"]';

/** A conversation ad that is drawn with ordinary messages is read message by message. */
function isItem(root: Element): boolean {
  const parent = parentElement(root);
  return !(parent && closest(parent, SPONSORED_ROOT)) && !find(root, EVENT);
}
/** A message ad: one text, no time, no direction mark; the sender stands in the header of the thread. */
function read(root: Element, { url }: PageContext): ReadResult {
  const thread = threadOf(root);
  if (!thread) return miss('thread');
  const key = threadKey(thread, url);
  if (!key) return broken('thread');
  const name = nameIn(leavesOf(find(root, THREAD_TITLE))) ?? thread.title;
  if (!name) return miss('author');
  const body = find(root, SPONSORED_BODY);
  const text = body ? bodyText(body) : '';
  if (!body || !text) return miss('text');
  const link = find(root, THREAD_TITLE) && findAll(root, PROFILE, 10).find((one) => !closest(one, SPONSORED_BODY));
  const profile = profileOf(link && attribute(link, 'href')) ?? thread.peer;
  const item: Item = {
    network: 'linkedin',
    surface: 'message',
    place: closest(root, THREAD_BUBBLE) ? 'overlay' : 'inbox',
    key: `linkedin/sponsored/${contentKey(key, profile?.key ?? name, text.slice(0, 4000))}`,
    author: toActor({ name, profile }),
    promoted: 'yes',
    direction: 'incoming',
    text,
    links: linksOf([body, root], (anchor) => profileOf(attribute(anchor, 'href')) !== undefined),
    thread: { key: key.slice(0, 300), channel: 'sponsored' },
  };
  return { ok: true, item, strategies: { author: 0 }, anchor: find(root, THREAD_TITLE) ?? root, body };
}

export const sponsoredMessage: Layout = { id: 'linkedin/sponsored-message-2026-06', surface: 'message', roots: SPONSORED_ROOT, isItem, read };
