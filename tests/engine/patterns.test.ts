import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../lib/engine/patterns';

const never = () => false;

describe('an expression', () => {
  it('is found where it stands, line by line, also far inside a long line', () => {
    const found = compilePattern('free (demo|trial)', true).find(`Hello\n${'x'.repeat(350)} get a FREE demo now\n${'y '.repeat(400)}free trial`, never)!;
    expect(found.map(([start, end]) => end - start)).toEqual([9, 10]);
  });
  it('gives up when the time is over', () => {
    let looks = 0;
    expect(compilePattern('zebra', true).find('a\n'.repeat(100), () => ++looks > 3)).toBeUndefined();
  });
  it.each([
    ['(unclosed', /expected a regular expression/],
    ['(?=ahead)x', /look-ahead/],
    ['(a)\\1', /back-reference/],
    ['a*', /at least one character/],
    ['(a{100}){9}', /simpler|regular expression/],
    ['x'.repeat(201), /200 characters/],
  ])('%s is refused with what was expected', (source, reason) => {
    expect(() => compilePattern(source, true)).toThrow(reason);
  });
  it.each(['x(?=ahead)', 'x(?!ahead)', '(?<=behind)x', '(?<!behind)x'])('%s looks around, which is refused', (source) => expect(() => compilePattern(source, true)).toThrow(/^expected no look-ahead or look-behind$/));
  it('is refused with what is wrong with it, shortened', () => {
    expect(() => compilePattern('x(unclosed', true)).toThrow(/^expected a regular expression \(missing closing \): `x\(unclosed`\)$/);
    expect(() => compilePattern(`(${'x'.repeat(190)}`, true)).toThrow(new RegExp(`^expected a regular expression \\(missing closing \\): \`\\(x{${120 - 'missing closing ): `('.length}}\\)$`));
    expect(() => compilePattern('(a)\\9', true)).toThrow(/^expected no back-reference$/);
    expect(compilePattern('(?<name>ab)\\d', true).find('xab1', never)).toEqual([[1, 4]]);
    expect(compilePattern('x'.repeat(200), true).find('x'.repeat(200), never)).toEqual([[0, 200]]);
  });
  it('cares for capitals when it is told to', () => {
    expect(['free', 'FREE'].map((text) => compilePattern('Free', true).find(text, never))).toEqual([[[0, 4]], [[0, 4]]]);
    expect(['free', 'Free'].map((text) => compilePattern('Free', false).find(text, never))).toEqual([[], [[0, 4]]]);
  });
  it('may have so many steps', () => {
    expect(() => compilePattern('x{398}', true)).not.toThrow();
    expect(() => compilePattern('x{399}', true)).toThrow(/^expected a simpler expression: its repetitions multiply$/);
  });
  it('is found five times at most, never twice in one place and never where nothing stands', () => {
    expect(compilePattern('ab', true).find('ab '.repeat(9), never)).toEqual([[0, 2], [3, 5], [6, 8], [9, 11], [12, 14]]);
    expect(compilePattern('a', true).find('a\n'.repeat(9), never)).toHaveLength(5);
    expect(compilePattern('\\b', true).find('ab cd', never)).toEqual([]);
  });
  it('is found once where two pieces of a long line overlap, and in the last of them', () => {
    for (const at of [0, 250, 297, 300, 310, 396, 397, 399, 400, 590, 600, 697, 699]) expect(compilePattern('word', true).find(`${'.'.repeat(at)}word${'.'.repeat(704 - at - 4)}`, never), `${at}`).toEqual([[at, at + 4]]);
    expect(compilePattern('x.{98}y', true).find(`${'.'.repeat(305)}x${'.'.repeat(98)}y${'.'.repeat(300)}`, never)).toEqual([[305, 405]]);
    expect(compilePattern('.+', true).find('.'.repeat(400), never), 'a line of one piece').toEqual([[0, 400]]);
    expect(compilePattern('.+', true).find('.'.repeat(401), never)).toEqual([[0, 400]]);
  });
  it('is found in no more than one line', () => {
    expect(compilePattern('a\\sb', true).find('a\nb\na b', never)).toEqual([[4, 7]]);
    expect(compilePattern('^b$', true).find('a\nb\n\nbb\nb', never)).toEqual([[2, 3], [8, 9]]);
    expect(compilePattern('^b', true).find('', never)).toEqual([]);
  });
  it('sees no end of a line or word where a long line is only cut', () => {
    for (let at = 290; at < 410; at++) {
      const line = `${'x'.repeat(at)}deal${'x'.repeat(710 - at - 4)}`;
      for (const source of ['^deal', 'deal$', '\\bdeal', 'deal\\b', '^deal$']) expect(compilePattern(source, true).find(line, never), `${source} at ${at}`).toEqual([]);
      expect(compilePattern('\\Bdeal\\B', true).find(line, never), `${at}`).toEqual([[at, at + 4]]);
    }
    const spaced = (at: number) => `${'x'.repeat(at - 1)} deal ${'x'.repeat(710 - at - 5)}`;
    for (let at = 290; at < 410; at++) expect(compilePattern('\\bdeal\\b', true).find(spaced(at), never), `${at}`).toEqual([[at, at + 4]]);
    expect(compilePattern('^x|x$', true).find(`a\n${'x'.repeat(900)}\nb`, never)).toEqual([[2, 3], [901, 902]]);
  });
  it('looks at the clock before each piece and behind each match', () => {
    const looksOf = (text: string) => {
      let looks = 0;
      compilePattern('ab', true).find(text, () => ++looks < 0);
      return looks;
    };
    expect([looksOf('x'.repeat(400)), looksOf('x'.repeat(401)), looksOf('x\nx\n\nx'), looksOf('ab ab'), looksOf(''), looksOf('ab\n'.repeat(9))]).toEqual([1, 2, 3, 3, 0, 10]);
    let looks = 0;
    expect(compilePattern('ab', true).find('ab ab', () => ++looks > 1), 'what was found in time counts').toEqual([[0, 2]]);
  });
});
