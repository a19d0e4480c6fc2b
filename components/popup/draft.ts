import type { Identity } from '../../lib/core/entry';
import type { EntryDraft, SeenItem } from '../../lib/messages/protocol';
import { findOwnDomain } from './hosts';
import { parseParty } from './party';

/** Who or what of an item may be put on the list. */
export interface Choices {
  /** The sender; undefined when the page shows no address for it. */
  readonly sender?: EntryDraft;
  /** An organization page that the item links to, or undefined. */
  readonly organization?: EntryDraft;
  /** An organization that only the sender's headline names: it needs an address by hand. */
  readonly organizationNamed?: string;
  readonly domains: readonly EntryDraft[];
}

/** What can be listed for an item. An organization that stands only in a headline is never listed by itself. */
export function getChoices({ author, links }: SeenItem): Choices {
  const linked = links.flatMap((link) => (/linkedin\.com\/(company|school|showcase)\//.test(link.url) ? [parseParty(link.url)] : []));
  const page = linked.find((result) => result.ok && !author.keys.includes(result.party.identity.key));
  const domains = [...new Set(links.flatMap((link) => findOwnDomain(link.url) ?? []))].slice(0, 3);
  return {
    sender: author.keys.length ? draft(author.kind === 'organization' ? 'organization' : 'person', author.name?.trim() || author.handle || author.keys[0]!, author.keys.map((key, at) => ({ key, label: ((at === 0 && author.url) || key).slice(0, 300) }))) : undefined,
    organization: page?.ok ? draft('organization', page.party.name, [page.party.identity]) : undefined,
    organizationNamed: author.kind === 'organization' ? undefined : findOrganization(author.headline),
    domains: domains.map((domain) => draft('domain', domain, [{ key: `domain/${domain}`, label: domain }])),
  };
}

/** The draft with the item's opening words kept as evidence; only ever called when the user asks for it. */
export function withEvidence(to: EntryDraft, item: SeenItem, at: number): EntryDraft {
  return { ...to, evidence: [{ at, network: item.network, surface: item.surface, quote: item.opening.slice(0, 280) }] };
}

const draft = (kind: EntryDraft['kind'], name: string, identities: readonly Identity[]): EntryDraft => ({ kind, name: name.slice(0, 300), identities, reason: 'sent-a-pitch' });

/** `Growth at Acme | Speaker` names Acme; a headline without `at` or `@` names nobody. */
function findOrganization(headline: string | undefined): string | undefined {
  const named = /(?:^|\s)(?:at|@|bei|chez|en|na|presso)\s?([\p{Lu}\d][^|•·,;–—/()]{1,60})/u.exec(headline ?? '')?.[1]?.trim();
  return named && named.length > 1 ? named : undefined;
}
