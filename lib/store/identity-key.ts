import { getDomain } from 'tldts';
import type { Identity } from '../core/entry';
import { Problem } from '../core/problem';
import { foldPhrase } from '../text/words';

/** Keys of people and organizations on the networks; see actor.ts. A bare name has no such shape. */
const PROFILE = /^(linkedin\/(in|id|company|school|showcase)|x|facebook)\/[^\s?#]{1,250}$/;
/** Domains that belong to everybody on them: listing one would hit all people alike. */
const SHARED = ['linkedin.com', 'lnkd.in', 'x.com', 'twitter.com', 't.co', 'facebook.com', 'fb.com', 'fb.me', 'messenger.com'];

/** The key of the registrable domain of a host (`go.acme.example` gives `domain/acme.example`). */
export function domainKey(host: string): string {
  const plain = host.trim().toLowerCase().replace(/\.$/, '');
  // Private suffixes count: what one person writes on github.io is not everybody's.
  return 'domain/' + (getDomain(plain, { allowPrivateDomains: true }) ?? plain);
}

/** The key of a phrase: folded words, one space between, so that case and disguise don't matter. */
export function phraseKey(phrase: string): string {
  return 'phrase/' + foldPhrase(phrase);
}

/**
 * Brings an identity into the one form that is matched. Throws a Problem that names the field when it is
 * no identity at all: a name, for one, is never an identity, because namesakes must stay apart.
 */
export function normalizeIdentity(identity: Identity, field: string): Identity {
  const key = identity.key.trim();
  if (key.startsWith('phrase/')) {
    const folded = phraseKey(key.slice(7));
    if (folded.length < 'phrase/'.length + 3) throw new Problem(`${field}: expected a phrase of at least three letters`);
    return { ...identity, key: folded.slice(0, 300), label: identity.label ?? key.slice(7) };
  }
  if (key.startsWith('domain/')) {
    const folded = domainKey(key.slice(7));
    if (!/^domain\/[^\s/@:]+\.[^\s/@:]+$/.test(folded)) throw new Problem(`${field}: expected a domain such as acme.example`);
    if (SHARED.includes(folded.slice(7))) throw new Problem(`${folded.slice(7)} belongs to the network itself; listing it would match everybody there.`);
    return { ...identity, key: folded };
  }
  const exact = key.startsWith('linkedin/id/') ? key : key.toLowerCase();
  if (!PROFILE.test(exact)) throw new Problem(`${field}: expected a profile, a domain or a phrase; a name alone is not enough, because others share it`);
  return { ...identity, key: exact };
}

/** All identities of a draft or patch, in matched form, each key once. Throws a Problem. */
export function normalizeIdentities(identities: readonly Identity[], field: string): Identity[] {
  const byKey = new Map<string, Identity>();
  identities.forEach((identity, at) => {
    const normal = normalizeIdentity(identity, `${field}.${at}.key`);
    if (!byKey.has(normal.key)) byKey.set(normal.key, normal);
  });
  return [...byKey.values()];
}
