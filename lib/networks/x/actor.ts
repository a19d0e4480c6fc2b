import type { Actor } from '../../core/actor';
import { attribute, closest, find, findAll, lineOf, nextElement } from '../dom';
import { firstAnswer, type Answered } from '../outcome';
import { handleOf, statusOf } from './addresses';
import { AVATAR, AVATAR_PREFIX, SOCIAL_CONTEXT, TWEET_TEXT, TWEET_TEXT_FALLBACK, USER_NAME, VERIFIED } from './selectors';

/** The actor of a handle and, where XChat shows it, a numeric id. Person or organization is never said. */
export function actorOf(found: { handle?: string; id?: string; name?: string; verified?: boolean }): Actor {
  const { handle, id, name, verified } = found;
  const keys = [handle && `x/${handle.toLowerCase()}`, id && `x/id/${id}`].filter((key): key is string => !!key);
  return {
    ...(name && { name: name.slice(0, 300) }),
    ...(handle && { handle, url: `https://x.com/${handle}` }),
    keys,
    // Blue, business or government is only told in the page's own world, where we do not go.
    kind: 'unknown',
    ...(verified !== undefined && { verified }),
  };
}

/** Reads who wrote a post from its header; `isOwn` refuses what belongs to a quoted post. */
export function readAuthor(tweet: Element, isOwn: (element: Element) => boolean): { actor: Answered<Actor>; header: Element; line: Element } | undefined {
  const marked = findAll(tweet, USER_NAME).find(isOwn);
  const header = marked ?? bareHeader(tweet, isOwn);
  if (!header) return undefined;
  const links = [header, ...findAll(header, 'a[href]', 6)];
  const handle = firstAnswer(
    () => links.map((link) => handleOf(attribute(link, 'href'))).find((one) => one),
    () => handleOfAvatar(findAll(tweet, AVATAR).find(isOwn)),
    () => /@(\w{1,20})/.exec(lineOf(header) ?? '')?.[1],
  );
  const name = firstAnswer(
    () => links.filter((link) => handleOf(attribute(link, 'href'))).map((link) => nameBefore(lineOf(link), handle?.value) ?? lineOf(link)).find(isName),
    () => nameBefore(lineOf(header), handle?.value),
  );
  if (!handle || !name) return undefined;
  const actor = actorOf({ handle: handle.value, name: name.value, verified: isVerified(header) });
  return { actor: { value: actor, strategy: marked ? Math.max(handle.strategy, name.strategy) : 3 }, header, line: nameLine(header, links) };
}

/**
 * A header without its mark (C 2021-06): the link with the name of whoever the post's own address or picture
 * belongs to. Who reposted is linked above it, but the address is not theirs.
 */
function bareHeader(tweet: Element, isOwn: (element: Element) => boolean): Element | undefined {
  const links = findAll(tweet, 'a[href]', 60).filter((link) => isOwn(link) && !closest(link, `${TWEET_TEXT}, ${TWEET_TEXT_FALLBACK}, ${SOCIAL_CONTEXT}`));
  const address = links.find((link) => find(link, 'time') && statusOf(attribute(link, 'href')));
  const handle = statusOf(address && attribute(address, 'href'))?.handle ?? handleOfAvatar(findAll(tweet, AVATAR).find(isOwn)) ?? handleOf(attribute(links.find((link) => find(link, 'img')) ?? tweet, 'href'));
  return handle === undefined ? undefined : links.find((link) => handleOf(attribute(link, 'href'))?.toLowerCase() === handle.toLowerCase() && isName(lineOf(link)));
}

/** The handle in an avatar's test id. */
export function handleOfAvatar(avatar: Element | undefined): string | undefined {
  const handle = avatar && /^\w{1,20}$/.exec((attribute(avatar, 'data-testid') ?? '').slice(AVATAR_PREFIX.length))?.[0];
  return handle === 'unknown' ? undefined : handle;
}
/** The name link reads "Ada"; its twin with tabindex -1 reads "@ada". */
export function isName(text: string | undefined): text is string {
  return !!text && !/^@\w+$/.test(text);
}
function nameBefore(line: string | undefined, handle: string | undefined): string | undefined {
  const end = line && handle ? line.toLowerCase().indexOf(`@${handle.toLowerCase()}`) : -1;
  return line && end > 0 ? line.slice(0, end).trim() || undefined : undefined;
}
/** Where a mark may stand: behind the name, or behind the badge that follows it. The header itself is a column in some builds. */
function nameLine(header: Element, links: readonly Element[]): Element {
  const link = links.find((one) => handleOf(attribute(one, 'href')) && isName(lineOf(one)));
  const name = link && findAll(link, '[dir]', 12).find((one) => isName(lineOf(one)));
  const badge = name && nextElement(name);
  return (badge && find(badge, 'svg') && !lineOf(badge) ? badge : name) ?? link ?? header;
}
/** No picture beside the name means not verified; a picture we do not know means "not said". */
function isVerified(header: Element): boolean | undefined {
  if (find(header, VERIFIED)) return true;
  return find(header, 'svg') ? undefined : false;
}
