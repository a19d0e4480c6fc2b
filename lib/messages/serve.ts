import type { z } from 'zod';
import { Problem } from '../core/problem';
import { pathOf, tellIssue } from '../core/tell-issue';
import type { Told } from '../core/told';
import { tellInEnglish, told } from '../core/told-words';
import type { NetworkId } from '../core/vocabulary';
import { logError } from '../platform/log';
import type { MessageListener, Sender } from '../platform/runtime';
import type { Answer, BackgroundCalls, PageCalls } from './protocol';
import { ownSchemas, pageSchemas } from './schemas';

/** The routing table: one function per call. It may throw a Problem: what it tells reaches the sender. */
export type Handlers = {
  readonly [Name in keyof BackgroundCalls]: (request: BackgroundCalls[Name]['request'], sender: Sender) => Promise<BackgroundCalls[Name]['response']> | BackgroundCalls[Name]['response'];
};
export interface Door {
  /** Our own id. */
  readonly id: string;
  /** The address our own pages begin with, as `runtime.getURL('')` gives it. */
  readonly ownAddress: string;
  /** Origins that our content script runs on, e.g. `https://x.com`, and the network each belongs to. */
  readonly pageOrigins: ReadonlyMap<string, NetworkId>;
}

/** What pages tell of what was on the screen, with the answer when nothing of it is kept. */
const KEPT = { 'voice.note': { noted: 0 }, 'statistics.count': { counted: 0 }, 'encounters.note': { templates: [] }, 'candidate.propose': { collected: 0 }, 'incident.propose': { recorded: 0 } } satisfies { readonly [Name in keyof PageCalls]?: PageCalls[Name]['response'] };

const FAULT = told('problem.fault');
/** `told` is absent only where a Problem has none; what no person can mend is a fault to them. */
const refuse = (problem: string, told: Told | undefined = FAULT): Answer<never> => ({ ok: false, problem, told });
const refuseByFault = () => refuse(tellInEnglish(FAULT));

/**
 * Makes the background's one message listener. It parses every message, checks who sent it, and always
 * answers; it never throws. A message that is not for us (another id, no name) gets no answer at all.
 */
export function makeListener(handlers: Handlers, door: Door): MessageListener {
  return (message, sender, respond) => {
    if (sender.id !== door.id) return undefined;
    void answer(handlers, door, message, sender).then(respond, () => respond(refuseByFault()));
    return true; // keeps the channel open; the one form that works in every browser and in tests
  };
}

/** Answers one message; exported for tests. */
export async function answer(handlers: Handlers, door: Door, message: unknown, sender: Sender): Promise<Answer<unknown>> {
  const envelope = readEnvelope(message);
  if (typeof envelope === 'string') return refuse(envelope);
  const { name, request } = envelope;
  const isPageCall = Object.hasOwn(pageSchemas, name);
  if (!isPageCall && !Object.hasOwn(ownSchemas, name)) return refuse('name: expected the name of a call');
  const isOwn = isOwnPage(sender, door);
  const network = isOwn ? undefined : findNetwork(sender, door);
  if (!isOwn && !(isPageCall && network)) {
    return refuse(isPageCall ? 'sender: expected one of our own pages or a page of a network we read' : 'sender: expected one of our own pages');
  }
  const schema = (isPageCall ? pageSchemas : ownSchemas)[name as never] as z.ZodType;
  const parsed = schema.safeParse(request);
  if (!parsed.success) return refuse(describe(parsed.error), tellFirst(parsed.error));
  if (network && !claimsOnly(network, parsed.data)) return refuse('request.network: expected the network of the page that asks');
  // Of a private window nothing is kept but what the user says.
  if (network && sender.tab?.incognito === true && Object.hasOwn(KEPT, name)) return { ok: true, response: KEPT[name as keyof typeof KEPT] };
  try {
    const handle = handlers[name as keyof Handlers] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, response: await handle(parsed.data, sender) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.message, ...(error.told && { told: error.told }) };
    logError(`serve.${name}`);
    return refuseByFault();
  }
}

function readEnvelope(message: unknown): { name: string; request: unknown } | string {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return 'message: expected an object with name and request';
  const keys = Object.keys(message);
  if (keys.some((key) => key !== 'name' && key !== 'request')) return 'message: expected nothing but name and request';
  const { name, request } = message as { name?: unknown; request?: unknown };
  if (typeof name !== 'string') return 'name: expected the name of a call';
  return { name, request: request ?? null };
}

/** The popup and panel have no tab; our pages opened as a tab have one, with our own address. */
function isOwnPage(sender: Sender, door: Door): boolean {
  if (!sender.url?.startsWith(door.ownAddress)) return false;
  return sender.origin === undefined || `${sender.origin}/` === door.ownAddress;
}

/** The network of the page that speaks, as the browser vouches for it; undefined for every other sender. */
function findNetwork(sender: Sender, door: Door): NetworkId | undefined {
  if (sender.tab === undefined || sender.url === undefined) return undefined;
  try {
    const { origin } = new URL(sender.url);
    return sender.origin === undefined || sender.origin === origin ? door.pageOrigins.get(origin) : undefined;
  } catch {
    return undefined;
  }
}

/** A page speaks for its own network alone: what it says of itself, and of each item in a list, must be true. */
function claimsOnly(network: NetworkId, request: unknown): boolean {
  if (typeof request !== 'object' || request === null) return true;
  const isTrue = (claim: unknown) => claim === undefined || claim === network;
  const said = Object.values(request).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])).map((one) => (one as { network?: unknown } | null)?.network);
  return [(request as { network?: unknown }).network, ...said].every(isTrue);
}

/** The first two things wrong with a message, by field; never with the sender's own words. */
function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, 2)
    .map((issue) => {
      const field = ['request', ...issue.path.map(String)].join('.').slice(0, 100);
      return `${field}: ${issue.code === 'unrecognized_keys' ? 'expected no further fields' : lowerFirst(issue.message)}`;
    })
    .join('; ');
}
/** The first of them for whoever reads another language. */
function tellFirst({ issues }: z.ZodError): Told | undefined {
  const [issue] = issues;
  return issue && { ...tellIssue(issue), field: pathOf(issue) || 'request' };
}
const lowerFirst = (text: string) => (text.startsWith('Invalid input: ') ? text.slice(15) : text.charAt(0).toLowerCase() + text.slice(1));
