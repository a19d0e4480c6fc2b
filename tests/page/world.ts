import { en } from '../../lib/core/speech/en';
import type { Item } from '../../lib/core/item';
import type { Template } from '../../lib/core/template';
import type { Match, Probe } from '../../lib/core/probe';
import { getDefaultSettings, type Settings } from '../../lib/core/settings';
import type { Verdict } from '../../lib/core/verdict';
import { buildBloom } from './bloom';
import type { Engine } from '../../lib/engine/classify';
import type { PageBriefing } from '../../lib/messages/protocol';
import type { Network } from '../../lib/networks/define-network';
import { x } from '../../lib/networks/x';
import { createBackgroundLink } from '../../lib/page/background-link';
import { MARK_LOOK } from '../../lib/actions/mark-style';
import { wear } from '../../lib/actions/shell';
import { createSession } from '../../lib/page/session';
import type { Session } from '../../lib/page/session-parts';

wear(MARK_LOOK);

/** Every closed root that was attached, by its host: tests look where pages cannot. */
const closed = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  if (init.mode === 'closed') closed.set(this, root);
  return root;
};

export const hosts = (within: ParentNode = document) => [...within.querySelectorAll('span')].filter((span) => closed.has(span));
/** The words of ours that stand inside an element. */
export const labels = (within: ParentNode = document) => hosts(within).map((host) => closed.get(host)!.querySelector('[aria-label]')!.getAttribute('aria-label')!);
/** Presses the mark of an element, or another host of ours in it; `trusted` as if the user did. */
export function pressMark(within: ParentNode, trusted: boolean, which = 0): void {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  if (trusted) Object.defineProperty(click, 'isTrusted', { value: true });
  closed.get(hosts(within)[which]!)!.querySelector('button')!.dispatchEvent(click);
}
export const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

export const tweet = (handle: string, id: number, words: string, more = '') => `<article data-testid="tweet" tabindex="0">
  <div data-testid="User-Name"><a href="/${handle}"><span>${handle} name</span></a><a href="/${handle}" tabindex="-1">@${handle}</a>
  <a href="/${handle}/status/${1_900_000_000_000_000_000n + BigInt(id)}"><time datetime="2026-09-01T08:00:00.000Z">1h</time></a></div>
  <div data-testid="tweetText" lang="en" dir="auto">${words}</div>${more}</article>`;

/** Says "marketing" of a text with "demo" in it, and names the author in its cause, so that tests see whom a label is about. */
export function testEngine(judged: Item[] = []): Engine {
  const classify = (item: Item): Verdict => {
    judged.push(item);
    const marketing = item.text.includes('demo') ? 0.97 : 0.01;
    const kind = marketing > 0.5 ? 'marketing' : 'peer';
    return { kind, probabilities: { marketing, peer: 0.98 - marketing, recruiting: 0.01, other: 0.01 }, thoughtLeadership: 0, causes: [{ rule: `by-${item.author.handle ?? item.author.name}`, source: 'rule', side: kind, points: 1, quotes: [] }] };
  };
  return { classify, explain: classify, tune: () => undefined, read: () => ({ rules: [], phrases: [], combinations: [], shapes: [], signals: {} as never }) };
}

/** A frame of X with everything around it invented. Times pass when `pass` says so. */
export class Frame {
  readonly judged: Item[] = [];
  readonly sent: { name: string; request: unknown }[] = [];
  readonly beats = new Set<() => void>();
  settings: Settings = getDefaultSettings();
  listed = new Map<string, Match | 'peer'>();
  fine: string[] = [];
  alive = true;
  shown = true;
  now = 1_000_000;
  address = 'https://x.com/home';
  tick = 0;
  /** What the background knows of texts that it was told of. */
  encountered: () => Promise<readonly Template[]> = async () => [];
  /** What asking the list waits for. */
  answering: Promise<unknown> = Promise.resolve();
  private clockNow = 0;
  private readonly flushes = new Set<() => void>();
  readonly session: Session;

  constructor(readonly network: Network = x, engine: Engine | undefined = undefined) {
    this.session = createSession({
      network,
      engine: engine ?? testEngine(this.judged),
      spoken: { speech: en, titles: new Map() },
      foldAt: 90,
      link: createBackgroundLink(network.id, ((name: string, request: unknown) => this.answer(name, request)) as never, () => `operation-${this.sent.length}`, (run) => {
        this.flushes.add(run);
        return () => this.flushes.delete(run);
      }),
      document,
      address: () => new URL(this.address),
      isAlive: () => this.alive,
      isShown: () => this.shown,
      now: () => this.now,
      clock: () => (this.clockNow += this.tick),
      pause: turn as () => Promise<void>,
      every: (run) => {
        this.beats.add(run);
        return () => this.beats.delete(run);
      },
    });
  }
  async start(html: string): Promise<this> {
    document.body.innerHTML = html;
    await this.session.start();
    await turn();
    return this;
  }
  private async answer(name: string, request: unknown): Promise<unknown> {
    this.sent.push({ name, request });
    if (name === 'page.brief') return { settings: this.settings, hints: this.hints(), fine: this.fine } satisfies PageBriefing;
    if (name === 'list.match') {
      await this.answering;
      return { matches: (request as { probes: Probe[] }).probes.map((probe) => probe.keys.map((key) => this.listed.get(key)).find((match) => match) ?? null) };
    }
    if (name === 'encounters.note') return { templates: await this.encountered() };
    return {};
  }
  private hints(): PageBriefing['hints'] {
    return { generation: 1, count: this.listed.size, bloom: buildBloom([...this.listed.keys()]), bloomHashes: 4, phraseHashes: [], phraseLengths: [] };
  }
  /** A second passes. */
  async beat(): Promise<void> {
    this.now += 1_000;
    for (const run of [...this.beats]) run();
    await turn();
  }
  /** What was kept back to be told once is told now. */
  flush(): void {
    for (const run of [...this.flushes]) {
      this.flushes.delete(run);
      run();
    }
  }
  requests(name: string): unknown[] {
    return this.sent.filter((call) => call.name === name).map(({ request }) => request);
  }
}

export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}
export const listing = (over: Partial<Match> = {}): Match => ({ entryId: 'entry-0001', kind: 'person', matchedKey: 'x/ada', noticed: false, ...over });
