import { findRuntime } from '../platform/runtime';
import type { Answer, BackgroundCalls, Envelope } from './protocol';

// The content script carries this file: nothing heavy may be imported here, zod least of all.

/** The pause before each try, in ms. A killed worker needs the first; a busy start-up needs the last. */
const PAUSES = [0, 50, 200, 800];
/** A worker that neither answers nor dies must not leave the user before a spinner, in ms. */
export const LIMIT = 9_000;

/**
 * Why a call did not work. `no-answer`: nobody answered, trying again may help. `refused`: the other
 * side said no, and `message` says why. `gone`: the extension was updated or removed under us.
 * `message` is written for people.
 */
export class SendError extends Error {
  override readonly name = 'SendError';
  constructor(
    readonly code: 'no-answer' | 'refused' | 'gone',
    message: string = code,
  ) {
    super(message);
  }
}

/** What sending needs from the world; tests hand in their own. */
export interface Post {
  deliver(envelope: Envelope): Promise<unknown>;
  pause(ms: number): Promise<void>;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The background, asked from wherever we are. */
export const background: Post = {
  pause,
  deliver: (envelope) => {
    const runtime = findRuntime();
    if (!runtime?.id) throw new Error('Extension context invalidated');
    return runtime.sendMessage(envelope);
  },
};
/**
 * Asks from a page of a network. A lost call is tried again three times: harmless, because every changing call
 * carries an operation id that the store recognises. Rejects with a SendError.
 */
export function ask<Name extends keyof BackgroundCalls>(name: Name, request: BackgroundCalls[Name]['request']): Promise<BackgroundCalls[Name]['response']> {
  return deliver(background, { name, request }, LIMIT) as Promise<BackgroundCalls[Name]['response']>;
}

/** Sends until somebody answers or `limit` ms are over; then rejects with a SendError. */
export async function deliver(post: Post, envelope: Envelope, limit: number): Promise<unknown> {
  const end = Date.now() + limit;
  for (const rest of PAUSES) {
    if (rest > 0) await post.pause(rest);
    if (Date.now() >= end) break;
    const answer = await tryOnce(post, envelope, end - Date.now());
    if (answer?.ok) return answer.response;
    if (answer) throw new SendError('refused', answer.problem);
  }
  throw new SendError('no-answer');
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
    if (/context invalidated/i.test(String((error as Error | undefined)?.message))) throw new SendError('gone');
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
