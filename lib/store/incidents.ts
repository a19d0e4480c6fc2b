import type { Entry, Identity } from '../core/entry';
import type { Incident } from '../core/incident';
import { makeId } from '../platform/identifier';
import { next } from './compose';
import type { Keeper } from './keeper';
import { isLive, type Ledger } from './ledger';
import { appliesTo } from './match';
import type { EntryChange } from './operation';

/** What a tab proposes: besides the incident, which other keys its author has and for whom the headline says they work. */
export type ProposedIncident = Omit<Incident, 'afterNotice'> & { readonly authorKeys?: readonly string[]; readonly sellsFor?: string };

/**
 * Records that listed parties marketed again. Tabs only propose: an incident counts when its entry is in
 * force there and holds the key that matched, and each item counts once. A party that had been told to
 * stop becomes "contacted again".
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
    const afterNotice = entry.noticeAt !== undefined && at >= entry.noticeAt;
    const { authorKeys = [], sellsFor, ...incident } = proposal;
    incidents.push({ ...incident, at, afterNotice });
    const current = changes.get(entry.id)?.after ?? entry;
    const learned = await learn(ledger, current, proposal.matchedKey, authorKeys);
    const fields: Partial<Entry> = {
      ...(afterNotice && current.state !== 'contacted-again' && { state: 'contacted-again' as const }),
      ...(learned.length > 0 && { identities: [...current.identities, ...learned].slice(0, 100) }),
      ...(sellsFor && !current.sellsFor && current.kind === 'person' && isOwnKey(proposal.matchedKey) && { sellsFor }),
    };
    if (Object.keys(fields).length > 0) changes.set(entry.id, { before: changes.get(entry.id)?.before ?? entry, after: next(current, now, fields) });
  }
  return { entries: [...changes.values()], incidents };
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

/** The incidents of an entry, newest first. */
export async function findIncidents(keeper: Keeper, entryId: string, limit: number): Promise<{ incidents: Incident[] }> {
  return { incidents: await (await keeper.ledger()).incidentsOf(entryId, limit) };
}
