import fc from '../fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY, advance, fingerprintOf, sameContent } from '../../lib/store/fingerprint';
import { SCHEMA_VERSION } from '../../lib/store/migrations';
import { areaSafe } from '../../lib/store/safe';
import { readFingerprint, readWitness, writeWitness } from '../../lib/store/witness';
import { entryOf, FakeArea } from './world';

describe('the fingerprint of a register', () => {
  it('brought forward by changes is that of the list as it became', () => {
    fc.assert(fc.property(fc.array(fc.record({ n: fc.nat(5), revision: fc.nat(9), at: fc.nat(9) }), { maxLength: 20 }), (steps) => {
      const list = new Map<string, ReturnType<typeof entryOf>>();
      let kept = EMPTY;
      steps.forEach(({ n, revision, at }, step) => {
        const after = entryOf(n, { revision, updatedAt: at });
        kept = advance(kept, step + 1, [{ before: list.get(after.id) ?? null, after }]);
        list.set(after.id, after);
      });
      expect(kept).toEqual(fingerprintOf(steps.length, list.values()));
      expect(kept.hash).toMatch(/^[0-9a-f]{16}$/);
      expect(kept.count).toBe(list.size);
    }));
  });
  it('asks neither for order nor for how many changes it took', () => {
    const [a, b] = [entryOf(1), entryOf(2)];
    expect(fingerprintOf(3, [a, b])).toEqual(fingerprintOf(3, [b, a]));
    expect(sameContent(fingerprintOf(3, [a, b]), fingerprintOf(9, [b, a]))).toBe(true);
    expect(fingerprintOf(0, [])).toEqual(EMPTY);
  });
  it.each<[string, Parameters<typeof entryOf>[1]]>([
    ['another line', { id: 'entry-0009' }],
    ['another revision', { revision: 2 }],
    ['another time', { updatedAt: 2 }],
    ['another state', { state: 'released' }],
  ])('is another one with %s', (_what, over) => {
    const [one, other] = [fingerprintOf(1, [entryOf(1)]), fingerprintOf(1, [entryOf(1, over)])];
    expect(sameContent(one, other)).toBe(false);
    expect([one.hash.slice(0, 8) === other.hash.slice(0, 8), one.hash.slice(8) === other.hash.slice(8)], 'in both halves').toEqual([false, false]);
  });
  it('is another one with the same line twice, which leaves no sum', () => expect(sameContent(fingerprintOf(1, [entryOf(1), entryOf(1)]), EMPTY)).toBe(false));
});

describe('a witness', () => {
  let area: FakeArea;
  beforeEach(() => {
    area = new FakeArea();
  });
  const told = { generation: 4, count: 2, hash: '0123456789abcdef' };
  it('says what it was told, and of which version', async () => {
    await writeWitness(areaSafe(area), told);
    expect(await readWitness(areaSafe(area))).toEqual(told);
    expect(area.items.get('witness')).toEqual({ ...told, schema: SCHEMA_VERSION });
  });
  it.each([undefined, null, 'x', {}, { ...told, generation: -1 }, { ...told, count: -1 }, { ...told, count: 1.5 }, { ...told, generation: 1.5 }, { ...told, hash: '0123' }, { ...told, hash: '0123456789ABCDEF' }, { ...told, hash: '0123456789abcdef0' }, { ...told, hash: 'x0123456789abcdef' }])('that makes no sense is not heard: %j', async (stored) => {
    area.items.set('witness', stored && typeof stored === 'object' ? { ...stored, schema: 1 } : stored);
    expect(await readWitness(areaSafe(area))).toBeUndefined();
    expect(readFingerprint(stored)).toBeUndefined();
  });
  it.each([undefined, 0, -1, 1.5, '3'])('of version %j is not heard', async (schema) => {
    area.items.set('witness', { ...told, schema });
    expect(await readWitness(areaSafe(area))).toBeUndefined();
  });
});
