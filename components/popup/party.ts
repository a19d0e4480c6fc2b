import type { Identity } from '../../lib/core/entry';
import type { EntryKind, NetworkId } from '../../lib/core/vocabulary';
import { getOwnDomain, isDomainName, isNetworkHost, isSharedDomain } from './hosts';
import { say } from '../words/words';
import { trimEnd } from '../../lib/core/trim-end';

/** What a line typed by hand stands for. */
export interface Party {
  readonly kind: EntryKind;
  readonly name: string;
  readonly identity: Identity;
  /** True for a phrase that looks like somebody's name. */
  readonly looksLikeAName?: boolean;
}
export type PartyResult = { readonly ok: true; readonly party: Party } | { readonly ok: false; readonly problem: string };

const X_PATHS = /^(home|explore|i|messages|search|settings|notifications|hashtag|intent|share|login|compose|jobs|tos|privacy)$/;
const FACEBOOK_PATHS = /^(groups|watch|marketplace|events|pages|people|profile\.php|share|sharer|photo|photos|story\.php|permalink\.php|login|reel|reels|stories|hashtag|search|messages|gaming|help|home\.php)$/;
const problem = (words: string): PartyResult => ({ ok: false, problem: words });
const found = (kind: EntryKind, name: string, key: string, label: string): PartyResult => ({ ok: true, party: { kind, name, identity: { key, label } } });

/** Reads a profile address, a page address, an X handle, a domain or a phrase; says clearly what is wrong. */
export function parseParty(typed: string): PartyResult {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (!text) return problem(say('party.missing'));
  if (text.length > 280) return problem(say('party.long'));
  const email = /^(?:mailto:)?[^\s@/]+@([^\s@/.]+(?:\.[^\s@/.]+)+)$/.exec(text);
  if (email) return problem(say('party.email', { domain: email[1]!.toLowerCase() }));
  if (/^@[A-Za-z0-9_]{1,15}$/.test(text)) return found('person', text, `x/${text.slice(1).toLowerCase()}`, `https://x.com/${text.slice(1)}`);
  if (/\s/.test(text) || /^["“„«].*["”“»]$/.test(text)) return parsePhrase(text);
  if (/^[a-z][a-z0-9+-]*:/i.test(text) && !/^https?:\/\//i.test(text)) return problem(say('party.not-a-domain'));
  if (/[./]/.test(text)) return parseAddress(text);
  return problem(say('party.one-word'));
}

function parseAddress(text: string): PartyResult {
  let url: URL;
  try {
    url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return problem(say('party.not-a-domain'));
  }
  const host = url.hostname.toLowerCase();
  if (!isDomainName(host)) return problem(say('party.not-a-domain'));
  const path = url.pathname.split('/').filter(Boolean).map(decode);
  if (/(^|\.)linkedin\.com$/.test(host)) return parseLinkedin(path);
  if (/^(www\.|mobile\.)?(x|twitter)\.com$/.test(host)) return parseX(path, url);
  if (/^(www\.|web\.|m\.)?(facebook|fb)\.com$/.test(host)) return parseFacebook(path, url);
  if (isNetworkHost(host)) return problem(say('party.network-itself'));
  const domain = /^www\./.test(host) ? host.slice(4) : host;
  if (isSharedDomain(domain) || isSharedDomain(getOwnDomain(domain))) return problem(say('party.shared-host', { domain }));
  return found('domain', domain, `domain/${domain}`, domain);
}

function parseLinkedin([section, slug]: readonly string[]): PartyResult {
  if (!section) return problem(say('party.network-itself'));
  if (!slug || !/^(in|company|showcase|school)$/.test(section)) return notAProfile('linkedin');
  if (section === 'in') {
    const member = /^ACoA[\w-]{10,}$/.test(slug);
    return found('person', nameFrom(slug), member ? `linkedin/id/${slug}` : `linkedin/in/${slug.toLowerCase()}`, `https://www.linkedin.com/in/${slug}`);
  }
  const page = section === 'school' ? 'school' : 'company';
  return found('organization', nameFrom(slug), `linkedin/${page}/${slug.toLowerCase()}`, `https://www.linkedin.com/${section}/${slug}`);
}

function parseX([handle, second, third]: readonly string[], url: URL): PartyResult {
  if (!handle) return problem(say('party.network-itself'));
  const id = handle === 'i' && second === 'user' ? third : handle === 'intent' ? url.searchParams.get('user_id') : undefined;
  if (id && /^\d{1,20}$/.test(id)) return found('person', id, `x/id/${id}`, `https://x.com/i/user/${id}`);
  if (!/^@?\w{1,15}$/.test(handle) || X_PATHS.test(handle.toLowerCase())) return notAProfile('x');
  const bare = handle.replace('@', '');
  return found('person', `@${bare}`, `x/${bare.toLowerCase()}`, `https://x.com/${bare}`);
}

function parseFacebook(path: readonly string[], url: URL): PartyResult {
  const [first, second, third, fourth] = path;
  if (!first) return problem(say('party.network-itself'));
  const id = first === 'profile.php' ? url.searchParams.get('id') : /^(people|pages)$/.test(first) ? third : first === 'groups' && third === 'user' ? fourth : first === 'p' ? /(?:^|\D)(\d{6,40})$/.exec(second ?? '')?.[1] : /^\d{5,}$/.test(first) ? first : undefined;
  if (id && /^\d{5,20}$/.test(id)) return found(first === 'pages' ? 'organization' : 'person', second && first !== 'groups' ? nameFrom(second) : id, `facebook/id/${id}`, `https://www.facebook.com/${id}`);
  if (FACEBOOK_PATHS.test(first.toLowerCase()) || !/^[\w.-]{2,80}$/.test(first)) return notAProfile('facebook');
  return found('person', nameFrom(first), `facebook/${first.toLowerCase()}`, `https://www.facebook.com/${first}`);
}

function parsePhrase(text: string): PartyResult {
  const words = trimEnd(text.replace(/^["“„«]+/, ''), '"”“»').trim();
  const plain = words.normalize('NFKC').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (!/ /.test(plain)) return problem(say('party.one-word'));
  const looksLikeAName = /^\p{Lu}[\p{Ll}'’-]+( \p{Lu}\.?)?( \p{Lu}[\p{L}'’-]+){1,2}$/u.test(words);
  return { ok: true, party: { kind: 'phrase', name: words, identity: { key: `phrase/${plain}`, label: words }, looksLikeAName } };
}

const notAProfile = (network: NetworkId) => problem(say('party.not-a-profile', { network: say(`network.${network}`) }));

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `ada-example-4b1` becomes `Ada Example`: a first proposal that the user may change. */
function nameFrom(slug: string): string {
  const words = slug.split(/[-._\s]+/).filter((word, at) => word && !(at > 0 && /\d/.test(word)));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || slug;
}
