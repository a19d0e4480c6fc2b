import { describe, expect, it } from 'vitest';
import { revealText } from '../../lib/text/disguise';

const WORDS = new Set('book a free demo i am at the call now an in do me mo de'.split(' '));
const reveal = (text: string) => revealText(text, (word) => WORDS.has(word));

describe('letters that stand apart', () => {
  it.each([
    ['please b o o k  a  d e m o today', 'please book a demo today'],
    ['b.o.o.k', 'book'],
    ['F-R-E-E d_e_m_o', 'FREE demo'],
    ['b o o k a d e m o', 'book a demo'],
    ['c·a·l·l n|o|w', 'call now'],
    ['C A L L   N O W', 'CALL   N O W'],
  ])('%j is %j', (text, plain) => expect(reveal(text)?.text).toBe(plain));
  it.each(['U.S.A. and E.U.', 'a b c d e f', 'x y z w', 'b o o', 'd e a t', 'plain words', '', 'ab o o k', 'b o o kx', 'a i a i a i'])('are left alone: %j', (text) => expect(reveal(text)).toBeUndefined());
  it('are cut where gaps are wider, even if other words would fit', () => {
    expect(reveal('d e m  o  b o o k')?.text).toBeUndefined();
    expect(reveal('d e m o  b o o k')?.text).toBe('demo book');
  });
  it('fall into few and long words rather than many and short ones', () => {
    const words = new Set(['in', 'to', 'into', 'a', 'i', 'an', 'other', 'another', 'n', 'call', 'er', 'aller']);
    const plain = (text: string) => revealText(text, (word) => words.has(word))?.text;
    expect(plain('i n t o')).toBe('into');
    expect(plain('a n o t h e r')).toBe('another');
    expect(plain('i  c a l l')).toBe('i call');
    expect(plain('c a l l n'), 'no letter but a and i is a word').toBeUndefined();
    expect(plain('a n i n t o'), 'three letters in a row at least').toBe('an into');
    expect(plain('i n a n')).toBeUndefined();
  });
  it('are read up to 120 letters, and words up to 18', () => {
    const long = 'abcdefghijklmnopqr';
    const spaced = (text: string) => [...text].join(' ');
    const knows = (word: string) => word === long || word === `${long}s`;
    expect(revealText(spaced(long), knows)?.text).toBe(long);
    expect(revealText(spaced(`${long}s`), knows)).toBeUndefined();
    expect(revealText(spaced(long.repeat(6)), knows)?.text).toBe(Array(6).fill(long).join(' '));
    expect(revealText(spaced(long.repeat(7)), knows)).toBeUndefined();
  });
  it('tell where each of them stood', () => {
    const { text, origin } = reveal('so b o o k !')!;
    expect(text).toBe('so book !');
    expect([...origin]).toEqual([0, 1, 2, 3, 5, 7, 9, 10, 11, 12]);
    expect(origin.length).toBe(text.length + 1);
  });
  it('keep the words apart at the place of the next letter', () => {
    const { text, origin } = reveal('f r e e  d e m o')!;
    expect(text).toBe('free demo');
    expect([...origin]).toEqual([0, 2, 4, 6, 9, 9, 11, 13, 15, 16]);
  });
});

describe('text that runs backwards', () => {
  it('is turned round, with the way back', () => {
    const { text, origin } = reveal('x \u202eomed\u202c y')!;
    expect(text).toBe('x demo y');
    expect([...origin]).toEqual([0, 1, 6, 5, 4, 3, 8, 9, 10]);
  });
  it('ends with its mark, with the line or with the text', () => {
    expect(reveal('\u202eomed')?.text).toBe('demo');
    expect(reveal('\u2067omed\u2069 now')?.text).toBe('demo now');
    expect(reveal('\u202bomed\nnow')?.text).toBe('demo\nnow');
  });
  it('is left alone where it is right to left by nature, or holds no word', () => {
    expect(reveal('\u202eשלום abc\u202c')).toBeUndefined();
    expect(reveal('\u202e12 ab\u202c')).toBeUndefined();
  });
  it('is undone beside letters that stand apart, each once', () => {
    expect(reveal('\u202eomed\u202c b o o k')?.text).toBe('demo book');
    expect(reveal('b o o k \u202eomed\u202c')?.text).toBe('book demo');
  });
});
