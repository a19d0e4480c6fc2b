/** Draws the icons of the extension into public/icon: `tsx scripts/icons.ts`. The drawings are in the repository; run it after a change here. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureChromium } from './browser/install-chromium';

const OUT = 'public/icon';
const BUBBLE = 'M3.25 1.5h9.5a1.75 1.75 0 0 1 1.75 1.75v6.5a1.75 1.75 0 0 1-1.75 1.75H8.6L4.75 14.6v-3.1h-1.5A1.75 1.75 0 0 1 1.5 9.75v-6.500A1.75 1.75 0 0 1 3.250 1.5z';
const stroke = 'stroke-width="1.7" stroke-linecap="round"';
/** Something said, and a calm line through it; hollow while nothing is read; a sign where a page is not understood. Mid tones, for light and dark toolbars. */
const DRAWINGS = {
  '': { sizes: [16, 32, 48, 96, 128], svg: `<path d="${BUBBLE}" fill="#12868c"/><path d="M5 6.500h6" stroke="#fff" ${stroke}/>` },
  'resting-': { sizes: [16, 32], svg: `<path d="${BUBBLE}" fill="none" stroke="#7d888d" stroke-width="1.5" stroke-linejoin="round"/><path d="M5.250 6.500h5.500" stroke="#7d888d" ${stroke}/>` },
  'trouble-': { sizes: [16, 32], svg: `<path d="${BUBBLE}" fill="#b96d00"/><path d="M8 3.900v3.200M8 9.300v.010" stroke="#fff" ${stroke}/>` },
} as const;

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, { sizes, svg }] of Object.entries(DRAWINGS))
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}" style="display:block">${svg}</svg>`);
    await page.screenshot({ path: `${OUT}/${name}${size}.png`, omitBackground: true });
  }
await browser.close();
