import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import type { Slowest } from './hostile-in-page';
import type { Gate } from './measure';

const FIXTURES = join(import.meta.dirname, '../../tests/networks');
/** One fixture per kind of item: the others share its reader. */
const PAGES = ['linkedin/feed-sdui-l3', 'linkedin/feed-ember', 'linkedin/messages-ember', 'x/home-for-you-2026', 'x/status-2026', 'x/dm-legacy-2025', 'facebook/home-2026', 'facebook/post-2025', 'facebook/messenger-2025'];

const THREADS = ['linkedin/messages-ember', 'x/dm-legacy-2025', 'x/xchat-thread-2026', 'facebook/messenger-2025'];
const LONG = 300;

/** Reads items that carry 10,000 links, 10,000 levels and 1 MB of text, and says how long the slowest took. */
export async function readHostileItems(context: BrowserContext): Promise<Gate[]> {
  const gates: Gate[] = [];
  const bundle = await build({ entryPoints: [join(import.meta.dirname, 'hostile-in-page.ts')], bundle: true, write: false, format: 'iife', globalName: 'hostile', target: 'es2022' });
  const code = bundle.outputFiles[0]!.text;
  const found: Slowest[] = [];
  for (const name of PAGES.filter((one) => readdirSync(join(FIXTURES, one.split('/')[0]!)).includes(`${one.split('/')[1]}.html`))) {
    const { page, url } = await show(context, name);
    found.push(...((await page.evaluate(`${code};hostile.readHostile(${JSON.stringify(url)})`)) as Slowest[]));
    await page.close();
  }
  for (const name of THREADS) {
    const { page, url } = await show(context, name);
    const { read, milliseconds } = (await page.evaluate(`${code};hostile.readLongThread(${JSON.stringify(url)}, ${LONG})`)) as { read: number; milliseconds: number };
    gates.push({ name: `${name}: a thread of ${LONG} messages, ${read} of them read`, value: read < LONG ? Infinity : milliseconds / read, most: 2, unit: 'ms each' });
    await page.close();
  }
  const slowest = new Map<string, Slowest>();
  for (const one of found) if ((slowest.get(one.burden)?.milliseconds ?? -1) < one.milliseconds) slowest.set(one.burden, one);
  gates.push(...[...slowest.values()].map(({ burden, layout, where, milliseconds }) => ({ name: `slowest item with ${burden} (${layout}, in its ${where})`, value: milliseconds, most: 50, unit: 'ms' })));
  return gates;
}
/** Opens a fixture at its address. */
async function show(context: BrowserContext, name: string): Promise<{ page: Page; url: string }> {
  const { url } = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')) as { url: string };
  const page = await context.newPage();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(FIXTURES, `${name}.html`), 'utf8') }) : route.abort()));
  await page.goto(url);
  return { page, url };
}
