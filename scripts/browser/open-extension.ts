import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { BackgroundCalls, FrameReport } from '../../lib/messages/protocol';
import { chromiumArguments } from './find-chromium';

export interface OpenOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the browser profile; the same one again finds the same data. */
  readonly profile: string;
  readonly browser: string;
  readonly headless: boolean;
  readonly dark?: boolean;
  /** Undefined follows the window's size. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly more?: readonly string[];
}
/** A running browser with the extension. */
export interface Opened {
  readonly context: BrowserContext;
  readonly id: string;
  /** A page of the extension from which it can be asked and told things. */
  openDesk(): Promise<Desk>;
  close(): Promise<void>;
}
export interface Desk {
  readonly page: Page;
  call<Name extends keyof BackgroundCalls>(name: Name, request: BackgroundCalls[Name]['request']): Promise<BackgroundCalls[Name]['response']>;
  /** Opens an empty tab beside this one; we may not read addresses of tabs, so the new number tells which it is. */
  openTab(): Promise<{ readonly page: Page; readonly tab: number }>;
  /** What the content script of a tab says; undefined where none answers. */
  report(tab: number): Promise<FrameReport | undefined>;
}

/** Starts a browser of the Chromium family with the extension in it. */
export async function openExtension(options: OpenOptions): Promise<Opened> {
  const { extension, profile, browser, headless, dark, viewport, more = [] } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    viewport: viewport ?? null,
    ...(dark !== undefined && { colorScheme: dark ? 'dark' : 'light' }),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--disable-back-forward-cache'],
    args: [...chromiumArguments(), `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--enable-unsafe-extension-debugging', '--no-first-run', '--no-default-browser-check', ...more],
  });
  try {
    const worker = (await findWorker(context, 4_000)) ?? (await loadByHand(context, extension));
    const id = new URL(worker.url()).host;
    return { context, id, openDesk: () => openDesk(context, id), close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
async function findWorker(context: BrowserContext, timeout: number): Promise<Worker | undefined> {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  return context.serviceWorkers().find(ours) ?? (await context.waitForEvent('serviceworker', { predicate: ours, timeout }).catch(() => undefined));
}
/** Chrome itself no longer takes `--load-extension`; its debugger still loads a folder. */
async function loadByHand(context: BrowserContext, path: string): Promise<Worker> {
  const session = await context.browser()!.newBrowserCDPSession();
  await session.send('Extensions.loadUnpacked' as never, { path } as never);
  const worker = await findWorker(context, 6_000);
  if (!worker) throw new Error('the browser does not run the extension; try Chromium (CHROMIUM_PATH)');
  return worker;
}

async function openDesk(context: BrowserContext, id: string): Promise<Desk> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html?page`);
  return {
    page,
    async call(name, request) {
      const answer = await page.evaluate((envelope) => chrome.runtime.sendMessage(envelope), { name, request });
      if (!answer?.ok) throw new Error(`${name}: ${answer?.problem ?? 'no answer'}`);
      return answer.response;
    },
    async openTab() {
      const before = await page.evaluate(listTabs);
      const opened = await context.newPage();
      const tab = (await page.evaluate(listTabs)).find((id) => !before.includes(id));
      if (tab === undefined) throw new Error('the browser opened no tab');
      return { page: opened, tab };
    },
    async report(tab) {
      const ask = { name: 'frame.report', request: { newest: 500 } };
      const answer = await page.evaluate(([to, envelope]) => chrome.tabs.sendMessage(to, envelope, { frameId: 0 }).catch(() => undefined), [tab, ask] as const);
      return answer?.ok ? answer.response : undefined;
    },
  };
}

const listTabs = async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1);

/** The little of the browser's interface that the desk uses from inside an extension page. */
declare const chrome: {
  readonly runtime: { sendMessage(envelope: unknown): Promise<{ ok: boolean; response: never; problem?: string } | undefined> };
  readonly tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, envelope: unknown, options: { frameId: number }): Promise<{ ok: boolean; response: FrameReport } | undefined>;
  };
};
