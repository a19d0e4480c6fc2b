import { beforeEach, describe, expect, it } from 'vitest';
import { TabWatch } from '../../lib/platform/tab-watch';
import { en } from '../../lib/core/speech/en';
import { describeTab } from '../../lib/platform/toolbar';
import { FakeArea } from '../store/world';

let session: FakeArea;
let time: number;
let told: string[];
let shown: Record<number, { text?: string; title?: string }>;
let gone: Set<string>;
let answering: Set<string>;
let watch: TabWatch;

/** A worker that starts now, with what the session's storage has kept. */
const wake = () =>
  new TabWatch({
    session,
    clock: { now: () => time },
    action: {
      setBadgeText: async ({ tabId, text }) => void ((shown[tabId] ??= {}).text = text),
      setBadgeBackgroundColor: async () => undefined,
      setIcon: async () => undefined,
      setTitle: async ({ tabId, title }) => void ((shown[tabId] ??= {}).title = title),
    },
    tabs: {
      query: async () => [{ id: 8 }, { id: 9 }, {}],
      async sendMessage(tabId, _message, options) {
        const place = `${tabId}/${options?.frameId ?? 'all'}`;
        if (gone.has(place)) throw new Error('Could not establish connection. Receiving end does not exist.');
        told.push(place);
        return answering.has(place) ? { ok: true, response: null } : undefined;
      },
    },
  });
const frame = (id: number, frameId: number) => ({ tab: { id }, frameId, url: 'https://x.com/home' });

beforeEach(() => {
  session = new FakeArea();
  time = 1_000_000;
  told = [];
  shown = {};
  gone = new Set();
  answering = new Set();
  watch = wake();
});

describe('the frames of a tab', () => {
  it('are known to the next worker, the top one first', async () => {
    await watch.started(frame(3, 12));
    await watch.started(frame(3, 0));
    await watch.started(frame(4, 0));
    expect(await wake().frames(3)).toEqual([0, 12]);
    expect(await wake().frames(99)).toEqual([]);
  });
  it('are noted when many speak at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => watch.started(frame(3, at))));
    expect(await watch.frames(3)).toHaveLength(20);
  });
  it('of the page before are forgotten when the top frame reads a new one', async () => {
    await watch.started(frame(3, 0));
    await watch.started(frame(3, 12));
    time += 60_000;
    await watch.started(frame(3, 0));
    expect(await watch.frames(3)).toEqual([0]);
  });
  it('of the page before are forgotten too when the clock was set back', async () => {
    await watch.started(frame(3, 0));
    await watch.started(frame(3, 12));
    await watch.tellAll({ name: 'frame.refresh' });
    time -= 3_600_000;
    await watch.started(frame(3, 0));
    expect(await watch.frames(3)).toEqual([0]);
  });
  it('that can’t be noted read all the same', async () => {
    session.failsToWrite = true;
    await expect(watch.started(frame(3, 0))).resolves.toBeUndefined();
  });
  it('stay when all were only asked to read anew', async () => {
    await watch.started(frame(3, 0));
    await watch.started(frame(3, 12));
    time += 60_000;
    await watch.tellAll({ name: 'frame.refresh' });
    await watch.started(frame(3, 0));
    expect(await watch.frames(3)).toEqual([0, 12]);
  });
  it('are forgotten with the tab', async () => {
    await watch.started(frame(3, 0));
    watch.closed(3);
    expect(await watch.frames(3)).toEqual([]);
  });
  it('are not our own pages, which may ask as well', async () => {
    await watch.started({ ...frame(3, 0), url: 'chrome-extension://our-id/popup.html' });
    expect(await watch.frames(3)).toEqual([]);
  });
  it('hold no address and no name', async () => {
    await watch.reported({ ...frame(3, 0), url: 'https://x.com/secret' }, { state: 'reading', count: 1 }, en);
    expect(JSON.stringify([...session.items])).not.toContain('secret');
  });
});

describe('telling all tabs', () => {
  it('reaches every known frame, and forgets one that is gone', async () => {
    await watch.started(frame(3, 0));
    await watch.started(frame(4, 7));
    gone.add('4/7');
    await watch.tellAll({ name: 'frame.refresh', request: null });
    expect(told).toEqual(['3/0']);
    expect(await watch.frames(4)).toEqual([]);
  });
  it('asks whoever is there when none is known, and minds no error', async () => {
    gone.add('8/all');
    await watch.tellAll({ name: 'frame.refresh', request: null });
    expect(told).toEqual(['9/all']);
  });
  it('asks nobody at the next change when nobody was there', async () => {
    await watch.tellAll({ name: 'frame.refresh', request: null });
    expect(told).toEqual(['8/all', '9/all']);
    await wake().tellAll({ name: 'frame.refresh', request: null });
    await watch.started(frame(3, 0));
    watch.closed(3);
    await watch.tellAll({ name: 'frame.refresh', request: null });
    expect(told).toEqual(['8/all', '9/all']);
  });
  it('knows from then on who answered, and asks again whoever while the session can’t be written', async () => {
    answering.add('9/all');
    session.failsToWrite = true;
    await watch.tellAll({ name: 'frame.refresh', request: null });
    session.failsToWrite = false;
    await watch.tellAll({ name: 'frame.refresh', request: null });
    expect(told).toEqual(['8/all', '9/all', '8/all', '9/all']);
    await watch.tellAll({ name: 'frame.refresh', request: null });
    expect(told.slice(4)).toEqual(['9/0']);
  });
  it('does not reject when the session cannot be read', async () => {
    session.failsToRead = true;
    await expect(watch.tellAll({})).resolves.toBeUndefined();
  });
});

describe('the toolbar', () => {
  it('shows the sum over the frames of a tab, as a number and in words', async () => {
    await watch.reported(frame(3, 0), { state: 'reading', count: 2 }, en);
    await watch.reported(frame(3, 12), { state: 'reading', count: 1 }, en);
    expect(shown[3]).toEqual({ text: '3', title: 'Unbadger: 3 pitches on this page' });
    await watch.reported(frame(3, 0), { state: 'reading', count: 0 }, en);
    expect(shown[3]).toEqual({ text: '1', title: 'Unbadger: 1 pitch on this page' });
  });
  it.each([
    ['reading', 'no pitches on this page'],
    ['unknown-layout', 'this page looks different than expected; nothing is touched'],
    ['locked', 'messages here are locked; nothing is read'],
    ['paused', 'paused on this site'],
    ['off', 'off on this site'],
    ['nothing-here', 'nothing to read on this page'],
  ])('says of a page that is %s: %s', (state, words) => {
    expect(describeTab([{ state, count: 0 }], en)).toMatchObject({ badge: state === 'unknown-layout' ? '!' : '', title: `Unbadger: ${words}` });
  });
  it('does not let a number grow out of its badge', () => {
    expect(describeTab([{ state: 'reading', count: 12_345 }], en).badge).toBe('999+');
    expect(describeTab([{ state: 'reading', count: 2 }], en, 'worth-reading').title).toBe('Unbadger: 2 posts worth reading on this page');
    expect(describeTab([{ state: 'reading', count: 0 }], en, 'none')).toMatchObject({ badge: '', title: 'Unbadger: reading this page' });
  });
});
