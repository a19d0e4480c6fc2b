import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/engine/compile';
import { packTables, padded, unpackTables } from '../../lib/engine/encode';

const compiled = (...phrases: string[]) => compile(phrases.map((phrase, feature) => ({ phrase, feature })), phrases.length);

describe('packed tables', () => {
  it.each([['a'], ['a', 'b c', 'the .. d', '(e|f) .. the', '^ gua* #'], ['a', 'a', 'a .. b']])('are unpacked as they were: %s', (...phrases) => {
    const tables = compiled(...phrases);
    const bytes = packTables(tables);
    expect(unpackTables(bytes)).toEqual(tables);
    expect(bytes.length % 4).toBe(0);
    const inFile = new Uint8Array(bytes.length + 12);
    inFile.set(bytes, 8);
    expect(unpackTables(inFile.subarray(8))).toEqual(tables);
  });
  it('are read where they lie', () => {
    const bytes = packTables(compiled('a', 'b'));
    expect(unpackTables(bytes).edges.buffer).toBe(bytes.buffer);
  });
  it('take parts of larger arrays for what they are', () => {
    const tables = compiled('zebra .. a', 'a b', 'a c', 'a d');
    const whole = new Uint8Array(tables.gateWords.length + 7);
    whole.set(tables.gateWords, 3);
    expect(unpackTables(packTables({ ...tables, gateWords: whole.subarray(3, 3 + tables.gateWords.length) }))).toEqual(tables);
  });
  it('of another version are refused', () => {
    for (const change of [1, -1]) {
      const bytes = packTables(compiled('a'));
      new Int32Array(bytes.buffer)[0]! += change;
      expect(() => unpackTables(bytes)).toThrow('tables of another version');
    }
  });
  it('begin at multiples of four', () => expect([0, 1, 2, 3, 4, 5, 8, 9].map(padded)).toEqual([0, 4, 4, 4, 4, 8, 8, 12]));
});
