import { getDomain } from 'tldts';
import type { Identity } from '../core/entry';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import type { EntryKind } from '../core/vocabulary';
import { foldOrganization } from '../text/employer';
import { foldPhrase } from '../text/words';
import { whyShared } from './shared-domains';

/** Keys of people and organizations on the networks; see actor.ts. A bare name has no such shape. */
const PROFILE = /^(linkedin\/(in|id|company|school|showcase)|x|facebook)\/[^\s?#]{1,250}$/;
/** The key of the registrable domain of a host (`go.acme.example` gives `domain/acme.example`). */
export function domainKey(host: string): string {
  const plain = host.trim().toLowerCase().replace(/\.$/, '');
  // Private suffixes count: what one person writes on github.io is not everybody's.
  return 'domain/' + (getDomain(plain, { allowPrivateDomains: true }) ?? plain);
}

/**
 * The key of a phrase: folded words, one space between, so that case and disguise don't matter. Numbers become
 * `#`, and stay so when a key is read back from a file or an edited entry.
 */
export function phraseKey(phrase: string): string {
  return 'phrase/' + foldPhrase(phrase.replace(/(?<!\S)#(?!\S)(?!\s{0,9}\d{1,15}(?!\S))/g, '0'));
}

/**
 * Brings an identity into the one form that is matched. Throws a Problem that names the field when it is
 * no identity at all: a name, for one, is never an identity, because namesakes must stay apart.
 */
export function normalizeIdentity(identity: Identity, field: string): Identity {
  const key = identity.key.trim();
  if (key.startsWith('phrase/')) {
    const folded = phraseKey(key.slice(7));
    if (folded.length < 'phrase/'.length + 3) throw new Problem(told('identity.phrase'), field);
    return { ...identity, key: folded.slice(0, 300), label: identity.label ?? key.slice(7) };
  }
  if (key.startsWith('domain/')) {
    const folded = domainKey(key.slice(7));
    if (!/^domain\/[^\s/@:.]+(?:\.[^\s/@:.]+)+$/.test(folded)) throw new Problem(told('identity.domain'), field);
    const shared = whyShared(folded.slice(7));
    if (shared) throw new Problem(shared);
    return { ...identity, key: folded };
  }
  if (key.startsWith('organization/')) {
    const folded = foldOrganization(key.slice(13));
    if (folded.length < 2) throw new Problem(told('identity.organization'), field);
    return { ...identity, key: `organization/${folded}`.slice(0, 300), label: identity.label ?? key.slice(13) };
  }
  const exact = key.startsWith('linkedin/id/') ? key : key.toLowerCase();
  if (!PROFILE.test(exact)) throw new Problem(told('identity.profile'), field);
  return { ...identity, key: exact };
}

/** All identities of a draft or patch, in matched form, each key once. Throws a Problem. */
export function normalizeIdentities(identities: readonly Identity[], field: string, kind?: EntryKind): Identity[] {
  const byKey = new Map<string, Identity>();
  identities.forEach((identity, at) => {
    const normal = normalizeIdentity(identity, `${field}.${at}.key`);
    // Whoever works there would be taken for this one person.
    if (kind !== undefined && kind !== 'organization' && normal.key.startsWith('organization/')) throw new Problem(told('identity.organization-only'), `${field}.${at}.key`);
    if (!byKey.has(normal.key)) byKey.set(normal.key, normal);
  });
  return [...byKey.values()];
}
