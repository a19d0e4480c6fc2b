import type { Actor } from '../../core/actor';
import { attribute, closest, contains, find, findAll, lineOf } from '../dom';
import { profileOf } from './addresses';
import { isDust } from './dust';
import { isVerifiedLabel } from './labels';
import type { Ownership } from './ownership';
import { HEADING, MESSAGES } from './selectors';

/** The actor of a profile address. Facebook does not say person or page, but for old page addresses. */
export function actorOf(name: string | undefined, href: string | undefined, verified?: boolean): Actor {
  const profile = profileOf(href);
  return {
    ...(name && { name: name.slice(0, 300) }),
    ...(profile && { url: profile.url }),
    keys: profile ? [profile.key] : [],
    kind: profile?.isPage ? 'organization' : 'unknown',
    ...(verified && { verified }),
  };
}

/**
 * Who wrote a post, and the line where a mark may stand. Headings are sentences ("A is with B", "A updated …", "A ▸ Group"): the first profile
 * link is the author. Outside its group a post may name the group first; then the author is the member
 * link of the header, or the profile in the other heading.
 */
export function readAuthor(root: Element, { header, isOwn }: Ownership): { actor: Actor; line: Element } | undefined {
  if (!header) return undefined;
  const nameOf = (link: Element) => lineOf(link, isDust);
  const fits = (link: Element) => isOwn(link) && !!profileOf(attribute(link, 'href')) && !!nameOf(link);
  const link =
    findAll(header, 'a[href]', 40).find(fits) ??
    findAll(root, 'a[href*="/user/"]', 40).find((one) => fits(one) && !closest(one, MESSAGES.join(', '))) ??
    findAll(root, 'h4 a[href]', 40).find((one) => fits(one) && !contains(header, one));
  if (link) return { actor: actorOf(nameOf(link), attribute(link, 'href'), isVerified(closest(link, HEADING) ?? header)), line: link };
  // An anonymous member of a group has a name and no link. A link that leads nowhere is a page we do not know.
  const name = find(header, 'a') ? undefined : lineOf(header, isDust);
  return name ? { actor: actorOf(name, undefined), line: find(header, HEADING) ?? header } : undefined;
}

/** Only a badge whose label we know; without one the page says nothing. */
function isVerified(header: Element): boolean {
  return findAll(header, 'svg').some((badge) => {
    const title = find(badge, 'title');
    return isVerifiedLabel(attribute(badge, 'aria-label')) || isVerifiedLabel(attribute(badge, 'title')) || isVerifiedLabel(title && lineOf(title));
  });
}
