import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, ReadResult } from '../define-network';
import { attribute, contains, findAll, isInside, lineOf } from '../dom';
import { miss } from '../outcome';
import { threadOf } from './addresses';
import { actorOf } from './author';
import { REQUEST_LINK } from './selectors';

/** Rows of the request list: sender and the beginning of what they wrote. The viewer never wrote there. */
export const messageRequest: Layout = {
  id: 'facebook/message-request-2026',
  surface: 'message',
  roots: REQUEST_LINK,
  isItem: (link) => !!threadOf(attribute(link, 'href'))?.isRequest && !isInside(link, REQUEST_LINK),
  read: readRequest,
};

const AGE = /^([·•]|\p{Nd}{1,3}\s?\p{L}{1,4}\.?|\p{Nd}{1,2}[:.]\p{Nd}{2}(\s?\p{L}{1,3}\.?)?)$/u;

function readRequest(link: Element): ReadResult {
  const thread = threadOf(attribute(link, 'href'))!;
  const leaves = findAll(link, '[dir="auto"], span', 80).filter((one) => lineOf(one));
  const innermost = leaves.filter((one) => !leaves.some((other) => other !== one && contains(one, other)));
  const texts = innermost.map((element) => ({ element, text: lineOf(element)! }));
  const words = texts.filter(({ text }) => !AGE.test(text));
  const alt = findAll(link, 'img[alt]').map((image) => attribute(image, 'alt')?.trim()).find((one) => one && words.some(({ text }) => text === one));
  const name = alt ?? words[0]?.text;
  if (!name) return miss('author');
  const opening = words.find(({ text }) => text !== name);
  if (!opening) return miss('text');
  const age = texts.find(({ text }) => AGE.test(text) && /\p{Nd}/u.test(text))?.text;
  const key = `t/${thread.id}`;
  const item: Item = {
    network: 'facebook',
    surface: 'message',
    place: 'requests',
    key: `row/${key}/${contentKey(opening.text)}`,
    author: actorOf(name, undefined),
    promoted: 'no',
    direction: 'incoming',
    text: opening.text,
    links: [],
    ...(age && { sentAt: age }),
    thread: { key, viewerWrote: false, theyWroteFirst: true, channel: 'request' },
  };
  return { ok: true, item, strategies: { author: alt ? 0 : 1 }, anchor: link, body: opening.element };
}
