import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import WebSocket from 'ws';
import type { BackgroundCalls, FrameReport } from '../../lib/messages/protocol';
import type { ServedPage } from '../start/serve-pages';

const NAMES = ['firefox-esr', 'firefox'];
/** The address of our pages in this browser; otherwise Firefox makes one up for each profile. */
const UUID = '7d1e2f9c-3f7a-4a54-9a53-0f6a5d3c1b20';

/** The installed Firefox, or undefined. `FIREFOX_PATH` goes first. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return [...(environment.FIREFOX_PATH ? [environment.FIREFOX_PATH] : []), ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), mac].find((path) => existsSync(path));
}

type Answer = { readonly context: string };
/** A running Firefox with the extension, spoken to by WebDriver BiDi. */
export interface OpenedFirefox {
  /** Every address that was asked for, whoever asked. */
  readonly asked: readonly string[];
  /** Calls the background as a page of ours does. */
  call<Name extends keyof BackgroundCalls>(name: Name, request: BackgroundCalls[Name]['request']): Promise<BackgroundCalls[Name]['response']>;
  /** Opens an address in a tab of its own. */
  open(url: string): Promise<FirefoxTab>;
  /** Takes the extension out and puts it in again under open pages, as an update does. Our own pages are gone then: `call` and `report` find nobody. */
  updateExtension(): Promise<void>;
  close(): Promise<void>;
}
export interface FirefoxTab {
  /** What the content script says; undefined where none answers. */
  report(): Promise<FrameReport | undefined>;
  /** Evaluates an expression in the page's own world. */
  evaluate(expression: string): Promise<string>;
}
export interface OpenFirefoxOptions {
  readonly firefox: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly id: string;
  readonly profile: string;
  /** What is answered; every other address is refused. */
  readonly pages: readonly ServedPage[];
  /** A function as text, run in every page before its own scripts. */
  readonly preload?: string;
}

/** Starts Firefox with the extension in it. Needs no driver: the browser itself speaks BiDi. */
export async function openFirefox({ firefox, extension, id, profile, pages, preload }: OpenFirefoxOptions): Promise<OpenedFirefox> {
  mkdirSync(profile, { recursive: true });
  // The second and third keep what is stored when a temporary extension is put in once more.
  const preferences = { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }), 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true, 'extensions.background.idle.timeout': 1_000, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false };
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const process_ = spawn(firefox, ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access', '--profile', profile], { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const wire = await Wire.open(await listening(process_));
    const asked: string[] = [];
    wire.on('network.beforeRequestSent', ({ request, isBlocked }: { request: { request: string; url: string }; isBlocked: boolean }) => {
      if (/^(https?|wss?):/.test(request.url)) asked.push(request.url);
      if (!isBlocked) return;
      const page = pages.find(({ url }) => url === request.url);
      const answer = page
        ? wire.send('network.provideResponse', { request: request.request, statusCode: 200, headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }], body: { type: 'string', value: page.html } })
        : wire.send('network.failRequest', { request: request.request });
      answer.catch(() => undefined);
    });
    await wire.send('session.new', { capabilities: {} });
    await wire.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    await wire.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns: [{ type: 'pattern', protocol: 'https' }, { type: 'pattern', protocol: 'http' }] });
    if (preload) await wire.send('script.addPreloadScript', { functionDeclaration: preload });
    const install = () => wire.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    await install();
    const updateExtension = async () => {
      await wire.send('webExtension.uninstall', { extension: id });
      await install();
    };
    return { asked, ...(await makeDesk(wire)), updateExtension, close: () => close(process_, wire) };
  } catch (error) {
    process_.kill('SIGKILL');
    throw error;
  }
}

async function makeDesk(wire: Wire): Promise<Pick<OpenedFirefox, 'call' | 'open'>> {
  const desk = await newTab(wire);
  await wire.send('browsingContext.navigate', { context: desk, url: `moz-extension://${UUID}/popup.html?page`, wait: 'complete' });
  /** Runs a function in our page; what goes in and out are texts, for BiDi has a notation of its own for values. */
  const inDesk = async <T>(body: string, input: unknown): Promise<T> => {
    const answer = await wire.call(desk, `async (text) => { const input = JSON.parse(text); return JSON.stringify(await (${body})(input) ?? null); }`, JSON.stringify(input));
    return JSON.parse(answer) as T;
  };
  const tabs = () => inDesk<number[]>('async () => (await browser.tabs.query({})).map(({ id }) => id)', null);
  return {
    async call(name, request) {
      const answer = await inDesk<{ ok: boolean; response: never; problem?: string } | null>('(envelope) => browser.runtime.sendMessage(envelope)', { name, request });
      if (!answer?.ok) throw new Error(`${name}: ${answer?.problem ?? 'no answer'}`);
      return answer.response;
    },
    async open(url) {
      const before = await tabs();
      const context = await newTab(wire);
      const tab = (await tabs()).find((one) => !before.includes(one));
      await wire.send('browsingContext.navigate', { context, url, wait: 'interactive' });
      return {
        async report() {
          const answer = await inDesk<{ ok: boolean; response: FrameReport } | null>('([tab, envelope]) => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(() => null)', [tab, { name: 'frame.report', request: { newest: 500 } }]);
          return answer?.ok ? answer.response : undefined;
        },
        evaluate: (expression) => wire.call(context, `() => JSON.stringify(${expression})`),
      };
    },
  };
}
async function newTab(wire: Wire): Promise<string> {
  return (await wire.send('browsingContext.create', { type: 'tab' })).context;
}

/** The address at which a starting Firefox listens. Rejects when it ends before it says so. */
function listening(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr!.on('data', (more: Buffer) => {
      said += String(more);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(`${address}/session`);
    });
    firefox.once('exit', () => reject(new Error(`Firefox ended before it listened: ${said.slice(-300)}`)));
    firefox.once('error', reject);
  });
}
async function close(firefox: ChildProcess, wire: Wire): Promise<void> {
  const gone = new Promise((resolve) => firefox.once('exit', resolve));
  await wire.send('browser.close', {}).catch(() => firefox.kill());
  await gone;
  wire.end();
}

/** Commands out, answers and events in. */
class Wire {
  readonly #waiting = new Map<number, { resolve: (result: Answer) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Map<string, (event: never) => void>();
  #next = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.#take(JSON.parse(String(data)) as { id?: number; type: string; method: string; params: never; result: Answer; error?: string; message?: string }));
    socket.on('close', () => this.#waiting.forEach(({ reject }) => reject(new Error('Firefox is gone'))));
  }
  static open(address: string): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address);
      socket.once('open', () => resolve(new Wire(socket)));
      socket.once('error', reject);
    });
  }
  on(event: string, listener: (event: never) => void): void {
    this.#listeners.set(event, listener);
  }
  send(method: string, params: object): Promise<Answer> {
    const id = ++this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
  /** Calls a function in a page with one text and gives the text that comes back. */
  async call(context: string, functionDeclaration: string, text = ''): Promise<string> {
    const answer = (await this.send('script.callFunction', { functionDeclaration, target: { context }, awaitPromise: true, arguments: [{ type: 'string', value: text }] })) as unknown as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'no answer');
    return answer.result!.value;
  }
  end(): void {
    this.socket.close();
  }
  #take(message: { id?: number; type: string; method: string; params: never; result: Answer; error?: string; message?: string }): void {
    if (message.type === 'event') return this.#listeners.get(message.method)?.(message.params);
    const waiting = this.#waiting.get(message.id!);
    this.#waiting.delete(message.id!);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${message.error}: ${message.message}`));
  }
}
