import { profileOf as facebookProfile } from './facebook/addresses';
import { profileOf as linkedinProfile } from './linkedin/address';
import { handleOf as xHandle } from './x/addresses';

/** The person or organization that a link leads to, on whichever network; undefined for any other link. */
export function findLinkedProfile(href: string): { key: string; url: string; kind: 'person' | 'organization'; handle: string } | undefined {
  if (!/^https?:\/\//.test(href)) return undefined;
  const linkedin = linkedinProfile(href);
  if (linkedin) return { key: linkedin.key, url: linkedin.url, kind: linkedin.kind === 'organization' ? 'organization' : 'person', handle: linkedin.handle ?? linkedin.url };
  const handle = xHandle(href);
  if (handle) return { key: `x/${handle.toLowerCase()}`, url: `https://x.com/${handle}`, kind: 'person', handle: `@${handle}` };
  const facebook = facebookProfile(href);
  return facebook && { key: facebook.key, url: facebook.url, kind: facebook.isPage ? 'organization' : 'person', handle: facebook.key.split('/').at(-1)! };
}
