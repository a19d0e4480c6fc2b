import { MOST_CODE_WORDS } from '../core/code-words';
import type { MessageListener } from '../platform/runtime';
import type { Answer, FrameCalls } from './protocol';

// The content script carries this file, so it checks by hand what schemas.ts says with zod; a test keeps the two equal.

const LISTS = ['tokens', 'tags', 'roles'];

export type FrameHandlers = {
  readonly [Name in keyof FrameCalls]: (request: FrameCalls[Name]['request']) => FrameCalls[Name]['response'] | Promise<FrameCalls[Name]['response']>;
};

const expectNull = (request: unknown) => (request === null ? undefined : 'request: expected null');
const expectNewest = (request: unknown) => {
  const newest = onlyField(request, 'newest');
  return Number.isSafeInteger(newest) && (newest as number) >= 0 ? undefined : 'request.newest: expected a whole number from 0';
};
const expectWords = (request: unknown) => {
  const words = (typeof request === 'object' && request !== null ? request : {}) as Record<string, unknown>;
  const wrong = LISTS.find((list) => typeof words[list] !== 'string' || (words[list] as string).length > MOST_CODE_WORDS);
  if (wrong) return `request.${wrong}: expected at most ${MOST_CODE_WORDS} characters`;
  return Object.keys(words).length === LISTS.length ? undefined : 'request: expected nothing else';
};
const CHECKS: { readonly [Name in keyof FrameCalls]: (request: unknown) => string | undefined } = {
  'frame.report': expectNewest,
  'frame.items': expectNewest,
  'frame.refresh': expectNull,
  'frame.diagnostics': expectWords,
  'frame.reveal': (request) => {
    const key = onlyField(request, 'key');
    return typeof key === 'string' && key.length > 0 && key.length <= 400 ? undefined : 'request.key: expected 1 to 400 characters';
  },
};

/**
 * Makes a content script's message listener. Pages cannot reach it: the browser delivers only messages
 * of our own extension, and the id is checked all the same. Always answers, never throws.
 */
export function makeFrameListener(handlers: FrameHandlers, ownId: string): MessageListener {
  return (message, sender, respond) => {
    if (sender.id !== ownId) return undefined;
    void answer(handlers, message).then(respond, () => respond({ ok: false, problem: 'That did not work. Try again.' }));
    return true;
  };
}

async function answer(handlers: FrameHandlers, message: unknown): Promise<Answer<unknown>> {
  const { name, request } = (typeof message === 'object' && message !== null ? message : {}) as { name?: unknown; request?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(CHECKS, name)) return { ok: false, problem: 'name: expected the name of a call' };
  const call = name as keyof FrameCalls;
  const problem = CHECKS[call](request ?? null);
  if (problem) return { ok: false, problem };
  return { ok: true, response: await (handlers[call] as (request: unknown) => unknown)(request ?? null) };
}

function onlyField(request: unknown, field: string): unknown {
  if (typeof request !== 'object' || request === null) return undefined;
  const keys = Object.keys(request);
  return keys.length === 1 && keys[0] === field ? (request as Record<string, unknown>)[field] : undefined;
}
