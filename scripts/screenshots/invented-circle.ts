import type { Peer } from '../../lib/core/peer';
import type { Pin } from '../../lib/core/pin';
import type { Reading } from '../../lib/core/reading';
import type { CommunityTally, DayTally, RuleTally } from '../../lib/core/tally';
import type { Voice } from '../../lib/core/voice';
import type { NetworkId, Surface, VerdictKind } from '../../lib/core/vocabulary';

// Everybody and everything here is invented.
const DAY = 86_400_000;
const PEOPLE = ['Grace Sample', 'Jonas Beispiel', 'Ada Example', 'Wolfeschlegelsteinhausenbergerdorff-Montgomery', 'Inès Modèle', 'Tomás Ejemplo', 'Mina Probe', 'Sam Invented', 'Lena Muster', 'Rui Amostra'];
const LINES = ['We measured the bridge for a year before we touched it. Three things surprised us, and one of them cost us a month.', 'Half a thought: what if the waiting list is not the problem, but the first phone call?', 'Our retry queue failed silently for nine days. Here is the log line that would have told us.', 'A reading of four papers on shift work, with my own doubts about the third.'];
const WHY = [['shares-a-method', 'shows-measurements'], ['tells-what-failed'], ['asks-what-others-think', 'weighs-alternatives', 'cites-a-source'], []] as const;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
/** The same small variation on every run. */
const vary = (n: number) => ((n * 7919 + 104_729) % 997) / 997;

export function inventPeer(n: number, now: number): Peer {
  return { id: `peer-${String(n).padStart(6, '0')}`, name: PEOPLE[n % PEOPLE.length]! + (n >= PEOPLE.length ? ` ${Math.floor(n / PEOPLE.length) + 1}` : ''), keys: [`linkedin/in/peer-${n}`], since: now - n * 3 * DAY, how: (['by-hand', 'import', 'suggested'] as const)[n % 3]! };
}
export function inventReading(n: number, now: number): Reading {
  const read = n % 3 === 2;
  return { id: `reading-${String(n).padStart(5, '0')}`, network: (['linkedin', 'x', 'facebook'] as const)[n % 3]!, author: PEOPLE[n % PEOPLE.length]!, opening: LINES[n % LINES.length]!, url: `https://www.linkedin.com/feed/update/urn:li:activity:74513595402913383${n}/`, at: now - n * 0.7 * DAY, itemHash: `r${n}`, ...(read && { readAt: now - n * 0.5 * DAY }) };
}
export function inventVoice(n: number, now: number, weeks: number): Voice {
  const author = `linkedin/in/voice-${n}`;
  const seen = Math.round(24 / (1 + n / 6) + vary(n) * 6);
  return {
    author,
    name: PEOPLE[n % PEOPLE.length]! + (n >= PEOPLE.length ? ` ${Math.floor(n / PEOPLE.length) + 1}` : ''),
    url: `https://www.linkedin.com/in/voice-${n}`,
    authorKind: n % 7 === 5 ? 'organization' : 'person',
    seen,
    original: 0.4 + vary(n + 1) * 0.5,
    curated: vary(n + 2) * 0.1,
    conversation: vary(n + 3) * 0.7,
    marketing: n % 7 === 5 ? 0.3 : vary(n + 4) * 0.08,
    worth: 0.8 - n * 0.015,
    presence: 0.9 - vary(n) * 0.5,
    communities: n % 2 ? ['Hospital engineers'] : [],
    weeks: Array.from({ length: weeks }, (_, week) => Math.round(vary(n * 31 + week) * 5)),
    score: 0.7 - n * 0.012,
    posts: Array.from({ length: Math.min(4, seen) }, (_, post) => ({ author, itemHash: `p${n}-${post}`, at: now - (post * 9 + n) * DAY, worth: 92 - post * 6 - n, form: post === 2 ? 'curated' : 'original', why: WHY[(n + post) % WHY.length]!, url: post === 3 ? undefined : `https://www.linkedin.com/feed/update/urn:li:activity:7451359540${n}${post}/` })),
  };
}

/** The numbers of some weeks, over three networks. */
export function inventDays(weeks: number, now: number): DayTally[] {
  const shares: readonly [VerdictKind, number][] = [['marketing', 9], ['peer', 7], ['recruiting', 2], ['other', 14], ['unsure', 3]];
  const places: readonly [NetworkId, Surface, number][] = [['linkedin', 'feed', 1], ['linkedin', 'message', 0.3], ['x', 'feed', 0.8], ['facebook', 'feed', 0.4]];
  const days: DayTally[] = [];
  for (let back = 0; back < weeks * 7; back++)
    for (const [network, surface, size] of places)
      for (const [kind, share] of shares) {
        const count = Math.round(share * size * (0.5 + vary(back * 13 + share + size * 10)));
        if (count > 0) days.push({ day: dayOf(now - back * DAY), network, surface, kind, act: kind === 'marketing' && surface === 'feed' ? 'fold' : kind === 'peer' && back % 2 ? 'highlight' : 'mark', count });
      }
  if (weeks > 0) days.push({ day: dayOf(now - DAY), network: 'linkedin', surface: 'feed', kind: 'marketing', act: 'reveal', count: 4 });
  return days;
}
/** The numbers of some groups over the last two weeks. */
export function inventCommunities(now: number): CommunityTally[] {
  const groups: readonly [string, string, NetworkId, number][] = [['linkedin.com/groups/123', 'Hospital engineers', 'linkedin', 5], ['facebook.com/groups/bruecken', 'Brücken und Bauwerke, die länger halten als geplant', 'facebook', 3], ['x.com/i/communities/77', 'Bridge monitoring', 'x', 2]];
  const kinds: readonly [VerdictKind, CommunityTally['act'], number][] = [['peer', 'highlight', 0.4], ['peer', 'mark', 1], ['marketing', 'mark', 0.6]];
  return Array.from({ length: 14 }, (_, back) => back).flatMap((back) => groups.flatMap(([community, name, network, size]) => kinds.map(([kind, act, share]) => ({ day: dayOf(now - back * DAY), community, name, network, kind, act, count: Math.max(1, Math.round(size * share * (0.5 + vary(back * 7 + size)))) }))));
}
export const RULE_TALLIES: readonly RuleTally[] = [
  { rule: 'asks-for-a-call', hits: 128, corrections: 2 }, { rule: 'links-to-a-calendar', hits: 91, corrections: 0 }, { rule: 'shares-a-method', hits: 74, corrections: 0 }, { rule: 'invites-to-a-webinar', hits: 61, corrections: 9 }, { rule: 'asks-to-follow', hits: 40, corrections: 1 }, { rule: 'tells-what-failed', hits: 22, corrections: 0 }, { rule: 'sets-a-deadline', hits: 17, corrections: 3 },
];

export interface CircleScene {
  readonly peers?: number;
  readonly reading?: number;
  readonly voices?: number;
  readonly weeks?: number;
}

/** Answers of the background about peers, pins, the reading list, voices and statistics, from memory. */
export function inventCircle({ peers: peerCount = 0, reading: readingCount = 0, voices = 0, weeks = 0 }: CircleScene, now: number): Readonly<Record<string, (request: any) => unknown>> {
  let peers = Array.from({ length: peerCount }, (_, n) => inventPeer(n, now));
  let reading = Array.from({ length: readingCount }, (_, n) => inventReading(n, now));
  const pins = new Map<string, Pin>();
  let made = 0;
  return {
    'peer.add': ({ draft }) => {
      const before = peers.find((peer) => peer.keys.some((key) => draft.keys.includes(key)));
      const peer: Peer = before ?? { id: `peer-new-${++made}`, since: now, ...draft };
      if (!before) peers = [peer, ...peers];
      return { peer, existed: before !== undefined };
    },
    'peer.remove': ({ id }) => {
      const peer = peers.find((one) => one.id === id) ?? null;
      peers = peers.filter((one) => one !== peer);
      return { peer };
    },
    'peer.find': ({ search = '', offset, limit }) => {
      const some = peers.filter((peer) => [peer.name, ...peer.keys].some((text) => text.toLowerCase().includes(search.toLowerCase())));
      return { rows: some.slice(offset, offset + limit), total: some.length };
    },
    'peer.match': ({ keys }) => ({ known: keys.filter((key: string) => peers.some((peer) => peer.keys.includes(key))) }),
    'feedback.add': ({ draft }) => {
      if (draft.said !== 'marketing') pins.set(draft.id, { id: draft.id, what: 'fine', at: now });
      return { feedback: { ...draft, at: now }, before: null };
    },
    'feedback.undo': ({ id }) => ({ undone: Number(pins.delete(id ?? '')) }),
    'feedback.list': () => ({ adjustments: [{ rule: 'asks-for-a-call', side: 'marketing', said: { marketing: 0, peer: 3, fine: 0 }, shipped: 2, now: 1.39 }], words: 3 }),
    'feedback.export': () => ({ feedback: [] }),
    'feedback.reset': () => ({ removed: [] }),
    'pin.add': ({ id, what }) => {
      pins.set(id, { id, what, at: now });
      return { pin: pins.get(id) };
    },
    'pin.remove': ({ id }) => ({ removed: pins.delete(id) }),
    'pin.find': ({ ids }) => ({ pins: ids.flatMap((id: string) => pins.get(id) ?? []) }),
    'reading.keep': ({ draft }) => {
      const before = reading.find(({ itemHash }) => itemHash === draft.itemHash);
      const kept: Reading = before ?? { ...draft, id: `reading-new-${++made}`, at: now };
      if (!before) reading = [kept, ...reading];
      return { reading: kept, existed: before !== undefined };
    },
    'reading.change': ({ id, read }) => {
      reading = reading.map((one) => (one.id === id ? { ...one, readAt: read ? now : undefined } : one));
      return { reading: reading.find((one) => one.id === id) };
    },
    'reading.remove': ({ id }) => {
      const gone = reading.find((one) => one.id === id) ?? null;
      reading = reading.filter((one) => one !== gone);
      return { reading: gone };
    },
    'reading.restore': ({ reading: one }) => {
      reading = [one, ...reading];
      return { reading: one };
    },
    'reading.find': ({ state, search = '', offset, limit }) => {
      const some = reading.filter((one) => (!state || (one.readAt !== undefined) === (state === 'read')) && `${one.author} ${one.opening}`.toLowerCase().includes(search.toLowerCase()));
      return { rows: some.slice(offset, offset + limit), total: some.length, unread: reading.filter(({ readAt }) => readAt === undefined).length };
    },
    'voice.find': ({ weeks: span, limit }) => ({ voices: Array.from({ length: Math.min(voices, limit) }, (_, n) => inventVoice(n, now, span)), total: voices }),
    'voice.forget': () => ({ forgotten: true }),
    'statistics.span': () => ({ days: inventDays(weeks, now) }),
    'statistics.communities': () => ({ communities: weeks > 1 ? inventCommunities(now) : [] }),
    'statistics.rules': () => ({ rules: weeks ? RULE_TALLIES : [] }),
    'statistics.repeats': () => ({ repeats: weeks ? [{ entryId: 'entry-000001', name: 'Northwind Webinars', count: 3, lastAt: now - 2 * DAY }] : [] }),
  };
}
