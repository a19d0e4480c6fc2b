import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-promoted',
  title: 'is a paid placement',
  looksFor: 'The network itself says that somebody paid to show this.',
  side: 'marketing',
  group: 'context',
  points: 3,
  learned: false,
  when: (s) => s.promoted === 1,
});

export const examples: RuleExamples = {
  hits: [
    { text: 'Our valves last longer.', promoted: 'yes' },
    { text: 'Neue Ideen für Ihr Lager.', promoted: 'yes' },
    { text: 'Lea nuestro informe.', promoted: 'yes' },
  ],
  misses: [
    { text: 'Our valves last longer.', promoted: 'no' },
    { text: 'I was promoted last week.', promoted: 'unknown' },
    'Promoted to captain, demoted to cook.',
    { text: 'They promoted the wrong man.', promoted: 'no' },
    'Wer wird hier eigentlich befördert?',
  ],
};
