import type { Entry } from '../../lib/core/entry';
import type { PreviewItem } from '../../lib/core/preview';
import type { Settings } from '../../lib/core/settings';
import type { DaySummary, EntryRow, FrameReport, SeenItem, StorageState, SurfaceHealth } from '../../lib/messages/protocol';
import type { Kind, VerdictKind } from '../../lib/core/vocabulary';
import { hasNamedCause } from '../../lib/core/named-cause';
import { registerAnswers } from './invented-register';
import type { Calls, TabFrame } from '../../components/popup/source';
import { inventCircle, type CircleScene } from './invented-circle';
import { inventOwnRules } from './invented-own-rules';

// Everybody and everything here is invented.
export const NOW = new Date('2026-11-03T10:45:00').getTime();
const iso = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

type Sample = Pick<SeenItem, 'author' | 'opening' | 'surface' | 'links' | 'decision'> & { readonly verdict: readonly [VerdictKind, number, number]; readonly causes: readonly [Kind, string, number, string?][]; readonly ago: number };
const person = (name: string, headline?: string, slug = name.toLowerCase().replace(/\W+/g, '-')): SeenItem['author'] => ({ name, headline, kind: 'person', keys: [`linkedin/in/${slug}`], url: `https://www.linkedin.com/in/${slug}` });
const decide = (act: SeenItem['decision']['act'], reason: SeenItem['decision']['reason'], entryId?: string): SeenItem['decision'] => ({ act, reason, entryId });

const SAMPLES: readonly Sample[] = [
  { author: person('Ada Example', 'Growth at Acme Growth | Helping founders scale'), surface: 'message', ago: 3, opening: 'Open to a quick 15-minute call next week? I help teams like yours fill the calendar, and a spot just opened. Here is my link.', links: [{ url: 'https://book.acme-growth.example/ada' }], decision: decide('mark', 'marketing'), verdict: ['marketing', 0.94, 0.03], causes: [['marketing', 'asks-for-a-call', 2.1, 'a quick 15-minute call'], ['marketing', 'links-to-a-calendar', 1.8, 'Here is my link'], ['marketing', 'offers-to-fill-your-calendar', 1.4, 'fill the calendar'], ['peer', 'shares-your-group', 0.6]] },
  { author: person('Grace Sample', 'Structural engineer'), surface: 'feed', ago: 125, opening: 'We measured the bridge for a year before we touched it. Three things surprised us, and one of them cost us a month. The data and the method are below.', links: [], decision: decide('highlight', 'worth-reading'), verdict: ['peer', 0.03, 0.93], causes: [['peer', 'shares-a-method', 1.9, 'The data and the method'], ['peer', 'shows-the-data', 1.6, 'measured the bridge for a year'], ['peer', 'answers-comments', 0.9]] },
  { author: { name: 'Northwind Webinars', kind: 'organization', keys: ['linkedin/company/northwind-webinars'], url: 'https://www.linkedin.com/company/northwind-webinars' }, surface: 'feed', ago: 190, opening: 'Last chance: only 12 seats left for Thursday’s masterclass. Comment “GROW” and we will send you the playbook.', links: [{ url: 'https://northwind-webinars.example/grow?utm_source=li' }], decision: { ...decide('fold', 'contacted-again', 'entry-000001'), matchedKey: 'linkedin/company/northwind-webinars' }, verdict: ['marketing', 0.97, 0.01], causes: [['marketing', 'asks-to-comment-a-word', 2.4, 'Comment “GROW”'], ['marketing', 'presses-with-scarcity', 1.7, 'only 12 seats left'], ['marketing', 'phrase', 0.7, 'send you the playbook']] },
  { author: person('Jonas Beispiel', 'Talent Partner bei Kontor Nord'), surface: 'invitation', ago: 260, opening: 'Hallo, wir suchen eine Leitung für die Datenplattform in Kiel. Darf ich Ihnen mehr dazu schreiben?', links: [], decision: decide('mark', 'recruiting'), verdict: ['recruiting', 0.1, 0.08], causes: [['recruiting', 'offers-a-position', 2.2, 'wir suchen eine Leitung'], ['marketing', 'asks-to-continue-in-private', 0.5]] },
  { author: person('Wolfeschlegelsteinhausenbergerdorff-Montgomery van der Longname', 'Chief Everything Officer, speaker, podcaster, dreamer, father of three and author of the longest headline that a network would still accept'), surface: 'comment', ago: 400, opening: 'Interesting thread. We did something like it with two hospitals; happy to compare notes, though I also sell a tool in this field.', links: [], decision: decide('none', 'unsure'), verdict: ['unsure', 0.46, 0.44], causes: [['marketing', 'mentions-own-product', 1.1, 'I also sell a tool'], ['peer', 'compares-experience', 1.0, 'We did something like it with two hospitals']] },
  { author: { name: 'Sam Invented', handle: '@sam_invented', kind: 'person', keys: ['x/sam_invented'], url: 'https://x.com/sam_invented' }, surface: 'feed', ago: 1500, opening: 'The ferry is late again, but what a sky.', links: [], decision: decide('none', 'nothing-to-do'), verdict: ['other', 0.02, 0.2], causes: [] },
];

/** The item number `n`; the first six are all different, the ones after them are variations. */
export function inventItem(n: number): SeenItem {
  const sample = SAMPLES[n % SAMPLES.length]!;
  const round = Math.floor(n / SAMPLES.length);
  const [kind, marketing, peer] = sample.verdict;
  const rest = 1 - marketing - peer;
  const recruiting = kind === 'recruiting' ? rest * 0.93 : rest * 0.3;
  return {
    key: `item-${n}`,
    network: 'linkedin',
    surface: sample.surface,
    author: round === 0 ? sample.author : { ...sample.author, name: `${sample.author.name} ${round + 1}`, keys: [`linkedin/in/invented-${n}`] },
    promoted: 'no',
    opening: sample.opening,
    links: sample.links,
    sentAt: n % 6 === 1 ? `${2 + round}h` : iso(sample.ago + round * 1600),
    seenAt: NOW - sample.ago * 60_000,
    verdict: {
      kind,
      probabilities: { marketing, peer, recruiting, other: Math.max(0, rest - recruiting) },
      thoughtLeadership: kind === 'peer' ? 0.82 : 0.1,
      causes: sample.causes.map(([side, rule, points, quote]) => ({ side, rule, points, source: rule === 'phrase' ? 'phrase' : 'rule', quotes: quote ? [{ text: quote, start: sample.opening.indexOf(quote), end: sample.opening.indexOf(quote) + quote.length }] : [] })),
    },
    decision: sample.decision,
    revealed: false,
  };
}

const PARTIES: readonly Pick<Entry, 'kind' | 'name' | 'identities' | 'reason' | 'note'>[] = [
  { kind: 'organization', name: 'Northwind Webinars', identities: [{ key: 'linkedin/company/northwind-webinars', label: 'https://www.linkedin.com/company/northwind-webinars' }], reason: 'kept-following-up', note: 'Objected in September; they write from three accounts.' },
  { kind: 'person', name: 'Otto Muster', identities: [{ key: 'linkedin/in/otto-muster', label: 'https://www.linkedin.com/in/otto-muster' }], reason: 'sent-a-pitch' },
  { kind: 'domain', name: 'acme-growth.example', identities: [{ key: 'domain/acme-growth.example', label: 'acme-growth.example' }], reason: 'added-me-to-a-mailing' },
  { kind: 'phrase', name: 'grow your pipeline on autopilot', identities: [{ key: 'phrase/grow your pipeline on autopilot', label: 'grow your pipeline on autopilot' }], reason: 'sent-a-pitch' },
];

/** The entry number `n` of an invented list. */
export function inventEntry(n: number): EntryRow {
  const party = PARTIES[n % PARTIES.length]!;
  const round = Math.floor(n / PARTIES.length);
  const createdAt = NOW - n * 5 * 3_600_000;
  return {
    entry: { ...party, id: `entry-${String(n + 1).padStart(6, '0')}`, name: round ? `${party.name} ${round + 1}` : party.name, state: n % 4 === 0 ? 'contacted-again' : 'listed', evidence: [], createdAt, updatedAt: createdAt, revision: 1, expiresAt: n % 5 === 1 ? NOW + 90 * 86_400_000 : undefined },
    incidents: n % 4 === 0 ? 3 : 0,
    ...(n % 4 === 0 && { lastIncidentAt: NOW - 3 * 86_400_000 }),
  };
}

export interface Scene extends CircleScene {
  /** A first run: nothing was decided yet. */
  readonly isNew?: boolean;
  readonly settings?: Partial<Settings>;
  readonly items?: number;
  readonly entries?: number;
  readonly state?: FrameReport['state'];
  readonly elsewhere?: boolean;
  readonly missed?: boolean;
  readonly storage?: Partial<StorageState>;
  readonly pausedUntil?: number;
  readonly today?: Partial<DaySummary>;
  /** Every change fails with these words. */
  readonly fails?: string;
  /** How many rules the user has written, and with what words the background refuses another. */
  readonly ownRules?: number;
  readonly refusal?: string;
  /** The background never answers. */
  readonly silent?: boolean;
}

/** A background and a tab that answer from memory, for screenshots and tests. */
export function inventCalls(scene: Scene): Calls & { readonly log: { name: string; request: unknown }[]; readonly rows: EntryRow[] } {
  const rows = Array.from({ length: scene.entries ?? 0 }, (_, n) => inventEntry(n));
  const items = Array.from({ length: scene.items ?? 0 }, (_, n) => inventItem(n));
  const listed = new Map<string, string>();
  const undos = new Map<string, () => void>();
  const log: { name: string; request: unknown }[] = [];
  // Written out: the defaults of core would bring zod into the page.
  let settings: Settings = { version: 1, networks: { linkedin: { enforcement: 'mark' }, x: { enforcement: 'mark' }, facebook: { enforcement: 'off' } }, communities: {}, recruiting: 'welcome', highlight: true, promoted: 'mark', zeroFootprint: false };
  settings = { ...settings, ...(scene.isNew ? {} : { welcomed: true }), ...scene.settings };
  if (scene.pausedUntil) settings = { ...settings, networks: { ...settings.networks, linkedin: { enforcement: 'mark', pausedUntil: scene.pausedUntil } } };
  let made = 0;
  const answers: Readonly<Record<string, (request: any) => unknown>> = {
    ...inventCircle(scene, NOW),
    ...inventOwnRules(scene.ownRules ?? 0, NOW, scene.refusal),
    'incident.find': () => ({ incidents: [] }),
    ...registerAnswers(rows, NOW),
    'items.newest': ({ newest }) => ({ items: items.slice(0, newest).map(toPreview) }),
    'settings.read': () => settings,
    'settings.write': ({ settings: next }) => (settings = next),
    'statistics.today': () => ({ day: '2026-11-03', pitches: 0, afterNotice: 0, worthReading: 0, folded: 0, revealed: 0, ...scene.today }),
    'storage.state': () => ({ state: 'good', entries: rows.length, setAside: 0, ...scene.storage }),
    'list.find': ({ search = '', kind, offset, limit }) => {
      const some = rows.filter(({ entry }) => (!kind || entry.kind === kind) && entry.name.toLowerCase().includes(search.toLowerCase()));
      return { rows: some.slice(offset, offset + limit), total: some.length };
    },
    'list.add': ({ operation, draft }) => {
      const before = rows.find(({ entry }) => entry.identities.some((one) => draft.identities.some((other: { key: string }) => other.key === one.key)));
      if (before) return { entry: before.entry, existed: true };
      const entry: Entry = { evidence: [], ...draft, id: `entry-new-${++made}`, state: 'listed', createdAt: NOW, updatedAt: NOW, revision: 1 };
      const row = { entry, incidents: 0 };
      rows.unshift(row);
      entry.identities.forEach(({ key }) => listed.set(key, entry.id));
      undos.set(operation, () => {
        rows.splice(rows.indexOf(row), 1);
        entry.identities.forEach(({ key }) => listed.delete(key));
      });
      return { entry, existed: false };
    },
    'list.change': ({ operation, id, patch: { clear = [], ...patch } }) => {
      const at = rows.findIndex(({ entry }) => entry.id === id);
      const before = rows[at]!;
      const entry: Record<string, unknown> = { ...before.entry, ...patch };
      for (const field of clear) delete entry[field];
      rows[at] = { ...before, entry: entry as Entry };
      undos.set(operation, () => (rows[at] = before));
      return { entry };
    },
    'list.remove': ({ operation, id }) => {
      const at = rows.findIndex(({ entry }) => entry.id === id);
      const [row] = rows.splice(at, 1);
      undos.set(operation, () => rows.splice(at, 0, row!));
      return { removed: true };
    },
    'list.undo': ({ undo }) => {
      undos.get(undo)?.();
      return { undone: undos.delete(undo) };
    },
  };
  return {
    log,
    rows,
    async call(name, request) {
      log.push({ name, request });
      if (scene.silent) return new Promise(() => {});
      const changes = /\.(add|change|remove|write|keep)$/.test(name);
      if (changes && scene.fails) throw new Error(scene.fails);
      return answers[name]!(request) as never;
    },
    async frames(newest): Promise<readonly TabFrame[]> {
      if (scene.elsewhere) return [];
      const state = scene.state ?? 'reading';
      const seen = state === 'reading' ? items.slice(0, newest).map((item) => withList(item, listed)) : [];
      const health = { network: 'linkedin' as const, layout: 'linkedin/invented', strategies: {} };
      const posts = Math.max(14, items.length - 4);
      const part: SurfaceHealth[] = [
        { ...health, surface: 'feed' as const, found: posts, read: scene.missed ? posts - 2 : posts, missed: scene.missed ? { author: 2 } : ({} as Record<string, number>) },
        { ...health, surface: 'message' as const, found: 3, read: 3, missed: {} },
      ];
      return [{ frameId: 0, report: { network: 'linkedin', state, items: seen, health: state === 'reading' && items.length ? part : [], errors: {} } }];
    },
    async reveal(_frameId, key) {
      const at = items.findIndex((item) => item.key === key);
      if (items[at]) items[at] = { ...items[at], revealed: true };
      return at >= 0;
    },
    diagnostics: async () => 'linkedin, unknown layout: main > div[role=main] > 14 x div',
    openPanel: async () => void log.push({ name: 'openPanel', request: null }),
    openDashboard: async () => void log.push({ name: 'openDashboard', request: null }),
    now: () => NOW,
    operation: () => `operation-${++made}`,
  };
}

function toPreview({ key, network, surface, author, opening, verdict, decision, seenAt }: SeenItem, at: number): PreviewItem {
  const community = at % 6 === 1 ? { key: 'linkedin.com/groups/123', name: 'Hospital engineers' } : undefined;
  return { key, network, surface, ...(author.name && { author: author.name }), opening, kind: verdict.kind, marketing: verdict.probabilities.marketing, recruiting: verdict.probabilities.recruiting, named: { marketing: hasNamedCause(verdict.causes, false), offer: hasNamedCause(verdict.causes, true) }, act: decision.act, reason: decision.reason, seenAt, ...(community && { community }) };
}

function withList(item: SeenItem, listed: ReadonlyMap<string, string>): SeenItem {
  const entryId = item.author.keys.map((key) => listed.get(key)).find(Boolean);
  return entryId ? { ...item, decision: { ...item.decision, reason: 'listed', entryId } } : item;
}
