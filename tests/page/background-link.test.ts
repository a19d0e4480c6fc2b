import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/core/item';
import type { Verdict } from '../../lib/core/verdict';
import { createBackgroundLink } from '../../lib/page/background-link';
import type { SeenRecord } from '../../lib/page/seen';

const item = (over: Partial<Item> = {}): Item => ({ network: 'linkedin', surface: 'feed', key: 'a', author: { kind: 'person', keys: [] }, promoted: 'no', direction: 'incoming', text: 'Numbers', links: [], ...over }) as unknown as Item;
const record = (over: Partial<Item> = {}): SeenRecord => ({ item: item(over), verdict: { kind: 'peer', causes: [], thoughtLeadership: 0 }, decision: { act: 'mark' }, count: 'settled' }) as unknown as SeenRecord;
const community = { name: ' Hospital engineers ', kind: 'group' as const, url: 'https://www.linkedin.com/groups/123/' };

/** What is told of some records, in the calls it is told in. */
function tell(records: readonly SeenRecord[]): { counts: { community?: unknown; surface: string; count: number }[] }[] {
  const sent: { name: string; request: unknown }[] = [];
  let flush = () => {};
  const link = createBackgroundLink('linkedin', ((name: string, request: unknown) => (sent.push({ name, request }), Promise.resolve({}))) as never, () => 'operation', (run) => ((flush = run), () => undefined));
  link.changed(() => ({ state: 'reading', pitches: 0 }), records);
  flush();
  return sent.filter(({ name }) => name === 'statistics.count').map(({ request }) => request) as never;
}

describe('what a frame counts', () => {
  it('names the group that a post stands in, and adds up per group', () => {
    const [told] = tell([record({ community }), record({ community, key: 'b' }), record({ key: 'c' })]);
    expect(told!.counts).toMatchObject([{ community: { key: 'linkedin.com/groups/123', name: 'Hospital engineers' }, count: 2 }, { count: 1 }]);
    expect(told!.counts[1]).not.toHaveProperty('community');
  });
  it('names no group for what is private', () => {
    expect(tell([record({ community, surface: 'message' })])[0]!.counts[0]).not.toHaveProperty('community');
  });
  it('goes in calls that the background takes, however many groups a page shows', () => {
    const many = Array.from({ length: 700 }, (_, n) => record({ key: String(n), community: { ...community, url: `https://www.linkedin.com/groups/${n}/` } }));
    const calls = tell(many);
    expect(calls.map(({ counts }) => counts.length)).toEqual([300, 300, 100]);
  });
  it('notes every public item for the profiles of their authors, in calls that the background takes', () => {
    const sent: { name: string; request: { sightings?: readonly { itemHash: string }[] } }[] = [];
    let flush = () => {};
    const link = createBackgroundLink('linkedin', ((name: string, request: object) => (sent.push({ name, request }), Promise.resolve({}))) as never, () => 'operation', (run) => ((flush = run), () => undefined));
    link.changed(() => ({ state: 'reading', pitches: 0 }), Array.from({ length: 450 }, (_, n) => record({ key: String(n), author: { kind: 'person', name: 'Ada', keys: ['linkedin/in/ada'] } })));
    flush();
    const told = sent.filter(({ name }) => name === 'voice.note').map(({ request }) => request.sightings!);
    expect(told.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(new Set(told.flat().map(({ itemHash }) => itemHash)).size).toBe(450);
  });
  it('a revealed fold is counted in its group', () => {
    const sent: unknown[] = [];
    let flush = () => {};
    const link = createBackgroundLink('linkedin', ((_: string, request: unknown) => (sent.push(request), Promise.resolve({}))) as never, () => 'operation', (run) => ((flush = run), () => undefined));
    link.revealed(item({ community }), { kind: 'marketing' } as Verdict);
    flush();
    expect(sent).toMatchObject([{ counts: [{ act: 'reveal', community: { key: 'linkedin.com/groups/123' } }] }]);
  });
});

it('suggests a sender once an item, and remembers the newest two thousand items of that', () => {
  const sent: { candidates?: unknown[] }[] = [];
  let flush = () => {};
  const link = createBackgroundLink('linkedin', ((_: string, request: { candidates?: unknown[] }) => (sent.push(request), Promise.resolve({}))) as never, () => 'operation', (run) => ((flush = run), () => undefined));
  const suggest = (n: number) => link.suggest(item({ key: `item-${n}`, author: { kind: 'person', name: 'Ada', keys: ['linkedin/in/ada'] } }), { kind: 'marketing', causes: [] } as unknown as Verdict, 1);
  const countSent = () => sent.splice(0).reduce((sum, { candidates }) => sum + (candidates?.length ?? 0), 0);
  for (let n = 0; n <= 2_000; n++) suggest(n);
  flush();
  expect(countSent()).toBe(2_001);
  for (const known of [1, 2_000, 0]) suggest(known);
  flush();
  expect(countSent(), 'the oldest alone').toBe(1);
});

describe('what a listed party did', () => {
  const NOW = Date.UTC(2026, 10, 23, 12);
  const propose = (...items: Partial<Item>[]) => {
    const sent: { incidents: { at: number }[] }[] = [];
    let flush = () => {};
    const link = createBackgroundLink('linkedin', ((_: string, request: never) => (sent.push(request), Promise.resolve({}))) as never, () => 'operation', (run) => ((flush = run), () => undefined));
    for (const over of items) link.propose(item(over), { kind: 'marketing', causes: [] } as unknown as Verdict, { entryId: 'entry-0001', matchedKey: 'linkedin/in/ada' } as never, NOW);
    flush();
    return sent.map(({ incidents }) => incidents);
  };
  it.each([
    ['2026-09-02T08:00:00.000Z', Date.UTC(2026, 8, 2, 8)],
    ['2026-11-23T13:00:00.000Z', NOW],
    ['2026-02-31', NOW],
    ['2026-99-02T08:00:00.000Z', NOW],
    ['1960-09-02T08:00:00.000Z', NOW],
    ['3d', NOW],
    ['2026', NOW],
    [undefined, NOW],
  ])('is dated by when it was sent, where that is told exactly: %s', (sentAt, at) => {
    expect(propose({ sentAt })).toMatchObject([[{ at }]]);
  });
  it('goes in calls that the background takes', () => {
    expect(propose(...Array.from({ length: 450 }, (_, n) => ({ key: String(n) }))).map(({ length }) => length)).toEqual([200, 200, 50]);
  });
});
