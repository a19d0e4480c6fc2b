import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'holds-code',
  title: 'holds code',
  looksFor: 'Braces, arrows and assignments in the text: a technical talk.',
  side: 'peer',
  group: 'shape',
  points: 0.6,
  when: (s) => s.codeMarks >= 6 && s.placeholders === 0 && s.prices === 0 && s.emojis <= 2,
});

export const examples: RuleExamples = {
  hits: [
    'In short: const x = { a: [1, 2], b: [3] }; print(x)',
    'Das hier reicht: if (a >= b) { c = [d]; } und dann neu laden.',
    'Remplace <div> par <section> et {a} par {b}.',
  ],
  misses: [
    'Hi {{first_name}}, I saw {{company}} is growing.',
    'No code here, only words.',
    'The code of the building is 1234.',
    'Quellcode ist auch nur Text.',
    'He said (and meant it) no.',
  ],
};
