import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { blockBehind } from '../block-behind';
import { attribute, closest, contains, find, findAll, isBefore, isInside, lineOf, matches } from '../dom';
import { firstAnswer, miss, strategiesOf } from '../outcome';
import { commentIdOf, placeOf, profileOf } from './addresses';
import { actorOf } from './author';
import { wordsOf } from './body';
import { readCommunity } from './community';
import { readCommentCounts } from './counts';
import { isDust } from './dust';
import { linksOf } from './links';
import { COMMENT, COMMENT_LINK, NOT_FEED, PROFILE_NAME } from './selectors';

/** Comments and replies below a post. */
export const comment: Layout = {
  id: 'facebook/comment-2025-06',
  surface: 'comment',
  roots: COMMENT,
  isItem: (root) => isComment(root) && !closest(root, NOT_FEED),
  read: readComment,
};

/** An article whose own links carry a comment id; posts are articles too, and their links do not. */
export function isComment(root: Element): boolean {
  if (!matches(root, COMMENT) || matches(root, '[aria-posinset]') || find(root, PROFILE_NAME)) return false;
  return findAll(root, COMMENT_LINK, 40).some((link) => closest(link, COMMENT) === root);
}

function readComment(root: Element, context: PageContext): ReadResult {
  const isOwn = (element: Element) => closest(element, COMMENT) === root;
  const own = findAll(root, COMMENT_LINK, 60).filter(isOwn).slice(0, 20);
  const authorLink = authorOf(root, own, isOwn);
  if (!authorLink) return miss('author');
  const author = actorOf(lineOf(authorLink, isDust), attribute(authorLink, 'href'));
  const body = bodyOf(root, isOwn, authorLink);
  const text = wordsOf(body);
  const id = own.map((link) => commentIdOf(attribute(link, 'href'))).find((one) => one);
  const time = timeOf(root, own, author.name);
  const counts = readCommentCounts(root, isOwn);
  const community = readCommunity(root, undefined, context.url);
  const item: Item = {
    network: 'facebook',
    surface: 'comment',
    place: placeOf(context.url),
    key: id ? `comment/${id}` : `text/${contentKey(author.keys[0], text)}`,
    author,
    promoted: 'no',
    direction: 'incoming',
    text,
    links: linksOf(root, body, isOwn),
    ...(time && { sentAt: time.value }),
    ...(counts && { counts }),
    ...(community && { community }),
  };
  return { ok: true, item, strategies: strategiesOf({ sentAt: time }), anchor: authorLink, body: body ?? blockBehind(authorLink, root) ?? root };
}

/**
 * Who wrote: the link to a profile that carries the comment's id, in some groups a link without it (S 2026), or for
 * anonymous participants, who have none, the block that the label names too.
 */
function authorOf(root: Element, own: readonly Element[], isOwn: (element: Element) => boolean): Element | undefined {
  const isSomebody = (link: Element) => profileOf(attribute(link, 'href')) !== undefined && lineOf(link, isDust) !== undefined;
  const marked = own.find(isSomebody);
  if (marked) return marked;
  const time = own.find((link) => !profileOf(attribute(link, 'href')));
  const link = findAll(root, 'a[href]', 20).find((one) => isOwn(one) && isSomebody(one) && !isInside(one, '[dir="auto"]') && (!time || isBefore(one, time)));
  if (link) return link;
  const label = attribute(root, 'aria-label') ?? '';
  const words = findAll(root, '[dir="auto"]', 60).find((block) => isOwn(block) && find(block, '[dir="auto"]'));
  const before = findAll(root, 'a, [role="link"], [dir="auto"]', 20).filter((one) => isOwn(one) && !own.includes(one) && !find(one, '[dir="auto"]') && !closest(one, '[role="button"]') && (lineOf(one, isDust)?.length ?? 0) > 1 && (!words || (isBefore(one, words) && !contains(words, one))));
  return before.find((one) => label.includes(lineOf(one, isDust)!)) ?? (words && new Set(before.map((one) => lineOf(one, isDust))).size === 1 ? before[0] : undefined);
}

/**
 * The words are the first block of their own: not the name, not a badge ("Author" is a button), not the card
 * below, whose blocks stand alone without an inner one. A picture or sticker has no words.
 */
function bodyOf(root: Element, isOwn: (element: Element) => boolean, authorLink: Element): Element | undefined {
  const blocks = findAll(root, '[dir="auto"]', 200).filter((block) => {
    if (!isOwn(block) || contains(block, authorLink) || contains(authorLink, block)) return false;
    return !closest(block, 'a, ul, [role="button"], [data-ft]') && !isDust(block);
  });
  return blocks.find((block) => find(block, '[dir="auto"]')) ?? blocks[0];
}

/** The label reads "Comment by NAME a week ago"; what follows the name is the time. Else the link's "1w". */
function timeOf(root: Element, own: readonly Element[], name: string | undefined) {
  const isReply = own.some((link) => attribute(link, 'href')?.includes('reply_comment_id='));
  return firstAnswer(
    () => {
      const label = attribute(root, 'aria-label') ?? '';
      const at = name ? label.indexOf(name) : -1;
      const rest = at >= 0 ? label.slice(at + name!.length).replace(/^[\s,·:'’]+/u, '').trim() : '';
      if (rest && rest.length <= 60 && !isReply) return rest;
      // "Reply by NAME to OTHER’s comment a week ago" has the time behind the last words we know.
      return /['’]s? (?:comment|reply) (.{2,40})$/.exec(rest)?.[1];
    },
    () => own.filter((link) => !profileOf(attribute(link, 'href'))).map((link) => lineOf(link, isDust)).find((text) => text && text.length <= 40),
  );
}
