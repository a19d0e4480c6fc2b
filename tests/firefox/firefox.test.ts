import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrameReport } from '../../lib/messages/protocol';
import { findFirefox, openFirefox, type FirefoxTab, type OpenedFirefox } from '../../scripts/browser/open-firefox';
import { DEMO_PAGES } from '../../scripts/start/demo';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3');
const firefox = findFirefox();
if (!firefox) console.log('No Firefox on this machine: the tests in it are left out. Set FIREFOX_PATH to one.');
const pages = DEMO_PAGES.map(({ network, url, html }) => ({ network, url, html: html() }));

/** Hears in a page whatever is said aloud in it: messages, and events of names that nobody but us would use. */
const EARS = `() => {
  window.heard = [];
  window.addEventListener('message', ({ data }) => window.heard.push(JSON.stringify(data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { window.heard.push(event.type); return dispatch.call(this, event); };
}`;

/** The document and every open shadow tree in it. */
const TREES = "[document, ...[...document.querySelectorAll('*')].map((element) => element.shadowRoot).filter(Boolean)]";
const MARKS = `${TREES}.flatMap((tree) => [...tree.querySelectorAll('span[style*="initial"]')])`;

describe.skipIf(!firefox)('in Firefox', () => {
  let running: OpenedFirefox;
  let profile: string;
  const start = () => {
    if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('no build found: run `npm run build:firefox` first');
    const { id } = (JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings.gecko;
    return openFirefox({ firefox: firefox!, extension: EXTENSION, id, profile, pages, preload: EARS });
  };
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'unbadger-firefox-'));
    running = await start();
  });
  afterAll(async () => {
    await running?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** What a tab says once nothing new comes. */
  async function read(tab: FirefoxTab, until: (report: FrameReport) => boolean = ({ items }) => items.length > 0): Promise<FrameReport> {
    let [latest, calm]: [FrameReport | undefined, number] = [undefined, 0];
    await expect.poll(async () => {
      const report = await tab.report();
      calm = report && report.items.length === latest?.items.length ? calm + 1 : 0;
      latest = report;
      return latest !== undefined && until(latest) && calm >= 3;
    }, { timeout: 30_000, interval: 150 }).toBe(true);
    return latest!;
  }

  it.each([
    ['linkedin', { feed: 9, invitation: 2, message: 3 }, [['Colette Marsh', 'marketing'], ['Oona Saarinen', 'peer']]],
    ['x', { feed: 9, message: 2 }, [['Tess Whitlock', 'marketing'], ['Mihai Stancu', 'peer']]],
    ['facebook', { feed: 8, message: 3 }, [['Amber Lowe Coaching', 'marketing'], ['Kelsey Vance', 'marketing']]],
  ] as const)('reads and judges every item on %s, marks it, and says nothing aloud', async (network, counts, kinds) => {
    const tab = await running.open(pages.find((page) => page.network === network)!.url);
    const report = await read(tab);
    const surfaces = report.items.map(({ surface }) => surface);
    expect(Object.fromEntries([...new Set(surfaces)].map((one) => [one, surfaces.filter((other) => other === one).length]))).toEqual(counts);
    for (const [author, kind] of kinds) expect(report.items.find((item) => item.author.name === author)?.verdict.kind, author).toBe(kind);
    expect(report.errors).toEqual({});
    // A closed root is closed to the page: all it sees are nameless elements, one for each item.
    const marks = JSON.parse(await tab.evaluate(`${MARKS}.map((one) => [one.id, one.className, one.textContent, one.shadowRoot])`)) as unknown[][];
    expect(marks.length).toBe(report.items.length);
    expect(marks.every((mark) => mark.every((part) => !part))).toBe(true);
    const heard = JSON.parse(await tab.evaluate('window.heard')) as string[];
    expect(heard.filter((one) => /unbadger|wxt|moz-extension/i.test(one))).toEqual([]);
  });

  it('folds what somebody on the list wrote, and keeps the list over a restart', async () => {
    const linkedin = pages.find(({ network }) => network === 'linkedin')!.url;
    const settings = await running.call('settings.read', null);
    const of = { enforcement: 'fold' as const };
    await running.call('settings.write', { operation: crypto.randomUUID(), settings: { ...settings, networks: { linkedin: of, x: of, facebook: of } } });
    const { entry } = await running.call('list.add', { operation: crypto.randomUUID(), draft: { kind: 'person', name: 'Oona Saarinen', identities: [{ key: 'linkedin/in/oona-saarinen' }], reason: 'sent-a-pitch' } });
    const isFolded = (report: FrameReport) => report.items.some((item) => item.author.name === 'Oona Saarinen' && item.decision.act === 'fold');
    await read(await running.open(linkedin), isFolded);
    expect((await running.call('storage.state', null)).state).toBe('good');

    await running.close();
    running = await start();
    const { rows } = await running.call('list.find', { offset: 0, limit: 10 });
    expect(rows.map((row) => row.entry.id)).toEqual([entry.id]);
    expect((await running.call('storage.state', null)).state).toBe('good');
    await read(await running.open(linkedin), isFolded);
  });

  it('answers again after the background was put to rest', async () => {
    // It rests after a second without a call, see the preferences, and nothing tells us that it does; the next call wakes it.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await running.call('list.find', { offset: 0, limit: 10 })).total).toBe(1);
  });

  it('takes out what it left in an open page before it was updated, and opens what was folded', async () => {
    const tab = await running.open(pages.find(({ network }) => network === 'linkedin')!.url);
    await read(tab, (report) => report.items.some((item) => item.decision.act === 'fold'));
    const state = async () => JSON.parse(await tab.evaluate(`(() => {
      const marks = ${MARKS};
      const folded = ${TREES}.flatMap((tree) => [...tree.querySelectorAll('[style*="display: none !important"]')]);
      return { marks: marks.length, behindBars: folded.filter((one) => marks.includes(one.previousElementSibling)).length, folded: folded.length };
    })()`)) as { marks: number; behindBars: number; folded: number };
    const before = await state();
    expect(before.folded).toBeGreaterThan(0);
    await tab.evaluate(`window.old = ${MARKS}`);
    await running.updateExtension();
    // The new run has its own: none of the old ones is left, and nothing is folded twice.
    await expect.poll(async () => [JSON.parse(await tab.evaluate('window.old.filter((one) => one.isConnected).length')), await state()], { timeout: 30_000, interval: 200 }).toEqual([0, before]);
  });

  it('asks no network for anything but the pages themselves', () => {
    // The browser itself looks for the icons of pages, and talks to its makers.
    const served = pages.flatMap(({ url }) => [url, new URL('/favicon.ico', url).href]);
    expect(running.asked.filter((url) => !served.includes(url) && !/\.(mozilla|firefox)\.(com|org|net)\//.test(url))).toEqual([]);
  });
});
