import type { Item } from '../../core/item';
import { contentKey } from '../content-key';
import type { Layout, PageContext, ReadResult } from '../define-network';
import { attribute, closest, contains, find, findAll, isBefore, lineOf, matches, parentElement } from '../dom';
import { broken, firstAnswer } from '../outcome';
import { profileOf } from './address';
import { linksOf } from './links';
import { toActor } from './actor';
import { countsOf, numberIn } from './counts';
import { GUEST_COMMENT, GUEST_CONTENT, GUEST_INNER, GUEST_LOCKUP, GUEST_NAME, GUEST_PROFILE, GUEST_ROOT, GUEST_TEXT } from './selectors';
import { bodyText } from './text';
import { timeOfUrn } from './tracking-scope';

const FOREIGN = `${GUEST_INNER}, ${GUEST_COMMENT}`;

function isItem(card: Element): boolean {
  const parent = parentElement(card);
  return !matches(card, GUEST_INNER) && !(parent && closest(parent, `${GUEST_ROOT}, ${GUEST_COMMENT}`));
}
function read(card: Element, _context: PageContext): ReadResult {
  const isForeign = (element: Element) => {
    const other = closest(element, FOREIGN) ?? (closest(element, GUEST_ROOT) === card ? undefined : closest(element, GUEST_ROOT));
    return other !== undefined && other !== card && contains(card, other);
  };
  const own = (selector: string) => findAll(card, selector, 20).find((element) => !isForeign(element) && (lineOf(element) ?? '') !== '');
  const words = firstAnswer(...GUEST_TEXT.map((selector) => () => own(selector)));
  // Without any mark: a link to somebody that stands before the words.
  const named = firstAnswer(...GUEST_NAME.map((selector) => () => own(selector)), () => {
    // "NAME reposted this" is a link inside a paragraph.
    const link = findAll(card, GUEST_PROFILE, 20).find((one) => !isForeign(one) && !closest(one, 'p') && lineOf(one));
    return link && words && isBefore(link, words.value) && !contains(words.value, link) ? link : undefined;
  });
  const anchor = named?.value;
  const name = lineOf(anchor);
  if (!anchor || !name) return broken('author');
  const text = words ? bodyText(words.value, true) : '';
  const body = words?.value ?? findAll(card, GUEST_CONTENT, 8).find((one) => !closest(one, GUEST_COMMENT));
  if (!body || (words && !text)) return broken('text');
  const urn = attribute(card, 'data-activity-urn');
  const profile = profileOf(attribute(anchor, 'href'));
  const time = lineOf(own('time'));
  const comments = attribute(own('[data-num-comments]') ?? card, 'data-num-comments') ?? lineOf(own('[data-test-id="social-actions__comments"]'));
  const quoted = find(card, `${GUEST_INNER} [data-test-id="feed-reshare-content__commentary"]`);
  const item: Item = {
    network: 'linkedin',
    surface: 'feed',
    place: 'guest',
    key: (urn ?? `linkedin/${contentKey(profile?.key ?? name, text.slice(0, 2000))}`).slice(0, 400),
    author: toActor({ name, profile, headline: headlineIn(own(GUEST_LOCKUP)) }),
    // Logged-out pages show no ads; a card without a time would be something we have not seen.
    promoted: time ? 'no' : 'unknown',
    direction: 'incoming',
    text,
    links: linksOf([words?.value, own('[data-test-id="article-content"]')], isForeign),
    sentAt: time && (timeOfUrn(urn) ?? time),
    counts: countsOf({ reactions: numberIn(lineOf(own('[data-test-id="social-actions__reaction-count"]'))), comments: numberIn(comments) }),
    sharedBy: findAll(card, 'p a[href]', 8).filter((link) => !isForeign(link) && isBefore(link, anchor) && profileOf(attribute(link, 'href'))).map((link) => lineOf(link)).find(Boolean)?.slice(0, 300),
    ...(quoted && { quotedText: bodyText(quoted, true) }),
  };
  return { ok: true, item, strategies: { author: named.strategy, text: words?.strategy ?? 0, key: urn ? 0 : 1 }, anchor, body };
}
function headlineIn(lockup: Element | undefined): string | undefined {
  return lockup && lineOf(find(lockup, 'p'));
}

export const guestPost: Layout = { id: 'linkedin/guest-post-2025-11', surface: 'feed', roots: GUEST_ROOT, isItem, read };
