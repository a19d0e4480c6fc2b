import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'disguises-its-letters',
  title: 'disguises its letters',
  looksFor: 'Look-alike letters, styled alphabets or invisible characters inside words. People do it to look loud or to get past filters.',
  side: 'marketing',
  group: 'pretence',
  points: 0.2,
  // people style a headline so; corpora can't tell them from those who hide
  learned: false,
  when: (s) => s.disguises >= 3,
});

export const examples: RuleExamples = {
  hits: [
    '𝗙𝗿𝗲𝗲 𝗖𝗼𝘂𝗿𝘀𝗲 𝘀𝘁𝗮𝗿𝘁𝘀 𝘁𝗼𝗱𝗮𝘆, 𝗷𝗼𝗶𝗻 𝘂𝘀',
    'Earn m\u200bone\u200by fr\u200bom h\u200bome',
    'Ｆｒｅｅ ｇｕｉｄｅ ｆｏｒ ｙｏｕ',
  ],
  misses: [
    'Free course starts today, join us',
    'Добрый день, встреча в пять.',
    'Ελάτε αύριο το πρωί.',
    'naïve café façade Ångström',
    'E = mc² and x ≤ y',
    'नमस्ते, कल मिलते हैं',
  ],
};
