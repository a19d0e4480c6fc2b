import type { Locator, Page } from 'playwright-core';

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60));

/** The first of each name: a hundred rows have the same buttons. */
async function firstOfEachName(all: Locator): Promise<Locator[]> {
  const names = new Map<string, Locator>();
  for (const one of await all.all()) {
    const name = ((await one.getAttribute('aria-label')) ?? (await one.innerText())).replace(/\d+|of .*$/g, '');
    if (!names.has(name)) names.set(name, one);
  }
  return [...names.values()];
}

/** Opens with Enter what is folded shut: details, and buttons that say that they expand. */
export async function openAll(page: Page): Promise<void> {
  for (const shut of await firstOfEachName(page.locator('details:not([open]) > summary:visible'))) await shut.press('Enter');
  for (const shut of await firstOfEachName(page.locator('button[aria-expanded=false]:not([aria-haspopup]):visible'))) await shut.press('Enter');
}

/** Every menu by Enter, every row of it by an arrow, and back by Escape. `lost` names what was not reached. */
export async function walkMenus(page: Page): Promise<{ readonly steps: readonly string[]; readonly lost: readonly string[] }> {
  const steps: string[] = [];
  const lost: string[] = [];
  for (const button of await firstOfEachName(page.locator('button[aria-haspopup=menu]:visible'))) {
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
