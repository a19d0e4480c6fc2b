/**
 * Takes a CSV of 100,000 rows into the built extension in a real browser, the way a user does it, and says
 * how long it took and what the longest task of the page was.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../browser/install-chromium';
import { openExtension } from '../browser/open-extension';
import { buildExtension } from '../start/build-extension';

const ROWS = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'unbadger-torture-'));
const file = join(folder, 'list.csv');
writeFileSync(file, 'Name,Address,Note,Company\r\n' + Array.from({ length: ROWS }, (_, n) => `Person ${n},https://www.linkedin.com/in/person-${n}-example,"wrote, and wrote ""again""",Firm ${n % 900} GmbH\r\n`).join(''));

const { context, id, openDesk, close } = await openExtension({ extension: await buildExtension(), profile: join(folder, 'profile'), browser: ensureChromium(), headless: true });
try {
  const desk = await openDesk();
  await desk.call('settings.write', { operation: 'torture-settings', settings: { ...(await desk.call('settings.read', null)), welcomed: true } });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#list`);
  await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
  await page.evaluate(() => {
    const began = performance.now();
    const tasks: (readonly [number, number])[] = ((window as unknown as { tasks: unknown }).tasks = []) as never;
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => [Math.round(startTime - began), Math.round(duration)] as const))).observe({ type: 'longtask', buffered: false });
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('button', { name: /^Import \d/ }).waitFor({ timeout: 300_000 });
  console.log(`preview of ${ROWS} rows after ${took()}`);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByText(/entries imported/).waitFor({ timeout: 300_000 });
  console.log(`taken in after ${took()}`);
  await page.getByText(`${ROWS.toLocaleString('en')} entries`, { exact: true }).waitFor({ timeout: 300_000 });
  console.log(`listed after ${took()}`);
  const undone = performance.now();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText(/Taken back|Undone/i).first().waitFor({ timeout: 300_000 });
  console.log(`taken back in ${((performance.now() - undone) / 1000).toFixed(1)} s`);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: [number, number][] }).tasks);
  console.log(`tasks over 50 ms: ${tasks.length}, longest ${Math.max(0, ...tasks.map(([, took]) => took))} ms${tasks.map(([at, took]) => `; ${took} ms at ${(at / 1000).toFixed(1)} s`).join('')}`);
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
