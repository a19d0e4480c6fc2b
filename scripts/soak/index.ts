/**
 * npm run soak [-- --short] [-- --items N] [-- --list recycled|growing|kept] [-- --no-build]
 *
 * Scrolls through 10,000 items (2,000 with --short) in real Chromium with the extension, and measures what is left
 * behind: of a list that uses its cells again, of one that takes out what is far behind, and (not with --short) of
 * one that keeps everything. `--list` scrolls through one alone. One line per gate; exit code 1 when one does not hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments } from '../browser/find-chromium';
import { ensureChromium } from '../browser/install-chromium';
import { openExtension, type Desk, type Opened } from '../browser/open-extension';
import { buildExtension, copyOfBuild } from '../start/build-extension';
import { servePages } from '../start/serve-pages';
import { readHostileItems } from './hostile';
import { soakKept } from './kept';
import { SOAK_PAGES, type SoakPage } from './lists';
import { gatesOf, measure, toLine, type Gate } from './measure';
import { measureRest, scroll } from './scroll';

const { values } = parseArgs({ options: { short: { type: 'boolean' }, items: { type: 'string' }, list: { type: 'string' }, 'no-build': { type: 'boolean' } } });
const items = Number(values.items ?? (values.short ? 2_000 : 10_000));
const lists = SOAK_PAGES.filter(({ name, keepsAll }) => (values.list ? name.startsWith(values.list) : !(values.short && keepsAll)));
if (lists.length === 0) {
  console.error(`--list ${values.list}: expected one of ${SOAK_PAGES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
/** The seen list is full after a thousand items; from then on nothing may grow. */
const WARM = 2_000;
/** A long run says after so many items how it stands, so that one that is broken off has said something. */
const STAGE = 20_000;

const browser = ensureChromium(console.log);
const extension = values['no-build'] ? copyOfBuild() : await buildExtension();
const profile = mkdtempSync(join(tmpdir(), 'unbadger-soak-'));
try {
  const opened = await openExtension({ extension, profile, browser, headless: true, viewport: { width: 1200, height: 900 } });
  const gates = await soak(opened);
  await opened.close();
  if (!values.list) {
    const plain = await chromium.launch({ executablePath: browser, args: chromiumArguments() });
    gates.push(...(await readHostileItems(await plain.newContext())));
    await plain.close();
  }
  for (const gate of gates) console.log(toLine(gate));
  process.exitCode = gates.every(({ value, most }) => value <= most) ? 0 : 1;
} finally {
  for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function soak(opened: Opened): Promise<Gate[]> {
  await servePages(opened.context, SOAK_PAGES);
  const desk = await opened.openDesk();
  const gates: Gate[] = [];
  for (const list of lists) gates.push(...(await (list.keepsAll ? soakKept(desk, browser, list, items) : soakList(desk, list))));
  return gates;
}

async function soakList(desk: Desk, list: SoakPage): Promise<Gate[]> {
  const { page, tab } = await desk.openTab();
  await page.goto(list.url);
  await page.bringToFront();
  const total = WARM + items;
  await scroll(page, 0, WARM);
  const before = await measure(page);
  let after = before;
  for (let at = WARM; at < total; at += STAGE) {
    const to = Math.min(total, at + STAGE);
    await scroll(page, at, to);
    after = await measure(page);
    if (items > STAGE) console.log(`     ${list.name}, ${to} items: ${gatesOf(list.name, before, after, to - WARM).map(({ name, value, unit }) => `${name.split(': ')[1]!.split(',')[0]} ${value.toFixed(2)} ${unit}`).join(', ')}`);
  }
  const rest = await measureRest(page);
  const report = await desk.report(tab);
  const read = report?.health.reduce((sum, part) => sum + part.read, 0) ?? 0;
  const cards = await page.evaluate(() => document.querySelectorAll('article, [role="listitem"]').length);
  await page.close();
  return [
    ...gatesOf(list.name, before, after, items),
    { name: `${list.name}: items of ${total} that were not read`, value: Math.max(0, total - read), most: total * 0.02, unit: 'items' },
    { name: `${list.name}: errors of ours`, value: Object.values(report?.errors ?? { none: 1 }).reduce((a, b) => a + b, 0), most: 0, unit: 'errors' },
    { name: `${list.name}: work at rest`, value: rest, most: 5, unit: '%' },
    { name: `${list.name}: cards left in the page`, value: cards, most: 150, unit: 'cards' },
  ];
}
