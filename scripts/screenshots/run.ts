import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { walkByTab } from './walk';
import { VIEWS, type PageName, type View } from './views';

const OUT = 'out/screenshots';
const ORIGIN = 'https://popup.unbadger.example';
// The policy of our extension pages: what breaks it in a screenshot would break it in the extension.
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unbadger</title><link rel="stylesheet" href="/STYLE.css"></head><body><div id="view"></div><script type="module" src="/stage.js"></script></body></html>';

const only = process.argv[2];
const views = VIEWS.filter(({ name }) => !only || name.includes(only));
const files = await bundle();
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
if (!only) await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const problems: string[] = [];
const walks: string[] = ['# What Tab reaches, view by view', ''];
let taken = 0;
for (const theme of ['light', 'dark'] as const) {
  // Several pages at a time: each picture mostly waits.
  const jobs = views.flatMap((view) => (view.widths ?? [380]).map((width) => () => take(browser, view, theme, width)));
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  }));
}
await browser.close();
if (!only) await writeFile(`${OUT}/keyboard-walk.md`, walks.join('\n'));
for (const problem of problems) console.log(problem);
console.log(`${taken} pictures in ${OUT}, ${problems.length} problems (axe violations, errors of the page)`);
process.exitCode = problems.length ? 1 : 0;

async function bundle(): Promise<ReadonlyMap<string, { type: string; body: string }>> {
  const shared = { bundle: true, write: false, minify: true, format: 'esm', target: 'es2022' } as const;
  const script = await build({ ...shared, entryPoints: ['scripts/screenshots/stage.tsx'], jsx: 'automatic', jsxImportSource: 'preact', define: { 'process.env.NODE_ENV': '"production"' } });
  const pages: readonly PageName[] = ['popup', 'panel', 'dashboard'];
  const styles = await Promise.all(pages.map(async (name) => [name, await build({ ...shared, entryPoints: [`components/${name}/index.css`] })] as const));
  // A face of the width that most systems have; the one of bare Linux is a sixth wider.
  return new Map([
    ...pages.map((name) => [`/${name}`, { type: 'text/html', body: PAGE.replace('STYLE', name) }] as const),
    ['/stage.js', { type: 'text/javascript', body: script.outputFiles[0]!.text }],
    ...styles.map(([name, style]) => [`/${name}.css`, { type: 'text/css', body: `${style.outputFiles[0]!.text}:root{--font:'Liberation Sans',sans-serif}` }] as const),
  ]);
}

async function take(browser: Browser, view: View, theme: 'light' | 'dark', width: number): Promise<void> {
  const id = `${view.name}-${width}-${theme}`;
  const which = view.page ?? 'popup';
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: width === 380 ? 600 : 800 }, deviceScaleFactor: width > 1000 ? 1 : 2, reducedMotion: 'reduce', ...(view.forced && { forcedColors: 'active' as const }), locale: view.language ?? 'en-GB', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`${id}: page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`${id}: console: ${message.text()}`));
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    return file ? route.fulfill({ contentType: `${file.type}; charset=utf-8`, body: file.body, headers: { 'content-security-policy': POLICY } }) : route.fulfill({ status: 404 });
  });
  try {
    await page.goto(`${ORIGIN}/${which}?${new URLSearchParams({ which, scene: JSON.stringify(view.scene), ...(view.rtl && { rtl: '' }), ...((width !== 380 || which !== 'popup') && { page: '' }) })}${view.room ? `#${view.room}` : ''}`);
    await page.locator('.health-line, [data-ready]').first().waitFor();
    await page.waitForTimeout(80);
    await view.before?.(page);
    await page.waitForTimeout(180);
    // A room is read by scrolling: what stands below the window is looked at too.
    if (which === 'dashboard' && !view.name.startsWith('register')) await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: `${OUT}/${id}.png`, fullPage: which === 'dashboard' });
    taken++;
    const width380 = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (width380 > 0) problems.push(`${id}: ${width380} pixels wider than the window`);
    if (view.walk && theme === 'light' && width === (view.widths ?? [380]).at(-1)) await walk(page, id);
    await page.evaluate(axe);
    const result = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 2).map((node) => `${node.html.slice(0, 160)} | ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`).join(' ; ')}`);
    });
    problems.push(...result.map((violation) => `${id}: axe: ${violation}`));
  } catch (error) {
    problems.push(`${id}: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
  } finally {
    await context.close();
  }
}

/** Everything must be reached by Tab, and be seen to be reached. */
async function walk(page: Page, id: string): Promise<void> {
  const { steps, missed, unseen } = await walkByTab(page);
  walks.push(`## ${id}`, '', ...steps.map((words) => `1. ${words}`), '');
  if (missed > 0) problems.push(`${id}: Tab does not reach ${missed} of its controls`);
  problems.push(...unseen.map((words) => `${id}: nothing shows that the focus is on ${words}`));
}
