import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage, withBrowser } from '../../bench/browser';
import { feedPage } from '../../bench/feed';
import { quantile } from '../../bench/rounds';
import { shippedJudgement } from '../../bench/shipped';
import { inventedCorpus, postsOf } from '../../bench/texts';
import { judgeTab } from '../../start/judge';
import { servePages } from '../../start/serve-pages';
import type { Gate } from '../gate';
import type { Rig } from '../rig';
import type { Timed } from '../time-in-page';

const CARDS = 1_000;
const BATCH = 20;
/** Each time in a page and a browser that have done nothing yet. Of each card the best counts: what a busy machine takes away is not ours. */
const TURNS = 3;
type Feed = { feed: { go(count: number, batch: number, pause: number): Promise<void> } };

/** What an item costs the page it stands in, in real Chromium: reading and judging it, and the tasks that somebody would notice. */
export const time: Gate = {
  id: 'G9',
  title: 'how long a page waits for us',
  longOnly: true,
  async run(rig) {
    const rounds: Timed[] = [];
    const [withUs, alone]: LongTasks[][] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      rounds.push(await timeAlone(rig));
      withUs!.push(await countLongTasks(rig, true));
      alone!.push(await countLongTasks(rig, false));
    }
    const each = rounds[0]!.each.map((_, card) => Math.min(...rounds.map((round) => round.each[card] ?? Infinity)));
    const huge = Math.min(...rounds.map((round) => round.huge));
    const fewest = (all: readonly LongTasks[]) => Math.min(...all.map(({ long }) => long));
    return [
      { what: 'cards', value: each.length, least: CARDS },
      { what: 'to read and judge one, 99 of 100 within', value: quantile(each, 0.99), most: 5, unit: 'ms' },
      { what: 'half of them within', value: quantile(each, 0.5), unit: 'ms' },
      { what: 'one with two million characters', value: huge, most: 50, unit: 'ms' },
      { what: 'cards of the whole extension', value: Math.min(...withUs!.map(({ read }) => read)), least: CARDS },
      { what: 'tasks over 50 ms with it', value: fewest(withUs!), most: fewest(alone!) },
      { what: 'without it', value: fewest(alone!) },
    ];
  },
};

const feed = () => feedPage(postsOf(inventedCorpus(), 400));

async function timeAlone(rig: Rig): Promise<Timed> {
  const { url, html } = feed();
  const { model } = await rig.product();
  const code = await rig.pageCode(join(import.meta.dirname, '../time-in-page.ts'), 'timing');
  return withBrowser(rig.folder(), async (context) => {
    const page = await openPage(context, url, html);
    await page.evaluate(([count, batch]) => (window as unknown as Feed).feed.go(count, batch, 0), [CARDS, BATCH] as const);
    await page.evaluate(code);
    return page.evaluate(([judgement, most]) => (window as unknown as { timing: { timeCards(judgement: string, most: number): Timed } }).timing.timeCards(judgement, most), [shippedJudgement(model as never), CARDS] as const);
  });
}

interface LongTasks {
  readonly long: number;
  readonly read: number;
}
/** Tasks that would hold up a click, while a thousand cards come: from the first to the last, the start of ours among them. */
async function countLongTasks(rig: Rig, withUs: boolean): Promise<LongTasks> {
  const page = feed();
  const run = async (tab: Page): Promise<number> => {
    await tab.goto(page.url);
    await tab.bringToFront();
    await tab.evaluate(() => {
      const counted = window as unknown as { long: number };
      counted.long = 0;
      new PerformanceObserver((list) => (counted.long += list.getEntries().length)).observe({ type: 'longtask' });
    });
    await tab.evaluate(([count, batch]) => (window as unknown as Feed).feed.go(count, batch, 30), [CARDS, BATCH] as const);
    await tab.waitForTimeout(2_000);
    return tab.evaluate(() => (window as unknown as { long: number }).long);
  };
  if (!withUs) {
    return withBrowser(rig.folder(), async (context) => {
      await servePages(context, [page]);
      return { long: await run(await context.newPage()), read: 0 };
    });
  }
  const opened = await rig.open(rig.folder());
  try {
    await servePages(opened.context, [page]);
    const desk = await opened.openDesk();
    const { page: tab, tab: number } = await desk.openTab();
    const long = await run(tab);
    return { long, read: (await judgeTab(desk, tab, number)).health.reduce((sum, part) => sum + part.read, 0) };
  } finally {
    await opened.close();
  }
}
