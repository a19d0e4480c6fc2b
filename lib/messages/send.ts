import { readTold, type Told } from '../core/told';
import { tellInEnglish, told as tell } from '../core/told-words';
import { findTabs } from '../platform/runtime';
import { background, deliver, LIMIT, pause, SendError, type Post } from './deliver';
import type { BackgroundCalls, Envelope, FrameCalls } from './protocol';

export { SendError, type Post } from './deliver';

/** Calls that touch the whole register take as long as it is large; while it answers one, the browser keeps the worker alive. */
const LONG_LIMIT = 240_000;
const LONG: readonly string[] = ['list.stage', 'list.import', 'list.bulk', 'list.bulk-preview', 'list.undo', 'list.export', 'state.read'];

/**
 * Asks the background and gives its response. A lost call is tried again three times: harmless,
 * because every changing call carries an operation id that the store recognises.
 * Rejects with a SendError; with a ToldError where it is one of our sentences.
 */
export function send<Name extends keyof BackgroundCalls>(name: Name, request: BackgroundCalls[Name]['request'], post: Post = background): Promise<BackgroundCalls[Name]['response']> {
  return keepTold(post, (kept) => sendBy(kept, { name, request })) as Promise<BackgroundCalls[Name]['response']>;
}

/** A SendError that can be said in the reader's language; see told-words.ts. `message` is the English of it. */
export class ToldError extends SendError {
  constructor(
    { code, message }: SendError,
    readonly told: Told,
  ) {
    super(code, message);
  }
}

/** Asks the content script of one frame; see `send`. The answer comes from a web page's process: parse it before trusting it. */
export function sendToFrame<Name extends keyof FrameCalls>(tabId: number, frameId: number, name: Name, request: FrameCalls[Name]['request'], post: Post = frame(tabId, frameId)): Promise<FrameCalls[Name]['response']> {
  // What a page refuses with is not shown: its words may be anybody's.
  return sendBy(post, { name, request }).catch((error: unknown) => explain(error, FAULT)) as Promise<FrameCalls[Name]['response']>;
}

const frame = (tabId: number, frameId: number): Post => ({
  pause,
  deliver: (envelope) => {
    const tabs = findTabs();
    if (!tabs) throw new Error('Extension context invalidated');
    return tabs.sendMessage(tabId, envelope, { frameId });
  },
});

/** What a failure is called that no answer explains. */
const UNANSWERED = { 'no-answer': tell('problem.no-answer'), gone: tell('problem.gone'), refused: undefined } as const;
const FAULT = tell('problem.fault');

/** Throws on what delivering rejected with, now with words: of a silence ours, of a refusal what was `told` beside it. */
function explain(error: unknown, told?: Told): never {
  if (!(error instanceof SendError)) throw error;
  const silence = UNANSWERED[error.code];
  if (silence) throw new ToldError(new SendError(error.code, tellInEnglish(silence)), silence);
  throw told ? new ToldError(error, told) : error;
}

/** Delivering itself carries no words, because pages of networks carry it: what an answer tells is picked up on its way. */
async function keepTold(post: Post, work: (kept: Post) => Promise<unknown>): Promise<unknown> {
  let told: Told | undefined;
  const deliver = async (envelope: Envelope) => {
    const answer = await post.deliver(envelope);
    told = readTold((answer as { told?: unknown } | null | undefined)?.told);
    return answer;
  };
  try {
    return await work({ pause: (ms) => post.pause(ms), deliver });
  } catch (error) {
    return explain(error, told);
  }
}

function sendBy(post: Post, envelope: Envelope): Promise<unknown> {
  return deliver(post, envelope, LONG.includes(envelope.name) ? LONG_LIMIT : LIMIT);
}
