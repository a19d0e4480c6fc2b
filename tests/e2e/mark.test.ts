import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itemOf, PAGES, startBrowser, type Running } from './browser';

let running: Running;
beforeAll(async () => {
  running = await startBrowser();
  await running.enforce('mark');
});
afterAll(() => running.close());

const AUTHOR = 'Colette Marsh';
const cardOf = (page: Page) => page.locator('[role="listitem"]', { hasText: AUTHOR }).first();
/** From outside, a mark is a nameless element without words. */
const markOf = (page: Page) => cardOf(page).locator('span[style*="initial"]').first();
/** Whether the browser has hung our popup over the page; it is no page of the test's own. */
async function hasPopup(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some(({ url }) => url.endsWith('/popup.html'));
}
const asked = async (tabId: number) => (await running.desk.call('item.asked', { tabId })).asked;

it('does nothing for a click that the page makes up', async () => {
  const { page, tab } = await running.open(PAGES.linkedin);
  await markOf(page).evaluate((mark) => {
    (mark as HTMLElement).click();
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  });
  await page.waitForTimeout(300);
  expect([await asked(tab), await hasPopup(page)]).toEqual([null, false]);
  await page.close();
});

it.each(['click', 'key'] as const)('shows why and what can be done after a %s on the mark, and leaves the page where it is', async (how) => {
  const { page, tab } = await running.open(PAGES.linkedin);
  await page.bringToFront();
  const before = page.url();
  if (how === 'click') await markOf(page).click();
  else {
    await cardOf(page).locator('a.who').focus();
    const isOnMark = () => markOf(page).evaluate((mark) => document.activeElement === mark);
    for (let steps = 0; steps < 6 && !(await isOnMark()); steps++) await page.keyboard.press('Tab');
    expect(await isOnMark(), 'Tab reaches the mark').toBe(true);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => asked(tab)).not.toBeNull();
  await expect.poll(() => hasPopup(page), { message: 'the popup opens' }).toBe(true);
  const { key, surface } = itemOf(await running.desk.report(tab), AUTHOR);
  expect(await asked(tab)).toMatchObject({ network: 'linkedin', surface, key });
  expect([page.url(), running.context.pages().filter((one) => one.url() === before).length]).toEqual([before, 1]);

  const popup = await running.openPopup(tab);
  const shown = popup.locator('article', { has: popup.locator('.why') });
  await expect.poll(() => shown.count()).toBe(1);
  expect(await shown.textContent()).toContain(AUTHOR);
  expect(await shown.evaluate((article) => document.activeElement === article)).toBe(true);
  await popup.close();
  await page.close();
});
