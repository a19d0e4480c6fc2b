/** What runs in pages of the bench. */
export { loadList, writeList, type Loaded } from './list-in-page';
import { MARK_LOOK } from '../../lib/actions/mark-style';
import { wear } from '../../lib/actions/shell';
import { getDefaultSettings } from '../../lib/core/settings';
import { fromBase64 } from '../../lib/core/base64';
import { createEngine } from '../../lib/engine/classify';
import { createSignals } from '../../lib/engine/context';
import { unpackTables } from '../../lib/engine/encode';
import { loadJudgement } from '../../lib/engine/load';
import { createScanner } from '../../lib/engine/scan';
import { takeClasses } from '../../lib/text/letters';
import { linkedin } from '../../lib/networks/linkedin';
import type { BackgroundLink } from '../../lib/page/background-link';
import { pauseForPage } from '../../lib/page/queue';
import { createSession } from '../../lib/page/session';
import { en } from '../../lib/core/speech/en';
import { RULE_TESTS } from './rule-tests';
import { itemOf } from './item';

declare const feed: { readonly inserted: number; go(count: number, batch: number, pause: number): Promise<void> };

/** Milliseconds to load tables of phrases and to read the first texts with them, in a page that has read none. */
export function startPass(letters: string, tables: string, posts: readonly string[]): { load: number; first: number } {
  const start = performance.now();
  takeClasses(letters);
  const scanner = createScanner(unpackTables(fromBase64(tables)));
  const signals = createSignals();
  const loaded = performance.now();
  for (const text of posts) scanner.scan(text, 0, text.length, signals);
  return { load: loaded - start, first: performance.now() - loaded };
}
/** Milliseconds to load the whole judgement and to judge the first texts of a page that has judged none. */
export function startCold(judgement: string, posts: readonly string[]): { load: number; first: number } {
  const start = performance.now();
  const engine = createEngine(loadJudgement(judgement, RULE_TESTS));
  const loaded = performance.now();
  for (const [i, text] of posts.entries()) engine.classify(itemOf(text, i));
  return { load: loaded - start, first: performance.now() - loaded };
}
/** The same for one regular expression of all phrases. */
export function startAlternation(source: string, posts: readonly string[]): { load: number; first: number } {
  const start = performance.now();
  const all = new RegExp(source, 'gi');
  const loaded = performance.now();
  let found = 0;
  for (const text of posts) for (const _ of text.matchAll(all)) found++;
  return { load: loaded - start, first: performance.now() - loaded + found * 0 };
}

/** What a way to follow a feed costs. */
export interface Followed {
  /** Milliseconds of every turn of ours. */
  readonly turns: readonly number[];
  /** Milliseconds from the insertion of a post to its mark. */
  readonly marks: readonly number[];
}
export type Way = 'ours' | 'rescan' | 'filters';

/** Batches that come first and are not counted. */
const WARM = 5;

/** Follows a feed while it grows, in one of several ways. */
export async function follow(way: Way, judgement: string, count: number, batch: number): Promise<Followed> {
  const turns: number[] = [];
  const marks: number[] = [];
  const timed = <T>(run: () => T): T => {
    const start = performance.now();
    try {
      return run();
    } finally {
      turns.push(performance.now() - start);
    }
  };
  const Native = MutationObserver;
  const engine = createEngine(loadJudgement(judgement, RULE_TESTS));
  if (way === 'ours') {
    wear(MARK_LOOK);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      marks.push(performance.now() - feed.inserted);
      return attach.call(this, init);
    };
    globalThis.MutationObserver = class extends Native {
      constructor(run: MutationCallback) {
        super((records, observer) => timed(() => run(records, observer)));
      }
    };
    const session = createSession({
      network: linkedin, engine, spoken: { speech: en, titles: new Map() }, foldAt: 90, link: silentLink(), document, address: () => new URL(location.href), isAlive: () => true, now: () => Date.now(),
      // What comes after a pause is a turn of its own; its end is the next pause, or soon after.
      pause: async () => {
        await pauseForPage();
        const start = performance.now();
        queueMicrotask(() => queueMicrotask(() => turns.push(performance.now() - start)));
      },
    });
    await session.start();
  } else new Native(() => timed(way === 'rescan' ? rescan : filter)).observe(document.body, { childList: true, subtree: true });

  const roots = linkedin.layouts.map((layout) => layout.roots).join(',');
  const known = new WeakMap<Element, string>();
  /** Looks at every card of the document again, and judges those whose text is another. */
  function rescan(): void {
    for (const root of document.querySelectorAll(roots)) {
      const text = root.textContent;
      if (known.get(root) === text) continue;
      known.set(root, text);
      const layout = linkedin.layouts.find((one) => root.matches(one.roots) && one.isItem(root, { url: new URL(location.href) }));
      const read = layout?.read(root, { url: new URL(location.href) });
      if (read?.ok && engine.classify(read.item).kind === 'marketing') root.setAttribute('data-marked', '');
    }
  }
  /** Fifty filters that look for words in every card of the document, as blockers' `:has-text` does. */
  function filter(): void {
    for (const needle of NEEDLES) for (const root of document.querySelectorAll('[role="listitem"]')) if (needle.test(root.textContent)) root.setAttribute('data-marked', '');
  }
  // What a page's first posts cost is another question (T9): the browser compiles then.
  await feed.go(WARM * batch, batch, 30);
  turns.length = marks.length = 0;
  await feed.go(count, batch, 30);
  return { turns, marks };
}
const NEEDLES = Array.from({ length: 50 }, (_, i) => new RegExp(`\\b(book a (call|demo) ${i}|limited offer ${i}|dm me ${i})\\b`, 'i'));

function silentLink(): BackgroundLink {
  const settings = getDefaultSettings();
  return {
    brief: async () => ({ settings, fine: [], hints: { generation: 1, count: 0, bloom: '', bloomHashes: 7, phraseHashes: [], phraseLengths: [] } }),
    match: async (probes) => probes.map(() => null),
    noteEncounters: async () => [],
    findPatterns: async () => [],
    propose: () => undefined,
    suggest: () => undefined,
    revealed: () => undefined,
    show: async () => ({ shown: true }),
    changed: () => undefined,
    stop: () => undefined,
  };
}
