import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { hideQuoted } from '../../lib/text/quoted';

const hidden = (text: string) => hideQuoted(text).replace(/ {2,}/g, ' … ');

describe('what a text quotes', () => {
  it.each([
    ['He wrote "book a call with our team today" and I laughed for a long while about it.', 'He wrote " … " and I laughed for a long while about it.'],
    ['Sie schrieben „jetzt Termin sichern“ und ich habe die Nachricht dann doch gelöscht.', 'Sie schrieben „ … “ und ich habe die Nachricht dann doch gelöscht.'],
    ['On m’écrit « profitez de notre offre », et je ne réponds plus depuis longtemps.', 'On m’écrit « … », et je ne réponds plus depuis longtemps.'],
    ['Beware of “we help companies like yours”, whoever says it, on whatever network.', 'Beware of “ … ”, whoever says it, on whatever network.'],
  ])('is hidden: %s', (text, left) => expect(hidden(text)).toBe(left));
  it.each([
    ['one word', 'The "free" tier ended on day 40, in the middle of a stock count.'],
    ['a size', 'A 27" screen and a 24" screen, side by side on one arm.'],
    ['a mark that never closes', 'She said "come by any time you like, and then the line went dead.'],
    ['a quotation over two lines', 'He said "first of\nall" and left the room without another word.'],
    ['a text that is mostly quotation', '"Book a call with our team today and save 40%" hi'],
    ['a quotation that begins anew before it ends', 'He said “come and then fell asleep, and so did all of us.'],
    ['a mark in a word', 'It was an"odd kind of"typing mistake in the middle of a long word.'],
    ['no quotation', 'Book a call with our team.'],
  ])('is kept: %s', (_, text) => expect(hideQuoted(text)).toBe(text));
  it.each([' ', '\n', '\t', '\u00a0', '(', ':', ','])('begins with a straight mark after %j', (before) => {
    expect(hideQuoted(`He wrote${before}"book a call" and I laughed about it.`)).toBe(`He wrote${before}"           " and I laughed about it.`);
  });
  it('may begin the text, and with other marks stand right behind a letter', () => {
    expect(hideQuoted('"Book a call" is what he wrote to all of us.')).toBe('"           " is what he wrote to all of us.');
    expect(hideQuoted('They wrote:“book a call” to all of us here.')).toBe('They wrote:“           ” to all of us here.');
    expect(hideQuoted('They wrote“book a call” to all of us here.')).toBe('They wrote“           ” to all of us here.');
  });
  it('is hidden each time, with what stands between left alone', () => {
    expect(hideQuoted('First "book a call ", then "see the page" and a lot of silence.')).toBe('First "            ", then "            " and a lot of silence.');
    expect(hideQuoted('He “said “book a call” and I laughed for a long while.')).toBe('He “said “           ” and I laughed for a long while.');
  });
  it('is hidden up to 219 letters, and no more than two fifths of a text', () => {
    const of = (length: number, rest: number) => `"a ${'b'.repeat(length - 2)}"${'.'.repeat(rest - 2)}`;
    expect(hideQuoted(of(219, 400))).toBe(`"${' '.repeat(219)}"${'.'.repeat(398)}`);
    expect(hideQuoted(of(220, 400))).toBe(of(220, 400));
    expect(hideQuoted(of(40, 60))).toBe(`"${' '.repeat(40)}"${'.'.repeat(58)}`);
    expect(hideQuoted(of(41, 59))).toBe(of(41, 59));
  });
  it.each(['\u00a0', '\u202f', '\u3164'])('is hidden whatever space stands between its words: %j', (space) => {
    const of = (text: string) => text.replaceAll(' ', space);
    expect(hideQuoted(of('They wrote "book a call" to all of us here.'))).toBe(`${of('They wrote "')}           ${of('" to all of us here.')}`);
    expect(hideQuoted(of('Il écrit « réservez un appel » à tout le monde ici.'))).toBe(`${of('Il écrit «')}${' '.repeat(19)}${of('» à tout le monde ici.')}`);
  });
  it('leaves every other letter in its place', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b ', '"', '“', '”', '«', '»', '„', '\n', ' ', '(', '😀')).map((parts) => parts.join('')), (text) => {
      const left = hideQuoted(text);
      expect(left).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) if (left[i] !== text[i]) expect(left[i]).toBe(' ');
    }), { numRuns: 500, seed: 7 });
  });
});
