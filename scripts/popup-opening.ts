/** How long the popup takes to open with a full store, beside an empty one of the same build. `tsx scripts/popup-opening.ts [folder of the built extension]` */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browser/install-chromium';
import { openExtension, type Desk } from './browser/open-extension';

const ENTRIES = 10_000;
const SEEN = 50_000;
const OPENINGS = 15;
const extension = process.argv[2] ?? '.output/chrome-mv3';
/** Runs in the popup from its first moment. As text, because the runner's names for functions are unknown there. */
const WATCH = `(() => {
  const times = (window.times = {});
  const look = () => {
    if (document.querySelector('.health-line')) times.content ??= performance.now();
    // The facts of the background are there once the networks can be set, or a site is named.
    if (document.querySelector('.site-rows, .site')) times.known ??= performance.now();
    else requestAnimationFrame(look);
  };
  look();
})()`;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(fill: (desk: Desk) => Promise<void>): Promise<{ content: number; known: number }> {
  const profile = mkdtempSync(join(tmpdir(), 'unbadger-opening-'));
  const opened = await openExtension({ extension, profile, browser: ensureChromium(), headless: true, viewport: { width: 380, height: 600 } });
  try {
    const desk = await opened.openDesk();
    await fill(desk);
    const content: number[] = [];
    const known: number[] = [];
    for (let turn = 0; turn < OPENINGS; turn++) {
      const page = await opened.context.newPage();
      await page.addInitScript({ content: WATCH });
      await page.goto(`chrome-extension://${opened.id}/popup.html`);
      // Asked again and again from outside: the policy of our pages forbids code from strings.
      const ask = () => page.evaluate(() => (window as unknown as { times: { content?: number; known?: number } }).times);
      let times = await ask();
      for (let wait = 0; times.known === undefined && wait < 200; wait++) {
        await page.waitForTimeout(50);
        times = await ask();
      }
      if (times.content === undefined || times.known === undefined) throw new Error('the popup shows nothing');
      content.push(times.content);
      known.push(times.known);
      await page.close();
    }
    return { content: median(content), known: median(known) };
  } finally {
    await opened.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function fillStore(desk: Desk): Promise<void> {
  const now = Date.now();
  const id = 'import-of-the-bench';
  for (let from = 0; from < ENTRIES; from += 500) {
    const rows = Array.from({ length: 500 }, (_, at) => {
      const n = from + at;
      return { kind: 'person' as const, name: `Invented ${n}`, identities: [{ key: `linkedin/in/invented-${n}` }], reason: 'sent-a-pitch' as const, createdAt: now - n * 60_000 };
    });
    await desk.call('list.stage', { import: id, from, rows: rows as never });
  }
  await desk.call('list.import', { operation: 'operation-of-the-bench', import: id, rows: ENTRIES });
  for (let from = 0; from < SEEN; from += 250) {
    const sightings = Array.from({ length: 250 }, (_, at) => {
      const n = from + at;
      return { network: 'linkedin' as const, surface: 'feed' as const, author: `linkedin/in/author-${n % 2000}`, name: `Author ${n % 2000}`, authorKind: 'person' as const, itemHash: `i${n}`, kind: 'peer' as const, worth: n % 100, form: 'original' as const, asks: false, answers: false };
    });
    await desk.call('voice.note', { operation: `operation-${from}`, sightings, rules: [] });
  }
}

const empty = await measure(async (desk) => void (await desk.call('settings.read', null)));
const full = await measure(fillStore);
const ratio = (a: number, b: number) => (a / b).toFixed(2);
console.log(`first words:    ${empty.content.toFixed(0)} ms empty, ${full.content.toFixed(0)} ms with ${ENTRIES} entries and ${SEEN} seen items (x ${ratio(full.content, empty.content)})`);
console.log(`all facts:      ${empty.known.toFixed(0)} ms empty, ${full.known.toFixed(0)} ms full (x ${ratio(full.known, empty.known)})`);
process.exitCode = full.content / empty.content > 2 ? 1 : 0;
