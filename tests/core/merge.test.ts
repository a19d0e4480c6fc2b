import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/core/entry';
import { differences, holdsSame, mergeEntries, MERGED, shortTimes, timesOf } from '../../lib/core/merge';
import { anyEntry } from '../portable/invented';

const RUNS = { numRuns: Number(process.env.TORTURE ?? 400) };
/** Versions of one entry, with few different times, so that ties are common. */
const version = fc.tuple(anyEntry(1), fc.nat(3), fc.nat(3), fc.dictionary(fc.constantFrom('note', 'state', 'name', 'identities', 'evidence', 'act'), fc.nat(3))).map(([entry, created, later, changed]): Entry => mergeEntries({ ...entry, createdAt: created, updatedAt: created + later, changed }, { ...entry, createdAt: created, updatedAt: created + later, changed }));
const entry = fc.sample(anyEntry(1), { numRuns: 1, seed: 3 })[0]!;
const base: Entry = { ...entry, state: 'listed', note: 'first', act: 'mark', createdAt: 10, updatedAt: 10, changed: undefined };

describe('a merge', () => {
  it('does not depend on who comes first', () => fc.assert(fc.property(version, version, (a, b) => void expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a))), RUNS));
  it('does not depend on the grouping', () => fc.assert(fc.property(version, version, version, (a, b, c) => void expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)))), RUNS));
  it('changes nothing the second time', () => fc.assert(fc.property(version, version, (a, b) => {
    expect(mergeEntries(a, a)).toEqual(a);
    const merged = mergeEntries(a, b);
    expect(mergeEntries(merged, b)).toEqual(merged);
  }), RUNS));
  it('takes the newest of each field', () => {
    const here = { ...base, note: 'here', updatedAt: 20, changed: { note: 20 } };
    const there = { ...base, act: 'fold' as const, updatedAt: 15, changed: { act: 15 } };
    expect(mergeEntries(here, there)).toMatchObject({ note: 'here', act: 'fold', updatedAt: 20 });
  });
  it('remembers a deletion against an older listing, and lets a newer listing win', () => {
    const released = { ...base, state: 'released' as const, updatedAt: 20, changed: { state: 20 } };
    expect(mergeEntries(released, base).state).toBe('released');
    expect(mergeEntries(released, { ...base, state: 'noticed', updatedAt: 30, changed: { state: 30 } }).state).toBe('noticed');
  });
  it('lets letting go win in the same moment', () => {
    expect(mergeEntries(base, { ...base, state: 'released' }).state).toBe('released');
  });
  it('keeps the notices of both sides when neither is newer', () => {
    const side = (at: number) => ({ ...entry, notices: [{ at, text: `notice ${at}` }] });
    expect(mergeEntries(side(5), side(9)).notices).toEqual([{ at: 5, text: 'notice 5' }, { at: 9, text: 'notice 9' }]);
  });
  it('takes nothing from a prototype', () => {
    const changed = JSON.parse('{"__proto__":{"note":99}}') as Record<string, number>;
    expect(mergeEntries({ ...base, note: 'x', changed }, { ...base, note: 'y', changed: { note: 11 }, updatedAt: 11 }).note).toBe('y');
  });
});

describe('two changes of the same moment', () => {
  const same = (one: Partial<Entry>, other: Partial<Entry>) => {
    const merged = mergeEntries({ ...base, ...one }, { ...base, ...other });
    expect(mergeEntries({ ...base, ...other }, { ...base, ...one })).toEqual(merged);
    return merged;
  };
  it('keep every identity once, in the order of their keys, with what more is known of one', () => {
    const merged = same({ identities: [{ key: 'x/b' }, { key: 'x/c', label: 'old' }] }, { identities: [{ key: 'x/a' }, { key: 'x/c', label: 'seen' }, { key: 'x/b' }] });
    expect(merged.identities).toEqual([{ key: 'x/a' }, { key: 'x/b' }, { key: 'x/c', label: 'seen' }]);
  });
  it('keep a hundred identities at most', () => {
    const many = (from: number) => Array.from({ length: 80 }, (_, n) => ({ key: `x/${String(from + n).padStart(3, '0')}` }));
    const { identities } = same({ identities: many(100) }, { identities: many(200) });
    expect([identities.length, identities[0]!.key, identities.at(-1)!.key]).toEqual([100, 'x/100', 'x/219']);
  });
  it('keep all evidence once, oldest first, the newest hundred at most', () => {
    const one = { at: 5, quote: 'b', network: 'x' as const };
    const turned = { network: 'x' as const, quote: 'b', at: 5 };
    expect(same({ evidence: [{ at: 7, quote: 'c' }, one] }, { evidence: [turned, { at: 4, quote: 'a' }] }).evidence).toEqual([{ at: 4, quote: 'a' }, one, { at: 7, quote: 'c' }]);
    expect(same({ evidence: [{ at: 5, quote: 'b' }] }, { evidence: [{ at: 5, quote: 'a' }, { at: 5, quote: 'c' }] }).evidence.map(({ quote }) => quote)).toEqual(['a', 'b', 'c']);
    const many = (from: number) => Array.from({ length: 80 }, (_, n) => ({ at: from + n, quote: 'q' }));
    const { evidence } = same({ evidence: many(100) }, { evidence: many(200) });
    expect([evidence.length, evidence[0]!.at, evidence.at(-1)!.at]).toEqual([100, 160, 279]);
  });
  it('leave the further state', () => {
    const order = ['candidate', 'listed', 'noticed', 'respected', 'contacted-again', 'released'] as const;
    for (const [at, state] of order.entries()) for (const earlier of order.slice(0, at + 1)) expect(same({ state }, { state: earlier }).state).toBe(state);
  });
  it('leave of any other field the same one, whoever comes first', () => {
    expect(same({ note: 'b' }, { note: 'a' }).note).toBe('b');
    expect(same({ note: 'b' }, { note: undefined }).note).toBe('b');
    expect(same({ networks: ['linkedin', 'x'] }, { networks: ['linkedin'] }).networks).toEqual(['linkedin']);
    expect(same({ expiresAt: 300 }, { expiresAt: 4 }).expiresAt).toBe(4);
  });
  it('are none when only the order of the words differs', () => {
    const evidence = [{ at: 1, quote: 'q', surface: 'feed' as const }];
    expect(same({ evidence }, { evidence: [{ surface: 'feed' as const, quote: 'q', at: 1 }] }).evidence).toEqual(evidence);
  });
});

describe('times of change', () => {
  it('are those of the whole entry where it says nothing about fields, else of its making', () => {
    expect(timesOf({ ...base, createdAt: 1, updatedAt: 9 })).toMatchObject({ note: 9, state: 9, sellsFor: 9 });
    expect(timesOf({ ...base, createdAt: 1, updatedAt: 9, changed: { note: 5 } })).toEqual({ ...Object.fromEntries(MERGED.map((field) => [field, 1])), note: 5 });
  });
  it('are written down only where they differ from the making, and not at all when all is as new as the entry', () => {
    const all = (time: number) => Object.fromEntries(MERGED.map((field) => [field, time])) as ReturnType<typeof timesOf>;
    expect(shortTimes({ ...all(1), note: 5 }, 1, 9)).toEqual({ note: 5 });
    expect(shortTimes(all(9), 1, 9)).toBeUndefined();
    expect(shortTimes({ ...all(9), note: 5 }, 1, 9)).toEqual({ ...all(9), note: 5 });
  });
  it('of a merge begin with the first making and end with the last change', () => {
    const merged = mergeEntries({ ...base, createdAt: 3, updatedAt: 30, revision: 2, changed: { note: 30 } }, { ...base, createdAt: 5, updatedAt: 20, revision: 7, changed: { name: 20 } });
    expect(merged).toMatchObject({ createdAt: 3, updatedAt: 30, revision: 7 });
    expect(merged.changed).toEqual({ ...Object.fromEntries(MERGED.map((field) => [field, 5])), note: 30, name: 20 });
  });
});

describe('differences', () => {
  it('are the fields whose values differ, however they are written', () => {
    expect(differences(base, { ...base })).toEqual([]);
    expect(differences({ ...base, note: undefined, act: 'mark' }, { ...base, note: '', act: 'fold', revision: 99, updatedAt: 99 })).toEqual(['note', 'act']);
    expect(differences({ ...base, evidence: [{ at: 1, quote: 'q', surface: undefined }] }, { ...base, evidence: [{ quote: 'q', at: 1 }] })).toEqual([]);
    expect(differences({ ...base, communities: ['a', 'b'] }, { ...base, communities: ['a,b'] })).toEqual(['communities']);
    expect(differences({ ...base, networks: ['x', 'linkedin'] }, { ...base, networks: ['xlinkedin'] as never })).toEqual(['networks']);
    expect(differences({ ...base, identities: [{ key: 'x/a', label: 'l' }] }, { ...base, identities: [{ key: 'x/a' }] })).toEqual(['identities']);
  });
  it('are none between values that hold the same', () => {
    expect(holdsSame({ a: 1, b: [2, null], c: undefined }, { b: [2, null], a: 1 })).toBe(true);
    for (const other of [{ a: 1, b: [null, 2] }, { a: 1 }, { a: '1', b: [2, null] }, [1, 2], null, 'a']) expect(holdsSame({ a: 1, b: [2, null] }, other)).toBe(false);
    expect(holdsSame(['a', 'b'], ['ab'])).toBe(false);
    expect(holdsSame(null, undefined)).toBe(false);
    expect(holdsSame([['a'], 'b'], [['a', 'b']])).toBe(false);
  });
});
