import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { createOddWords, DIGIT_CAME, LOWER_CAME, MASK_CAME, OTHER_CAME } from '../../lib/engine/odd-words';
import { prepare } from '../../lib/engine/prepare';
import { AT, DIGIT, NOTHING } from '../../lib/text/letters';
import { hashLetter } from '../../lib/text/hash';
import { EMPTY_MODEL, itemOf } from './fixtures';

const ZERO_WIDTH = '\u200b';
/** Reads a word from the beginning of a text, as far as `to`. */
const read = (text: string, to = text.length) => {
  const odd = createOddWords();
  const end = odd.read(text, 0, 0, to, 0, 0);
  return { end, hash: odd.hash, came: odd.came, length: odd.length, masked: odd.masked, cls: odd.cls, marks: odd.marks, bidiControls: odd.bidiControls };
};

describe('a word that is not plain', () => {
  it('counts what hides between two letters, and not what trails behind the last one', () => {
    expect(read(`wo${ZERO_WIDTH}rd`)).toMatchObject({ masked: 1, length: 4, end: 5 });
    expect(read(`word${ZERO_WIDTH}`)).toMatchObject({ masked: 0, length: 4 });
    expect(read(`wo${ZERO_WIDTH}, rd`)).toMatchObject({ masked: 0, length: 2 });
    expect(read(`w${ZERO_WIDTH}${ZERO_WIDTH}o`), 'only the one before the letter').toMatchObject({ masked: 1 });
  });
  it('looks no further than it was told to', () => {
    expect(read(`wo${ZERO_WIDTH}rd`, 3)).toMatchObject({ masked: 0, length: 2, end: 3, cls: NOTHING });
    expect(read('c@ll', 2), 'an at sign at the edge hides no letter').toMatchObject({ length: 1, end: 1, cls: AT });
  });
  it('takes an at sign or a dollar for a letter in disguise, but not in an address', () => {
    expect(read('c@ll')).toMatchObject({ length: 4, came: LOWER_CAME | DIGIT_CAME | MASK_CAME, end: 4 });
    expect(read('c@ll.example')).toMatchObject({ length: 1, end: 1, cls: AT });
  });
  it('is told from every other by its characters: letters of any script, and digits from letters', () => {
    expect(new Set(['ж', 'щ', 'жщ', 'щж', '0', '1', 'a'].map((word) => read(word).hash)).size).toBe(7);
    expect(read('жa')).toMatchObject({ came: OTHER_CAME | LOWER_CAME, length: 2 });
    expect(read('0').hash).toBe(hashLetter(0, DIGIT));
  });
  it('sums up marks and controls of direction, which end no word', () => {
    expect(read('n\u0304o\u0304')).toMatchObject({ length: 2, marks: 2, end: 4 });
    expect(read('ab\u202ecd')).toMatchObject({ length: 4, bidiControls: 1, end: 5 });
  });
});

describe('a text', () => {
  it('is read by the class of each character from the first time that it is seen', () => {
    const { signals } = createEngine(prepare([], EMPTY_MODEL)).read(itemOf('ꗌꗌ ꗏ'));
    expect(signals.words).toBe(2);
  });
});
