import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PAGES } from './browser';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'unbadger-saved-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs npm start's script as a user would, and returns how it ended and what it said. */
function start(...args: string[]): Promise<{ code: number | null; said: string; complained: string }> {
  const child = spawn(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/start/index.ts', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said, complained })));
}
function save(name: string, html: string): string {
  const file = join(folder, name);
  writeFileSync(file, html);
  return file;
}

it('judges a saved page with its scripts off and prints the table', async () => {
  const html = PAGES.facebook.html.replace('</body>', '<script>document.body.innerHTML = "";</script></body>');
  const { code, said } = await start('--page', save('feed.html', html), '--url', 'https://www.facebook.com/?saved=1#top');
  expect(said).toMatch(/Network\s+Surface\s+Author\s+Verdict\s+Top causes\s+Decision/);
  expect(said).toMatch(/facebook\s+feed\s+Amber Lowe Coaching\s+marketing \d+%/);
  expect(said).toMatch(/facebook\s+message\s+Kelsey Vance/);
  expect(code).toBe(0);
});

it('says in words that a saved page has a layout it does not know', async () => {
  const words = 'We changed everything about how this page is built, and these words are long enough to be somebody’s post in a feed of posts that nobody can find.';
  const { code, said } = await start('--page', save('new.html', `<main>${`<p>${words}</p>`.repeat(4)}</main>`), '--url', 'https://www.linkedin.com/feed/');
  expect(said).toContain('The layout of this page is not known');
  expect(code).toBe(0);
});

it('refuses a page of another site in one line that lists what is accepted, with exit code 2', async () => {
  const { code, complained } = await start('--page', save('other.html', '<p>Hello</p>'), '--url', 'https://example.org/');
  expect(code).toBe(2);
  expect(complained.trim().split('\n')).toHaveLength(1);
  for (const accepted of ['linkedin.com', 'x.com', 'facebook.com', 'messenger.com', '--page FILE.html --url URL']) expect(complained).toContain(accepted);
});
