import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Enforcement } from '../../lib/core/vocabulary';
import type { FrameReport, SeenItem } from '../../lib/messages/protocol';
import { openExtension, type Desk, type Opened } from '../../scripts/browser/open-extension';
import { DEMO_PAGES } from '../../scripts/start/demo';
import { judgeTab } from '../../scripts/start/judge';
import { servePages, type ServedPage } from '../../scripts/start/serve-pages';

/** The built extension under test. */
export const EXTENSION = process.env.UNBADGER_EXTENSION!;
/** The demo pages by network, as they are served at the real addresses. */
export const PAGES = Object.fromEntries(DEMO_PAGES.map(({ network, url, html }) => [network, { url, html: html() }])) as Record<'linkedin' | 'x' | 'facebook', ServedPage>;

export interface StartOptions {
  readonly pages?: readonly ServedPage[];
  readonly profile?: string;
  readonly extension?: string;
  readonly dark?: boolean;
  readonly more?: readonly string[];
}
/** A running browser, its desk, and what tests do with them. */
export interface Running extends Opened {
  readonly desk: Desk;
  /** Opens an address and waits until the page has been read. */
  open(page: ServedPage): Promise<OpenTab>;
  openPopup(tab: number): Promise<Page>;
  enforce(how: Enforcement): Promise<void>;
}
export interface OpenTab {
  readonly page: Page;
  readonly tab: number;
  readonly report: FrameReport;
}

const profiles: string[] = [];
/** A fresh profile folder, deleted when the tests end. */
export function makeProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unbadger-e2e-'));
  profiles.push(folder);
  return folder;
}
process.on('exit', () => profiles.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Starts a browser with the extension; the demo pages and whatever else is given are served, nothing else. */
export async function startBrowser({ pages = [], profile = makeProfile(), extension = EXTENSION, dark = false, more = [] }: StartOptions = {}): Promise<Running> {
  const opened = await openExtension({ extension, profile, browser: process.env.UNBADGER_BROWSER!, headless: true, dark, viewport: { width: 1400, height: 1000 }, more });
  await servePages(opened.context, [...pages, ...Object.values(PAGES)]);
  const desk = await opened.openDesk();
  return {
    ...opened,
    desk,
    async open({ url }) {
      const { page, tab } = await desk.openTab();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return { page, tab, report: await judgeTab(desk, page, tab) };
    },
    async openPopup(tab) {
      const page = await opened.context.newPage();
      await page.setViewportSize({ width: 380, height: 600 });
      await page.goto(`chrome-extension://${opened.id}/popup.html?tab=${tab}`);
      return page;
    },
    async enforce(enforcement) {
      const settings = await desk.call('settings.read', null);
      const of = { enforcement };
      await desk.call('settings.write', { operation: crypto.randomUUID(), settings: { ...settings, networks: { linkedin: of, x: of, facebook: of } } });
    },
  };
}

/** The item of an author on a surface. Fails the test when there is none. */
export function itemOf(report: FrameReport | undefined, author: string, surface: SeenItem['surface'] = 'feed'): SeenItem {
  const item = report?.items.find((one) => one.author.name === author && one.surface === surface);
  expect(item, `${surface} of ${author}`).toBeDefined();
  return item!;
}

/** One of our elements in a page, as only the browser's debugger can see it. */
export interface Shown {
  /** Its attributes, which the page can see too. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tag: string;
  readonly label: string;
  readonly isBar: boolean;
}
interface DomNode {
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}
const attributesOf = ({ attributes = [] }: DomNode) => Object.fromEntries(attributes.flatMap((name, i) => (i % 2 ? [] : [[name, attributes[i + 1]!]])));

/** Every closed shadow root of a page in reading order. The demo pages have none of their own. */
export async function readShown(page: Page): Promise<Shown[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  const found: Shown[] = [];
  const walk = (node: DomNode) => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType !== 'closed') {
        walk(shadow);
        continue;
      }
      const inner = shadow.children?.find((child) => child.attributes?.includes('aria-label'));
      found.push({ attributes: attributesOf(node), tag: node.nodeName, label: inner ? attributesOf(inner)['aria-label']! : '', isBar: shadow.children?.some((child) => child.attributes?.includes('bar')) ?? false });
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
  return found;
}
