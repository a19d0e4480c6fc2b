import { findRuntime, findTabs } from '../platform/runtime';
import type { Answer, BackgroundCalls, Envelope, FrameCalls } from './protocol';

// The content script carries this file: nothing heavy may be imported here, zod least of all.

/** The pause before each try, in ms. A killed worker needs the first; a busy start-up needs the last. */
const PAUSES = [0, 50, 200, 800];
/** A worker that neither answers nor dies must not leave the user before a spinner. */
const LIMIT = 9_000;
/** Calls that touch the whole register take as long as it is large; while it answers one, the browser keeps the worker alive. */
const LONG_LIMIT = 240_000;
const LONG: readonly string[] = ['list.stage', 'list.import', 'list.bulk', 'list.bulk-preview', 'list.undo', 'list.export', 'state.read'];

/**
 * Why a call did not work. `no-answer`: nobody answered, trying again may help. `refused`: the other
 * side said no, and `message` says why. `gone`: the extension was updated or removed under us.
 * `message` is written for people.
 */
export class SendError extends Error {
  override readonly name = 'SendError';
  constructor(
    readonly code: 'no-answer' | 'refused' | 'gone',
    message: string,
  ) {
    super(message);
  }
}

/** What sending needs from the world; tests hand in their own. */
export interface Post {
  deliver(envelope: Envelope): Promise<unknown>;
  pause(ms: number): Promise<void>;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Asks the background and gives its response. A lost call is tried again three times: harmless,
 * because every changing call carries an operation id that the store recognises.
 * Rejects with a SendError.
 */
export function send<Name extends keyof BackgroundCalls>(name: Name, request: BackgroundCalls[Name]['request'], post: Post = background): Promise<BackgroundCalls[Name]['response']> {
  return sendBy(post, { name, request }, changes(name)) as Promise<BackgroundCalls[Name]['response']>;
}

/** Asks the content script of one frame; see `send`. The answer comes from a web page's process: parse it before trusting it. */
export function sendToFrame<Name extends keyof FrameCalls>(tabId: number, frameId: number, name: Name, request: FrameCalls[Name]['request'], post: Post = frame(tabId, frameId)): Promise<FrameCalls[Name]['response']> {
  return sendBy(post, { name, request }, false) as Promise<FrameCalls[Name]['response']>;
}

const background: Post = {
  pause,
  deliver: (envelope) => {
    const runtime = findRuntime();
    if (!runtime?.id) throw new Error('Extension context invalidated');
    return runtime.sendMessage(envelope);
  },
};
const frame = (tabId: number, frameId: number): Post => ({
  pause,
  deliver: (envelope) => {
    const tabs = findTabs();
    if (!tabs) throw new Error('Extension context invalidated');
    return tabs.sendMessage(tabId, envelope, { frameId });
  },
});

async function sendBy(post: Post, envelope: Envelope, change: boolean): Promise<unknown> {
  const end = Date.now() + (LONG.includes(envelope.name) ? LONG_LIMIT : LIMIT);
  for (const rest of PAUSES) {
    if (rest > 0) await post.pause(rest);
    if (Date.now() >= end) break;
    const answer = await tryOnce(post, envelope, end - Date.now());
    if (answer?.ok) return answer.response;
    if (answer) throw new SendError('refused', answer.problem);
  }
  throw new SendError('no-answer', change ? 'Not saved. Try again.' : 'No answer. Try again.');
}

/** One try; undefined when nobody answered. */
async function tryOnce(post: Post, envelope: Envelope, limit: number): Promise<Answer<unknown> | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(1, limit));
  });
  try {
    const answer = await Promise.race([post.deliver(envelope), late]);
    return isAnswer(answer) ? answer : undefined;
  } catch (error) {
    if (/context invalidated/i.test(String((error as Error | undefined)?.message))) throw new SendError('gone', 'Unbadger was updated. Reload this page.');
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function isAnswer(value: unknown): value is Answer<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const answer = value as { ok?: unknown; problem?: unknown };
  return answer.ok === true || (answer.ok === false && typeof answer.problem === 'string');
}

const READS: readonly (keyof BackgroundCalls)[] = ['feedback.list', 'feedback.find', 'feedback.export', 'rules.list', 'rules.try', 'patterns.find', 'list.stage', 'list.difference', 'list.drop', 'list.history', 'list.bulk-preview', 'list.export', 'list.suggest', 'list.get', 'state.list', 'state.read', 'backup.state', 'candidate.find', 'peer.find', 'peer.match', 'pin.find', 'reading.find', 'voice.find', 'statistics.span', 'statistics.rules', 'statistics.repeats', 'page.brief', 'page.judgement', 'list.match', 'list.find', 'incident.find', 'settings.read', 'items.newest', 'statistics.today', 'storage.state', 'tab.frames'];
const changes = (name: keyof BackgroundCalls) => !READS.includes(name);
