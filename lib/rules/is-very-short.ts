import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-very-short',
  title: 'is only a few words long',
  looksFor: 'Seven words or fewer, and no link: too short to teach or to sell.',
  side: 'other',
  group: 'shape',
  points: 0.8,
  when: (s) => s.words > 0 && s.words <= 7 && s.urls === 0,
});

export const examples: RuleExamples = {
  hits: [
    'Thanks, see you Monday!',
    'Danke dir, bis morgen.',
    'Bien reçu.',
  ],
  misses: [
    'This is a sentence of more than seven words about pumps and their seals.',
    'Look: https://example.com',
    'Wir haben gestern den ganzen Tag gemessen und nichts gefunden.',
    'We fixed it with a longer cable and a shorter meeting, which nobody expected.',
    'Read this https://arxiv.org/abs/2401.00001',
  ],
};
