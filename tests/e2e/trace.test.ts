import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { RULES } from '../../lib/rules';
import { PAGES, readShown, startBrowser, type Running } from './browser';
import { RECORDER, type Recorder } from './recorder';

declare const recorder: Recorder;

const PAGE = { url: 'https://www.linkedin.com/feed/?watched' };
let running: Running;
let page: Page;
beforeAll(async () => {
  running = await startBrowser();
  const html = PAGES.linkedin.html.replace('<head>', `<head><script>${RECORDER(running.id)}</script>`);
  await running.context.route(PAGE.url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  ({ page } = await running.open({ ...PAGE, html }));
});
afterAll(() => running.close());

const VERDICT_WORDS = ['Unbadger', 'wxt', 'Marketing,', 'very likely', 'Peer, ', 'Recruiting, ', 'Unsure', 'worth reading', 'do-not-market', 'On your list', 'verdict', 'spam', 'pitch'];
/** Titles of rules as they stand in tooltips and bars, and the other words we draw. */
const words = (html = PAGES.linkedin.html) => [...VERDICT_WORDS, ...RULES.map(({ title }) => title)].filter((word) => !html.toLowerCase().includes(word.toLowerCase()));
const inPage = <Answer>(ask: () => Answer) => page.evaluate(ask);

it('sends the page no message and no event', async () => {
  const heard = await inPage(() => recorder.heard);
  expect(heard.messages).toEqual([]);
  expect(heard.events).toEqual([]);
});

it('leaves the page as it was, but for one nameless element of one shape per item', async () => {
  const { added, attributes, text } = await inPage(() => recorder.heard);
  expect(added.length, 'the items were marked').toBeGreaterThan(12);
  expect(new Set(added).size, 'the same shell for every verdict').toBe(1);
  expect(added[0]).toMatch(/^<span style="[^"<>]*"><\/span>$/);
  expect(attributes).toEqual([]);
  expect(text).toBe(0);
  expect(await inPage(() => recorder.differences())).toEqual([]);
  const boxes = await inPage(() => recorder.boxes());
  expect(boxes.length).toBe(added.length);
  expect(new Set(boxes).size, 'nobody can tell verdicts apart by size or colour').toBe(1);
});

it('leaves no name, id, address or verdict for a walk or a search to find', async () => {
  expect(await inPage(() => recorder.walk())).toEqual([]);
  const asked = words();
  expect(asked.length).toBeGreaterThan(60);
  expect(await page.evaluate((list) => recorder.search(list), asked)).toEqual([]);
  const readings = (await inPage(() => recorder.readings())).toLowerCase();
  expect(asked.filter((word) => readings.includes(word.toLowerCase()))).toEqual([]);
});

it.each(['x', 'facebook'] as const)('says and shows as little on %s', async (network) => {
  const url = `${PAGES[network].url}?watched`;
  const html = PAGES[network].html.replace('<head>', `<head><script>${RECORDER(running.id)}</script>`);
  await running.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const { page: watched } = await running.open({ url, html });
  const { messages, events, added, attributes, text } = await watched.evaluate(() => recorder.heard);
  expect([messages, events, attributes, text]).toEqual([[], [], [], 0]);
  expect(added.length, 'the items were marked').toBeGreaterThan(3);
  expect([new Set(added).size, new Set(await watched.evaluate(() => recorder.boxes())).size], 'one shape for every verdict').toEqual([1, 1]);
  expect(await watched.evaluate(() => [recorder.differences(), recorder.walk()])).toEqual([[], []]);
  const asked = words(html);
  expect(await watched.evaluate((list) => recorder.search(list), asked)).toEqual([]);
  const readings = (await watched.evaluate(() => recorder.readings())).toLowerCase();
  expect(asked.filter((word) => readings.includes(word.toLowerCase()))).toEqual([]);
  await watched.close();
});

it('shows a page that folds are folds, and still not why', async () => {
  await running.enforce('fold');
  await expect.poll(async () => (await inPage(() => recorder.heard.attributes)).length).toBeGreaterThan(2);
  const { attributes, added, messages, events } = await inPage(() => recorder.heard);
  // What is decided anew meanwhile is shown for a moment, and folded again.
  expect(new Set(attributes)).toEqual(new Set([...attributes.filter((one) => /^(P|SPAN|DIV) style=(display: none !important;|null)$/.test(one))]));
  expect(new Set(added).size, 'a mark and a bar').toBe(2);
  expect([...messages, ...events, ...(await inPage(() => recorder.walk()))]).toEqual([]);
  expect(await page.evaluate((list) => recorder.search(list), words())).toEqual([]);
  await running.enforce('mark');
  await expect.poll(async () => (await readShown(page)).some(({ isBar }) => isBar), { message: 'the bars are gone' }).toBe(false);
});

it('keeps working when the page forges the signals that switch other extensions off', async () => {
  await page.evaluate((id) => {
    for (const name of [`${id}:page:wxt:content-script-started`, 'wxt:content-script-started']) {
      const detail = { contentScriptName: 'page', messageId: 'x' };
      document.dispatchEvent(new CustomEvent(name, { detail }));
      window.postMessage({ type: name, ...detail }, '*');
    }
  }, running.id);
  const before = (await inPage(() => recorder.boxes())).length;
  await page.evaluate(() => {
    const card = document.querySelector('[role="listitem"][componentkey*="FeedType"]')!;
    const copy = card.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('span[style*="initial"]')) ours.remove();
    copy.setAttribute('componentkey', copy.getAttribute('componentkey')!.replace('update-card-focus', 'update-card-focusZZ'));
    card.after(copy);
  });
  await expect.poll(async () => (await inPage(() => recorder.boxes())).length).toBe(before + 1);
});

it('gives the page nothing to fetch', async () => {
  const files = ['manifest.json', 'page-linkedin.js', 'popup.html', 'background.js', 'icon/16.png'];
  const reached = await page.evaluate(([id, paths]) => Promise.all(paths.map((path) => fetch(`chrome-extension://${id}/${path}`).then(() => path, () => ''))), [running.id, files] as const);
  expect(reached.filter(Boolean)).toEqual([]);
});

it('writes nothing at all into a page when told so, and judges it all the same', async () => {
  const settings = await running.desk.call('settings.read', null);
  const folding = { enforcement: 'fold' as const };
  await running.desk.call('settings.write', { operation: crypto.randomUUID(), settings: { ...settings, zeroFootprint: true, networks: { linkedin: folding, x: folding, facebook: folding } } });
  const url = `${PAGE.url}&untouched`;
  const html = PAGES.linkedin.html.replace('<head>', `<head><script>${RECORDER(running.id)}</script>`);
  await running.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const untouched = await running.open({ url, html });
  expect(untouched.report.items.length, 'it was read').toBeGreaterThan(12);
  expect(untouched.report.items.some(({ verdict }) => verdict.kind === 'marketing')).toBe(true);
  expect(await untouched.page.evaluate(() => recorder.heard)).toEqual({ messages: [], events: [], added: [], attributes: [], text: 0 });
  expect(await untouched.page.evaluate(() => [recorder.differences(), recorder.walk(), recorder.boxes()])).toEqual([[], [], []]);
  expect(await readShown(untouched.page)).toEqual([]);
  await untouched.page.close();
  await running.desk.call('settings.write', { operation: crypto.randomUUID(), settings });
});

it('would have noticed: the recorder finds what is planted', async () => {
  await page.evaluate((id) => {
    window.postMessage({ type: `${id}:page` }, '*');
    document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
    const planted = document.createElement('div');
    planted.dataset.icon = `chrome-extension://${id}/icon.png`;
    planted.attachShadow({ mode: 'closed' }).append('do-not-market');
    document.body.append(planted);
    (window as unknown as Record<string, unknown>).planted = 1;
  }, running.id);
  await expect.poll(async () => (await inPage(() => recorder.heard.messages)).length).toBeGreaterThan(0);
  expect(await inPage(() => recorder.heard.events)).toContain('wxt:content-script-started');
  expect((await inPage(() => recorder.walk())).join()).toContain('chrome-extension://');
  expect(await page.evaluate(() => recorder.search(['do-not-market']))).toEqual(['do-not-market']);
  expect((await inPage(() => recorder.differences())).join()).toContain('planted');
});
