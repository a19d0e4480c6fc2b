import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { startBrowser, type Running } from './browser';

let running: Running | undefined;
afterEach(() => running?.close());

const HERE = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return '';
  return (one.getAttribute('aria-label') || [...(one.labels ?? [])].map((label) => label.textContent).join(' ') || one.textContent || '').trim().replace(/\\s+/g, ' ');
})()`;

/** Presses Tab until what has the focus is called so. Nothing here ever touches a mouse. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press(key);
    const here = (await page.evaluate(HERE)) as string;
    if (name.test(here)) return;
    met.push(here);
  }
  throw new Error(`Tab does not reach ${name}: ${met.join(' | ')}`);
}
const choose = async (page: Page, name: RegExp, key = 'Tab') => {
  await tabTo(page, name, key);
  await page.keyboard.press('Enter');
};
/** What was opened takes the focus a moment later; what is typed before that goes elsewhere. */
const hasFocus = (page: Page, name: RegExp) => expect.poll(() => page.evaluate(HERE)).toMatch(name);
const said = (page: Page, words: string | RegExp) => page.locator('.toast p', { hasText: words }).waitFor();

it('the register is worked with Tab, arrows and Enter alone, from the first entry to its record', async () => {
  running = await startBrowser();
  const { desk, context, id } = running;
  await desk.call('settings.write', { operation: crypto.randomUUID(), settings: { ...(await desk.call('settings.read', null)), welcomed: true } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#list`);
  await page.getByText('Nobody is on your list yet.').waitFor();

  for (const [party, count] of [['https://www.linkedin.com/in/otto-example', '1 entry'], ['acme-growth.example', '2 entries'], ['@northwind_hq', '3 entries']] as const) {
    await choose(page, /^Add$/);
    await hasFocus(page, /^Address of a profile/);
    await page.keyboard.type(party);
    await choose(page, /^Put on list$/);
    await page.getByText(count, { exact: true }).waitFor();
  }

  // One entry: open it, edit it, keep a quote, another address and where it applies.
  await tabTo(page, /^Do-not-market list$/);
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: 'Otto Example' }).waitFor();
  await choose(page, /^Edit$/);
  await tabTo(page, /^Note/);
  await page.keyboard.type('Wrote twice in spring.');
  await choose(page, /^Save$/);
  await said(page, 'Otto Example');
  await choose(page, /^Keep a quote$/);
  await hasFocus(page, /^What was written/);
  await page.keyboard.type('Just floating this to the top.');
  await choose(page, /^Save$/);
  await page.locator('.timeline').getByText('You kept a quote from LinkedIn').waitFor();
  await choose(page, /^Add an address$/);
  await hasFocus(page, /^Another address/);
  await page.keyboard.type('@otto_example');
  await page.keyboard.press('Enter');
  await page.locator('.sheet-keys').getByText('x.com/otto_example').waitFor();
  await choose(page, /^Change where it applies$/);
  await hasFocus(page, /^LinkedIn$/);
  await page.keyboard.press('Space');
  await choose(page, /^Save$/);
  await page.locator('.sheet-where').getByText('Only: LinkedIn').waitFor();

  // The notice: chosen, copied, dated.
  await choose(page, /^Write a notice$/);
  await tabTo(page, /^Law it names/);
  await page.keyboard.press('g');
  await page.getByText('You may object to direct marketing at any time').waitFor();
  await choose(page, /^Copy and date it$/);
  await said(page, 'Copied. Send it yourself');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Article 21(2) and (3) of the GDPR');
  const { rows } = await desk.call('list.find', { search: 'otto', offset: 0, limit: 9 });
  const entry = rows[0]!.entry;
  expect(entry).toMatchObject({ state: 'noticed', note: 'Wrote twice in spring.', networks: ['linkedin'], evidence: [{ network: 'linkedin', surface: 'message', quote: 'Just floating this to the top.' }], notices: [{ footing: 'gdpr' }] });
  expect(entry.identities.map(({ key }) => key)).toEqual(['linkedin/in/otto-example', 'x/otto_example']);
  expect(entry.replyBy! - entry.noticeAt!).toBeGreaterThan(27 * 86_400_000);

  // The record, as it would be printed.
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await choose(page, /^Print the record$/);
  await page.locator('body[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const record = page.locator('.record');
  expect(await record.isVisible()).toBe(true);
  const words = await record.innerText();
  for (const part of ['Record: Otto Example', 'x.com/otto_example', 'Just floating this to the top.', 'GDPR, Article 21', 'Article 21(2) and (3) of the GDPR']) expect(words).toContain(part);
  expect(words, 'the note is nobody else’s').not.toContain('Wrote twice in spring.');
  expect(await page.getByRole('button').count(), 'no control is printed').toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await choose(page, /^Back to the list$/, 'Shift+Tab');

  // Filter, then many at once: preview, change, undo.
  await choose(page, /^Kind: All kinds$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('2 entries', { exact: true }).waitFor();
  await tabTo(page, /^Do-not-market list$/);
  await page.keyboard.press('Home');
  for (const key of [' ', 'ArrowDown', ' ']) await page.keyboard.press(key);
  await page.getByText('2 entries chosen').waitFor();
  await choose(page, /^Change the chosen entries$/, 'Shift+Tab');
  for (const key of ['End', 'Enter']) await page.keyboard.press(key);
  await page.getByText('2 entries will change.').waitFor();
  const listed = async () => (await desk.call('list.find', { offset: 0, limit: 9 })).total;
  expect(await listed(), 'a preview changes nothing').toBe(3);
  await choose(page, /^Change 2$/);
  await said(page, '2 entries changed.');
  expect(await listed()).toBe(1);
  await choose(page, /^Undo$/);
  await expect.poll(listed).toBe(3);

  // And from the history, which holds every one of these changes.
  await choose(page, /^History$/);
  await page.getByText('Changed together:').waitFor();
  await page.getByText('Took back:').waitFor();
}, 240_000);
