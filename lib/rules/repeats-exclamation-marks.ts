import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'repeats-exclamation-marks',
  title: 'is full of exclamation marks',
  looksFor: 'Three exclamation marks or more in a short text without a link.',
  side: 'other',
  group: 'shape',
  points: 0.4,
  when: (s) => s.exclamations >= 3 && s.words <= 60 && s.urls === 0,
});

export const examples: RuleExamples = {
  hits: [
    'What a day!!! Thank you all!',
    'So schön! Danke! Bis bald!',
    'Bravo! Bravo! Encore!',
  ],
  misses: [
    'Well done!',
    'No marks here.',
    'Sehr gut! Weiter so.',
    'Now! Today! Here! https://example.com',
    'Calm text. Calm end.',
  ],
};
