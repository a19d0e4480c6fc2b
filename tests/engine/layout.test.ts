import { describe, expect, it } from 'vitest';
import { plan } from '../../lib/engine/compile';
import { buildTables, type Plan } from '../../lib/engine/layout';
import type { Continuation } from '../../lib/engine/slots';
import { RECORD, SAYS_CONTINUATION, SAYS_FEATURE, SAYS_LIST, SAYS_SLOT, type Tables } from '../../lib/engine/tables';
import { lookUp } from '../../lib/engine/word-table';
import { wordHash } from '../../lib/text/words';

const planOf = (...phrases: string[]): Plan => plan(phrases.map((phrase, feature) => ({ phrase, feature })), phrases.length);
const build = (...phrases: string[]) => buildTables(planOf(...phrases));
/** What states say that say something: kind, what, and how many words lead there. */
const said = ({ states }: Tables) => Array.from({ length: states.length / RECORD }, (_, state) => [...states.subarray(state * RECORD, (state + 1) * RECORD)]).flatMap(([, what, how]) => (how === 0 ? [] : [[how! & 3, what!, how! >>> 2] as const]));
const sayingsOf = (...phrases: string[]) => said(build(...phrases)).map(([kind, what]) => [kind, what]);
const continuation = (target: number, over: Partial<Continuation> = {}): Continuation => ({ node: 1, after: 1, least: 0, most: 4, target, ...over });

describe('what a state says', () => {
  it('is written out when it is one thing', () => {
    expect(sayingsOf('book a call', 'sale')).toEqual([[SAYS_FEATURE, 1], [SAYS_FEATURE, 0]]);
    expect(sayingsOf('a .. zebra')).toEqual([[SAYS_SLOT, 1], [SAYS_CONTINUATION, 0]]);
  });
  it('is a list when it is more: features, slots, continuations, and those behind a gate', () => {
    const tables = build('a', 'a', 'a .. b c d', 'b c d', 'b c d .. a');
    const list = (half: number) => Array.from(tables.lists.subarray(half * 2));
    const lists = said(tables).filter(([kind]) => kind === SAYS_LIST).map(([, half]) => half);
    // a: two features, a slot to remember, and behind the gate of `b c d` a continuation; then b c d: a feature, a slot, a continuation
    expect(lists.map((half) => list(half).slice(0, 5))).toEqual([[2 | (1 << 8), 0 | (1 << 8), 1, 0, 1], [1 | (1 << 8), 1, 0, 3, 1]]);
    expect(list(lists[0]!).slice(3, 7)).toEqual([0, 1, 2, 1]);
    expect(list(lists[1]!)).toEqual([1 | (1 << 8), 1, 0, 3, 1, 0]);
    expect([...tables.gateWords]).toEqual([5]);
    expect([[...tables.gateStart], [...tables.gates]]).toEqual([[0, 0, 1], [0]]);
  });
  it('is written once where many say the same', () => {
    const two = build('(a|b|c)', '(a|b|c)');
    expect([said(two), [...two.lists]]).toEqual([new Array(3).fill([SAYS_LIST, 0, 1]), [2, 0, 0, 0, 1]]);
    expect(said(build('a', 'a', 'b', 'b')).map(([, half]) => half), 'each list begins at an even place').toEqual([0, 3]);
    expect(sayingsOf('(aa|bb|cc|dd|ee) .. zz', 'aa .. yy').slice(0, 2), 'but not where one says more').not.toEqual([[SAYS_SLOT, 1]]);
  });
  it('has a long head where one of its counts is over 254', () => {
    const many = (count: number) => [...build(...Array.from({ length: count }, () => 'a')).lists].slice(0, 8);
    expect(many(254)).toEqual([254, 0, 0, 0, 1, 2, 3, 4]);
    expect(many(255)).toEqual([0xffff, 255, 0, 0, 0, 0, 0, 1]);
  });
  it('is behind a gate even when it is one thing', () => {
    const tables = build('zebra .. a', 'a b', 'a c', 'a d');
    expect([...tables.lists]).toEqual([0, 1 << 8, 1, 0]);
  });
  it('goes on in one way where two phrases mean it', () => {
    const { continuations } = build('(a|b|c|d|e) .. (x|y)');
    expect([...continuations]).toEqual([1 | (0 << 16) | (4 << 20), 0]);
    expect([...build('a _ _ b', 'a .. b').continuations]).toEqual([1 | (2 << 16) | (2 << 20), 0, 1 | (4 << 20), 1]);
  });
});

describe('tables', () => {
  it('know where words lead from the beginning, and which begin nothing', () => {
    const tables = build('call me', 'book a call', '^ hi', '# min', 'gua* it');
    const state = (table: Int32Array, word: string) => lookUp(table, wordHash(word)) >>> 16;
    for (const word of ['call', 'book']) expect(state(tables.words, word), word).toBeGreaterThan(0);
    for (const word of ['me', 'a', 'hi', 'min', 'it']) expect([state(tables.words, word), lookUp(tables.words, wordHash(word)) > 0], word).toEqual([0, true]);
    expect(state(tables.stems, 'gua')).toBeGreaterThan(0);
    expect(new Set([state(tables.words, 'call'), state(tables.words, 'book'), state(tables.stems, 'gua'), tables.startState, tables.numberState]).size).toBe(5);
    expect([build('a').startState, build('a').numberState]).toEqual([0, 0]);
    const place = (7 << 10) | (21 << 5) | 1;
    expect([...tables.prefixBits].flatMap((bits, at) => (bits === 0 ? [] : [[at, bits]]))).toEqual([[place >>> 5, (1 << (place & 31)) >>> 0]]);
  });
  it('know how many words lead to a state that says something', () => {
    expect(said(build('a', 'b c', 'd e f')).map(([, , depth]) => depth)).toEqual([1, 2, 3]);
  });
});

describe('a plan', () => {
  const tiny = planOf('a');
  it('has members of unions in a row', () => expect([...buildTables({ ...tiny, unions: [[3, 4], [5]] }).memberStart]).toEqual([0, 2, 3]));
  it('keeps a gate open for the widest gap behind it, and the words of its part', () => {
    const words = (...gated: Continuation[]) => [...buildTables({ ...tiny, gated, gateOf: new Map([[1, 0]]), gatesBySlot: [[0]] }).gateWords];
    expect([words(continuation(0, { most: 2 })), words(continuation(0, { most: 2 }), continuation(1, { most: 8 }), continuation(2, { most: 1 }))]).toEqual([[3], [9]]);
  });
});
