import type { Page } from 'playwright-core';
import type { View } from './views';

/** Wide, a half window, 200% zoom of 1280, and a phone. */
const widths = [1280, 900, 640, 380];
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const list = (name: string, entries: number, before?: View['before'], more: Partial<View> = {}): View => ({ name: `register-${name}`, page: 'dashboard', room: 'list', scene: { items: 6, entries }, widths, ...(before && { before }), ...more });
const toBottom = (page: Page) => page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
const openPreview = async (page: Page) => {
  await press(page, 'Import');
  await page.locator('input[type=file]').first().setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('x') });
  await page.getByText('Nothing has changed yet').waitFor();
};
const openFirst = async (page: Page) => {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
};

/** The register, in the states that a user meets. */
export const REGISTER_VIEWS: readonly View[] = [
  list('empty', 0),
  list('one', 1),
  list('none-fits', 128, (page) => page.getByRole('searchbox').fill('nobody of that name')),
  list('add', 128, async (page) => {
    await press(page, 'Add');
    await page.keyboard.type('https://www.linkedin.com/in/otto-example-4b1/');
  }),
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
  list('sheet-end', 128, async (page) => {
    await openFirst(page);
    await press(page, 'Show the words');
    await page.evaluate(() => document.querySelector('.timeline')?.scrollIntoView());
  }),
  list('sheet-print', 128, async (page) => {
    await openFirst(page);
    await page.emulateMedia({ media: 'print' });
  }),
  list('sheet-edit', 128, async (page) => {
    await openFirst(page);
    await press(page, 'Edit');
  }),
  list('sheet-address', 128, async (page) => {
    await openFirst(page);
    await press(page, 'Add an address');
    await page.keyboard.type('@');
    await page.keyboard.press('Enter');
    await toBottom(page);
  }),
  list('sheet-where', 128, async (page) => {
    await openFirst(page);
    await press(page, 'Change where it applies');
    await toBottom(page);
  }),
  list('sheet-quote', 128, async (page) => {
    await openFirst(page);
    await press(page, 'Keep a quote');
    await page.keyboard.type('Just floating this to the top of your inbox.');
    await toBottom(page);
  }),
  list('notice-german', 128, async (page) => {
    await openFirst(page);
    await page.keyboard.press('n');
    await page.locator('select').last().selectOption('uwg');
  }, { language: 'de-DE' }),
  list('notice', 128, async (page) => {
    await openFirst(page);
    await press(page, 'Write a notice');
    await page.getByLabel('Law it names').selectOption('gdpr');
  }),
  list('history', 128, (page) => press(page, 'History')),
  list('import', 128, (page) => press(page, 'Import')),
  list('preview', 128, openPreview),
  list('preview-refused', 128, async (page) => {
    await openPreview(page);
    await press(page, /^refused/);
    await page.getByRole('listbox').scrollIntoViewIfNeeded();
  }),
  list('preview-changed', 128, async (page) => {
    await openPreview(page);
    await press(page, /^changed/);
    await page.locator('table.fate-closer').scrollIntoViewIfNeeded();
  }),
  list('kept', 128, async (page) => {
    await press(page, 'Save a file');
    await press(page, 'What would change?');
    await page.getByText('Go back to it').scrollIntoViewIfNeeded();
  }),
  list('save', 128, (page) => press(page, 'Save a file')),
];
