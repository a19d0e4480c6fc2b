import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { EAGER, eagerPlugin } from '../build/eager-plugin';
import { chromiumArguments } from '../browser/find-chromium';
import { ensureChromium } from '../browser/install-chromium';
import { openExtension, type Opened } from '../browser/open-extension';
import { ROOT } from './root';

const VIEW = { width: 1200, height: 900 };
/** Short times can be told apart in a page only when it shares its process with nobody. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'content-type': 'text/html; charset=utf-8' };

/** Code of the bench that runs in pages, as `benchInPage`, made as the scripts of the extension are made. */
export async function inPageCode(): Promise<string> {
  const [bundle] = (await build({
    root: ROOT, configFile: false, logLevel: 'warn', plugins: [eagerPlugin(ROOT, EAGER, /in-page\.ts/)],
    build: { write: false, target: 'es2022', lib: { entry: join(ROOT, 'scripts/bench/in-page.ts'), formats: ['iife'], name: 'benchInPage' } },
  })) as Rolldown.RolldownOutput[];
  return `${bundle!.output[0].code};globalThis.benchInPage = benchInPage;`;
}
/** A folder for a browser profile, gone afterwards. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'unbadger-bench-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
/** A browser without the extension. */
export async function withBrowser<T>(profile: string, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, { executablePath: ensureChromium(), headless: true, viewport: VIEW, args: [...chromiumArguments(), '--enable-precise-memory-info'] });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
/** A browser with the built extension. */
export async function withExtension<T>(extension: string, work: (opened: Opened) => Promise<T>): Promise<T> {
  return withProfile(async (profile) => {
    const opened = await openExtension({ extension, profile, browser: ensureChromium(), headless: true, viewport: VIEW });
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  });
}
/** A page of a site nobody has been on, served from memory, in a process of its own. */
export async function openPage(context: BrowserContext, url: string, html: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body: html, headers: ALONE }) : route.abort()));
  await page.goto(url);
  return page;
}
