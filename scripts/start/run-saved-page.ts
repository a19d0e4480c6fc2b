import type { Opened } from '../browser/open-extension';
import { judgeTab } from './judge';
import { servePages } from './serve-pages';
import { toSummary, toTable } from './table';

const NOTHING = {
  'unknown-layout': 'The layout of this page is not known: nothing is read, and nothing would be touched.',
  locked: 'The messages of this page are behind a PIN: nothing is read.',
  'nothing-here': 'Nothing to read was found on this page.',
} as const;

/** Judges a saved page as the extension would, its own scripts off and without a network. */
export async function runSavedPage(opened: Opened, { html, url }: { readonly html: string; readonly url: URL }): Promise<void> {
  try {
    await servePages(opened.context, [{ url: withoutHash(url), html, noScripts: true }]);
    const desk = await opened.openDesk();
    const { page, tab } = await desk.openTab();
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    const report = await judgeTab(desk, page, tab);
    if (report.items.length === 0) console.log(NOTHING[report.state as keyof typeof NOTHING] ?? NOTHING['nothing-here']);
    else console.log(`\n${toTable(report.items)}\n\n${toSummary(report.items)}`);
    const missed = report.health.flatMap(({ layout, missed: fields }) => Object.entries(fields).map(([field, count]) => `${count} × ${field} (${layout})`));
    if (missed.length > 0) console.log(`Left alone, because something was not found: ${missed.join(', ')}.`);
  } finally {
    await opened.close();
  }
}
function withoutHash(url: URL): string {
  const plain = new URL(url.href);
  plain.hash = '';
  return plain.href;
}
