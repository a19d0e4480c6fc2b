import type { Actor } from '../../core/actor';
import { attribute, find, findAll, lineOf } from '../dom';
import { firstAnswer, type Answered } from '../outcome';
import { handleOf } from './addresses';
import { AVATAR, AVATAR_PREFIX, USER_NAME, VERIFIED } from './selectors';

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
export function readAuthor(tweet: Element, isOwn: (element: Element) => boolean): { actor: Answered<Actor>; header: Element } | undefined {
  const header = findAll(tweet, USER_NAME).find(isOwn);
  if (!header) return undefined;
  const links = findAll(header, 'a[href]', 6);
  const handle = firstAnswer(
    () => links.map((link) => handleOf(attribute(link, 'href'))).find((one) => one),
    () => handleOfAvatar(findAll(tweet, AVATAR).find(isOwn)),
    () => /@(\w{1,20})/.exec(lineOf(header) ?? '')?.[1],
  );
  const name = firstAnswer(
    () => links.filter((link) => handleOf(attribute(link, 'href'))).map((link) => lineOf(link)).find(isName),
    () => nameBefore(lineOf(header), handle?.value),
  );
  if (!handle || !name) return undefined;
  const actor = actorOf({ handle: handle.value, name: name.value, verified: isVerified(header) });
  return { actor: { value: actor, strategy: Math.max(handle.strategy, name.strategy) }, header };
}

function handleOfAvatar(avatar: Element | undefined): string | undefined {
  return avatar && /^\w{1,20}$/.exec((attribute(avatar, 'data-testid') ?? '').slice(AVATAR_PREFIX.length))?.[0];
}
/** The name link reads "Ada"; its twin with tabindex -1 reads "@ada". */
export function isName(text: string | undefined): text is string {
  return !!text && !/^@\w+$/.test(text);
}
function nameBefore(line: string | undefined, handle: string | undefined): string | undefined {
  const end = line && handle ? line.toLowerCase().indexOf(`@${handle.toLowerCase()}`) : -1;
  return line && end > 0 ? line.slice(0, end).trim() || undefined : undefined;
}
/** No picture beside the name means not verified; a picture we do not know means "not said". */
function isVerified(header: Element): boolean | undefined {
  if (find(header, VERIFIED)) return true;
  return find(header, 'svg') ? undefined : false;
}
