import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyTable, lookUp, makeWordTable } from '../../lib/engine/word-table';

const hashes = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 300 });

describe('a table of words', () => {
  it('gives each word its value, and every other word none', () => {
    fc.assert(fc.property(hashes, hashes, (known, others) => {
      const table = makeWordTable(known, (index) => index + 1);
      known.forEach((hash, index) => expect(lookUp(table, hash)).toBe(index + 1));
      expect(isEmptyTable(table)).toBe(known.length === 0);
      for (const hash of others) if (!known.includes(hash)) expect(lookUp(table, hash)).toBe(0);
    }));
  });
  it('begins anew, larger, where a word has one place and finds it taken', () => {
    const known = [2147483646, 2139066345, 0, 1461101835, 1234297403, 1614232162, 432079293, -27, -2147483633];
    const table = makeWordTable(known, (index) => index + 1);
    expect(known.map((hash) => lookUp(table, hash))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(table[0]).toBeGreaterThan(12);
  });
  it('is found for any few words, the empty hash among them', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -64, max: 64 }).map((n) => n << 25 | Math.abs(n)), { minLength: 1, maxLength: 40 }), (known) => {
      const table = makeWordTable([0, ...known.filter(Boolean)], (index) => index + 1);
      expect(lookUp(table, 0)).toBe(1);
    }), { numRuns: 300 });
  });
  it('is read alike by whoever keeps the numbers it begins with', () => {
    const table = makeWordTable([5, -7, 900], (index) => (index + 1) * 10);
    expect([5, -7, 900, 6].map((hash) => lookUp(table, hash, table[0], table[1]))).toEqual([10, 20, 30, 0]);
  });
  it('grows with its words and no more: five places in six hold one', () => {
    const many = Array.from({ length: 8_500 }, (_, n) => Math.imul(n + 1, 0x27d4eb2d));
    const table = makeWordTable(many, (index) => index + 1);
    expect(many.every((hash, index) => lookUp(table, hash) === index + 1)).toBe(true);
    expect([table[0], table[1]]).toEqual([10_001, 2_048]);
    expect(table).toHaveLength(2 + 2_048 + 2 * 10_001);
  });
  it('is refused for two words that no table could tell apart', () => expect(() => makeWordTable([1, 2, 1], () => 1)).toThrow('two words have one hash'));
});
