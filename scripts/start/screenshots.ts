import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Desk } from '../browser/open-extension';

export interface ShownPage {
  readonly name: string;
  readonly page: Page;
  readonly tab: number;
}
const WIDTH = 1400;
const POPUP = { width: 380, height: 600 } as const;

/** Writes a picture of every page, one of the popup for the first page, and one of both together. */
export async function writeScreenshots(folder: string, id: string, desk: Desk, shown: readonly ShownPage[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const write = (name: string, picture: Buffer) => {
    files.push(join(folder, `${name}.png`));
    writeFileSync(files.at(-1)!, picture);
  };
  for (const { name, page } of shown) {
    await page.bringToFront();
    // As high as the page: message windows stand at the bottom of the view, not across the posts.
    const height = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, 700));
    write(name, await picture(page, WIDTH, Math.min(height, 4_000)));
  }
  const popup = await desk.page.context().newPage();
  await popup.setViewportSize(POPUP);
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${shown[0]!.tab}`);
  await popup.locator('article').first().waitFor();
  const small = await picture(popup, POPUP.width, POPUP.height);
  write('popup', small);
  const large = await picture(shown[0]!.page, WIDTH, 1_240);
  await together(popup, large, small);
  write('overview', await picture(popup, WIDTH, 1_240));
  await popup.close();
  return files;
}
async function picture(page: Page, width: number, height: number): Promise<Buffer> {
  await page.bringToFront();
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(400);
  return page.screenshot();
}
/** The popup over the page, where the browser hangs it. */
async function together(page: Page, large: Buffer, small: Buffer): Promise<void> {
  const image = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;
  await page.goto('about:blank');
  await page.setContent(`<body style="margin:0"><img src="${image(large)}"><img src="${image(small)}" style="position:absolute;right:14px;top:8px;border:1px solid #8886;border-radius:10px;box-shadow:0 8px 30px #0005">`);
}
