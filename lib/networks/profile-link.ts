import { profileOf as facebookProfile } from './facebook/addresses';
import { profileOf as linkedinProfile } from './linkedin/address';
import { handleOf as xHandle } from './x/addresses';

/** The number of an account on X, in the two kinds of address that name it. */
const numberOnX = (href: string) => /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?:i\/user\/|intent\/(?:user|follow)\?(?:[^#]{0,200}&)?user_id=)(\d{1,20})(?=$|[/?#&])/i.exec(href)?.[1];

/** The profile behind a messenger's address: of a name, and of a conversation of two, which has the number of the other one. */
function fromMessenger(href: string): string {
  const name = /^https?:\/\/m\.me\/([\w.-]{2,80})(?=$|[/?#])/i.exec(href)?.[1];
  const id = /^https?:\/\/[^/?#]+\/(?:messages\/)?(?:e2ee\/)?t\/(1000\d{11})(?=$|[/?#])/i.exec(href)?.[1];
  return name ? `https://www.facebook.com/${name}` : id ? `https://www.facebook.com/profile.php?id=${id}` : href;
}

/** The person or organization that a link leads to, on whichever network; undefined for any other link. */
export function findLinkedProfile(href: string): { key: string; url: string; kind: 'person' | 'organization'; handle: string } | undefined {
  const host = /^https?:\/\/([^/?#]+)/.exec(href)?.[1];
  // Lists of 100,000 addresses are read: each is taken apart by the one network that may know it.
  if (host === undefined || !/linkedin|facebook|fb\.|messenger|x\.com|twitter|^m\.me$/i.test(host)) return undefined;
  const linkedin = /linkedin/i.test(host) ? linkedinProfile(href) : undefined;
  if (linkedin) return { key: linkedin.key, url: linkedin.url, kind: linkedin.kind === 'organization' ? 'organization' : 'person', handle: linkedin.handle ?? linkedin.url };
  const handle = /x\.com|twitter/i.test(host) ? xHandle(href) : undefined;
  if (handle) return { key: `x/${handle.toLowerCase()}`, url: `https://x.com/${handle}`, kind: 'person', handle: `@${handle}` };
  const user = /x\.com|twitter/i.test(host) ? numberOnX(href) : undefined;
  if (user) return { key: `x/id/${user}`, url: `https://x.com/i/user/${user}`, kind: 'person', handle: user };
  const facebook = facebookProfile(/messenger|facebook|^m\.me$/i.test(host) ? fromMessenger(href) : href);
  return facebook && { key: facebook.key, url: facebook.url, kind: facebook.isPage ? 'organization' : 'person', handle: facebook.key.split('/').at(-1)! };
}
