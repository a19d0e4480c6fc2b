import { describe, expect, it } from 'vitest';
import type { Segment } from '../../lib/engine/notation';
import { Slots } from '../../lib/engine/slots';

const gap = (minGap: number, maxGap: number): Segment => ({ runs: [], minGap, maxGap });
/** Nodes are their own share, in thousandths. */
const make = () => new Slots((node) => node / 1_000);

describe('a phrase of two parts', () => {
  it('is asked for by its last part where the first is as common', () => {
    const slots = make();
    slots.finish(slots.first('the', [50]), gap(0, 4), 'zebra', [20], 7);
    slots.finish(slots.first('as', [30]), gap(1, 2), 'common', [30], 8);
    expect(slots.settle()).toEqual({
      starts: new Map([[50, [1]], [30, [2]]]), asked: [{ node: 20, after: 1, least: 0, most: 4, target: 7 }, { node: 30, after: 2, least: 1, most: 2, target: 8 }],
      gated: [], gateOf: new Map(), wideGates: 0, gatesBySlot: [], firstUnion: 3, unions: [],
    });
  });
  it('opens a gate with its first part where that is rarer', () => {
    const slots = make();
    const zebra = slots.first('zebra', [20]);
    slots.finish(slots.first('the', [90]), gap(0, 4), 'zebra', [20], 5);
    slots.finish(zebra, gap(0, 4), 'the', [90], 7);
    slots.finish(zebra, gap(0, 1), 'a', [80], 8);
    slots.finish(zebra, gap(0, 2), 'the', [90], 9);
    expect(slots.settle()).toEqual({
      // slots that open gates come first
      starts: new Map([[20, [1]], [90, [2]]]), asked: [{ node: 20, after: 2, least: 0, most: 4, target: 5 }],
      gated: [{ node: 90, after: 1, least: 0, most: 4, target: 7 }, { node: 80, after: 1, least: 0, most: 1, target: 8 }, { node: 90, after: 1, least: 0, most: 2, target: 9 }],
      gateOf: new Map([[90, 0], [80, 1]]), wideGates: 0, gatesBySlot: [[0, 1]], firstUnion: 3, unions: [],
    });
  });
  it('has a gate with others; those with the most come first, and from nine on one is wide', () => {
    const slots = make();
    const open = (node: number, count: number) => Array.from({ length: count }, (_, n) => slots.finish(slots.first(`${node}-${n}`, [n + 1]), gap(0, 4), `${node}`, [node], n));
    open(80, 2);
    open(90, 9);
    open(70, 8);
    const { gateOf, wideGates, gated } = slots.settle();
    expect([[...gateOf], wideGates]).toEqual([[[90, 0], [70, 1], [80, 2]], 1]);
    expect(gated.map(({ after }) => after), 'by the slots that they follow').toEqual(gated.map(({ after }) => after).sort((a, b) => a - b));
  });
  it('has a first part that is as common as all of its words together', () => {
    const slots = make();
    slots.finish(slots.first('a|b|c|d|e', [1, 2, 3, 4, 5]), gap(0, 4), 'x', [15], 0);
    slots.finish(slots.first('a|b|c|d|f', [1, 2, 3, 4, 6]), gap(0, 4), 'y', [17], 1);
    const { asked, gated } = slots.settle();
    expect([asked.map(({ target }) => target), gated.map(({ target }) => target)]).toEqual([[0], [1]]);
  });
});

describe('a part in the middle', () => {
  it('is remembered behind what stands before it, and is as rare as a twentieth of the rarer of the two', () => {
    const slots = make();
    const second = slots.next(slots.first('the', [100]), gap(1, 4), 'of', [200]);
    slots.finish(second, gap(0, 4), 'x', [5], 0);
    slots.finish(second, gap(0, 4), 'y', [6], 1);
    const other = slots.next(slots.first('of', [200]), gap(0, 4), 'the', [40, 60]);
    slots.finish(other, gap(0, 4), 'x', [5], 2);
    slots.finish(other, gap(0, 4), 'y', [6], 3);
    const { asked, gated, starts } = slots.settle();
    expect(starts).toEqual(new Map([[100, [1]], [200, [4]]]));
    expect(asked.map(({ node, after, least, most, target }) => [node, after, least, most, target])).toEqual([[5, 2, 0, 4, 0], [40, 4, 0, 4, -4], [60, 4, 0, 4, -4], [5, 3, 0, 4, 2]]);
    expect(gated.map(({ node, after, target }) => [node, after, target])).toEqual([[200, 1, -3], [6, 2, 1], [6, 3, 3]]);
  });
  it('is one for all that go on from it, but not for other gaps or other beginnings', () => {
    const slots = make();
    const [a, b] = [slots.first('a', [1]), slots.first('b', [2])];
    expect(slots.first('a', [1])).toBe(a);
    const next = (after: number, segment: Segment) => slots.next(after, segment, 'c', [3]);
    const made = [next(a, gap(0, 4)), next(a, gap(0, 4)), next(a, gap(1, 4)), next(a, gap(0, 3)), next(b, gap(0, 4)), slots.next(a, gap(0, 4), 'd', [4]), slots.first('c', [3])];
    expect(made).toEqual([2, 2, 3, 4, 5, 6, 7]);
    expect(slots.settle().asked.concat(slots.settle().gated)).toHaveLength(5);
  });
  it('that ends a phrase is asked once for each feature and gap', () => {
    const slots = make();
    const a = slots.first('a', [9]);
    for (const [segment, runs, feature] of [[gap(0, 4), 'b', 1], [gap(0, 4), 'b', 1], [gap(0, 4), 'b', 2], [gap(1, 4), 'b', 1], [gap(0, 3), 'b', 1], [gap(0, 4), 'c', 1]] as const) slots.finish(a, segment, runs, [3], feature);
    slots.finish(slots.first('d', [8]), gap(0, 4), 'b', [3], 1);
    expect(slots.settle().asked.map(({ after, least, most, target }) => [after, least, most, target])).toEqual([[1, 0, 4, 1], [1, 0, 4, 2], [1, 1, 4, 1], [1, 0, 3, 1], [1, 0, 4, 1], [2, 0, 4, 1]]);
  });
});

describe('a first part of few words', () => {
  it('is any of theirs, each remembered once', () => {
    const slots = make();
    slots.finish(slots.first('a|b', [50, 60]), gap(0, 4), 'x', [1], 0);
    slots.finish(slots.first('b|c|d|e', [60, 70, 80, 90]), gap(0, 4), 'y', [2], 1);
    slots.finish(slots.first('b', [60]), gap(0, 4), 'z', [3], 2);
    const { starts, asked, unions, firstUnion } = slots.settle();
    expect(firstUnion).toBe(6);
    expect(starts).toEqual(new Map([[60, [1]], [50, [2]], [70, [3]], [80, [4]], [90, [5]]]));
    expect(unions).toEqual([[2, 1], [1, 3, 4, 5]]);
    expect(asked.map(({ after }) => after)).toEqual([6, 7, 1]);
  });
  it('is remembered as a whole when it has more, opens gates, or stands further behind', () => {
    const slots = make();
    slots.finish(slots.first('five', [50, 60, 70, 80, 90]), gap(0, 4), 'x', [1], 0);
    slots.finish(slots.first('rare', [5, 6]), gap(0, 4), 'y', [100], 1);
    slots.finish(slots.next(slots.first('a', [200]), gap(0, 4), 'later', [51, 61]), gap(0, 4), 'z', [3], 2);
    const { starts, unions, gatesBySlot } = slots.settle();
    expect(unions).toEqual([]);
    expect(gatesBySlot).toEqual([[0]]);
    expect(starts).toEqual(new Map([[5, [1]], [6, [1]], [50, [2]], [60, [2]], [70, [2]], [80, [2]], [90, [2]], [200, [3]]]));
  });
  it('is remembered beside others that begin with the same word', () => {
    const slots = make();
    for (const [at, name] of ['one', 'two', 'three'].entries()) slots.finish(slots.first(name, [50, 60, 70, 80, 90 + at]), gap(0, 4), 'x', [1], at);
    expect(slots.settle().starts.get(50)).toEqual([1, 2, 3]);
  });
});
