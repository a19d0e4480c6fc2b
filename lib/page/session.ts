import type { Settings } from '../core/settings';
import { isPaused } from '../engine/decide';
import type { FrameState } from '../messages/protocol';
import type { PageContext } from '../networks/define-network';
import { countForBadge } from './badge';
import { describeStructure } from './diagnostics';
import { createHealth } from './health';
import { createJudge } from './judge';
import { createLife, startBeat } from './life';
import { createMemory } from './memory';
import { createPresent } from './present';
import { createProber } from './probe';
import { createQueue, pauseForPage } from './queue';
import { createReadings } from './readings';
import { createScan } from './scan';
import { createSeen, toOpenItem, toSeenItem } from './seen';
import type { Session, SessionParts } from './session-parts';
import { createShadowHosts } from './shadow-hosts';
import { findLayoutTrouble } from './trouble';
import { createWatch } from './watch';

/** So long a page may look empty because it is still being drawn. */
const PATIENCE = 1_000;
/** After so many seconds without an item the state is told as it stands. */
const BEATS = 10;

/** Makes the session of one frame. Fails open: whatever goes wrong is counted and the page left alone. */
export function createSession(parts: SessionParts): Session {
  const { network, engine, link, document } = parts;
  const health = createHealth(network.id);
  const scan = createScan(network, health);
  const present = createPresent(() => health.noteError('session.show'));
  const seen = createSeen();
  const memory = createMemory(parts.now);
  let settings: Settings | undefined;
  let context: PageContext = { url: parts.address(), turn: {} };
  let arrivedAt = '';
  let canRead = true;
  let hereSince = parts.now();
  let beats = 0;
  let stopped = false;
  let doubts = '';

  const clock = parts.clock ?? (() => performance.now());
  const isActive = () => {
    const own = settings?.networks[network.id];
    return own !== undefined && own.enforcement !== 'off' && !isPaused(own.pausedUntil, parts.now());
  };
  const mayRun = () => !stopped && life.isShown && isActive() && canRead;
  const judge = createJudge({ ...parts, memory, seen, present, health, mayShow: mayRun, onSettled: tell });
  const queue = createQueue({
    clock,
    pause: parts.pause ?? pauseForPage,
    mayRun,
    isUrgent: (root) => present.keyOf(root) !== undefined,
    doubt: (root) => present.clear(root),
    read(root) {
      const read = readings.take(root) ?? (root.isConnected ? scan.read(root, context) : undefined);
      readings.keep(root, read);
      if (!read) return judge.forget(root);
      // The user's answer makes a conversation of what stood above it.
      if (read.item.direction === 'outgoing' && read.item.thread && answers.get(root) !== read.item.key) {
        answers.set(root, read.item.key);
        threads = true;
      }
      judge.take(root, read);
    },
    write() {
      judge.write();
      // From here on the page may change before anything is read again.
      context = { ...context, turn: {} };
    },
    done() {
      const before = doubts;
      doubts = JSON.stringify(health.warnings().filter(({ sign }) => sign.includes('promoted')));
      const again = threads || (doubts !== before && (before !== '' || doubts !== '[]'));
      threads = false;
      tell();
      if (again) rescan();
    },
  });
  const readings = createReadings();
  const answers = new WeakMap<Element, string>();
  let threads = false;

  const watch = createWatch(document, (changes) => {
    if (!life.check('quick') || !life.isShown) return;
    const roots = scan.rootsOf(changes);
    for (const element of changes.fresh) hosts.look(element);
    for (const found of newShadowRoots()) roots.add(found);
    for (const root of roots) readings.changed(root);
    queue.add(roots);
  });
  const hosts = createShadowHosts(network.shadowHosts);
  const newShadowRoots = () => hosts.roots().flatMap((root) => (watch.addRoot(root) ? scan.rootsIn(root) : []));
  function rescan(changed = false): void {
    if (!mayRun()) return;
    hosts.look(document);
    const shadows = hosts.roots();
    for (const root of shadows) watch.addRoot(root);
    readings.reuse([]);
    queue.add([document, ...shadows].flatMap((tree) => scan.rootsIn(tree)), changed);
  }
  /** Something became known beside the items: those that it speaks of are judged anew, and none is read anew. */
  function rejudge(): void {
    if (!mayRun()) return;
    // What waits has changed since it was read.
    const roots = readings.filter(({ item }, root) => !queue.has(root) && judge.knowsMore(item));
    readings.reuse(roots);
    queue.add(roots, false);
  }
  function arrive(): void {
    context = { url: parts.address(), turn: {} };
    arrivedAt = context.url.href;
    canRead = network.state(document, context.url) !== 'not-a-reading-page';
    hereSince = parts.now();
    beats = 0;
    scan.forget();
    health.forget();
    if (!canRead) present.clearAll();
    rescan(true);
    tell();
  }
  const life = createLife({
    document,
    isAlive: parts.isAlive,
    isShown: parts.isShown ?? (() => true),
    address: parts.address,
    every: parts.every ?? startBeat,
    onShown() {
      watch.start();
      if (arrivedAt !== parts.address().href) arrive();
      else rescan(true);
    },
    onHidden() {
      flush();
      watch.stop();
      queue.clear();
    },
    onMoved: arrive,
    onRestored: () => void refresh().catch(() => health.noteError('session.refresh')),
    onGone: stop,
    onBeat() {
      queue.add(newShadowRoots());
      flush();
      if (health.read === 0 && ++beats <= BEATS) tell();
    },
  });

  async function brief(): Promise<void> {
    const briefing = await link.brief();
    settings = briefing.settings;
    const { personal } = briefing;
    memory.use(personal, settings.rulesOff);
    engine.tune({ ...personal, ...(settings.rulesOff && { off: settings.rulesOff }) });
    judge.use(settings, createProber(briefing.hints), new Set(briefing.fine));
    if (!isActive() || settings.zeroFootprint) present.clearAll();
  }
  async function refresh(): Promise<void> {
    if (stopped || !parts.isAlive()) return stop();
    await brief();
    if (stopped) return;
    rescan();
    tell();
  }
  function stop(): void {
    if (stopped) return;
    stopped = true;
    life.stop();
    watch.stop();
    queue.clear();
    present.clearAll();
    link.stop();
  }
  /** A feed that grows comes in many small batches: what they say of texts goes together, with the next beat. */
  function flush(): void {
    void memory.flush(link).then((isNew) => isNew && rejudge());
  }
  function tell(): void {
    if (memory.isPressing) flush();
    if (!stopped) link.changed(() => ({ state: stateOf(), pitches: countForBadge(seen.values(), settings?.badge) }), seen.takeSettled());
  }
  function stateOf(): FrameState {
    const own = settings?.networks[network.id];
    if (!own) return 'nothing-here';
    if (own.enforcement === 'off') return 'off';
    if (isPaused(own.pausedUntil, parts.now())) return 'paused';
    const url = parts.address();
    if (network.state(document, url) === 'locked') return 'locked';
    if (health.read > 0) return 'reading';
    if (!network.expectsItems(url) || !life.isShown || parts.now() - hereSince < PATIENCE) return 'nothing-here';
    return health.found >= 3 || findLayoutTrouble(document) ? 'unknown-layout' : 'nothing-here';
  }

  return {
    async start() {
      await brief();
      if (!stopped) life.start();
    },
    stop,
    refresh,
    report: (newest) => ({
      network: network.id,
      state: stateOf(),
      items: seen.newest(newest).map((record) => toSeenItem(record, engine.explain(record.item, record.history))),
      health: health.report(),
      errors: health.errors(),
      warnings: health.warnings(),
    }),
    reveal(key) {
      const record = seen.get(key);
      if (!record) return false;
      if (!record.revealed && record.decision.act === 'fold') link.revealed(record.item, record.verdict);
      record.revealed = true;
      rescan();
      return true;
    },
    items: (newest) => seen.newest(newest).map(toOpenItem),
    diagnostics: (words) => describeStructure({ words, network, state: stateOf(), health, trees: [document, ...hosts.roots()] }),
  };
}
