import { readFile, stat, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const FROM = 'out/screenshots';
const TO = 'docs/pictures';
/** A window's height in pixels of the picture: rooms are longer, the README shows their beginning. */
const TALLEST = 1_200;
/** The pictures of the README by name, each made of one that `npm run screenshots` drew. */
const KEPT: Readonly<Record<string, string>> = {
  'popup-light': 'found-several-380-light',
  'popup-dark': 'found-several-380-dark',
  why: 'found-why-380-light',
  week: 'found-week-380-light',
  'panel-light': 'panel-many-400-light',
  'page-changed': 'state-unknown-layout-380-light',
  'first-steps-dark': 'welcome-1280-dark',
  'today-light': 'dash-today-many-1280-light',
  'voices-light': 'dash-voices-open-1280-light',
  'rules-dark': 'dash-rules-1280-dark',
  'own-rule-light': 'dash-own-rule-1280-light',
  'settings-light': 'dash-settings-1280-light',
  'high-contrast': 'found-forced-380-light',
};

/** Packs the pictures that the README shows as WebP, with the browser's own encoder. */
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, source] of Object.entries(KEPT)) {
  const png = await readFile(`${FROM}/${source}.png`).catch(() => undefined);
  if (!png) {
    console.error(`${FROM}/${source}.png is missing: run "npm run screenshots" first`);
    process.exitCode = 1;
    continue;
  }
  const webp = await page.evaluate(pack, { png: png.toString('base64'), tallest: TALLEST });
  const file = `${TO}/${name}.webp`;
  await writeFile(file, Buffer.from(webp, 'base64'));
  console.log(`${file}: ${Math.round((await stat(file)).size / 1024)} kB`);
}
await browser.close();

/** Runs in the page: a PNG as base64 becomes a WebP as base64, cut at a height. */
async function pack({ png, tallest }: { png: string; tallest: number }): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = Math.min(image.height, tallest);
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', 0.85).split(',')[1]!;
}
