import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { EXTENSION, itemOf, makeProfile, PAGES, startBrowser, type Running } from './browser';

let running: Running | undefined;
afterEach(() => running?.close());

interface NetLog {
  readonly events: readonly { readonly params?: { readonly url?: string } }[];
}
/** What browsers ask of their makers by themselves, with or without extensions. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|microsoft|bing|msn|brave)\.com$/;

/** Every host that the browser's own log names, whoever asked: pages, our pages, our content script, our background. */
function hostsIn(file: string): string[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const hosts = log.events.flatMap(({ params }) => (/^(https?|wss?|ftp):/.test(params?.url ?? '') ? [new URL(params!.url!).host] : []));
  return [...new Set(hosts)].filter((host) => !BROWSERS_OWN.test(host)).sort();
}
const logIn = (folder: string) => join(folder, 'net.json');

it('asks no network for anything while it reads, judges, lists and folds', async () => {
  const folder = makeProfile();
  running = await startBrowser({ more: [`--log-net-log=${logIn(folder)}`] });
  const asked: string[] = [];
  running.context.on('request', (request) => asked.push(`${request.isNavigationRequest() ? 'page' : request.resourceType()} ${request.url().split(/[?,]/)[0]}`));
  for (const page of Object.values(PAGES)) {
    const { tab } = await running.open(page);
    const popup = await running.openPopup(tab);
    await popup.locator('article').first().waitFor();
    await popup.close();
  }
  const { tab } = await running.open(PAGES.linkedin);
  await running.desk.call('list.add', { operation: crypto.randomUUID(), draft: { kind: 'person', name: 'Oona Saarinen', identities: [{ key: 'linkedin/in/oona-saarinen' }], reason: 'sent-a-pitch' } });
  await expect.poll(async () => itemOf(await running!.desk.report(tab), 'Oona Saarinen').decision.act).toBe('fold');

  const outside = asked.filter((line) => !/ (chrome-extension|data|blob):/.test(line));
  expect([...new Set(outside)].sort(), 'the pages themselves, and nothing besides').toEqual(Object.values(PAGES).map(({ url }) => `page ${url}`).sort());
  await expect(running.desk.page.evaluate(() => fetch('https://example.org/').then(() => 'went out')), 'the policy of our pages refuses it').rejects.toThrow();
  await running.close();
  running = undefined;
  const served = Object.values(PAGES).map(({ url }) => new URL(url).host);
  expect(hostsIn(logIn(folder)).filter((host) => !served.includes(host))).toEqual([]);
});

it('would have noticed: a build that calls home is caught', async () => {
  const folder = makeProfile();
  const leaky = mkdtempSync(join(tmpdir(), 'unbadger-leaky-'));
  cpSync(EXTENSION, leaky, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(leaky, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  delete manifest.content_security_policy;
  writeFileSync(join(leaky, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(leaky, 'background.js'), `${readFileSync(join(leaky, 'background.js'), 'utf8')}\nfetch('https://home.example/').catch(() => {});`);
  writeFileSync(join(leaky, 'page-x.js'), `${readFileSync(join(leaky, 'page-x.js'), 'utf8')}\nfetch('https://page.example/').catch(() => {});`);
  try {
    running = await startBrowser({ extension: leaky, more: [`--log-net-log=${logIn(folder)}`] });
    const asked: string[] = [];
    running.context.on('request', (request) => asked.push(request.url()));
    await running.open(PAGES.x);
    await running.close();
    running = undefined;
    expect(asked).toContain('https://page.example/');
    expect(hostsIn(logIn(folder))).toContain('home.example');
  } finally {
    rmSync(leaky, { recursive: true, force: true });
  }
});
