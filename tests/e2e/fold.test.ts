import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itemOf, PAGES, readShown, startBrowser, type Running } from './browser';

let running: Running;
beforeAll(async () => {
  running = await startBrowser();
});
afterAll(() => running.close());

/** The whole page as the page sees it, the open shadow root of the message windows included. */
const htmlOf = (page: Page) => page.evaluate(() => [document.documentElement.outerHTML, ...[...document.querySelectorAll('*')].map((element) => element.shadowRoot?.innerHTML ?? '')].join('\n'));

for (const network of ['linkedin', 'x', 'facebook'] as const) {
  it(`restores ${network} byte for byte after folding, dimming and marking`, async () => {
    await running.enforce('off');
    const { page, tab } = await running.open(PAGES[network]);
    const before = await htmlOf(page);
    expect(await readShown(page)).toEqual([]);
    for (const how of ['fold', 'dim', 'mark'] as const) {
      await running.enforce(how);
      await expect.poll(async () => (await readShown(page)).length, { message: how }).toBeGreaterThan(8);
      await expect.poll(async () => (await running.desk.report(tab))?.items.some(({ decision }) => decision.act === how), { message: how }).toBe(true);
      expect(await htmlOf(page), how).not.toBe(before);
    }
    await running.enforce('off');
    await expect.poll(async () => (await readShown(page)).length).toBe(0);
    expect(await htmlOf(page)).toBe(before);
    await page.close();
  });
}

it('shows a folded post again by keyboard alone', async () => {
  await running.enforce('fold');
  const { page, tab } = await running.open(PAGES.linkedin);
  await page.bringToFront();
  const card = page.locator('[role="listitem"]', { hasText: 'Colette Marsh' }).first();
  const words = card.locator('[data-testid="expandable-text-box"]');
  expect(await words.isVisible()).toBe(false);

  await card.locator('a.who').focus();
  // From the author's line onwards until a bar of ours has the focus; from outside it is a nameless block.
  const isOnBar = () => page.evaluate(() => (document.activeElement as HTMLElement).style.getPropertyValue('min-height') === '36px');
  for (let steps = 0; steps < 12 && !(await isOnBar()); steps++) await page.keyboard.press('Tab');
  expect(await isOnBar(), 'Tab reaches the bar').toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => words.isVisible()).toBe(true);
  expect(itemOf(await running.desk.report(tab), 'Colette Marsh').revealed).toBe(true);

  // What was opened stays open while the page goes on.
  await page.evaluate(() => document.querySelector('[data-testid="mainFeed"]')!.append(document.createElement('div')));
  await page.waitForTimeout(500);
  expect(await words.isVisible()).toBe(true);
  await page.close();
});

it('shows a folded post again from the popup', async () => {
  await running.enforce('fold');
  const { page, tab } = await running.open(PAGES.linkedin);
  const words = page.locator('[role="listitem"]', { hasText: 'Growth Harbor' }).first().locator('[data-testid="expandable-text-box"]');
  expect(await words.isVisible()).toBe(false);
  const popup = await running.openPopup(tab);
  await popup.locator('article').filter({ hasText: 'Growth Harbor' }).getByRole('button', { name: 'Show in page' }).click();
  await expect.poll(() => words.isVisible()).toBe(true);
  await page.close();
});

it('ignores clicks that the page makes up', async () => {
  await running.enforce('fold');
  const { page, tab } = await running.open(PAGES.linkedin);
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('span[style*="36px"]')) bar.click();
  });
  await page.waitForTimeout(300);
  expect((await running.desk.report(tab))?.items.some(({ revealed }) => revealed)).toBe(false);
  await page.close();
});
