import fc from 'fast-check';
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
    ['a quotation over two lines', 'He said "first\nsecond" and left the room without another word.'],
    ['a text that is mostly quotation', '"Book a call with our team today and save 40%" hi'],
    ['no quotation', 'Book a call with our team.'],
  ])('is kept: %s', (_, text) => expect(hideQuoted(text)).toBe(text));
  it('leaves every other letter in its place', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b ', '"', '“', '”', '«', '»', '„', '\n', ' ', '(', '😀')).map((parts) => parts.join('')), (text) => {
      const left = hideQuoted(text);
      expect(left).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) if (left[i] !== text[i]) expect(left[i]).toBe(' ');
    }), { numRuns: 500, seed: 7 });
  });
});
