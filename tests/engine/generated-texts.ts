import fc from '../fast-check';
import { rulePhrases } from '../../lib/engine/compile';
import type { Rule } from '../../lib/rules/define-rule';

/** What stands between words, from usual to mean. */
export const BETWEEN = [' ', ' ', ' ', ' ', ' ', ' ', '  ', '\n', '\n\n', ', ', '. ', '! ', '? ', ': ', ' - ', '-', '/', '...', ' … ', ' (', ') ', '\u00a0', '\u200b', ' \u202e', '\u202c ', ' • ', '\n1. ', '\n- ', ' 🚀 ', "'", '’', ' "', '" ', '\t', '\r\n', '%', ' % ', ' $', '€ ', ' #', ' @', '@', '.', '_', '`', ' {', '} ', '=>', '\ud800', '\udc00'];
export const ODD_WORDS = ['15', '2026', '10k', 'b2b', '3.5', 'node.js', 'https://acme.example/a?b=c', 'www.acme.example', 'me@acme.example', '@anna_b', 'qu', 'l', 'dell', 'un', 'don', 't', 'c@ll', '$ale', 'fr33', 'ß', 'straße', 'ﬁne', 'ﷺ', '日本語', 'ไทย', 'привет', 'саll', '𝗯𝗼𝗼𝗸', '𝟭𝟱', 'Ⓑⓞⓞⓚ', 'ｂｏｏｋ', 'b̶o̶o̶k', 'bo\u00adok', 'a\u200bb', '한국어', '👩‍💻', 'É', 'Æther', '½', '²', 'x', 'B', 'O'];
const SWAPS: Record<string, string> = { a: '@', e: '3', i: '1', o: '0', s: '$', l: '1', t: '7', c: 'с', p: 'р', x: 'х' };

/** Texts made of the rules' own words, in a fixed order: whole phrases with gaps filled, words alone, disguises and odd signs. */
export function* makeTexts(rules: readonly Rule[], count: number): Generator<string> {
  const phrases = rulePhrases(rules).map(({ phrase }) => phrase);
  const words = [...new Set(phrases.flatMap((phrase) => phrase.split(/[\s()|?]+/)).filter((word) => /\p{L}/u.test(word)))].map((word) => word.replace('*', 'ung'));
  const word = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constantFrom(...ODD_WORDS) });
  const spelled = fc.tuple(word, fc.integer({ min: 0, max: 40 })).map(([one, how]) => disguise(one, how));
  const said = fc.tuple(fc.constantFrom(...phrases), fc.array(fc.nat({ max: 1_000 }), { minLength: 24, maxLength: 24 }), fc.array(word, { minLength: 10, maxLength: 10 })).map(([phrase, choices, fill]) => say(phrase, choices, fill));
  const part = fc.tuple(fc.oneof({ weight: 5, arbitrary: spelled }, { weight: 4, arbitrary: said }), fc.constantFrom(...BETWEEN)).map(([one, between]) => one + between);
  const texts = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const seed = 20_261_122;
  for (let made = 0; made < count; made += 1_000) yield* fc.sample(texts, { numRuns: Math.min(1_000, count - made), seed: seed + made });
}

/** One reading of a phrase, its alternatives and gaps chosen by numbers. */
export function say(phrase: string, choices: readonly number[], fill: readonly string[]): string {
  let at = 0;
  const choose = (below: number) => (choices[at++ % choices.length]! + at) % below;
  let text = phrase;
  for (let inner = /\(([^()]*)\)(\?)?/.exec(text); inner; inner = /\(([^()]*)\)(\?)?/.exec(text)) {
    const options = [...inner[1]!.split('|'), ...(inner[2] ? [''] : [])];
    text = `${text.slice(0, inner.index)} ${options[choose(options.length)]} ${text.slice(inner.index + inner[0].length)}`;
  }
  const words = text.split(/\s+/).filter(Boolean).flatMap((word) => {
    if (word === '..') return fill.slice(0, choose(6));
    if (word === '_') return fill.slice(0, choose(8) === 0 ? 2 : 1);
    if (word === '#') return ['15'];
    return word === '^' ? [] : [word.replace('*', ['', 's', 'ung'][choose(3)]!)];
  });
  return words.join(' ');
}
function disguise(word: string, how: number): string {
  if (how === 0) return word.toUpperCase();
  if (how === 1) return word[0]!.toUpperCase() + word.slice(1);
  if (how === 2) return Array.from(word, (char) => SWAPS[char] ?? char).join('');
  if (how === 3) return Array.from(word).join('\u200b');
  if (how === 4) return Array.from(word, (char) => (/[a-z]/.test(char) ? String.fromCodePoint(0x1d5ee + char.charCodeAt(0) - 97) : char)).join('');
  if (how === 5) return word.replace(/[ao]/, (char) => SWAPS[char]!);
  if (how === 6) return Array.from(word).join(' ');
  if (how === 7) return `${word}ß`;
  return word;
}
