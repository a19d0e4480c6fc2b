import type { Item } from '../core/item';
import { hashItem } from '../core/item-hash';
import type { Match, Probe } from '../core/probe';
import type { Settings } from '../core/settings';
import { decide } from '../engine/decide';
import type { Engine } from '../engine/classify';
import type { Read } from '../networks/define-network';
import type { BackgroundLink } from './background-link';
import type { Health } from './health';
import { labelFor, type Spoken } from './label';
import type { Memory } from './memory';
import type { Present, Wish } from './present';
import type { Prober } from './probe';
import { isSame, type Seen, type SeenRecord } from './seen';

export interface JudgeParts {
  readonly engine: Engine;
  /** In which language labels are said, with the titles of rules. */
  readonly spoken: Spoken;
  readonly foldAt: number;
  readonly link: BackgroundLink;
  readonly memory: Memory;
  readonly seen: Seen;
  readonly present: Present;
  readonly health: Health;
  readonly now: () => number;
  /** False while nothing may be shown: hidden, off, or gone. */
  readonly mayShow: () => boolean;
  /** A match came in later and something was counted or shown. */
  readonly onSettled: () => void;
}
/** Judges what was read and shows what the user wants done. */
export interface Judge {
  /** Takes one item that was read. It is shown with `write`. */
  take(root: Element, read: Read): void;
  /** Shows all that was taken since, or asks the list first. */
  write(): void;
  /** True when more is known beside an item than when it was judged. */
  knowsMore(item: Item): boolean;
  /** The root holds no item any more. */
  forget(root: Element): void;
  /** Settings or list are others now. */
  use(settings: Settings, prober: Prober, fine: ReadonlySet<string>): void;
}
const nothing = () => undefined;
type Answer = Match | 'peer' | null | undefined;

/** Decisions that make a sender worth a look in the review queue; the last one is of somebody the user has written with. */
const SUGGESTS: readonly string[] = ['marketing', 'said-marketing', 'own-conversation'];

interface Taken {
  readonly root: Element;
  readonly read: Read;
  readonly record: SeenRecord;
  readonly probe?: Probe;
}

/** Makes the judge of one frame. Fails open: what cannot be judged or shown is counted and left alone. */
export function createJudge(parts: JudgeParts): Judge {
  const { engine, link, memory, seen, present, health } = parts;
  const byRoot = new WeakMap<Element, string>();
  let taken: Taken[] = [];
  let settings: Settings | undefined;
  let prober: Prober | undefined;
  /** Hashes of items of which the user said that they are fine. */
  let fine: ReadonlySet<string> = new Set();

  function judge(item: Item): SeenRecord {
    const { version } = memory;
    const known = seen.get(item.key);
    if (known && known.version === version && isSame(known.item, item)) return known;
    const history = memory.historyOf(item);
    const verdict = engine.classify(item, history);
    const record: SeenRecord = {
      item, version, verdict, history,
      decision: known?.decision ?? { act: 'none', reason: 'nothing-to-do' },
      revealed: known?.revealed ?? false,
      seenAt: known?.seenAt ?? parts.now(),
      count: known?.count ?? 'new',
    };
    seen.put(record);
    return record;
  }
  function settle({ root, read, record }: Taken, answer: Answer): Wish | undefined {
    if (!settings) return undefined;
    const { item, verdict } = record;
    const match = answer && answer !== 'peer' ? answer : undefined;
    const facts = { match, isPeer: answer === 'peer', saidFine: fine.size > 0 && fine.has(hashItem(item)), saidMarketing: memory.saidMarketing(item), now: parts.now() };
    const decision = decide(item, verdict, facts, settings, parts.foldAt);
    record.decision = decision;
    seen.settle(record);
    if (match && verdict.kind === 'marketing') link.propose(item, verdict, match, Math.min(record.seenAt, parts.now()));
    else if (SUGGESTS.includes(decision.reason) && item.promoted !== 'yes') link.suggest(item, verdict, parts.now());
    const act = settings.zeroFootprint ? 'none' : record.revealed && decision.act === 'fold' ? 'mark' : decision.act;
    const { anchor, body } = read;
    return { root, key: item.key, act, label: labelFor(verdict, decision, item, parts.spoken), place: { anchor, body }, onReveal: act === 'fold' ? revealing(record) : nothing, onAsk: asking(item.surface, item.key) };
  }
  // What stands at a card stays as long as the card does: these hold no more of its item than a click needs.
  const asking = (surface: Item['surface'], key: string) => () =>
    link.show({ surface, key }).then(
      ({ shown }) => shown,
      () => {
        health.noteError('session.ask');
        return false;
      },
    );
  const revealing = (record: SeenRecord) => () => {
    // It may have been judged anew since it was folded; that record is the one that counts.
    for (const one of [record, seen.get(record.item.key)]) if (one) one.revealed = true;
    link.revealed(record.item, record.verdict);
  };
  function settleAll(all: readonly Taken[], answers: readonly Answer[]): void {
    const wishes: Wish[] = [];
    all.forEach((one, index) => {
      // Meanwhile the element may hold another item, or none.
      if (byRoot.get(one.root) !== one.record.item.key || !one.root.isConnected) return;
      try {
        const wish = settle(one, answers[index]);
        if (wish) wishes.push(wish);
      } catch {
        health.noteError('session.decide');
      }
    });
    present.show(wishes);
  }
  async function ask(asked: readonly Taken[]): Promise<void> {
    let answers: readonly Answer[] = [];
    try {
      answers = await link.match(asked.map(({ probe }) => probe!));
    } catch {
      health.noteError('session.match'); // fails open: judged as if nobody were listed
    }
    if (!parts.mayShow()) return;
    settleAll(asked, answers);
    parts.onSettled();
  }
  function forget(root: Element): void {
    byRoot.delete(root);
    present.clear(root);
  }
  return {
    take(root, read) {
      const { item } = read;
      // What is shown was said of something else; what is not known yet is left blank.
      if (byRoot.get(root) !== item.key || present.keyOf(root) !== item.key) present.clear(root);
      if (item.direction === 'outgoing') return forget(root); // the user's own words are never judged
      try {
        const record = judge(item);
        byRoot.set(root, item.key);
        taken.push({ root, read, record, probe: prober?.probeFor(item) });
      } catch {
        forget(root);
        health.noteError('session.judge');
      }
    },
    write() {
      const batch = taken;
      taken = [];
      settleAll(batch.filter(({ probe }) => !probe), []);
      const asked = batch.filter(({ probe }) => probe);
      if (asked.length > 0) void ask(asked);
    },
    knowsMore: (item) => JSON.stringify(memory.historyOf(item)) !== JSON.stringify(seen.get(item.key)?.history),
    forget,
    use(nextSettings, nextProber, nextFine) {
      settings = nextSettings;
      prober = nextProber;
      fine = nextFine;
    },
  };
}
