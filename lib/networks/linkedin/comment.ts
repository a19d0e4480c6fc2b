import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, contains, find, findAll, lineOf, matches, parentElement } from '../dom';
import { broken, miss } from '../outcome';
import { profileOf } from './address';
import { linksOf } from './links';
import { toActor, type ActorParts } from './actor';
import { degreeOf, isViewer } from './labels';
import { leavesOf, nameIn } from './leaves';
import { placeOf } from './place';
import { actorLinks, readSduiActor } from './sdui-actor';
import {
  EMBER_COMMENT, EMBER_COMMENT_HEADLINE, EMBER_COMMENT_LINK, EMBER_COMMENT_NAME, EMBER_COMMENT_TEXT, EMBER_COMMENT_TIME, GUEST_COMMENT,
  GUEST_COMMENT_NAME, GUEST_COMMENT_TEXT, SDUI_COMMENT, SDUI_COMMENT_TEXT, SDUI_TEXT,
} from './selectors';
import { bodyText } from './text';
import { timeOfUrn } from './tracking-scope';

/** What each layout finds in its own way. */
interface CommentParts {
  readonly author: ActorParts & { readonly isViewer?: boolean };
  readonly anchor: Element;
  readonly body: Element | undefined;
  readonly urn: string | undefined;
  readonly time: string | undefined;
  readonly strategy: number;
}

function toResult(parts: CommentParts | undefined, root: Element, url: URL): ReadResult {
  if (!parts?.author.name) return miss('author');
  const text = parts.body ? bodyText(parts.body, !matches(root, EMBER_COMMENT)) : '';
  if (!parts.body || !text) return broken('text');
  const key = parts.urn ?? `linkedin/comment/${contentKey(parts.author.profile?.key ?? parts.author.name, text.slice(0, 2000))}`;
  const item: Item = {
    network: 'linkedin',
    surface: 'comment',
    place: closest(root, GUEST_COMMENT) ? 'guest' : placeOf(url),
    key: key.slice(0, 400),
    author: toActor(parts.author),
    promoted: 'no',
    direction: parts.author.isViewer ? 'outgoing' : 'incoming',
    text,
    links: linksOf([parts.body]),
    sentAt: parts.time && (timeOfUrn(commentActivity(parts.urn)) ?? parts.time),
  };
  return { ok: true, item, strategies: { author: parts.strategy, key: parts.urn ? 0 : 1 }, anchor: parts.anchor, body: parts.body };
}
/** `urn:li:comment:(urn:li:activity:1,2)`: the second number was given when the comment was made. */
function commentActivity(urn: string | undefined): string | undefined {
  const id = /,(\d{18,20})\)$/.exec(urn ?? '')?.[1];
  return id && `urn:li:activity:${id}`;
}
const asUrn = (text: string | undefined) => /urn:li:(?:fsd_)?comment:\([^()]+\)/.exec(text ?? '')?.[0];
/** The first match below `root` that is not part of a reply nested in it. */
function own(root: Element, selector: string, roots: string, same: (other: Element) => boolean): Element | undefined {
  return findAll(root, selector, 30).find((element) => {
    const nearest = closest(element, roots);
    return !nearest || nearest === root || !contains(root, nearest) || same(nearest);
  });
}

function readSdui(root: Element, { url }: PageContext): ReadResult {
  const key = attribute(root, 'componentkey');
  const isSame = (other: Element) => attribute(other, 'componentkey') === key;
  const body = own(root, SDUI_TEXT, SDUI_COMMENT, isSame) ?? own(root, SDUI_COMMENT_TEXT, SDUI_COMMENT, isSame);
  const link = own(root, 'a[href]:has(p)', SDUI_COMMENT, isSame);
  const actor = readSduiActor(root, link ? [link] : actorLinks(root), body);
  const time = findAll(root, 'p', 12).find((line) => !closest(line, 'a, button, [role="button"]') && /^\p{Nd}{1,3}\s?\p{L}{1,4}\.?(\s|$)/u.test(lineOf(line) ?? '') && (!body || !contains(body, line)));
  const said = lineOf(time);
  return toResult(actor && { author: actor, anchor: actor.line, body, urn: asUrn(key), time: said && said.length <= 24 ? said : undefined, strategy: 0 }, root, url);
}
function readEmber(root: Element, { url }: PageContext): ReadResult {
  const isSame = () => false;
  const [title, link, body, time, headline] = [EMBER_COMMENT_NAME, EMBER_COMMENT_LINK, EMBER_COMMENT_TEXT, EMBER_COMMENT_TIME, EMBER_COMMENT_HEADLINE].map((selector) => own(root, selector, EMBER_COMMENT, isSame));
  const name = nameIn(leavesOf(title));
  if (!title || !name) return miss('author');
  const line = closest(title, 'a') ?? parentElement(title);
  const badges = leavesOf(line, 20);
  const profile = profileOf(line && attribute(line, 'href')) ?? profileOf(link && attribute(link, 'href'));
  const author = { name, profile, headline: lineOf(headline), degree: badges.map(degreeOf).find(Boolean), isViewer: badges.some(isViewer) };
  return toResult({ author, anchor: title, body, urn: asUrn(attribute(root, 'data-id')), time: lineOf(time), strategy: 0 }, root, url);
}
function readGuest(root: Element, { url }: PageContext): ReadResult {
  const link = find(root, GUEST_COMMENT_NAME);
  const name = lineOf(link);
  if (!link || !name) return broken('author');
  const time = find(root, '.comment__duration-since, time');
  const report = find(root, '[data-semaphore-content-urn*="urn:li:comment:"]');
  const headline = findAll(root, '.comment__author-headline, .comment__header p').map((line) => lineOf(line)).find(Boolean);
  const author = { name, profile: profileOf(attribute(link, 'href')), headline };
  return toResult({ author, anchor: link, body: find(root, GUEST_COMMENT_TEXT), urn: asUrn(report && attribute(report, 'data-semaphore-content-urn')), time: lineOf(time), strategy: 0 }, root, url);
}

/** C 2026-03. The same key stands on three nested elements: the outermost is the item. */
export const commentSdui: Layout = {
  id: 'linkedin/comment-sdui-2026-05',
  surface: 'comment',
  roots: SDUI_COMMENT,
  isItem: (root) => {
    const parent = parentElement(root);
    const outer = parent && closest(parent, SDUI_COMMENT);
    return !(outer && attribute(outer, 'componentkey') === attribute(root, 'componentkey'));
  },
  read: readSdui,
};
/** S 2025-11. The `article` and its wrapper both carry the URN: the outermost is the item. */
export const commentEmber: Layout = {
  id: 'linkedin/comment-ember-2025-11',
  surface: 'comment',
  roots: EMBER_COMMENT,
  isItem: (root) => {
    const parent = parentElement(root);
    const outer = parent && closest(parent, EMBER_COMMENT);
    return !outer || (attribute(root, 'data-id') !== undefined && attribute(outer, 'data-id') !== attribute(root, 'data-id')) || matches(root, '.comments-comment-entity--reply');
  },
  read: readEmber,
};
/** C 2025-11. */
export const commentGuest: Layout = {
  id: 'linkedin/comment-guest-2025-11',
  surface: 'comment',
  roots: GUEST_COMMENT,
  isItem: () => true,
  read: readGuest,
};
