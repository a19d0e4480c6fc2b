import type { Entry, Identity } from '../core/entry';
import type { Incident } from '../core/incident';
import { makeId } from '../platform/identifier';
import { foldOrganization } from '../text/employer';
import { next } from './compose';
import type { Finder } from './find';
import type { Keeper } from './keeper';
import { isLive, type Ledger } from './ledger';
import { appliesTo } from './match';
import type { EntryChange } from './operation';

/** What a tab proposes: besides the incident, which other keys its author has and for whom the headline says they work. */
export type ProposedIncident = Omit<Incident, 'afterNotice' | 'beforeListed' | 'sender'> & { readonly authorKeys?: readonly string[]; readonly sellsFor?: string };

/**
 * Records that listed parties marketed again. Tabs only propose: an incident counts when its entry is in
 * force there and holds the key that matched, and each item counts once: what was there before the party was listed
 * is remembered and does not count. A party that had been told to stop becomes "contacted again".
 */
export async function recordIncidents(keeper: Keeper, proposed: readonly ProposedIncident[]): Promise<{ recorded: number }> {
  // Most proposals are of items seen before; they need no turn in the line of changes.
  const ledger = await keeper.ledger();
  const fresh: ProposedIncident[] = [];
  for (const incident of proposed) if (!(await isKnown(ledger, incident))) fresh.push(incident);
  if (fresh.length === 0) return { recorded: 0 };
  const made = await keeper.apply(makeId(), async (current) => ({ what: 'contacted', ...(await accept(current, fresh, keeper.clock.now())) }));
  return { recorded: made.incidents?.length ?? 0 };
}

async function accept(ledger: Ledger, proposed: readonly ProposedIncident[], now: number): Promise<{ entries: EntryChange[]; incidents: Incident[] }> {
  const incidents: Incident[] = [];
  const changes = new Map<string, EntryChange>();
  const taken = new Set<string>();
  for (const proposal of proposed) {
    const item = `${proposal.entryId} ${proposal.itemHash}`;
    const entry = await ledger.entry(proposal.entryId);
    if (!entry || taken.has(item) || !isPlausible(entry, proposal, now) || (await isKnown(ledger, proposal))) continue;
    taken.add(item);
    const at = Math.min(proposal.at, now); // a tab's clock is ours, so a later time is not true
    const { authorKeys = [], sellsFor, ...incident } = proposal;
    const current = changes.get(entry.id)?.after ?? entry;
    const change = (of: Entry, fields: Partial<Entry>) => changes.set(of.id, { before: changes.get(of.id)?.before ?? (of.id === entry.id ? entry : of), after: next(of, now, fields) });
    // Whoever told the vendor to stop has told its people.
    const vendor = await findVendor(ledger, current, isOwnKey(proposal.matchedKey) ? sellsFor : undefined);
    const wasTold = isAfterNotice(vendor, at);
    const told = vendor && (changes.get(vendor.id)?.after ?? vendor);
    if (told && wasTold && told.state !== 'contacted-again') change(told, { state: 'contacted-again' });
    const afterNotice = isAfterNotice(entry, at) || wasTold;
    incidents.push({ ...incident, at, afterNotice, ...(at < entry.createdAt && { beforeListed: true }), ...(authorKeys[0] !== undefined && authorKeys[0] !== proposal.matchedKey && { sender: authorKeys[0] }) });
    const learned = await learn(ledger, current, proposal.matchedKey, authorKeys);
    const fields: Partial<Entry> = {
      ...(isAfterNotice(entry, at) && current.state !== 'contacted-again' && { state: 'contacted-again' as const }),
      ...(learned.length > 0 && { identities: [...current.identities, ...learned].slice(0, 100) }),
      ...(sellsFor && !current.sellsFor && current.kind === 'person' && isOwnKey(proposal.matchedKey) && { sellsFor }),
    };
    if (Object.keys(fields).length > 0) change(current, fields);
  }
  return { entries: [...changes.values()], incidents };
}

const isAfterNotice = (entry: Entry | undefined, at: number) => entry?.noticeAt !== undefined && at >= entry.noticeAt;

/** The listed organization that a listed person sells for. */
async function findVendor(ledger: Ledger, entry: Entry, sellsFor: string | undefined): Promise<Entry | undefined> {
  const name = entry.kind === 'person' ? (entry.sellsFor ?? sellsFor) : undefined;
  const folded = name && foldOrganization(name);
  return folded ? (await ledger.entriesWith([`organization/${folded}`], true)).find(({ kind }) => kind === 'organization') : undefined;
}

const isOwnKey = (key: string) => !/^(domain|phrase|organization)\//.test(key);

/**
 * The other keys of an author who matched by one: a person is addressed by name, by number and by handle,
 * and must be found by each. Only keys of the same network that no other entry holds.
 */
async function learn(ledger: Ledger, entry: Entry, matchedKey: string, authorKeys: readonly string[]): Promise<Identity[]> {
  if (entry.kind !== 'person' || !isOwnKey(matchedKey) || !authorKeys.includes(matchedKey)) return [];
  const network = matchedKey.slice(0, matchedKey.indexOf('/') + 1);
  const learned: Identity[] = [];
  for (const key of authorKeys.slice(0, 8)) {
    if (!key.startsWith(network) || /^linkedin\/(company|school)\//.test(key) || entry.identities.some((identity) => identity.key === key)) continue;
    if ((await ledger.entriesWith([key], false)).length === 0) learned.push({ key, learned: true });
  }
  return learned;
}

function isPlausible(entry: Entry, incident: ProposedIncident, now: number): boolean {
  // Communities are not told with an incident; the tab's match has looked at them.
  return isLive(entry) && entry.identities.some(({ key }) => key === incident.matchedKey) && appliesTo({ ...entry, communities: undefined }, incident, now);
}

async function isKnown(ledger: Ledger, incident: ProposedIncident): Promise<boolean> {
  return (await ledger.incident(incident.id)) !== undefined || ledger.hasItem(incident.entryId, incident.itemHash);
}

/** So many people of one organization are looked up. */
const MOST_PEOPLE = 100;

/**
 * The incidents of an entry, newest first; of an organization also those of listed people who sell for it,
 * by the organization's own notice, and who these people are.
 */
export async function findIncidents(keeper: Keeper, entryId: string, limit: number, finder?: Pick<Finder, 'lines'>): Promise<{ incidents: Incident[]; people: { id: string; name: string }[] }> {
  const ledger = await keeper.ledger();
  const own = await ledger.incidentsOf(entryId, limit);
  const entry = finder && (await ledger.entry(entryId));
  if (!entry || entry.kind !== 'organization') return { incidents: own, people: [] };
  const keys = new Set(entry.identities.map(({ key }) => key));
  const people: { id: string; name: string }[] = [];
  const incidents = own;
  for (const { id, kind, title, sellsFor } of await finder.lines()) {
    if (kind !== 'person' || !sellsFor || !keys.has(`organization/${foldOrganization(sellsFor)}`) || people.length === MOST_PEOPLE) continue;
    people.push({ id, name: title });
    for (const incident of await ledger.incidentsOf(id, limit)) incidents.push({ ...incident, afterNotice: isAfterNotice(entry, incident.at) });
  }
  return { incidents: incidents.sort((a, b) => b.at - a.at).slice(0, limit), people };
}
