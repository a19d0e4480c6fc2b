import type { AuthorKind } from '../../core/vocabulary';

/** A profile as an address names it. */
export interface Profile {
  readonly kind: AuthorKind;
  readonly url: string;
  readonly key: string;
  /** The vanity name or slug; absent for a member id. */
  readonly handle?: string;
}

const LONGEST = 8_000;

/** An absolute http(s) address, or undefined. Never throws. */
export function parseAddress(href: string | undefined): URL | undefined {
  if (!href || href.length > LONGEST) return undefined;
  try {
    const url = new URL(href, 'https://www.linkedin.com/');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
/** True for linkedin.com and its country subdomains, which serve the same profiles. */
export function isLinkedIn(host: string): boolean {
  return host === 'linkedin.com' || host.endsWith('.linkedin.com');
}

/** Addresses of profiles that read the same taken apart: almost all, and parsing one takes 20 times as long. */
const PLAIN = /^(?:https:\/\/www\.linkedin\.com)?\/(in|company|showcase|school)\/([\w-]+)\/?(?:[?#]|$)/;

/** The person or organization that an address leads to. Query, country and sub-pages are dropped. */
export function profileOf(href: string | undefined): Profile | undefined {
  // The link of a card's author is asked several times in a row.
  if (last.href !== href) last = { href, profile: takeApart(href) };
  return last.profile;
}
let last: { readonly href: string | undefined; readonly profile: Profile | undefined } = { href: undefined, profile: undefined };
function takeApart(href: string | undefined): Profile | undefined {
  const [room, slug] = roomOf(href) ?? [];
  if (!room || !slug) return undefined;
  if (room === 'in' && /^ACoAA[\w-]{10,}$/.test(slug)) {
    return { kind: 'person', url: `https://www.linkedin.com/in/${slug}`, key: `linkedin/id/${slug}` };
  }
  const name = slug.toLowerCase();
  const path = `${room}/${encodeURIComponent(name)}`;
  // A showcase page is addressed like a company everywhere but here, so one key serves both.
  const key = `linkedin/${room === 'showcase' ? 'company' : room}/${name}`;
  return { kind: room === 'in' ? 'person' : 'organization', url: `https://www.linkedin.com/${path}`, key: key.slice(0, 300), handle: name.slice(0, 100) };
}
/** `company` and the slug of a profile's address, decoded. */
function roomOf(href: string | undefined): readonly [string, string] | undefined {
  if (!href || href.length > LONGEST) return undefined;
  const plain = PLAIN.exec(href);
  if (plain) return [plain[1]!, plain[2]!];
  const url = parseAddress(href);
  const [, room, raw] = (url && isLinkedIn(url.hostname) && /^\/(in|company|showcase|school)\/([^/]+)/.exec(url.pathname)) || [];
  return room && raw ? [room, decode(raw)] : undefined;
}
function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** Where a link really leads: LinkedIn's own redirects are unwrapped, `lnkd.in` stays (it needs the network). */
export function unwrap(href: string | undefined): string | undefined {
  let url = parseAddress(href);
  for (let depth = 0; url && depth < 3; depth++) {
    if (!isLinkedIn(url.hostname) || !/^\/(safety\/go|redir\/|authwall)/.test(url.pathname)) break;
    const target = parseAddress(url.searchParams.get('url') ?? url.searchParams.get('sessionRedirect') ?? undefined);
    if (!target) break;
    url = target;
  }
  return url?.href.slice(0, 4000);
}
