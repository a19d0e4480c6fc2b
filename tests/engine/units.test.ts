import { describe, expect, it } from 'vitest';
import { dotAhead, isDigit, isLetter, isWordUnit, skipToSpace } from '../../lib/engine/units';

describe('a unit of a text', () => {
  it.each<[string, { letter: boolean; digit: boolean; word: boolean }]>([
    ['a', { letter: true, digit: false, word: true }], ['Z', { letter: true, digit: false, word: true }], ['é', { letter: true, digit: false, word: true }],
    ['ж', { letter: true, digit: false, word: true }], ['ｚ', { letter: true, digit: false, word: true }],
    ['ß', { letter: true, digit: false, word: true }], ['ﬁ', { letter: true, digit: false, word: true }], ['ש', { letter: true, digit: false, word: true }],
    ['0', { letter: false, digit: true, word: true }], ['9', { letter: false, digit: true, word: true }], ['５', { letter: false, digit: false, word: true }],
    ['/', { letter: false, digit: false, word: false }], [':', { letter: false, digit: false, word: false }], [' ', { letter: false, digit: false, word: false }],
    ['.', { letter: false, digit: false, word: false }], ['@', { letter: false, digit: false, word: false }], ['漢', { letter: false, digit: false, word: false }],
    ['\u200b', { letter: false, digit: false, word: false }], ['\ud835', { letter: false, digit: false, word: false }], ['\u0304', { letter: false, digit: false, word: false }],
  ])('%j is %j', (unit, { letter, digit, word }) => {
    const text = `.${unit}`;
    expect([isLetter(text, 1), isDigit(text, 1), isWordUnit(text, 1)]).toEqual([letter, digit, word]);
  });
});

describe('the next space', () => {
  it.each([['acme.example/a b', 14], ['a\tb', 1], ['a\nb', 1], ['a\u00a0b', 1], ['a\u2003b', 1], ['a\u3000b', 1], ['a\u202fb', 1], ['a\u3164b', 1], ['a\u2028b', 1], ['a\u200bb', 3], ['ab', 2], ['a!b', 3], ['', 0], [' a', 0]])('in %j is at %i', (text, at) => expect(skipToSpace(text, 0, text.length)).toBe(at));
  it('is looked for from a place, and no further than to another', () => {
    expect(skipToSpace('a bcd ef', 2, 8)).toBe(5);
    expect(skipToSpace('abcdef', 1, 4)).toBe(4);
  });
});

describe('a dot ahead', () => {
  it.each<[string, boolean]>([['acme.example', true], ['acme example.', false], ['acme', false], ['.', true], ['a\u00a0b.c', true], ['a!b.c', true], [`${'a'.repeat(39)}.`, true], [`${'a'.repeat(40)}.`, false]])('in %j: %s', (text, expected) => {
    expect(dotAhead(text, 0, text.length)).toBe(expected);
    expect(dotAhead(`..${text}`, 2, text.length + 2)).toBe(expected);
  });
  it('is not looked for beyond the end', () => {
    expect(dotAhead('acme.example', 0, 4)).toBe(false);
    expect(dotAhead('acme.example', 0, 5)).toBe(true);
  });
});
