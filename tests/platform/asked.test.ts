import { beforeEach, describe, expect, it } from 'vitest';
import { Asked, askedCalls } from '../../lib/platform/asked';
import { countErrors, forgetErrors } from '../../lib/platform/log';
import { FakeArea } from '../store/world';

const item = { network: 'x', surface: 'feed', key: '1900' } as const;
const from = (id: number, active = true) => ({ url: 'https://x.com/home', frameId: 0, tab: { id, active } });
let session: FakeArea;
let now: number;
let opened: number[];
let open: (tabId: number) => Promise<boolean>;
/** A worker that starts now, with what the session's storage has kept. */
const wake = () => askedCalls(new Asked(session, { now: () => now }, (tabId) => open(tabId)));

beforeEach(() => {
  forgetErrors();
  session = new FakeArea();
  now = 1_000_000;
  opened = [];
  open = async (tabId) => {
    opened.push(tabId);
    return true;
  };
});

describe('a pressed mark', () => {
  it('opens in the very turn of the message, or the browser refuses', async () => {
    const answer = wake()['item.show'](item, from(3));
    expect(opened).toEqual([3]);
    expect(await answer).toEqual({ shown: true });
  });
  it('is remembered for its tab alone, also by the next worker', async () => {
    await wake()['item.show'](item, from(3));
    expect(await wake()['item.asked']({ tabId: 3 })).toEqual({ asked: { ...item, at: now } });
    expect(await wake()['item.asked']({ tabId: 4 })).toEqual({ asked: null });
  });
  it('is known to a popup that asks before it has been written', async () => {
    const calls = wake();
    const answer = calls['item.show'](item, from(3));
    expect(await calls['item.asked']({ tabId: 3 })).toMatchObject({ asked: item });
    await answer;
  });
  it('is forgotten after a minute', async () => {
    await wake()['item.show'](item, from(3));
    now += 60_001;
    expect(await wake()['item.asked']({ tabId: 3 })).toEqual({ asked: null });
    expect(session.items.size).toBe(0);
  });
  it.each<[string, () => Promise<boolean>]>([['says no', async () => false], ['throws', () => Promise.reject(new Error('no'))]])('waits, and is counted, when the browser %s', async (_how, refusal) => {
    open = refusal;
    const calls = wake();
    expect(await calls['item.show'](item, from(3))).toEqual({ shown: false });
    expect(countErrors()).toEqual({ 'asked.not-opened': 1 });
    expect(await calls['item.asked']({ tabId: 3 })).toMatchObject({ asked: item });
  });
  it.each([['that is not in front', from(3, false)], ['that the browser does not name', { url: 'https://x.com/home' }]])('of a tab %s opens nothing', async (_which, sender) => {
    expect(await wake()['item.show'](item, sender)).toEqual({ shown: false });
    expect([opened, session.items.size]).toEqual([[], 0]);
  });
  it('opens once, however long the key is held', async () => {
    const calls = wake();
    for (let i = 0; i < 20; i++) await calls['item.show'](item, from(3));
    expect(opened).toEqual([3]);
    now += 1_000;
    await calls['item.show'](item, from(3));
    expect(opened).toEqual([3, 3]);
  });
});
