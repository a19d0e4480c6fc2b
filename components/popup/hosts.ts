/** Hosts of the networks themselves and of their redirects: listing them would hit everybody. */
const NETWORK_HOSTS = ['linkedin.com', 'lnkd.in', 'licdn.com', 'x.com', 'twitter.com', 't.co', 'facebook.com', 'fb.com', 'fb.me', 'messenger.com', 'm.me', 'instagram.com'];

/** Hosts where many unrelated people have a page, a file, a calendar or a short address. */
const SHARED_HOSTS = [
  'bit.ly', 'tinyurl.com', 'buff.ly', 'ow.ly', 'goo.gl', 'rebrand.ly', 'linktr.ee', 'calendly.com', 'cal.com', 'zoom.us', 'google.com', 'goo.gle', 'youtube.com', 'youtu.be',
  'vimeo.com', 'loom.com', 'notion.so', 'notion.site', 'medium.com', 'substack.com', 'github.com', 'gitlab.com', 'eventbrite.com', 'meetup.com', 'microsoft.com', 'office.com',
  'dropbox.com', 'apple.com', 'amazon.com', 'wikipedia.org', 'whatsapp.com', 'wa.me', 't.me', 'telegram.me', 'typeform.com', 'airtable.com', 'canva.com', 'slideshare.net', 'arxiv.org', 'doi.org',
];
/** Suffixes under which anybody may take a name: the name counts, not the suffix. */
const OPEN_SUFFIXES = ['github.io', 'gitlab.io', 'blogspot.com', 'wordpress.com', 'substack.com', 'netlify.app', 'vercel.app', 'pages.dev', 'web.app', 'herokuapp.com', 'hubspotpagebuilder.com', 'myshopify.com', 'notion.site'];
const SECOND_LEVEL = /^(co|com|org|net|gov|ac|edu|gob|gouv|or|ne|go)$/;

const within = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** True for the networks' own hosts. */
export function isNetworkHost(host: string): boolean {
  return NETWORK_HOSTS.some((own) => within(host, own));
}

/** True for a domain that unrelated people share, so that listing it would hit the wrong ones. */
export function isSharedDomain(domain: string): boolean {
  return SHARED_HOSTS.includes(domain) || OPEN_SUFFIXES.includes(domain);
}

/** The part of a host that one owner registers, as well as it can be told without a list of suffixes. */
export function getOwnDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const suffix = labels.slice(-2).join('.');
  const country = labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(country || OPEN_SUFFIXES.includes(suffix) ? -3 : -2).join('.');
}

/** The domain that an address belongs to, when it is somebody's own; only http and https count. */
export function findOwnDomain(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const host = url.hostname.toLowerCase();
  if (!/^https?:$/.test(url.protocol) || !isDomainName(host) || isNetworkHost(host)) return undefined;
  const domain = getOwnDomain(host);
  return isSharedDomain(domain) ? undefined : domain;
}

/** True for `acme.example` or `mail.acme.co.uk`, false for an address of numbers or a single word. */
export function isDomainName(host: string): boolean {
  return host.length <= 253 && /^(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/.test(host);
}
