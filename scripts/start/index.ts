/**
 * npm start                                        the extension on a demo of three invented pages
 * npm start -- --headless [--dark]                 the same without a window: a table, and screenshots in out/
 * npm start -- --live                              the extension on the real sites, in a fresh profile
 * npm start -- --page FILE.html --url ADDRESS      judges a page that was saved; its scripts stay off
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, NoBrowser } from '../browser/install-chromium';
import { openExtension } from '../browser/open-extension';
import { ACCEPTED, parseArguments, Refusal } from './arguments';
import { buildExtension } from './build-extension';
import { runDemo } from './run-demo';
import { runLive } from './run-live';
import { runSavedPage } from './run-saved-page';

try {
  await start();
} catch (error) {
  if (!(error instanceof Refusal || error instanceof NoBrowser)) throw error;
  console.error(`start: ${error.message}. ${error instanceof Refusal ? ACCEPTED : ''}`.trim());
  process.exitCode = 2;
}

async function start(): Promise<void> {
  const { what, headless, dark, page } = parseArguments(process.argv.slice(2), process.env, (path) => readFileSync(path, 'utf8'));
  const browser = ensureChromium(console.log);
  console.log('Making the extension …');
  const extension = await buildExtension();
  const profile = mkdtempSync(join(tmpdir(), 'unbadger-profile-'));
  try {
    const opened = await openExtension({ extension, profile, browser, headless, ...(headless ? { viewport: { width: 1400, height: 900 }, dark } : {}) });
    if (what === 'live') await runLive(opened);
    else if (page) await runSavedPage(opened, page);
    else await runDemo(opened, headless);
  } finally {
    for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
