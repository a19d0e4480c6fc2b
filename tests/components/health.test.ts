import { describe, expect, it } from 'vitest';
import { describeFrames, describeQuietStart, describeStorage } from '../../components/popup/health';
import { mergeFrames, signFrames } from '../../components/popup/merge';
import { checkReport } from '../../components/popup/trust';
import type { FrameReport } from '../../lib/messages/protocol';
import { inventCalls, inventItem, NOW } from '../../scripts/screenshots/invented';

const report = (state: FrameReport['state'], more: Partial<FrameReport> = {}): FrameReport => ({ network: 'linkedin', state, items: [], health: [], errors: {}, ...more });
const say = (...reports: FrameReport[]) => describeFrames(reports.map((one, frameId) => ({ frameId, report: one })), undefined, NOW).map((line) => line.words);
const part = (surface: 'feed' | 'message', found: number, read: number, missed = {}) => ({ network: 'linkedin' as const, surface, layout: 'l', found, read, missed, strategies: {} });

describe('how reading goes, in words', () => {
  it('counts posts and messages over all frames', () => {
    expect(say(report('reading', { health: [part('feed', 10, 10), part('message', 3, 3)] }), report('reading', { health: [part('feed', 4, 4)] }))).toEqual(['LinkedIn: 14 of 14 posts, 3 of 3 messages read']);
  });
  it('says one post, not one posts', () => {
    expect(say(report('reading', { health: [part('feed', 1, 1)] }))).toEqual(['LinkedIn: 1 of 1 post read']);
  });
  it('says what could not be read, and that it was left alone', () => {
    expect(say(report('reading', { health: [part('feed', 14, 12, { author: 2 })] }))[1]).toBe('2 could not be read (no author found) and were left alone.');
  });
  it.each([
    ['unknown-layout', 'LinkedIn changed its page. Nothing is touched.'],
    ['locked', 'Messages on LinkedIn are locked by a PIN: nothing is read.'],
    ['paused', 'Paused on LinkedIn. Nothing is read.'],
    ['off', 'Switched off on LinkedIn. Nothing is read.'],
    ['nothing-here', 'Nothing to read on this page of LinkedIn.'],
  ] as const)('says it when a page is %s', (state, words) => {
    expect(say(report(state))).toEqual([words]);
  });
  it('names XChat, whose PIN it is', () => {
    expect(say(report('locked', { network: 'x' }))).toEqual(['XChat is locked by its PIN: nothing is read.']);
  });
  it('says first that one frame has changed, then what the others read', () => {
    expect(say(report('reading', { health: [part('feed', 2, 2)] }), report('unknown-layout'))).toEqual(['LinkedIn changed its page. Nothing is touched.', 'LinkedIn: 2 of 2 posts read']);
  });
  it('says so on a tab that is none of our sites', () => {
    expect(say()[0]).toMatch(/^Not read/);
  });
  it('says that a full disk loses nothing, and what to do', () => {
    expect(describeStorage({ state: 'degraded', entries: 3, setAside: 0 })[0]?.words).toMatch(/kept in a journal.*Free some space/);
  });
  it('says nothing when the storage is good', () => {
    expect(describeStorage({ state: 'good', entries: 3, setAside: 0 })).toEqual([]);
  });
});

describe('what the frames of a tab found', () => {
  const frame = (frameId: number, ...numbers: number[]) => ({ frameId, report: report('reading', { items: numbers.map(inventItem) }) });
  it('stands newest first, whichever frame it came from', () => {
    expect(mergeFrames([frame(0, 3, 1), frame(7, 0, 2)]).map(({ frameId, item }) => [frameId, item.key])).toEqual([[7, 'item-0'], [0, 'item-1'], [7, 'item-2'], [0, 'item-3']].sort((a, b) => order(a) - order(b)));
  });
  it('counts once what two frames both show', () => {
    expect(mergeFrames([frame(0, 1), frame(7, 1)])).toHaveLength(1);
  });
  it('is signed the same until something the user sees changes', () => {
    const revealed = { frameId: 0, report: report('reading', { items: [{ ...inventItem(1), revealed: true }] }) };
    expect(signFrames([frame(0, 1)])).toBe(signFrames([frame(0, 1)]));
    expect(signFrames([frame(0, 1)])).not.toBe(signFrames([revealed]));
  });
  const sent = new Map([0, 1, 2, 3].map((n) => [`item-${n}`, n === 1 ? NOW - 125 * 60_000 - 7_200_000 : Date.parse(inventItem(n).sentAt!)]));
  const order = (row: (string | number)[]) => -sent.get(String(row[1]))!;
});

describe('a report from a page’s process', () => {
  it('is taken when it has its shape', async () => {
    const [frame] = await inventCalls({ items: 6 }).frames(10);
    expect(checkReport(frame!.report)?.items).toHaveLength(6);
  });
  const good = inventItem(0);
  it.each([
    ['no author', { ...good, author: undefined }],
    ['a verdict of an unknown kind', { ...good, verdict: { ...good.verdict, kind: 'nonsense' } }],
    ['a chance that is no number', { ...good, verdict: { ...good.verdict, probabilities: { ...good.verdict.probabilities, peer: 'much' } } }],
    ['a reason we have no words for', { ...good, decision: { act: 'none', reason: 'constructor' } }],
    ['an opening that is an object', { ...good, opening: { toString: null } }],
    ['null', null],
  ])('loses an item with %s and keeps the others', (_what, bad) => {
    expect(checkReport({ ...report('reading'), items: [bad, inventItem(1)] })?.items.map((item) => item.key)).toEqual(['item-1']);
  });
  it.each([null, 'text', {}, { ...report('reading'), network: 'elsewhere' }, { ...report('reading'), health: 'fine' }])('is none when it is %j', (value) => {
    expect(checkReport(value)).toBeUndefined();
  });
});

describe('the first week, in words', () => {
  const DAY = 86_400_000;
  it.each([
    [7 * DAY, 'day 1 of 7'],
    [6 * DAY + 1, 'day 1 of 7'],
    [4.5 * DAY, 'day 3 of 7'],
    [1, 'day 7 of 7'],
    [30 * DAY, 'day 1 of 7'],
  ])('%d milliseconds before its end is %s', (left, words) => {
    expect(describeQuietStart({ observeUntil: NOW + left } as never, NOW)[0]?.words).toMatch(`Observing: ${words}`);
  });
  it('says nothing when it is over or never was', () => {
    expect([describeQuietStart({ observeUntil: NOW } as never, NOW), describeQuietStart({} as never, NOW), describeQuietStart(undefined, NOW)]).toEqual([[], [], []]);
  });
});
