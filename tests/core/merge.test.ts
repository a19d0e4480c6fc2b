import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/core/entry';
import { mergeEntries } from '../../lib/core/merge';
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
  it('takes nothing from a prototype', () => {
    const changed = JSON.parse('{"__proto__":{"note":99}}') as Record<string, number>;
    expect(mergeEntries({ ...base, note: 'x', changed }, { ...base, note: 'y', changed: { note: 11 }, updatedAt: 11 }).note).toBe('y');
  });
});
