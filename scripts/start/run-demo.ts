import type { SeenItem } from '../../lib/messages/protocol';
import type { Opened } from '../browser/open-extension';
import { DEMO_PAGES } from './demo';
import { foldEverywhere, judgeTab } from './judge';
import { writeScreenshots, type ShownPage } from './screenshots';
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
  const shown: (ShownPage & { readonly items: readonly SeenItem[] })[] = [];
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
    const files = await writeScreenshots(OUT, opened.id, desk, shown);
    console.log(`\nScreenshots: ${files.join(' ')}`);
    await opened.close();
    return;
  }
  await desk.page.close();
  for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();
  await shown[0]!.page.bringToFront();
  console.log('\nThe three pages are open, and everything on them is invented. Click the puzzle piece in the toolbar, then Unbadger, to see what was found. Close the window to end.');
  await closed;
}
