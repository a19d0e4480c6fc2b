import { beforeEach, describe, expect, it } from 'vitest';
import { getDefaultSettings } from '../../lib/core/settings';
import { fingerprintOf } from '../../lib/store/fingerprint';
import { advanceMirror, isMirrorWhole, readMirror, readMirrorHead, rewriteMirror } from '../../lib/store/mirror';
import { areaSafe, type Safe } from '../../lib/store/safe';
import { entryOf, FakeArea, operationOf } from './world';

let area: FakeArea;
let safe: Safe;
beforeEach(() => {
  area = new FakeArea();
  safe = areaSafe(area);
});
const entries = Array.from({ length: 100 }, (_, n) => entryOf(n));
const settings = { ...getDefaultSettings(), highlight: false };
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();
const rewrite = (all = entries) => rewriteMirror(safe, all, settings, fingerprintOf(7, all));

describe('the mirror', () => {
  it('is nothing before it was written', async () => {
    expect(await readMirror(safe)).toBeUndefined();
    expect(await readMirrorHead(safe)).toBeUndefined();
  });
  it('gives back the whole register with its settings', async () => {
    await rewrite();
    const mirror = (await readMirror(safe))!;
    expect(idsOf(mirror.entries)).toEqual(idsOf(entries));
    expect(mirror).toMatchObject({ fingerprint: fingerprintOf(7, entries), settings, whole: true });
    expect(await readMirrorHead(safe)).toEqual({ fingerprint: fingerprintOf(7, entries), settings });
  });
  it('written anew forgets what it held', async () => {
    await rewrite();
    await rewrite(entries.slice(0, 3));
    expect(idsOf((await readMirror(safe))!.entries)).toEqual(idsOf(entries.slice(0, 3)));
  });
  it('without its head still gives the entries, but is not whole', async () => {
    await rewrite();
    area.items.delete('mirror');
    const mirror = (await readMirror(safe))!;
    expect(mirror.entries).toHaveLength(100);
    expect(mirror).toMatchObject({ whole: false, settings: undefined, fingerprint: fingerprintOf(0, mirror.entries) });
  });
  it.each<[string, unknown]>([['garbage', 'garbage'], ['no head', { settings }], ['half a fingerprint', { fingerprint: { generation: 7 }, settings }]])('with %s for a head has none', async (_what, head) => {
    await rewrite();
    area.items.set('mirror', head);
    expect(await readMirrorHead(safe)).toBeUndefined();
    expect((await readMirror(safe))!.whole).toBe(false);
  });
  it('with a damaged bucket gives the others, and with a damaged entry its neighbours', async () => {
    await rewrite();
    const [key, bucket] = [...area.items].find(([name, value]) => name.startsWith('m:') && (value as unknown[]).length > 1) as [string, { id: string }[]];
    area.items.set(key, 'garbage');
    expect(await readMirror(safe)).toMatchObject({ whole: false, fingerprint: fingerprintOf(7, entries) });
    expect((await readMirror(safe))!.entries).toHaveLength(100 - bucket.length);
    area.items.set(key, [{ ...bucket[0], state: 'burnt' }, ...bucket.slice(1)]);
    expect(idsOf((await readMirror(safe))!.entries)).toEqual(idsOf(entries).filter((id) => id !== bucket[0]!.id));
  });
});

describe('a mirror brought forward', () => {
  beforeEach(() => rewrite());
  it('holds the changes and everything that was not changed', async () => {
    const changed = [entryOf(3, { note: 'changed', revision: 2 }), entryOf(200)];
    const after = [...entries.filter(({ id }) => id !== changed[0]!.id), ...changed];
    await advanceMirror(safe, [operationOf(8, [changed[0]!]), operationOf(9, [changed[1]!])], fingerprintOf(9, after));
    const mirror = (await readMirror(safe))!;
    expect(mirror).toMatchObject({ whole: true, fingerprint: fingerprintOf(9, after), settings });
    expect(mirror.entries.find(({ id }) => id === changed[0]!.id)).toEqual(changed[0]);
  });
  it('writes the buckets that changed and no other, all in one', async () => {
    area.written.length = 0;
    const sets: number[] = [];
    await advanceMirror({ ...safe, set: async (items) => (sets.push(Object.keys(items).length), safe.set(items)) }, [operationOf(8, [entryOf(3, { revision: 2 })])], fingerprintOf(8, entries));
    expect(area.written).toHaveLength(2);
    expect(sets).toEqual([2]);
  });
  it('takes the last settings that were chosen', async () => {
    const chosen = (highlight: boolean, zeroFootprint: boolean) => ({ before: settings, after: { ...settings, highlight, zeroFootprint } });
    const operations = [{ ...operationOf(8, []), settings: chosen(true, true) }, { ...operationOf(9, []), settings: chosen(true, false) }, operationOf(10, [])];
    await advanceMirror(safe, operations, fingerprintOf(10, entries));
    expect((await readMirrorHead(safe))!.settings).toMatchObject({ highlight: true, zeroFootprint: false });
  });
});

describe('a large register', () => {
  const count = 2_000;
  const all = Array.from({ length: count }, (_, n) => entryOf(n));
  /** Counts the runs, and what each wrote. */
  const inRuns = () => {
    const runs: string[][] = [];
    const run = <T,>(work: () => Promise<T>): Promise<T> => (runs.push([]), work());
    return { runs, run, watched: { ...safe, set: async (items) => (runs.at(-1)!.push(...Object.keys(items)), safe.set(items)) } satisfies Safe };
  };
  it('is written in several runs of some buckets each, and its head comes last', async () => {
    const { runs, run, watched } = inRuns();
    await rewriteMirror(watched, all, undefined, fingerprintOf(1, all), run);
    expect(runs.map((keys) => keys.length)).toEqual([16, 16, 16, 17]);
    expect(runs.flat().indexOf('mirror')).toBe(64);
    expect(await isMirrorWhole(safe)).toBe(true);
  });
  it('is brought forward in several runs; broken off before the last, it is brought forward once more', async () => {
    await rewriteMirror(safe, all, undefined, fingerprintOf(1, all));
    const changed = all.map((entry) => ({ ...entry, revision: 2 }));
    const { runs, run, watched } = inRuns();
    const dying = <T,>(work: () => Promise<T>): Promise<T> => (runs.length === 2 ? Promise.reject(new Error('died')) : run(work));
    await expect(advanceMirror(watched, [operationOf(2, changed)], fingerprintOf(2, changed), dying)).rejects.toThrow('died');
    expect((await readMirrorHead(safe))!.fingerprint.generation).toBe(1);
    expect(await isMirrorWhole(safe)).toBe(false);
    await advanceMirror(watched, [operationOf(2, changed)], fingerprintOf(2, changed), run);
    expect(await readMirror(safe)).toMatchObject({ whole: true, fingerprint: fingerprintOf(2, changed) });
  });
  it('of a change of nothing but settings writes the head', async () => {
    const { runs, run, watched } = inRuns();
    await advanceMirror(watched, [operationOf(2, [])], fingerprintOf(2, all), run);
    expect(runs).toEqual([['mirror']]);
  });
});

describe('whether the mirror is whole', () => {
  it('is asked of head and entries', async () => {
    expect(await isMirrorWhole(safe)).toBe(false);
    await rewrite();
    expect(await isMirrorWhole(safe)).toBe(true);
    const key = [...area.items.keys()].find((name) => name.startsWith('m:') && (area.items.get(name) as unknown[]).length > 0)!;
    const bucket = area.items.get(key);
    area.items.set(key, []);
    expect(await isMirrorWhole(safe)).toBe(false);
    area.items.set(key, bucket);
    area.items.delete('mirror');
    expect(await isMirrorWhole(safe)).toBe(false);
  });
});
