import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { comparePhrases } from './comparison';
import { BETWEEN, ODD_WORDS, say } from './generated-texts';

// Few words, so that phrases share their beginnings, their ends and each other's parts far more often than those of rules do.
const WORDS = ['aa', 'bb', 'cc', 'dd', 'abc', 'abcd', 'abcde', 'call', 'sale', 'l', 'qu', "l'aa", 'fine'];
const STARS = ['abc*', 'abcd*', 'cal*', 'fin*', '#'];
const HEARD = [...WORDS, 'zz', '15', 'abcx', 'abcdex', 'calls', 'caller', 'финал', 'c@ll', 'c4ll', 'ca1l', '$ale', '5ale', 's4l3', 'ﬁne', 'ﬁner', 'Fine', 'ABC', 'cаll', '𝗰𝗮𝗹𝗹', 'c\u200ball', '日', '@ada', 'a@b.example'];

const word = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.constantFrom(...STARS) });
const row = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const group = fc.tuple(fc.array(row, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([rows, optional]) => `(${rows.join('|')})${optional ? '?' : ''}`);
const deep = fc.tuple(group, row, fc.boolean()).map(([inner, beside, first]) => (first ? `(${inner} ${beside}|${beside})` : `(${beside}|${beside} .. ${inner})?`));
const part = fc.oneof({ weight: 6, arbitrary: row }, { weight: 2, arbitrary: group }, { weight: 1, arbitrary: deep }, { weight: 3, arbitrary: fc.constantFrom('..', '_', '.. ..') });
const phrase = fc.tuple(fc.boolean(), row, fc.array(part, { maxLength: 4 })).map(([atStart, first, parts]) => `${atStart ? '^ ' : ''}${[first, ...parts].join(' ')}`);
/** What a text is made of: one of the phrases, said in one of its ways, or a word; and what stands behind it. */
const said = fc.record({ which: fc.nat({ max: 40 }), choices: fc.array(fc.nat({ max: 1_000 }), { minLength: 6, maxLength: 6 }), fill: fc.array(fc.constantFrom(...HEARD, ...HEARD, ...ODD_WORDS), { minLength: 6, maxLength: 6 }), between: fc.oneof(fc.constant(' '), fc.constantFrom(...BETWEEN)) });
const texts = fc.array(fc.array(said, { minLength: 1, maxLength: 6 }), { minLength: 8, maxLength: 8 });

describe('phrases that nobody would write, in texts of their words', () => {
  it('are found by the compiled engine where the plain one finds them', () => {
    fc.assert(fc.property(fc.array(phrase.filter(isSmall), { minLength: 1, maxLength: 12 }), texts, (phrases, recipes) => {
      const write = (parts: typeof recipes[number]) => parts.map(({ which, choices, fill, between }) => `${which < 24 ? say(phrases[which % phrases.length]!, choices, fill) : fill[0]}${between}`).join('');
      expect(recipes.map(write).map(comparePhrases(phrases)).filter(Boolean)).toEqual([]);
    }), { numRuns: 150 });
  });
});

/** Few enough words in a row, and few enough ways to say it. Counted here: asked of the compiler, a fault in it could hide itself. */
function isSmall(given: string): boolean {
  return given.split(/[^\p{L}*#]+/u).filter(Boolean).length <= 13 && given.split('*').length <= 3;
}
