import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../browser/find-chromium';
import { Refusal } from './arguments';
import type { PageReport } from './in-page';

/** Shows a saved page at its address, without its scripts and without a network, and reads it. */
export async function readSavedPage(html: string, url: URL): Promise<PageReport> {
  return (await runInSavedPage(html, url, join(import.meta.dirname, 'in-page.ts'), 'readHere')) as PageReport;
}
/** The same for any other function of a file, which gets the address. */
export async function runInSavedPage(html: string, url: URL, file: string, name: string): Promise<unknown> {
  const executablePath = findChromium();
  if (!executablePath) throw new Refusal('no Chromium, Chrome or Edge found; set CHROMIUM_PATH');
  const [code, browser] = await Promise.all([bundle(file), chromium.launch({ executablePath, args: chromiumArguments() })]);
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    // Switching JavaScript off altogether would take ours with it, so the page's own is refused by policy.
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'; object-src 'none'" };
    await context.route('**/*', (route) => {
      const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame() && !served;
      if (!isPage) return route.abort();
      served = true;
      return route.fulfill({ body: html, headers });
    });
    let served = false;
    const page = await context.newPage();
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    return await page.evaluate(`${code};inspectHere.${name}(${JSON.stringify(url.href)})`);
  } finally {
    await browser.close();
  }
}
async function bundle(file: string): Promise<string> {
  const result = await build({ entryPoints: [file], bundle: true, write: false, format: 'iife', globalName: 'inspectHere', target: 'es2022' });
  return result.outputFiles[0]!.text;
}
