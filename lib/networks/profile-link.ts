import { profileOf as facebookProfile } from './facebook/addresses';
import { profileOf as linkedinProfile } from './linkedin/address';
import { handleOf as xHandle } from './x/addresses';

/** The person or organization that a link leads to, on whichever network; undefined for any other link. */
export function findLinkedProfile(href: string): { key: string; url: string; kind: 'person' | 'organization'; handle: string } | undefined {
  const host = /^https?:\/\/([^/?#]+)/.exec(href)?.[1];
  // Lists of 100,000 addresses are read: each is taken apart by the one network that may know it.
  if (host === undefined || !/linkedin|facebook|fb\.|messenger|x\.com|twitter/i.test(host)) return undefined;
  const linkedin = /linkedin/i.test(host) ? linkedinProfile(href) : undefined;
  if (linkedin) return { key: linkedin.key, url: linkedin.url, kind: linkedin.kind === 'organization' ? 'organization' : 'person', handle: linkedin.handle ?? linkedin.url };
  const handle = /x\.com|twitter/i.test(host) ? xHandle(href) : undefined;
  if (handle) return { key: `x/${handle.toLowerCase()}`, url: `https://x.com/${handle}`, kind: 'person', handle: `@${handle}` };
  const facebook = facebookProfile(href);
  return facebook && { key: facebook.key, url: facebook.url, kind: facebook.isPage ? 'organization' : 'person', handle: facebook.key.split('/').at(-1)! };
}
