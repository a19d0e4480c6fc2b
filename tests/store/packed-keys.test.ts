import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { PackedKeys } from '../../lib/store/packed-keys';

const packed = (keys: readonly string[], expected = 0) => {
  const all = new PackedKeys(expected);
  for (const key of keys) all.add(key);
  return all;
};
const numbered = (count: number, prefix = 'linkedin/in/person') => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);

describe('packed keys', () => {
  it('hold every key that was added, whatever it is made of, and count each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40, unit: 'binary' }), { maxLength: 300 }), fc.nat(50), (keys, expected) => {
        const all = packed([...keys, ...keys], expected);
        expect(keys.filter((key) => !all.mayHold(key))).toEqual([]);
        expect(all.count).toBe(new Set(keys).size);
      }),
      { numRuns: 40 },
    );
  });
  it.each([0, 1, 8, 9, 1_000, 20_000])('hold no other key than %i that were added', (count) => {
    const all = packed(numbered(count));
    expect(numbered(5_000, 'x/user').filter((key) => all.mayHold(key))).toEqual([]);
  });
  it('tell 300,000 keys apart that differ by a digit', () => {
    expect(packed(numbered(300_000)).count).toBe(300_000);
  });
  it('hold the same after they were stored', () => {
    const all = packed(numbered(1_000));
    const again = PackedKeys.from(all.count, structuredClone(all.places));
    again.add('x/one-more');
    expect([...numbered(1_000), 'x/one-more'].every((key) => again.mayHold(key))).toBe(true);
    expect(again.mayHold('x/another')).toBe(false);
  });
  it.each([
    ['half a place', 0, new Uint32Array(33)],
    ['no place', 0, new Uint32Array(0)],
    ['more keys than half its places', 9, new Uint32Array(32)],
  ] as const)('refuse an array with %s', (_, count, places) => {
    expect(() => PackedKeys.from(count, places)).toThrow(/half as many keys/);
  });
});
