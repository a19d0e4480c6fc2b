import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SeenItem } from '../../lib/messages/protocol';
import type { Desk, Opened } from '../browser/open-extension';
import { DEMO_PAGES } from './demo';
import { foldEverywhere, judgeTab } from './judge';
import { servePages } from './serve-pages';
import { toSummary, toTable } from './table';

const OUT = 'out';

/** Opens the demo: with a window it stays open; without one a table is printed and screenshots are written. */
export async function runDemo(opened: Opened, headless: boolean): Promise<void> {
  const { context } = opened;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  await servePages(context, DEMO_PAGES.map(({ url, html }) => ({ url, html: html() })));
  const desk = await opened.openDesk();
  await foldEverywhere(desk);
  const shown: { name: string; page: Page; tab: number; items: readonly SeenItem[] }[] = [];
  for (const { url, network } of DEMO_PAGES) {
    const { page, tab } = await desk.openTab();
    await page.goto(url);
    const { items } = await judgeTab(desk, page, tab);
    shown.push({ name: network, page, tab, items });
  }
  // Reports come newest first; the table is read from the first page down.
  const all = [...shown].reverse().flatMap(({ items }) => items);
  console.log(`\nMarks are on for everybody; for this demo folding is switched on too.\n\n${toTable(all)}\n\n${toSummary(all)}`);
  if (headless) {
    await writeScreenshots(opened.id, desk, shown);
    await opened.close();
    return;
  }
  await desk.page.close();
  for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();
  await shown[0]!.page.bringToFront();
  console.log('\nThe three pages are open, and everything on them is invented. Click the puzzle piece in the toolbar, then Unbadger, to see what was found. Close the window to end.');
  await closed;
}

async function writeScreenshots(id: string, desk: Desk, shown: readonly { name: string; page: Page; tab: number }[]): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const { name, page } of shown) {
    await page.bringToFront();
    // As high as the page: message windows stand at the bottom of the view, not across the posts.
    const height = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, 700));
    await page.setViewportSize({ width: 1400, height: Math.min(height, 4_000) });
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${OUT}/${name}.png` });
  }
  const first = shown[0]!;
  await desk.page.setViewportSize({ width: 380, height: 600 });
  await desk.page.goto(`chrome-extension://${id}/popup.html?tab=${first.tab}`);
  await desk.page.locator('article').first().waitFor();
  await desk.page.waitForTimeout(400);
  await desk.page.bringToFront();
  await desk.page.screenshot({ path: `${OUT}/popup.png` });
  console.log(`\nScreenshots: ${[...shown.map(({ name }) => name), 'popup'].map((name) => `${OUT}/${name}.png`).join(' ')}`);
}
