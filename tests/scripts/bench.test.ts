import { describe, expect, it } from 'vitest';
import { readArguments, Refusal } from '../../scripts/bench/arguments';
import { findRises } from '../../scripts/bench/check';
import { timeInExtension } from '../../scripts/bench/page-section';
import { drawGrowth } from '../../scripts/bench/picture';
import { median, quantile, race, Times } from '../../scripts/bench/rounds';
import { makePhrases } from '../../scripts/bench/synthetic';
import { isMet, joinTargets, least, linesOf, most } from '../../scripts/bench/targets';

describe('the middle of some values', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 1, 2, 9], 5.5],
    [[100, 2, 3], 3],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
  it('of none is refused', () => {
    expect(() => median([])).toThrow(/at least one/);
  });
});

describe('a quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  it.each([
    [0, 0],
    [0.5, 50],
    [0.95, 95],
    [1, 99],
  ])('at %d of 0 to 99 is %d', (share, expected) => {
    expect(quantile(hundred, share)).toBe(expected);
  });
});

describe('a race', () => {
  /** A clock that every run moves by as much as the run takes. */
  const machine = () => {
    let now = 0;
    return { clock: () => now, takes: (milliseconds: number | (() => number)) => () => void (now += typeof milliseconds === 'number' ? milliseconds : milliseconds()) };
  };
  it('gives milliseconds a run, however many runs a turn has', async () => {
    const { clock, takes } = machine();
    const times = await race([{ name: 'quick', run: takes(0.25) }, { name: 'slow', run: takes(20) }], { rounds: 3, turn: 3, warm: 1, clock });
    expect(times.of('quick')).toBe(0.25);
    expect(times.of('slow')).toBe(20);
    expect(times.ratio('slow', 'quick')).toBe(80);
  });
  it('waits for who answers with a promise', async () => {
    const { clock, takes } = machine();
    const late = takes(8);
    const times = await race([{ name: 'late', run: () => Promise.resolve().then(() => Promise.resolve()).then(late) }, { name: 'soon', run: takes(2) }], { rounds: 3, turn: 1, warm: 0, clock });
    expect(times.ratio('late', 'soon')).toBe(4);
  });
  it('keeps its ratios when the machine is slow for some rounds', async () => {
    const { clock, takes } = machine();
    let runs = 0;
    const busy = () => (Math.floor(runs++ / 2) % 3 === 0 ? 7 : 1);
    let factor = 1;
    const times = await race([{ name: 'one', run: takes(() => (factor = busy()) * 5) }, { name: 'other', run: takes(() => factor * 10) }], { rounds: 7, turn: 1, warm: 0, clock });
    expect(times.ratio('other', 'one')).toBe(2);
  });
  it('takes ratios round by round and not of the middles', () => {
    const times = new Times(new Map([['a', Float64Array.of(1, 10, 100)], ['b', Float64Array.of(2, 30, 100)]]));
    expect(times.ratio('b', 'a')).toBe(2);
    expect(times.ratio('a', 'b')).toBe(0.5);
  });
  it('knows nobody who did not run', () => {
    expect(() => new Times(new Map()).of('nobody')).toThrow(/nobody/);
  });
});

describe('a target', () => {
  it.each([
    [most('a', 6, 6), true],
    [most('a', 6.1, 6), false],
    [least('a', 80, 80), true],
    [least('a', 79, 80), false],
    [most('a', NaN, 6), false],
    [least('a', NaN, 6), false],
  ])('%j is met: %s', (part, met) => {
    expect(isMet(part)).toBe(met);
  });
  it('shows the part that is furthest from its goal, and is met when all are', () => {
    expect(linesOf({ id: 'T3', what: '', parts: [most('near', 1.1, 1.2), least('far', 5, 10)] })).toEqual([
      { id: 'T3', value: 5, goal: 10, met: false },
      { id: 'T3a', value: 1.1, goal: 1.2, met: true },
      { id: 'T3b', value: 5, goal: 10, met: false },
    ]);
  });
  it('of one part is one line', () => {
    expect(linesOf({ id: 'T8', what: '', parts: [most('only', 4.4, 5, 'ms')] })).toEqual([{ id: 'T8', value: 4.4, goal: 5, met: true }]);
  });
});

describe('targets of one number', () => {
  it('are one target with the parts of all', () => {
    const [a, b, c] = [most('a', 1, 2), most('b', 3, 2), most('c', 1, 2)];
    expect(joinTargets([{ id: 'T1', what: 'first', parts: [a] }, { id: 'T2', what: '', parts: [c] }, { id: 'T1', what: 'second', parts: [b] }])).toEqual([{ id: 'T1', what: 'first', parts: [a, b] }, { id: 'T2', what: '', parts: [c] }]);
  });
});

describe('counters of work', () => {
  it('may fall, and rise by what a few new rules cost', () => {
    expect(findRises({ loads: 100, runs: 2 }, { loads: 105, runs: 1 })).toEqual([]);
  });
  it('are told when they rise by more', () => {
    expect(findRises({ loads: 100 }, { loads: 106 })).toEqual(['loads: 106, committed are 100']);
  });
  it('must be known on both sides', () => {
    expect(findRises({ gone: 1 }, { fresh: 1 })).toEqual(['gone: committed and not counted', 'fresh: counted and not committed']);
  });
});

describe('time in scripts of ours', () => {
  const frame = (id: number, url: string, ...children: number[]) => ({ id, callFrame: { url }, children });
  it('is that of our frames and of what they called, and of nobody else', () => {
    const nodes = [frame(1, '', 2, 4), frame(2, 'chrome-extension://us/page-x.js', 3), frame(3, ''), frame(4, 'https://x.com/app.js', 5), frame(5, '')];
    expect(timeInExtension({ nodes, samples: [2, 3, 4, 5, 1], timeDeltas: [1_000, 2_000, 4_000, 8_000, 16_000] })).toBe(3);
  });
});

describe('phrases made up', () => {
  const texts = ['we met at the harbour and spoke about boats', 'the price of boats rose and we spoke about it', 'a friend of the harbour wrote about the price'];
  it('are the same every time, each once, and many of them stand in the texts', () => {
    const phrases = makePhrases(texts, 60);
    expect(makePhrases(texts, 60)).toEqual(phrases);
    expect(new Set(phrases).size).toBe(60);
    expect(phrases.filter((phrase) => texts.some((text) => text.includes(phrase))).length).toBeGreaterThan(10);
  });
});

describe('the picture of growth', () => {
  it('draws a curve higher up where it takes longer, and escapes names', () => {
    const svg = drawGrowth([{ title: 'Rules & time', x: 'rules', y: 'µs', curves: { flat: [{ x: 100, y: 5 }, { x: 10_000, y: 5 }], steep: [{ x: 100, y: 5 }, { x: 10_000, y: 5_000 }] } }]);
    const ends = [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/g)].map((match) => match.slice(1).map(Number));
    expect(ends).toHaveLength(2);
    expect(ends[0]![1]).toBe(ends[0]![3]);
    expect(ends[1]![3]).toBeLessThan(ends[1]![1]!);
    expect(svg).toContain('Rules &#38; time');
  });
});

describe('arguments of the bench', () => {
  it('are read', () => {
    expect(readArguments(['--only', 'T1,T9', '--json'], ['T1', 'T9'])).toMatchObject({ only: ['T1', 'T9'], json: true, check: false });
    expect(readArguments(['--texts', 'a.jsonl', 'b.jsonl'], [])).toMatchObject({ texts: ['a.jsonl', 'b.jsonl'] });
  });
  it.each([[['--only', 'T99']], [['--quick']], [['--accept']], [['somewhere']]])('%j are refused', (given) => {
    expect(() => readArguments(given, ['T1'])).toThrow(Refusal);
  });
});
