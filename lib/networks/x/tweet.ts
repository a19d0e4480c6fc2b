import type { Item } from '../../core/item';
import type { Surface } from '../../core/vocabulary';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { blockBehind } from '../block-behind';
import { attribute, closest, documentOf, find, findAll, foldSpace, lineOf, matches, tag, textOf } from '../dom';
import { firstAnswer, miss, strategiesOf, type Answered } from '../outcome';
import { createTurnMemo } from '../turn-memo';
import { handleOfAvatar, readAuthor } from './actor';
import { handleOf, placeOf, statusOf } from './addresses';
import { readCommunity, readSharedBy } from './community';
import { readCounts } from './counts';
import { linksOf } from './links';
import { readPromoted } from './promoted';
import { isNested, ownershipOf } from './quote';
import { ARTICLE_TEXT, ARTICLE_TITLE, BARE_TWEET, CHAT_SCROLLER, LEGACY_ENTRY, MEDIA, OWN_PICTURE, OWN_PROFILE, PLACEMENT, TWEET, TWEET_TEXT, TWEET_TEXT_FALLBACK, USER_NAME } from './selectors';

const ROOTS = `${TWEET}, ${BARE_TWEET}`;

/** Posts in timelines, and the post that a status page is about. */
export const tweet: Layout = {
  id: 'x/tweet-2026-08',
  surface: 'feed',
  roots: ROOTS,
  isItem: (root, context) => isPost(root) && !isReply(root, context),
  read: (root, context) => readTweet(root, context, 'feed'),
};
/** The other posts of a status page. */
export const reply: Layout = {
  id: 'x/reply-2026-08',
  surface: 'comment',
  roots: ROOTS,
  isItem: (root, context) => isPost(root) && isReply(root, context),
  read: (root, context) => readTweet(root, context, 'comment'),
};

/** Without its test id an article must show who wrote it and where it stands: notifications and "unavailable" do not. */
function isPost(root: Element): boolean {
  if (isNested(root, `${LEGACY_ENTRY}, ${CHAT_SCROLLER}`)) return false;
  return matches(root, TWEET) || !!find(root, USER_NAME) || findAll(root, 'a[href*="/status/"]', 40).some((link) => find(link, 'time'));
}
/** On a status page every post but the one of the address, and advertisements between replies. */
function isReply(root: Element, context: PageContext): boolean {
  const focal = statusOf(context.url.href)?.id;
  if (!focal || closest(root, PLACEMENT)) return false;
  const { isOwn } = ownershipOf(root);
  const id = idOf(root, isOwn, undefined, false)?.value;
  // The post of the page takes no focus, whatever its address; an advertisement has no time.
  return id !== focal && attribute(root, 'tabindex') !== '-1' && (id !== undefined || findAll(root, 'time').some(isOwn));
}

function readTweet(root: Element, context: PageContext, surface: Surface): ReadResult {
  const { quote, isOwn } = ownershipOf(root);
  const author = readAuthor(root, isOwn);
  if (!author) return miss('author');
  const { value: actor } = author.actor;
  const time = findAll(root, 'time').find(isOwn);
  const promoted = readPromoted(root, !!time, isOwn);
  const id = idOf(root, isOwn, actor.handle, promoted.value !== 'yes');
  const words = firstAnswer(
    () => findAll(root, TWEET_TEXT).find(isOwn),
    () => findAll(root, ARTICLE_TEXT).find(isOwn),
    () => findAll(root, TWEET_TEXT_FALLBACK).find((one) => isOwn(one) && !closest(one, USER_NAME)),
  );
  const textElement = words?.value;
  const text = textElement ? (words.strategy === 1 ? articleText(root, textElement) : textOf(textElement, undefined, true)) : '';
  const quoted = quote && find(quote, TWEET_TEXT);
  const counts = readCounts(root, isOwn);
  const community = readCommunity(root, isOwn, context.url);
  const sharedBy = readSharedBy(root, isOwn);
  const sentAt = time && attribute(time, 'datetime');
  const lang = textElement && attribute(textElement, 'lang');
  const item: Item = {
    network: 'x',
    surface,
    place: placeOf(context.url),
    key: id ? `status/${id.value}` : `${promoted.value === 'yes' ? 'ad' : 'text'}/${contentKey(actor.handle, text)}`,
    author: actor,
    promoted: promoted.value,
    direction: actor.handle?.toLowerCase() === viewerOf(root, context) ? 'outgoing' : 'incoming',
    text,
    links: linksOf(root, isOwn),
    ...(sentAt && { sentAt: sentAt.slice(0, 80) }),
    ...(counts && { counts }),
    ...(community && { community }),
    ...(sharedBy && { sharedBy }),
    ...(quoted && { quotedText: textOf(quoted, undefined, true) }),
    ...(lang && lang.length <= 20 && lang !== 'und' && { lang }),
  };
  return { ok: true, item, strategies: strategiesOf({ author: author.actor, promoted, key: id, text: words }), anchor: author.line, body: textElement ?? findAll(root, MEDIA).find(isOwn) ?? blockBehind(author.header, root) ?? root };
}

/** An article: its title, then its blocks; posts that it shows are others'. */
function articleText(root: Element, words: Element): string {
  const title = lineOf(find(root, ARTICLE_TITLE));
  return foldSpace([title, textOf(words, (one) => tag(one) === 'article')].filter(Boolean).join('\n\n'));
}

/**
 * The status id: the address on the time in the header, else of the post's own photos or statistics. An
 * advertisement's photos belong to a post that may run under many advertisements, so it has no id.
 */
function idOf(root: Element, isOwn: (element: Element) => boolean, handle: string | undefined, alsoParts: boolean): Answered<string> | undefined {
  const links = findAll(root, 'a[href*="/status/"]', 40).filter(isOwn);
  const statuses = links.map((link) => ({ link, status: statusOf(attribute(link, 'href')) }));
  const isTheirs = (other: string) => !handle || !other || other.toLowerCase() === handle.toLowerCase();
  const parts = alsoParts ? statuses.filter(({ link, status }) => status?.rest && isTheirs(status.handle) && !closest(link, TWEET_TEXT)) : [];
  return firstAnswer(
    () => statuses.find(({ link, status }) => status && !status.rest && isTheirs(status.handle) && find(link, 'time'))?.status?.id,
    () => parts.map(({ status }) => status?.id).find((id) => id),
  );
}

const viewerOnce = createTurnMemo<string>();
/** The viewer's handle in lower case; no handle where the page does not say. */
function viewerOf(root: Element, context: PageContext): string {
  const page = documentOf(root);
  return viewerOnce(context, page.documentElement, () => {
    const own = find(page, OWN_PROFILE);
    return ((own && handleOf(attribute(own, 'href'))) ?? handleOfAvatar(find(page, OWN_PICTURE)) ?? '').toLowerCase();
  });
}
