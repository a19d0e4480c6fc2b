import { fnv1a } from '../core/bloom';
import { nameCommunity } from '../core/community';
import type { Item } from '../core/item';
import { hashItem } from '../core/item-hash';
import type { Match, Probe } from '../core/probe';
import type { ProposedCandidate } from '../core/transfer';
import type { Verdict } from '../core/verdict';
import type { NetworkId } from '../core/vocabulary';
import type { CountDelta, FrameState, PageBriefing, PageCalls } from '../messages/protocol';
import { nameEmployer } from '../text/employer';
import type { MemoryLink } from './memory';
import type { SeenRecord } from './seen';
import { keepNewest } from './newest';
import { countRuleHits, noteSightings } from './sightings';

type Send = <Name extends keyof PageCalls>(name: Name, request: PageCalls[Name]['request']) => Promise<PageCalls[Name]['response']>;

/** Everything a frame tells or asks the background. Counts and incidents go in batches. A text goes only where an expression of the user's must be run on it. */
export interface BackgroundLink extends MemoryLink {
  brief(): Promise<PageBriefing>;
  match(probes: readonly Probe[]): Promise<readonly (Match | 'peer' | null)[]>;
  /** Proposes an incident: a listed party marketed again. `seenAt`: when the item was first read, if not told when it was sent. The same item proposes once. */
  propose(item: Item, verdict: Verdict, match: Match, seenAt: number): void;
  /** Suggests the sender of marketing, who is neither listed nor a peer, for the review queue. The same item suggests once. */
  suggest(item: Item, verdict: Verdict, now: number): void;
  revealed(item: Item, verdict: Verdict): void;
  /** The user pressed the item's mark. Rejects when nobody answers. */
  show(item: Pick<Item, 'surface' | 'key'>): Promise<{ readonly shown: boolean }>;
  /** Called after every batch; tells state and counts a little later, once for many batches. `records` are those that may be counted now. */
  changed(now: () => { state: FrameState; pitches: number }, records: Iterable<SeenRecord>): void;
  stop(): void;
}

const REST = 1_500;
const MOST_PROBES = 100;
const MOST_CANDIDATES = 100;
const MOST_COUNTS = 300;
const MOST_SIGHTINGS = 200;
const MOST_INCIDENTS = 200;
/** Of so many items is remembered that they were told; the background knows the others again. */
const MOST_REMEMBERED = 2_000;

/** Makes the link. `later` runs something after a pause (a timer in the page, at once in tests). */
export function createBackgroundLink(network: NetworkId, send: Send, makeId: () => string, later: (run: () => void, ms: number) => () => void): BackgroundLink {
  const proposed = new Set<string>();
  const incidents: PageCalls['incident.propose']['request']['incidents'][number][] = [];
  const candidates: ProposedCandidate[] = [];
  const suggested = new Set<string>();
  const counts = new Map<string, CountDelta>();
  const unnoted: SeenRecord[] = [];
  let told = '';
  let latest: (() => { state: FrameState; pitches: number }) | undefined;
  let cancel: (() => void) | undefined;

  const add = (delta: Omit<CountDelta, 'count'>) => {
    const { surface, kind, act, community } = delta;
    const key = `${surface} ${kind} ${act} ${community?.key} ${community?.name}`;
    counts.set(key, { ...delta, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  /** What nobody takes is lost: it is a count, or comes again. */
  const tell = <Name extends keyof PageCalls>(name: Name, request: PageCalls[Name]['request']) => void send(name, request).catch(() => undefined);
  const flush = () => {
    cancel = undefined;
    // Asked now, not when the batch ran: a page that is still being drawn looks broken for a moment.
    const said = latest?.();
    const text = JSON.stringify(said);
    if (said && text !== told) {
      told = text;
      void send('health.report', { state: said.state, network, count: said.pitches }).catch(() => (told = ''));
    }
    const all = [...counts.values()];
    counts.clear();
    while (all.length > 0) tell('statistics.count', { operation: makeId(), counts: all.splice(0, MOST_COUNTS) });
    while (unnoted.length > 0) {
      const records = unnoted.splice(0, MOST_SIGHTINGS);
      const sightings = noteSightings(records);
      const rules = countRuleHits(records);
      if (sightings.length + rules.length > 0) tell('voice.note', { operation: makeId(), sightings, rules });
    }
    while (candidates.length > 0) tell('candidate.propose', { candidates: candidates.splice(0, MOST_CANDIDATES) });
    while (incidents.length > 0) tell('incident.propose', { incidents: incidents.splice(0, MOST_INCIDENTS) });
  };
  const soon = () => {
    cancel ??= later(flush, REST);
  };
  return {
    brief: () => send('page.brief', { network }),
    async match(probes) {
      const found: (Match | 'peer' | null)[] = [];
      for (let i = 0; i < probes.length; i += MOST_PROBES) found.push(...(await send('list.match', { probes: probes.slice(i, i + MOST_PROBES) })).matches);
      return found;
    },
    noteEncounters: async (encounters) => (await send('encounters.note', encounters)).templates,
    findPatterns: async (texts) => (await send('patterns.find', { texts })).answers,
    propose(item, verdict, match, seenAt) {
      if (item.network === 'other') return;
      const itemHash = fnv1a(`${item.network}|${item.key}`).toString(36);
      const id = `${match.entryId}:${itemHash}`;
      if (proposed.has(id)) return;
      proposed.add(id);
      keepNewest(proposed, MOST_REMEMBERED);
      incidents.push({ id, entryId: match.entryId, at: timeOf(item, seenAt), network: item.network, surface: item.surface, itemHash, matchedKey: match.matchedKey, rules: rulesOf(verdict), authorKeys: item.author.keys.slice(0, 8), ...nameSeller(item.author) });
      soon();
    },
    suggest(item, verdict, now) {
      const { network, author } = item;
      const itemHash = hashItem(item);
      const name = author.name?.trim().slice(0, 300);
      if (network === 'other' || author.keys.length === 0 || !name || suggested.has(itemHash)) return;
      suggested.add(itemHash);
      keepNewest(suggested, MOST_REMEMBERED);
      const kind = author.kind === 'organization' ? 'organization' : 'person';
      candidates.push({ keys: author.keys.slice(0, 8), name, kind, network, rules: rulesOf(verdict), wroteWith: item.thread?.viewerWrote === true, at: now, itemHash, ...(author.url && author.url.length <= 600 && { url: author.url }), ...nameSeller(author) });
      soon();
    },
    revealed(item, verdict) {
      if (item.network === 'other') return;
      add({ ...placeOf(item), network: item.network, kind: verdict.kind, act: 'reveal' });
      soon();
    },
    show: ({ surface, key }) => send('item.show', { network, surface, key }),
    changed(now, records) {
      latest = now;
      for (const record of records) {
        // An item is counted with what was done with it, so not before the list has answered.
        if (record.count !== 'settled') continue;
        record.count = 'counted';
        if (record.item.network === 'other') continue;
        unnoted.push(record);
        add({ ...placeOf(record.item), network: record.item.network, kind: record.verdict.kind, act: record.decision.act });
      }
      soon();
    },
    stop: () => cancel?.(),
  };
}

/** When an item was sent, where the page tells it exactly, and never later than it was seen: what was written long ago is not written again by being scrolled to. */
function timeOf({ sentAt = '' }: Item, seenAt: number): number {
  const exact = /^\d{4}-\d\d-\d\dT/.test(sentAt) ? Date.parse(sentAt) : Number.NaN;
  return exact >= 0 && exact < seenAt ? exact : seenAt;
}

/** The rules that spoke for marketing. */
const rulesOf = (verdict: Verdict) => verdict.causes.filter((cause) => cause.side === 'marketing' && cause.source === 'rule').slice(0, 8).map((cause) => cause.rule);

/** For whom a person sells, as far as it stands beside the name. */
function nameSeller({ headline, kind }: Item['author']): { sellsFor?: string } {
  const sellsFor = headline && kind !== 'organization' ? nameEmployer(headline) : undefined;
  return sellsFor ? { sellsFor: sellsFor.slice(0, 300) } : {};
}

/** Where an item is counted: what is private is counted in no group. */
function placeOf(item: Item): Pick<CountDelta, 'surface' | 'community'> {
  const community = item.surface === 'feed' || item.surface === 'comment' ? nameCommunity(item) : undefined;
  return { surface: item.surface, ...(community && { community }) };
}
