import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { tellInEnglish, told } from '../../lib/core/told-words';
import { askFrame } from '../../lib/messages/frame-report';
import type { Envelope } from '../../lib/messages/protocol';
import { send, SendError, sendToFrame, ToldError, type Post } from '../../lib/messages/send';

/** Delivers as told, one step per try; a thrown step is an error of the browser. */
function post(...steps: unknown[]): Post & { sent: Envelope[]; pauses: number[] } {
  const sent: Envelope[] = [];
  const pauses: number[] = [];
  return {
    sent,
    pauses,
    pause: async (ms) => void pauses.push(ms),
    async deliver(envelope) {
      sent.push(envelope);
      const step = steps.length > 1 ? steps.shift() : steps[0];
      if (step instanceof Error) throw step;
      return step;
    },
  };
}
const closed = new Error('A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received');
const absent = new Error('Could not establish connection. Receiving end does not exist.');
const done = { ok: true, response: { removed: true } };
const request = { operation: 'operation-1', id: 'entry-1' };

describe('sending', () => {
  it('gives the response', async () => {
    const by = post(done);
    expect(await send('list.remove', request, by)).toEqual({ removed: true });
    expect(by.sent).toEqual([{ name: 'list.remove', request }]);
  });
  it.each([
    ['a closed channel', closed],
    ['nobody there', absent],
    ['an undefined reply', undefined],
    ['a reply that is none', { hello: 1 }],
  ])('tries again after %s, with the same operation', async (_what, trouble) => {
    const by = post(trouble, trouble, done);
    expect(await send('list.remove', request, by)).toEqual({ removed: true });
    expect(by.pauses).toEqual([50, 200]);
    expect(by.sent.map((envelope) => (envelope.request as typeof request).operation)).toEqual(['operation-1', 'operation-1', 'operation-1']);
  });
  it('gives up with words for people after three more tries', async () => {
    const by = post(closed);
    await expect(send('list.remove', request, by)).rejects.toMatchObject({ code: 'no-answer', message: 'No answer. Try again.' });
    expect(by.pauses).toEqual([50, 200, 800]);
    expect(by.sent).toHaveLength(4);
    await expect(send('settings.read', null, post(absent))).rejects.toThrow('No answer. Try again.');
  });
  it('does not ask again when it was refused, and passes the reason on', async () => {
    const by = post({ ok: false, problem: 'draft.identities.0.key: expected a profile' });
    await expect(send('list.remove', request, by)).rejects.toMatchObject({ code: 'refused', message: 'draft.identities.0.key: expected a profile' });
    expect(by.sent).toHaveLength(1);
  });
  it('passes on what the interface can say in another language, and the English beside it', async () => {
    const told = { key: 'problem.held', values: { name: 'Ada' } };
    await expect(send('list.remove', request, post({ ok: false, problem: 'English', told }))).rejects.toEqual(expect.objectContaining({ code: 'refused', message: 'English', told }));
  });
  it.each([['no object', 'problem.held'], ['values that are none', { key: 'problem.held', values: { name: {} } }], ['none at all', undefined]])('is refused in English where what is told is %s', async (_what, told) => {
    const error = await send('list.remove', request, post({ ok: false, problem: 'English', told })).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SendError);
    expect(error).not.toBeInstanceOf(ToldError);
    expect(error).toMatchObject({ message: 'English' });
  });
  it('tells of a silence and of an update in words that stand once, to a frame too', async () => {
    await expect(send('settings.read', null, post(absent))).rejects.toEqual(expect.objectContaining({ message: tellInEnglish(told('problem.no-answer')), told: told('problem.no-answer') }));
    await expect(send('settings.read', null, post(new Error('Extension context invalidated.')))).rejects.toEqual(expect.objectContaining({ message: tellInEnglish(told('problem.gone')), told: told('problem.gone') }));
    await expect(sendToFrame(1, 2, 'frame.reveal', { key: 'k' }, post(absent))).rejects.toEqual(expect.objectContaining({ code: 'no-answer', told: told('problem.no-answer') }));
  });
  it('believes nothing that a page’s process tells', async () => {
    const error = await sendToFrame(1, 2, 'frame.reveal', { key: 'k' }, post({ ok: false, problem: 'English', told: { key: 'problem.gone' } })).catch((reason: unknown) => reason);
    expect(error, 'and says that it did not work').toMatchObject({ message: 'English', told: { key: 'problem.fault' } });
  });
  it('stops at once when the extension was updated under the page', async () => {
    const by = post(new Error('Extension context invalidated.'));
    await expect(send('settings.read', null, by)).rejects.toMatchObject({ code: 'gone' });
    expect(by.sent).toHaveLength(1);
  });
  it('does not wait for ever for a worker that hangs', async () => {
    vi.useFakeTimers();
    const outcome = expect(send('settings.read', null, { pause: async () => undefined, deliver: () => new Promise(() => undefined) })).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(10_000);
    await outcome;
    vi.useRealTimers();
  });
  it('speaks to one frame of a tab', async () => {
    const by = post({ ok: true, response: { revealed: true } });
    expect(await sendToFrame(1, 2, 'frame.reveal', { key: 'k' }, by)).toEqual({ revealed: true });
  });
  it('believes no report that does not parse', async () => {
    const report = { network: 'x', state: 'reading', items: [], health: [], errors: {} };
    expect(await askFrame(1, 0, 'frame.report', { newest: 5 }, post({ ok: true, response: report }))).toEqual(report);
    await expect(askFrame(1, 0, 'frame.report', { newest: 5 }, post({ ok: true, response: { ...report, items: [{ key: 1 }] } }))).rejects.toThrow('can’t be read');
  });
});

describe('what the content script carries of messages', () => {
  it('is small, and holds neither zod nor the polyfill nor a network call nor words for people', async () => {
    const entry = `export * from './lib/messages/deliver'; export * from './lib/messages/serve-frame'; export * from './lib/core/bloom';`;
    const { outputFiles, metafile } = await build({ stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, minify: true, format: 'esm', write: false, metafile: true });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(outputFiles[0]!.contents.length).toBeLessThan(4_000);
    expect(outputFiles[0]!.text).not.toMatch(/No answer|Not saved|was updated/);
    expect(outputFiles[0]!.text).not.toMatch(/\bfetch\b|XMLHttpRequest|postMessage|dispatchEvent/);
  });
});
