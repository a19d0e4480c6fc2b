import { parseArgs } from 'node:util';
import { NETWORK_MATCHES } from '../../lib/networks/matches';
import type { Expected } from './score';

/** Bad input from outside: said in one line, exit code 2. */
export class Refusal extends Error {}

export interface Arguments {
  readonly file: string;
  readonly url: URL;
  readonly expected?: readonly Expected[];
}
/** Addresses for expectation files that name a network but no address. */
const USUAL = { x: 'https://x.com/home', facebook: 'https://www.facebook.com/', linkedin: 'https://www.linkedin.com/feed/' } as const;

/** Reads the command line; throws a Refusal that says what is wrong. */
export function parseArguments(args: readonly string[], read: (path: string) => string): Arguments {
  let values: { url?: string; expected?: string };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({ args: [...args], options: { url: { type: 'string' }, expected: { type: 'string' } }, allowPositionals: true }));
  } catch (error) {
    throw new Refusal((error as Error).message.split('\n')[0]!);
  }
  const [file, ...rest] = positionals;
  if (!file || rest.length) throw new Refusal('give exactly one saved page');
  const sheet = values.expected === undefined ? undefined : readSheet(values.expected, read);
  const address = values.url ?? sheet?.url ?? usualAddress(sheet);
  if (!address) throw new Refusal('--url is missing');
  return { file, url: toAddress(address), expected: sheet?.expected };
}
interface Sheet {
  readonly url?: string;
  readonly file?: string;
  readonly expected: readonly Expected[];
}
function readSheet(path: string, read: (path: string) => string): Sheet {
  try {
    const sheet = JSON.parse(read(path)) as Sheet;
    if (Array.isArray(sheet.expected)) return sheet;
  } catch {
    throw new Refusal(`cannot read ${path} as JSON`);
  }
  throw new Refusal(`${path} holds no list "expected"`);
}
function usualAddress(sheet: Sheet | undefined): string | undefined {
  const named = `${sheet?.file ?? ''} ${sheet?.expected[0]?.surface ?? ''}`;
  const network = /\b(x|facebook|linkedin)[/_]/.exec(named)?.[1] as keyof typeof USUAL | undefined;
  return network && USUAL[network];
}
function toAddress(text: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    throw new Refusal(`"${text.slice(0, 200)}" is no address`);
  }
  if (!NETWORK_MATCHES.some((pattern) => `${url.origin}/`.startsWith(pattern.slice(0, -1)))) throw new Refusal(`${url.origin} is none of ours`);
  return url;
}
