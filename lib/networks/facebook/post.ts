import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { blockBehind } from '../block-behind';
import { attribute, closest, find, findAll, matches, parentElement } from '../dom';
import { firstAnswer, miss, strategiesOf, type Answered } from '../outcome';
import { ownUrlOf, placeOf, postIdOf } from './addresses';
import { readAuthor } from './author';
import { findMessage, quotedText, wordsOf } from './body';
import { isComment } from './comment';
import { readCommunity } from './community';
import { readPostCounts } from './counts';
import { linksOf } from './links';
import { byId, ownershipOf, type Ownership } from './ownership';
import { HEADING, MESSAGES, NOT_FEED, POST, PROFILE_NAME } from './selectors';
import { readSponsored } from './sponsored';
import { sentAtOf, timeSlotOf } from './time-slot';

/** Posts of home, groups, pages, profiles and single-post pages. */
export const post: Layout = { id: 'facebook/post-2025-12', surface: 'feed', roots: POST, isItem: isPost, read: readPost };

function isPost(root: Element): boolean {
  if (!isCandidate(root) || closest(root, NOT_FEED)) return false;
  for (let outer = parentElement(root); outer; outer = parentElement(outer)) {
    const around = closest(outer, POST);
    if (!around) return true;
    // A post inside a post is a share; inside a comment it is a card.
    if (isComment(around) || isCandidate(around)) return false;
    outer = around;
  }
  return true;
}
/**
 * Words or an author make a post. Virtualised placeholders (C 2025-12, `aria-posinset` and nothing in it)
 * and modules such as "People you may know" have neither and are no miss.
 */
function isCandidate(root: Element): boolean {
  const role = attribute(root, 'role');
  if ((role && role !== 'article' && role !== 'listitem') || isComment(root)) return false;
  // A wrapper (pagelet, list position) around the labelled post leaves the reading to it.
  if (!matches(root, '[aria-labelledby]') && find(root, '[role="article"][aria-labelledby]:not([aria-label])')) return false;
  const hasWords = !!find(root, MESSAGES.join(', '));
  if (!matches(root, '[aria-posinset], [role="article"], [data-pagelet^="FeedUnit_"]')) {
    return hasWords || !!find(root, PROFILE_NAME) || (attribute(root, 'aria-describedby') ?? '').trim().split(/\s+/).length >= 3;
  }
  return hasWords || !!find(root, PROFILE_NAME) || findAll(root, HEADING).some((heading) => {
    const link = find(heading, 'a[href]');
    return !!link && !isShelf(attribute(link, 'href'));
  });
}

/** A shelf of reels or of people: its heading leads to a room of Facebook's own. */
function isShelf(href: string | undefined): boolean {
  return /^\/(reels?|watch|friends|marketplace|gaming|stories|groups\/discover)(\/|$)/.test(ownUrlOf(href)?.pathname ?? '');
}

function readPost(root: Element, context: PageContext): ReadResult {
  const ownership = ownershipOf(root);
  const { isOwn, header, shared, strategy, described } = ownership;
  const found = readAuthor(root, ownership);
  if (!found || !header) return miss('author');
  const author = found.actor;
  const slot = timeSlotOf(root, ownership);
  const promoted = readSponsored(root, ownership, slot);
  const message = findMessage(root, ownership);
  const text = wordsOf(message?.value);
  const quoted = quotedText(shared);
  const key = keyOf(root, ownership, slot?.element, author.keys[0] ?? author.name ?? '', text);
  const sentAt = promoted.value === 'yes' ? undefined : sentAtOf(slot);
  const counts = readPostCounts(root, ownership);
  const community = readCommunity(root, ownership, context.url);
  const item: Item = {
    network: 'facebook',
    surface: 'feed',
    place: placeOf(context.url),
    key: key.value,
    author,
    promoted: promoted.value,
    direction: 'incoming',
    text,
    links: linksOf(root, message?.value, isOwn),
    ...(sentAt && { sentAt }),
    ...(counts && { counts }),
    ...(community && { community }),
    ...(quoted && { quotedText: quoted }),
  };
  const strategies = strategiesOf({ author: { value: author, strategy }, promoted, text: message, key });
  return { ok: true, item, strategies, anchor: found.line, body: message?.value ?? byId(root, described[2]) ?? shared ?? blockBehind(header, root) ?? root };
}

/**
 * The id in the time's permalink. Where the time is obfuscated, the best permalink of a photo or video, but
 * only together with the author: two people may share the same picture.
 */
function keyOf(root: Element, ownership: Ownership, slot: Element | undefined, author: string, text: string): Answered<string> {
  const idsIn = (scope: Element) => {
    const links = [scope, ...findAll(scope, 'a[href]', 60)].filter((link) => attribute(link, 'href') && ownership.isOwn(link));
    return links.flatMap((link) => postIdOf(attribute(link, 'href')) ?? []).sort((a, b) => a.rank - b.rank);
  };
  return (
    firstAnswer(
      () => {
        const id = slot && idsIn(slot).find(({ rank }) => rank <= 1)?.id;
        return id && `post/${id}`;
      },
      () => {
        const id = idsIn(root)[0]?.id;
        return id && `media/${contentKey(author, id)}`;
      },
    ) ?? { value: `text/${contentKey(author, text)}`, strategy: 2 }
  );
}
