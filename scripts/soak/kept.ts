import { chromium, type Page } from 'playwright-core';
import { chromiumArguments } from '../browser/find-chromium';
import type { Desk } from '../browser/open-extension';
import { servePages } from '../start/serve-pages';
import type { SoakPage } from './lists';
import { measure, type Gate, type Holding } from './measure';
import { measureRest, scroll } from './scroll';

/** What is remembered of items is full by then; what grows from here on is what stands at cards that the page keeps. */
const WARM = 2_500;
const STAGES = 4;

/**
 * A list that takes nothing out grows by itself, so that nothing can stay flat: what counts is what it costs more
 * with us than without, for each of its items.
 */
export async function soakKept(desk: Desk, browser: string, list: SoakPage, items: number): Promise<Gate[]> {
  const { page, tab } = await desk.openTab();
  const ours = await grow(page, list, items);
  const rest = await measureRest(page);
  const report = await desk.report(tab);
  await page.close();
  const plain = await chromium.launch({ executablePath: browser, args: chromiumArguments() });
  const context = await plain.newContext({ viewport: { width: 1200, height: 900 } });
  await servePages(context, [list]);
  const alone = await grow(await context.newPage(), list, items);
  await plain.close();

  const more = (field: 'heap' | 'nodes' | 'listeners', stage: number) => ours.held[stage]![field] - alone.held[stage]![field] - (ours.held[0]![field] - alone.held[0]![field]);
  const each = (field: 'heap' | 'nodes' | 'listeners') => more(field, STAGES) / items;
  for (let stage = 1; stage <= STAGES; stage++) {
    const so = (items / STAGES) * stage;
    console.log(`     ${list.name}, ${WARM + so} items: ours ${((more('heap', stage) / 1_048_576 / so) * 10_000).toFixed(2)} MB per 10,000, ${ours.seconds[stage]!.toFixed(0)} s with us, ${alone.seconds[stage]!.toFixed(0)} s without`);
  }
  const read = report?.health.reduce((sum, part) => sum + part.read, 0) ?? 0;
  return [
    { name: `${list.name}: heap of ours per 10,000 items`, value: (each('heap') * 10_000) / 1_048_576, most: MOST_HEAP, unit: 'MB' },
    { name: `${list.name}: nodes of ours per item`, value: each('nodes'), most: 5.1, unit: 'nodes' },
    { name: `${list.name}: event listeners of ours per item`, value: each('listeners'), most: 0.1, unit: 'listeners' },
    { name: `${list.name}: observers of ours`, value: ours.held[STAGES]!.observers, most: ours.held[0]!.observers, unit: 'observers' },
    { name: `${list.name}: work at rest`, value: rest, most: 5, unit: '%' },
    { name: `${list.name}: items of ${WARM + items} that were not read`, value: Math.max(0, WARM + items - read), most: (WARM + items) * 0.02, unit: 'items' },
    { name: `${list.name}: errors of ours`, value: Object.values(report?.errors ?? { none: 1 }).reduce((a, b) => a + b, 0), most: 0, unit: 'errors' },
  ];
}
/** A mark stands at every card, and is known as long as the card stands. */
const MOST_HEAP = 8;

async function grow(page: Page, list: SoakPage, items: number): Promise<{ held: Holding[]; seconds: number[] }> {
  await page.goto(list.url);
  await page.bringToFront();
  const held: Holding[] = [];
  const seconds: number[] = [];
  for (let stage = 0, at = 0; stage <= STAGES; stage++) {
    const to = WARM + Math.round((items / STAGES) * stage);
    const start = performance.now();
    await scroll(page, at, to);
    seconds.push((performance.now() - start) / 1000);
    held.push(await measure(page));
    at = to;
  }
  return { held, seconds };
}
