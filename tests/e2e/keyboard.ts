import type { Locator, Page } from 'playwright-core';

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60));

/** The first of each name, since a hundred rows have the same buttons; each held by a mark, since places shift when something opens. */
async function firstOfEachName(page: Page, selector: string): Promise<Locator[]> {
  const marks = await page.locator(selector).evaluateAll((all, mark) => {
    const names = new Set<string>();
    return all.flatMap((one, at) => {
      const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\d+|of .*$/g, '');
      if (names.has(name)) return [];
      names.add(name);
      one.setAttribute('data-held', `${mark}-${at}`);
      return [`${mark}-${at}`];
    });
  }, selector.length);
  return marks.map((mark) => page.locator(`[data-held="${mark}"]`));
}

/** Presses Enter on each that is still there: what opens may close another. */
async function enterEach(page: Page, selector: string): Promise<void> {
  for (const one of await firstOfEachName(page, selector)) if (await one.isVisible()) await one.press('Enter');
}

/** Opens with Enter what is folded shut: details, and buttons that say that they expand. */
export async function openAll(page: Page): Promise<void> {
  await enterEach(page, 'details:not([open]) > summary:visible');
  await enterEach(page, 'button[aria-expanded=false]:not([aria-haspopup]):visible');
}

/** Every menu by Enter, every row of it by an arrow, and back by Escape. `lost` names what was not reached. */
export async function walkMenus(page: Page): Promise<{ readonly steps: readonly string[]; readonly lost: readonly string[] }> {
  const steps: string[] = [];
  const lost: string[] = [];
  for (const button of await firstOfEachName(page, 'button[aria-haspopup=menu]:visible')) {
    await button.press('Enter');
    const opener = (await button.getAttribute('aria-label')) ?? (await button.innerText());
    const rows = await page.locator('[role^=menuitem]').count();
    const met = new Set<string>();
    for (let step = 0; step < rows; step++, await page.keyboard.press('ArrowDown')) met.add(await focused(page));
    steps.push(...[...met].map((row) => `${opener}: ${row}`));
    if (rows === 0 || met.size < rows) lost.push(`${opener}: ${met.size} of ${rows}`);
    await page.keyboard.press('Escape');
    if (!(await button.evaluate((one) => one === document.activeElement))) lost.push(`${opener}: Escape gives no focus back`);
  }
  return { steps, lost };
}

/** Presses a key and waits for what the page says then. */
export async function pressAndHear(page: Page, key: string, words: RegExp): Promise<string> {
  await page.keyboard.press(key);
  await page.getByText(words).first().waitFor();
  return `${key}: ${words.source}`;
}
