import { parseArgs } from 'node:util';
import { NETWORK_MATCHES } from '../../lib/networks/matches';

/** Bad input: said in one line, exit code 2. */
export class Refusal extends Error {}

export const ACCEPTED =
  'Accepted: npm start [-- --headless] [--dark] for the demo; npm start -- --live for the real sites; npm start -- --page FILE.html --url URL for a saved page, where URL is its address on https://www.linkedin.com, https://x.com, https://twitter.com, https://www.facebook.com (or web., m.) or https://www.messenger.com';

export interface Arguments {
  readonly what: 'demo' | 'live' | 'page';
  readonly headless: boolean;
  readonly dark: boolean;
  readonly page?: { readonly html: string; readonly url: URL };
}

/** Reads the command line; throws a Refusal that says what is wrong. */
export function parseArguments(args: readonly string[], environment: NodeJS.ProcessEnv, read: (path: string) => string): Arguments {
  const options = { headless: { type: 'boolean' }, dark: { type: 'boolean' }, live: { type: 'boolean' }, page: { type: 'string' }, url: { type: 'string' } } as const;
  let values: { headless?: boolean; dark?: boolean; live?: boolean; page?: string; url?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options, allowPositionals: false }));
  } catch (error) {
    throw new Refusal((error as Error).message.split('\n')[0]!.replace(/\.$/, ''));
  }
  const headless = values.headless === true || !hasDisplay(environment);
  const dark = values.dark === true;
  if (values.page !== undefined || values.url !== undefined) {
    if (values.live) throw new Refusal('--live and --page do not go together');
    return { what: 'page', headless: true, dark, page: readPage(values.page, values.url, read) };
  }
  if (values.live && headless) throw new Refusal('--live needs a display, and there is none');
  return { what: values.live ? 'live' : 'demo', headless, dark };
}

function hasDisplay({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || !!DISPLAY || !!WAYLAND_DISPLAY;
}
function readPage(file: string | undefined, address: string | undefined, read: (path: string) => string): { html: string; url: URL } {
  if (!file) throw new Refusal('--page FILE.html is missing');
  if (!address) throw new Refusal('--url is missing: the address that the page was saved from');
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Refusal(`"${address.slice(0, 200)}" is no address`);
  }
  if (!NETWORK_MATCHES.some((match) => `${url.origin}/*` === match)) throw new Refusal(`${url.origin === 'null' ? url.protocol : url.origin} is not one of the networks that are read`);
  let html: string;
  try {
    html = read(file);
  } catch (error) {
    throw new Refusal(`cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? 'unreadable'})`);
  }
  if (!/<[a-z!]/i.test(html.slice(0, 100_000))) throw new Refusal(`${file} holds no web page`);
  return { html, url };
}
