import { fnv1a } from '../core/bloom';
import type { Item } from '../core/item';
import type { Match, Probe } from '../core/probe';
import type { Settings } from '../core/settings';
import { decide, isPaused } from '../engine/decide';
import type { Engine } from '../engine/classify';
import type { FrameReport, FrameState, PageBriefing } from '../messages/protocol';
import type { Network, PageContext, Read } from '../networks/define-network';
import type { BackgroundLink } from './background-link';
import { createHealth } from './health';
import { labelFor } from './label';
import { createPresent } from './present';
import { createProber, type Prober } from './probe';
import { createScan } from './scan';
import { createSeen, toSeenItem, type SeenRecord } from './seen';
import { findLayoutTrouble } from './trouble';
import { BUDGET, createWatch, yieldToPage } from './watch';

export interface SessionParts {
  readonly network: Network;
  readonly engine: Engine;
  readonly titles: ReadonlyMap<string, string>;
  readonly foldAt: number;
  readonly link: BackgroundLink;
  readonly document: Document;
  readonly address: () => URL;
  /** False once the extension was updated or removed under us. */
  readonly isAlive: () => boolean;
  readonly now: () => number;
}
/** What one frame does for us: reads, judges, shows, and answers the popup. */
export interface Session {
  start(): Promise<void>;
  stop(): void;
  report(newest: number): FrameReport;
  refresh(): Promise<void>;
  reveal(key: string): boolean;
}

/** Makes the session of one frame. Fails open: whatever goes wrong is counted and the page left alone. */
export function createSession(parts: SessionParts): Session {
  const { network, engine, link, document } = parts;
  const health = createHealth(network.id);
  const scan = createScan(network, health);
  const present = createPresent();
  const seen = createSeen();
  const byRoot = new WeakMap<Element, string>();
  const pending = new Set<Element>();
  let settings: Settings | undefined;
  let prober: Prober | undefined;
  let working = false;
  let stopped = false;

  const watch = createWatch(document, (elements) => {
    if (!parts.isAlive()) return stop();
    for (const root of network.shadowRoots(document)) addRoot(root);
    for (const element of elements) for (const root of scan.rootsAround(element)) pending.add(root);
    if (!working) void work();
  });
  const addRoot = (root: ShadowRoot) => {
    const before = watch.roots;
    watch.addRoot(root);
    if (watch.roots !== before) for (const found of scan.rootsIn(root)) pending.add(found);
  };
  const isActive = () => {
    const own = settings?.networks[network.id];
    return own !== undefined && own.enforcement !== 'off' && !isPaused(own.pausedUntil, parts.now());
  };

  /** Reads first, then judges, then writes: one layout at most per batch. Starts synchronously, before the page paints. */
  async function work(): Promise<void> {
    working = true;
    try {
      while (pending.size > 0 && !stopped) {
        const begun = performance.now();
        const reads: [Element, Read][] = [];
        const context: PageContext = { url: parts.address() };
        const active = isActive();
        for (const root of pending) {
          pending.delete(root);
          if (!root.isConnected || !active) continue;
          const read = scan.read(root, context);
          if (read) reads.push([root, read]);
          else forget(root);
          if (performance.now() - begun > BUDGET) break;
        }
        const asked: [Element, Read, SeenRecord, Probe][] = [];
        for (const [root, read] of reads) {
          const record = judge(read.item);
          byRoot.set(root, read.item.key);
          const probe = read.item.direction === 'outgoing' ? undefined : prober?.probeFor(read.item);
          if (probe) asked.push([root, read, record, probe]);
          else settle(root, read, record, undefined);
        }
        if (asked.length > 0) void ask(asked);
        if (pending.size > 0) await yieldToPage();
      }
    } catch {
      health.noteError('session.work');
    } finally {
      working = false;
      link.changed(reportState(), pitches(), uncounted());
    }
  }

  function judge(item: Item): SeenRecord {
    const hash = fnv1a(item.text);
    const known = seen.get(item.key);
    if (known && known.hash === hash && known.item.promoted === item.promoted) return known;
    const verdict = engine.classify(item);
    const record: SeenRecord = { item, hash, verdict, decision: { act: 'none', reason: 'nothing-to-do' }, revealed: known?.revealed ?? false, seenAt: known?.seenAt ?? parts.now(), uncounted: known?.uncounted ?? item.direction !== 'outgoing' };
    if (item.direction !== 'outgoing') seen.put(record);
    return record;
  }

  async function ask(asked: readonly [Element, Read, SeenRecord, Probe][]): Promise<void> {
    let matches: readonly (Match | null)[] = [];
    try {
      matches = await link.match(asked.map(([, , , probe]) => probe));
    } catch {
      health.noteError('session.match'); // fail open: judged as if nobody were listed
    }
    asked.forEach(([root, read, record], index) => {
      if (byRoot.get(root) === read.item.key && !stopped) settle(root, read, record, matches[index] ?? undefined);
    });
  }

  function settle(root: Element, read: Read, record: SeenRecord, match: Match | undefined): void {
    if (!settings) return;
    try {
      const decision = decide(record.item, record.verdict, { ...(match ? { match } : {}), now: parts.now() }, settings, parts.foldAt);
      record.decision = decision;
      if (match && record.verdict.kind === 'marketing') link.propose(record.item, record.verdict, match, parts.now());
      const act = settings.zeroFootprint ? 'none' : record.revealed && decision.act === 'fold' ? 'mark' : decision.act;
      present.show(root, record.item.key, act, labelFor(record.verdict, decision, record.item.author.name, parts.titles), read, () => {
        record.revealed = true;
        link.revealed(record.item, record.verdict);
      });
    } catch {
      health.noteError('session.show');
    }
  }
  function forget(root: Element): void {
    if (byRoot.delete(root)) present.clear(root);
  }

  function rescan(): void {
    for (const root of network.shadowRoots(document)) addRoot(root);
    for (const root of scan.rootsIn(document)) pending.add(root);
    if (!working) void work();
  }
  function brief(briefing: PageBriefing): void {
    settings = briefing.settings;
    prober = createProber(briefing.hints);
    if (!isActive()) present.clearAll();
  }
  const onVisibility = () => {
    if (!parts.isAlive()) return stop();
    if (document.hidden) watch.stop(); // nothing runs while hidden
    else {
      watch.start();
      rescan();
    }
  };
  function stop(): void {
    if (stopped) return;
    stopped = true;
    watch.stop();
    present.clearAll();
    document.removeEventListener('visibilitychange', onVisibility);
    link.stop();
  }
  const pitches = () => [...seen.values()].filter((record) => record.verdict.kind === 'marketing').length;
  function uncounted(): SeenRecord[] {
    return [...seen.values()].filter((record) => record.uncounted);
  }
  function reportState(): FrameState {
    const own = settings?.networks[network.id];
    if (!own) return 'nothing-here';
    if (own.enforcement === 'off') return 'off';
    if (isPaused(own.pausedUntil, parts.now())) return 'paused';
    const url = parts.address();
    const state = network.state(document, url);
    if (state === 'locked') return 'locked';
    if (health.read > 0) return 'reading';
    return network.expectsItems(url) && findLayoutTrouble(document) ? 'unknown-layout' : 'nothing-here';
  }

  return {
    async start() {
      brief(await link.brief());
      if (stopped) return;
      document.addEventListener('visibilitychange', onVisibility);
      if (!document.hidden) {
        watch.start();
        rescan();
      }
    },
    stop,
    report: (newest) => ({
      network: network.id,
      state: reportState(),
      items: seen.newest(newest).map((record) => toSeenItem(record, engine.explain(record.item))),
      health: health.report(),
      errors: health.errors(),
    }),
    async refresh() {
      if (stopped || !parts.isAlive()) return stop();
      brief(await link.brief());
      rescan();
    },
    reveal(key) {
      const record = seen.get(key);
      if (!record) return false;
      record.revealed = true;
      rescan();
      return true;
    },
  };
}
