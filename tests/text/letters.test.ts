import { describe, expect, it } from 'vitest';
import * as letters from '../../lib/text/letters';
import { LETTER_CLASSES, UNICODE } from '../../lib/text/letter-classes';
import { packClasses } from '../../scripts/letters/pack';

const { astralClass, expansionOf, unitClass } = letters;
const at = (letter: string) => letter.charCodeAt(0) - 96;
const classOf = (char: string) => (char.length > 1 ? astralClass(char.codePointAt(0)!) : unitClass(char.charCodeAt(0)));

describe('the classes of characters', () => {
  // Another Unicode knows more characters; what was made with it here is what everybody gets.
  it.runIf(process.versions['unicode'] === UNICODE)('are what `npm run letters` makes', () => expect(LETTER_CLASSES === packClasses(), 'run npm run letters').toBe(true));
  it('are missed aloud: without them every text would seem to say nothing', () => {
    letters.takeClasses('');
    expect(() => astralClass(0x1f680)).toThrow('expected classes of characters');
    letters.takeClasses(LETTER_CLASSES);
    expect(astralClass(0x1f680)).toBe(letters.EMOJI);
  });
});

describe('every letter of the alphabet', () => {
  it('is known small and large, and in each of its disguises', () => {
    for (let n = 1; n <= 26; n++) {
      const small = String.fromCharCode(96 + n);
      const from = (first: number) => String.fromCodePoint(first + n - 1);
      expect([small, small.toUpperCase()].map(classOf), small).toEqual([letters.LOWER + n, letters.UPPER + n]);
      // Full-width, circled, parenthesised; then bold, italic, script, double-struck, sans-serif and monospace of mathematics; squared.
      for (const styled of [0xff41, 0xff21, 0x24d0, 0x24b6, 0x249c, 0x1d41a, 0x1d400, 0x1d482, 0x1d4d0, 0x1d5ba, 0x1d670, 0x1f130, 0x1f150, 0x1f170]) expect(classOf(from(styled)), from(styled)).toBe(letters.STYLED + n);
    }
  });
  it('is itself under accents, and not in disguise', () => {
    for (const [accented, plain] of ['áa', 'çc', 'ée', 'ñn', 'ôo', 'üu', 'ýy', 'žz', 'đd', 'łl', 'øo', 'ıi', 'ħh', 'ŧt', 'ƀb', 'ªa', 'ºo', 'ạa']) {
      expect(classOf(accented!), accented).toBe(letters.LOWER + at(plain!));
    }
    for (const [accented, plain] of ['Áa', 'Çc', 'Ñn', 'Üu', 'Žz', 'Ạa']) expect(classOf(accented!), accented).toBe(letters.UPPER + at(plain!));
  });
  it.each([['а', 'a'], ['Е', 'e'], ['ο', 'o'], ['р', 'p'], ['х', 'x'], ['у', 'y'], ['Κ', 'k'], ['ս', 'u'], ['ո', 'n'], ['ѕ', 's'], ['і', 'i'], ['ԁ', 'd'], ['ѓ', 'r'], ['ά', 'a'], ['ё', 'e'], ['ϲ', 'c'], ['ӏ', 'l']])('may be a letter of another script that looks like it: %s', (char, plain) => {
    expect(classOf(char)).toBe(letters.LOOKALIKE + at(plain));
  });
  it.each([['ᴀ', 'a'], ['ɢ', 'g'], ['ꜱ', 's'], ['ʏ', 'y'], ['ǫ', 'q'], ['ⓩ', 'z'], ['ℍ', 'h'], ['ᵃ', 'a'], ['🅰', 'a'], ['🆉', 'z']])('may be styled: %s', (char, plain) => {
    expect(classOf(char)).toBe(letters.STYLED + at(plain));
  });
});

describe('digits', () => {
  it('are themselves in every style and in other scripts', () => {
    for (let n = 0; n <= 9; n++) for (const first of [0x30, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7f6]) expect(classOf(String.fromCodePoint(first + n))).toBe(letters.DIGIT + n);
    expect(['²', '③', '⑴', '٣'].map(classOf)).toEqual([letters.DIGIT + 2, letters.DIGIT + 3, letters.SEPARATOR, letters.DIGIT]);
  });
});

describe('one sign for several letters', () => {
  it.each([['ß', 'ss'], ['ẞ', 'ss'], ['æ', 'ae'], ['Œ', 'oe'], ['þ', 'th'], ['ﬁ', 'fi'], ['ﬄ', 'ffl'], ['㏒', 'log']])('%s is %s', (char, plain) => {
    expect(classOf(char)).toBe(letters.EXPANDS);
    expect(expansionOf(char.charCodeAt(0))).toEqual([...plain].map(at));
  });
  it('is nothing for other signs', () => expect(expansionOf(97)).toEqual([]));
});

describe('what is no letter', () => {
  it.each<[keyof typeof letters, string]>([
    ['SPACE', ' \t\f\v\u00a0\u2009\u202f\u3000\u115f\u1160\u2800\u3164\uffa0'],
    ['NEWLINE', '\n\r\u2028\u2029'],
    ['IGNORED', '\u00ad\u200b\u200c\u200d\u2060\ufe0f\ufeff\u0000\u0008'],
    ['MARK', '\u0300\u034f\u036f\u1ab0\u1dc0\u20d0\ufe20'],
    ['BIDI_CONTROL', '\u061c\u200e\u200f\u202a\u202e\u2066\u2069'],
    ['PERIOD', '.。．'], ['QUESTION', '?？¿⁇'], ['EXCLAMATION', '!！¡‼'], ['BREAK', ':;…：；'], ['SEPARATOR', ',()&+|\\~^§'],
    ['HASH', '#＃'], ['AT', '@＠'], ['CURRENCY', '$€£¥₹₿฿'], ['PERCENT', '%％'], ['SLASH', '/／'], ['APOSTROPHE', "'’‘ʼ`´"], ['HYPHEN', '-‐–—_'], ['QUOTE', '"“”„«»'], ['CODE_MARK', '{}[]<>=*'], ['BULLET', '•▪►→✔★☆←■❯'],
    ['EMOJI', '☕⌚'], ['IDEOGRAPH', '漢かカก'], ['OTHER_LETTER', 'שعकжЯ'],
  ])('%s: %j', (name, chars) => {
    for (const char of chars) expect(classOf(char), `U+${char.charCodeAt(0).toString(16)}`).toBe(letters[name]);
  });
  it('has a class beyond the first plane too', () => {
    expect(['🚀', '😀', '🇩', '🏽', '🧠', '🪐'].map(classOf)).toEqual(Array(6).fill(letters.EMOJI));
    expect([0xe0041, 0xe01ef].map(astralClass)).toEqual([letters.IGNORED, letters.IGNORED]);
    expect(['𠀀', '𐎀', '𝄞'].map(classOf)).toEqual([letters.IDEOGRAPH, letters.OTHER_LETTER, letters.SEPARATOR]);
    expect(astralClass(0x1d6fc), 'a styled alpha is the Latin letter it looks like').toBe(letters.STYLED + at('a'));
    expect(astralClass(0x1d6f9), 'a styled psi looks like none').toBe(letters.OTHER_LETTER);
  });
  it('is half a character', () => expect([0xd800, 0xdbff, 0xdc00, 0xdfff].map(unitClass)).toEqual([letters.HIGH_SURROGATE, letters.HIGH_SURROGATE, letters.SEPARATOR, letters.SEPARATOR]));
});
