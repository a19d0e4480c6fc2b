import type { Entry } from '../core/entry';
import { timesOf } from '../core/merge';
import type { Peer } from '../core/peer';
import type { Match, Probe } from '../core/probe';
import { domainKey } from './identity-key';
import { mayBeListed, type KeyIndex } from './key-index';
import type { Keeper } from './keeper';
import type { Peers } from './peers';

/**
 * Answers which listed party stands behind each probe, or null. Only exact keys count: of the author, of
 * the registrable domain of a link, of a phrase. A name is not even asked for. Records are read only for keys
 * that the index may hold.
 */
export async function matchProbes(keeper: Keeper, probes: readonly Probe[], peers?: Pick<Peers, 'byKey'>, index?: Pick<KeyIndex, 'get'>): Promise<{ matches: (Match | 'peer' | null)[] }> {
  // Without an index every key is looked up among the records.
  const keys = await index?.get().catch(() => undefined);
  const asked = probes.map((probe) => keysOf(probe).filter((key) => !keys || mayBeListed(keys, key)));
  const all = [...new Set(asked.flat())];
  const ledger = await keeper.ledger();
  const byKey = new Map<string, Entry[]>();
  for (const entry of all.length > 0 ? await ledger.entriesWith(all, true) : []) {
    for (const { key } of entry.identities) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const now = keeper.clock.now();
  const peersByKey = probes.some((probe) => probe.keys.length > 0) ? await peers?.byKey() : undefined;
  return { matches: probes.map((probe, at) => withPeer(probe, bestMatch(probe, asked[at]!, byKey, now), byKey, peersByKey)) };
}

/** A peer always passes, whatever a text says or links to; of list and peers, the user's later word about the person counts. */
function withPeer(probe: Probe, match: Match | null, byKey: ReadonlyMap<string, readonly Entry[]>, peers: ReadonlyMap<string, Peer> | undefined): Match | 'peer' | null {
  const peer = peers && probe.keys.map((key) => peers.get(key)).find((one) => one !== undefined);
  if (!peer) return match;
  if (!match || !probe.keys.includes(match.matchedKey)) return 'peer';
  const entry = byKey.get(match.matchedKey)?.find(({ id }) => id === match.entryId);
  return !entry || peer.since >= listedAt(entry) ? 'peer' : match;
}

/** When a party was last listed, told to stop, or wrote again all the same: a note or an address that came later says nothing about who may pass. */
export function listedAt(entry: Entry): number {
  return timesOf(entry).state;
}

/** The keys a probe asks for, most telling first: who, then where links lead, then what is said. */
function keysOf(probe: Probe): string[] {
  const people = probe.keys.filter((key) => !key.startsWith('domain/') && !key.startsWith('phrase/'));
  return [...people, ...probe.hosts.map(domainKey), ...probe.phrases.map((phrase) => `phrase/${phrase}`)];
}

function bestMatch(probe: Probe, keys: readonly string[], byKey: ReadonlyMap<string, readonly Entry[]>, now: number): Match | null {
  for (const key of keys) {
    const entries = (byKey.get(key) ?? []).filter((entry) => appliesTo(entry, probe, now));
    // Of several entries with one key, the one that was told to stop says more.
    const entry = entries.find((candidate) => candidate.noticeAt !== undefined) ?? entries[0];
    if (entry) return { entryId: entry.id, kind: entry.kind, matchedKey: key, ...(entry.act && { act: entry.act }), noticed: entry.noticeAt !== undefined };
  }
  return null;
}

/** True when an entry is in force at a time and place. An expiry of this very moment has passed. */
export function appliesTo(entry: Entry, place: Pick<Probe, 'network' | 'surface' | 'community'>, now: number): boolean {
  if (entry.expiresAt !== undefined && now >= entry.expiresAt) return false;
  if (entry.networks && !entry.networks.includes(place.network)) return false;
  if (entry.surfaces && !entry.surfaces.includes(place.surface)) return false;
  return !entry.communities || (place.community !== undefined && entry.communities.includes(place.community));
}
