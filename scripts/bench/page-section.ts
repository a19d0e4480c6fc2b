import type { CDPSession, Page } from 'playwright-core';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../lib/engine/model';
import { servePages } from '../start/serve-pages';
import { judgeTab } from '../start/judge';
import type { Bench, Measured, Row, Section } from './bench';
import { inPageCode, openPage, withBrowser, withExtension, withProfile } from './browser';
import { feedPage } from './feed';
import type { Followed, Way } from './in-page';
import { median, quantile } from './rounds';
import { shippedJudgement } from './shipped';
import { most, least, type Part } from './targets';
import { postsOf } from './texts';

const BATCH = 20;
/** So often a feed is followed; the quickest time counts, for what a busy machine takes away is not ours. */
const TRIES = 3;
/** How often the extension is measured beside none. */
const TURNS = 2;
const IDLE = 1_000;
/** Texts beside those that are counted, for batches that come first: no text comes twice. */
const MORE = 200;

/** T11: a feed of LinkedIn's form that grows, in real Chromium; first what runs in a page alone, then the whole extension. */
export const pageSections = (model: Model): readonly Section[] => [
  { ids: ['T11'], measure: async (bench) => asMeasured('a growing feed', await measureFollowing(bench, shippedJudgement(model))) },
  { ids: ['T11'], measure: async (bench) => asMeasured('the whole extension on a feed', await measureExtension(bench)) },
];
const asMeasured = (what: string, { parts, rows }: Part11): Measured => ({ targets: [{ id: 'T11', what, parts }], rows });

interface Part11 {
  readonly parts: readonly Part[];
  readonly rows: readonly Row[];
}
type Code = { benchInPage: { follow(way: Way, judgement: string, count: number, batch: number): Promise<Followed> } };

/** Our own way to follow a feed, beside reading the whole document again and beside fifty filters. */
async function measureFollowing({ corpus, feed: many }: Bench, judgement: string): Promise<Part11> {
  const { url, html } = feedPage(postsOf(corpus, many + MORE));
  const code = await inPageCode();
  const run = async (way: Way, count: number): Promise<Followed & { readonly task: number }> =>
    withProfile((profile) =>
      withBrowser(profile, async (context) => {
        const page = await openPage(context, url, html);
        await page.evaluate(code);
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable');
        const before = await taskTime(session);
        const followed = await page.evaluate(([how, data, posts, batch]) => (window as unknown as Code).benchInPage.follow(how, data, posts, batch), [way, judgement, count, BATCH] as const);
        return { ...followed, task: (await taskTime(session)) - before };
      }),
    );
  const sum = (times: readonly number[]) => times.reduce((all, one) => all + one, 0);
  const tries: Awaited<ReturnType<typeof run>>[] = [];
  for (let i = 0; i < TRIES; i++) tries.push(await run('ours', many));
  const ours = tries.reduce((best, one) => (sum(one.turns) < sum(best.turns) ? one : best));
  const again = await run('rescan', many);
  const filters = await run('filters', many);
  const whole = sum(ours.turns);
  return {
    parts: [
      most('main thread a post', (whole * 1_000) / many, 25, 'µs'),
      most('longest turn', Math.max(...ours.turns), 4, 'ms'),
      most('insertion to mark, 95 of 100', quantile(ours.marks, 0.95), 2, 'ms'),
      least('less than reading the document again', sum(again.turns) / whole, 8),
      least('less than fifty :has-text filters', sum(filters.turns) / whole, 8),
      most('share of the page’s main-thread time', (whole / ours.task) * 100, 1, '%'),
    ],
    rows: [
      { name: `reading the document again, ${many} posts`, value: sum(again.turns), unit: 'ms' },
      { name: `our own way, ${many} posts`, value: whole, unit: 'ms' },
      { name: 'our own way, a turn, 95 of 100', value: quantile(ours.turns, 0.95), unit: 'ms' },
      { name: `fifty :has-text filters, ${many} posts`, value: sum(filters.turns), unit: 'ms' },
      { name: 'fifty :has-text filters, longest turn', value: Math.max(...filters.turns), unit: 'ms' },
      { name: 'insertion to mark, half of them', value: median(ours.marks), unit: 'ms' },
    ],
  };
}

/** The whole extension on a feed beside none. Also what it does while nothing happens. */
async function measureExtension({ corpus, extension, feed: many }: Bench): Promise<Part11> {
  const whole = many / 2;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`expected a built extension in ${extension}; run npm run build first`);
  const feed = feedPage(postsOf(corpus, whole + MORE));
  const run = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    // What the thread really computed: what it waited for on a busy machine is nobody's doing.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await page.waitForTimeout(500);
    const before = await taskTime(session);
    await page.evaluate(([count, batch]) => (window as unknown as { feed: { go(count: number, batch: number, pause: number): Promise<void> } }).feed.go(count, batch, 30), [whole, BATCH] as const);
    await page.waitForTimeout(300);
    const task = (await taskTime(session)) - before;
    // Counts are told a while after the last batch; only then is the page at rest.
    await page.waitForTimeout(1_800);
    await session.send('Profiler.start');
    const still = await taskTime(session);
    await page.waitForTimeout(IDLE);
    const idleTask = (await taskTime(session)) - still;
    const idle = timeInExtension((await session.send('Profiler.stop')).profile as Profile);
    return { task, idle: (idle * 1_000) / IDLE, idleTask: (idleTask * 1_000) / IDLE };
  };
  const withUs: Awaited<ReturnType<typeof run>>[] = [];
  const without: typeof withUs = [];
  let read = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    await withExtension(extension, async ({ context, openDesk }) => {
      await servePages(context, [feed]);
      const desk = await openDesk();
      const { page, tab } = await desk.openTab();
      await page.goto(feed.url);
      await page.bringToFront();
      withUs.push(await run(page));
      read = (await judgeTab(desk, page, tab)).health.reduce((sum, part) => sum + part.read, 0);
    });
    await withProfile((profile) =>
      withBrowser(profile, async (context) => {
        await servePages(context, [feed]);
        const page = await context.newPage();
        await page.goto(feed.url);
        without.push(await run(page));
      }),
    );
  }
  if (read < whole) throw new Error(`expected ${whole} posts to be read, found ${read}`);
  const of = (all: typeof withUs, what: keyof (typeof withUs)[number]) => median(all.map((one) => one[what]));
  return {
    parts: [
      most('whole extension, main-thread time beside none', (of(withUs, 'task') / of(without, 'task') - 1) * 100, 2, '%'),
      most('whole extension at rest, a second', of(withUs, 'idle'), 1, 'ms'),
    ],
    rows: [
      { name: `the page with us on ${whole} posts`, value: of(withUs, 'task'), unit: 'ms' },
      { name: `the page without us on ${whole} posts`, value: of(without, 'task'), unit: 'ms' },
      { name: 'page at rest with us, a second', value: of(withUs, 'idleTask'), unit: 'ms' },
      { name: 'page at rest without us, a second', value: of(without, 'idleTask'), unit: 'ms' },
    ],
  };
}

/** Milliseconds of main-thread tasks since the page began. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}
/** Milliseconds that samples fell on a script of an extension, or on what it called. */
export function timeInExtension({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, inside: boolean) => {
    const node = byId.get(id)!;
    const now = inside || node.callFrame.url.startsWith('chrome-extension:');
    if (now) ours.add(id);
    for (const child of node.children ?? []) mark(child, now);
  };
  if (nodes[0]) mark(nodes[0].id, false);
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1_000;
}
