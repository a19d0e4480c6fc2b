import type { Page } from 'playwright-core';
import type { View } from './views';

const widths = [1280, 900, 380];
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const list = (name: string, entries: number, before?: View['before']): View => ({ name: `register-${name}`, page: 'dashboard', room: 'list', scene: { items: 6, entries }, widths, ...(before && { before }) });
const openFirst = async (page: Page) => {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
};

/** The register, in the states that a user meets. */
export const REGISTER_VIEWS: readonly View[] = [
  list('empty', 0),
  list('many', 100_000),
  list('end', 100_000, async (page) => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
  }),
  list('menu', 128, (page) => press(page, /^Network/)),
  list('bulk', 128, async (page) => {
    await page.getByRole('grid').focus();
    for (const key of [' ', 'ArrowDown', ' ', 'ArrowDown', 'ArrowDown', ' ']) await page.keyboard.press(key);
  }),
  list('bulk-preview', 128, async (page) => {
    await page.getByRole('grid').focus();
    await page.keyboard.press(' ');
    await press(page, /^Choose all/);
    await press(page, 'Change the chosen entries');
    await page.getByRole('menuitem', { name: 'Take off the list' }).click();
  }),
  list('sheet', 128, openFirst),
  list('notice', 128, async (page) => {
    await openFirst(page);
    await press(page, 'Write a notice');
    await page.getByLabel('Law it names').selectOption('gdpr');
  }),
  list('history', 128, (page) => press(page, 'History')),
  list('import', 128, (page) => press(page, 'Take in')),
  list('preview', 128, async (page) => {
    await press(page, 'Take in');
    await page.locator('input[type=file]').first().setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('x') });
    await page.getByText('Nothing has changed yet').waitFor();
  }),
  list('save', 128, (page) => press(page, 'Save a file')),
];
