import { afterAll, beforeAll, expect, it } from 'vitest';
import { readShown, startBrowser, type Running } from './browser';
import { RECORDER, type Recorder } from './recorder';

declare const recorder: Recorder;

const paragraph = (i: number) => `<div class="_q${i}"><p class="_z">Post ${i}: we help teams like yours book 30 more calls a month. Reply YES and I will send you my calendar link; only four places are left, and the price goes up on Friday at noon.</p></div>`;
const body = `<!doctype html><html lang="en"><head><title>Feed</title></head><body><main>${[1, 2, 3, 4, 5].map(paragraph).join('')}</main></body></html>`;

let running: Running;
beforeAll(async () => {
  running = await startBrowser();
  await running.enforce('fold');
});
afterAll(() => running.close());

for (const [name, url] of [['LinkedIn', 'https://www.linkedin.com/feed/'], ['X', 'https://x.com/home'], ['Facebook', 'https://www.facebook.com/']] as const) {
  it(`touches nothing on a layout of ${name} that it does not know, and says so in words`, async () => {
    const html = body.replace('<head>', `<head><script>${RECORDER(running.id)}</script>`);
    await running.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    const { page, tab, report } = await running.open({ url, html });
    expect(report.items).toEqual([]);
    expect(report.state).toBe('unknown-layout');
    const { added, attributes, text } = await page.evaluate(() => recorder.heard);
    expect([...added, ...attributes, text]).toEqual([0]);
    expect(await page.evaluate(() => recorder.differences())).toEqual([]);
    expect(await readShown(page)).toEqual([]);
    const popup = await running.openPopup(tab);
    await popup.getByText(`${name} changed its page. Nothing is touched.`).waitFor();
    await popup.close();
    await page.close();
  });
}
