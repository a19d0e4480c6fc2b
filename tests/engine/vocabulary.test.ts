import { describe, expect, it } from 'vitest';
import type { Expansion } from '../../lib/engine/notation';
import { collectWords } from '../../lib/engine/vocabulary';
import { wordHash } from '../../lib/text/words';

/** Segments of runs of words. */
const expansion = (...segments: string[][]): Expansion => segments.map((runs) => ({ runs: runs.map((run) => run.split(' ')), minGap: 0, maxGap: 0 }));
const words = collectWords([expansion(['b a', 'b c'], ['b']), expansion(['^ a # b', 'abc* a']), expansion(['abcd* #', 'abcde']), expansion(['abc* zz'])]);
const hashes = (...list: string[]) => list.map(wordHash);

describe('the words of phrases', () => {
  it('have tokens, the commonest first, then by the alphabet, then stems', () => {
    // b stands in three segments, a in two; twice in one segment counts once
    expect([...words.hashes]).toEqual(hashes('b', 'a', 'abcde', 'c', 'zz'));
    expect([...words.stemHashes]).toEqual(hashes('abc', 'abcd'));
    expect(words.count).toBe(3 + 5 + 2);
  });
  it('begin, where they are stems, with three letters of five bits', () => {
    expect([...words.stemBeginnings]).toEqual([(1 << 10) | (2 << 5) | 3]);
    expect([...collectWords([expansion(['xyz* zyx*'])]).stemBeginnings]).toEqual([(24 << 10) | (25 << 5) | 26, (26 << 10) | (25 << 5) | 24]);
    expect([...collectWords([expansion(['4you*'])]).stemBeginnings]).toEqual([(4 << 10) | (25 << 5) | 15]);
  });
  it('become tokens in a row; a star stands for all that begin so, shorter stems for longer ones too', () => {
    expect(words.sequences(['^', 'a', '#', 'b'])).toEqual([[1, 4, 2, 3]]);
    expect(words.sequences(['abc*']).flat().sort()).toEqual([5, 8, 9]);
    expect(words.sequences(['abcd*']).flat().sort()).toEqual([5, 9]);
    expect(collectWords([expansion(['xyz* zyx*'])]).sequences(['zyx*']), 'the last of all').toEqual([[4]]);
    expect(words.sequences(['c', 'abcd*', 'a'])).toEqual([[6, 9, 4], [6, 5, 4]]);
    expect(words.sequences(['abcd*', 'abcd*'])).toHaveLength(4);
  });
  it('have the share that they have among all words, one more than were counted', () => {
    // b, a, c; b; ^, a, #, b, abc*; a is one of them: 3 + 1 + 5, then abcd*, #, abcde, then abc*, zz
    const all = 1 + 3 + 1 + 5 + 3 + 2;
    expect(words.share(3)).toBe(3 / all);
    expect(words.share(4)).toBe(2 / all);
    expect(words.share(6)).toBe(1 / all);
    expect(words.share(8)).toBe(2 / all);
    expect(words.share(9)).toBe(1 / all);
    expect(words.share(2), 'numbers, one more').toBe(3 / all);
    expect(words.share(1), 'the beginning is rare').toBe(0.001);
    expect([words.share(0), words.share(10), words.share(99)]).toEqual([0, 0, 0]);
  });
});
