import { describe, expect, it } from 'vitest';
import { plan } from '../../lib/engine/compile';
import { buildTables } from '../../lib/engine/layout';
import { Slots } from '../../lib/engine/slots';
import { Trie } from '../../lib/engine/trie';
import { collectWords } from '../../lib/engine/vocabulary';

// Tables hold numbers of sixteen bits: what does not fit is refused, never cut off.
describe('tables have room for', () => {
  it('65,000 words and stems, and what is no word', () => {
    const words = (count: number) => collectWords([[{ runs: [Array.from({ length: count }, (_, i) => `w${i}`)], minGap: 0, maxGap: 0 }]]);
    expect(words(64_997).count).toBe(65_000);
    expect(() => words(64_998)).toThrow('too many different words: 65001; at most 65,000');
  });
  it('65,000 states besides the first', () => {
    const trie = new Trie();
    for (let token = 0; token < 65_000; token++) trie.add([token]);
    expect(trie.size).toBe(65_001);
    expect(() => trie.add([65_000])).toThrow('too many phrases: more than 65,000 states');
  });
  it('65,000 slots', () => {
    const fill = (count: number) => {
      const slots = new Slots(() => 0);
      for (let i = 0; i < count; i++) slots.first(`${i}`, [i]);
      return slots;
    };
    expect(fill(64_999).settle().firstUnion).toBe(65_000);
    expect(() => fill(65_000).settle()).toThrow('too many phrases with gaps: 65001; at most 65,000');
  });
  const tiny = plan([{ phrase: 'a', feature: 0 }], 1);
  it('65,000 ways to go on', () => {
    const build = (count: number) => buildTables({ ...tiny, asked: Array.from({ length: count }, (_, target) => ({ node: 1, after: 1, least: 0, most: 4, target })) });
    expect(build(65_000).continuations).toHaveLength(130_000);
    expect(() => build(65_001)).toThrow('too many phrases with gaps: 65001; at most 65,000');
  });
  it('65,535 gates, and as many members of unions', () => {
    const row = (length: number) => [new Array<number>(length).fill(0)];
    expect(buildTables({ ...tiny, gatesBySlot: row(65_535) }).gates).toHaveLength(65_535);
    expect(() => buildTables({ ...tiny, gatesBySlot: row(65_536) })).toThrow('too many phrases with gaps');
    expect(() => buildTables({ ...tiny, unions: row(65_536) })).toThrow('too many phrases with gaps');
  });
});
