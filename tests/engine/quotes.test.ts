import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { prepare } from '../../lib/engine/prepare';
import { defineRule } from '../../lib/rules/define-rule';
import { EMPTY_MODEL, itemOf } from './fixtures';

/** What is quoted of a text for a rule of these phrases. */
const quotes = (text: string, ...phrases: string[]) => {
  const rules = [defineRule({ id: 'rule', title: 'rule', looksFor: 'x', side: 'marketing', group: 'ask', points: 2, phrases: { en: phrases } })];
  const { causes } = createEngine(prepare(rules, EMPTY_MODEL)).explain(itemOf(text));
  return causes.find(({ rule }) => rule === 'rule')?.quotes.map(({ text: words }) => words);
};

describe('the words that are quoted for a rule', () => {
  it.each<[string, string, string[] | undefined]>([
    ['book a call', 'Please BOOK a “call” now', ['BOOK a “call']],
    ['open to .. call', 'Are you open to a quick call today?', ['open to a quick call']],
    ['open to .. call', 'Are you open to call?', ['open to call']],
    ['open to .. call', 'open to a b c d call', ['open to a b c d call']],
    ['open to .. call', 'open to a b c d e call', undefined],
    ['open to .. call', 'open to it. A call', undefined],
    ['open to .. call', 'open to x, open to a call', ['open to a call']],
    ['open to .. call', 'open to a call or a call', ['open to a call', 'open to a call or a call']],
    ['open to .. (call|chat) .. week', 'so open to any chat this coming week then', ['open to any chat this coming week']],
    ['(grow|scale|boost) .. (sales|revenue)', 'We boost your total sales and scale revenue', ['boost your total sales', 'scale revenue']],
    ['we help', 'We help. You help. we  help', ['We help', 'we  help']],
    ['we help', 'we @ada help', undefined],
    ['a call', `${'word '.repeat(300)}a call`, ['a call']],
  ])('%s in %s', (phrase, text, words) => expect(quotes(text, phrase)).toEqual(words));
  it('are those of each of its phrases, in the order of the text', () => {
    expect(quotes('a quick chat, then book a call', 'book a call', 'quick (chat|call)')).toEqual(['quick chat', 'book a call']);
  });
  it('begin and end where the letters stood, whatever they were disguised with', () => {
    expect(quotes('𝗕𝗼𝗼𝗸 a c\u200ball!', 'book a call')).toEqual(['𝗕𝗼𝗼𝗸 a c\u200ball']);
  });
  it('are found at both ends of a very long text, and nowhere across the gap', () => {
    const middle = 'hills and '.repeat(1_500);
    expect(quotes(`book a call ${middle} grab a slot`, 'book a call', 'grab a slot')).toEqual(['book a call', 'grab a slot']);
  });
});
