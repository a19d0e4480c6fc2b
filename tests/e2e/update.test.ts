import { afterEach, expect, it } from 'vitest';
import { PAGES, readShown, startBrowser, type Running } from './browser';

let running: Running | undefined;
afterEach(() => running?.close());

it('takes everything out of open pages, without an error, when the extension is updated under them', async () => {
  running = await startBrowser();
  const { page } = await running.open(PAGES.linkedin);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const text = () => page.evaluate(() => document.body.innerText);
  const before = await text();
  expect((await readShown(page)).length).toBeGreaterThan(10);
  await running.desk.page.evaluate(() => (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(async () => (await readShown(page)).length).toBe(0);
  // What is left of the old script must not stir when the page changes.
  await page.evaluate(() => {
    const card = document.querySelector('[role="listitem"][componentkey*="FeedType"]')!;
    card.after(card.cloneNode(true));
    card.nextElementSibling!.remove();
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await readShown(page)).toEqual([]);
  expect(await text()).toBe(before);
  expect(complaints).toEqual([]);
});
