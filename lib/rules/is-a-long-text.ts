import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-a-long-text',
  title: 'is a long text',
  looksFor: 'Two hundred words or more: room for substance.',
  side: 'peer',
  group: 'shape',
  points: 0.4,
  when: (s) => s.words >= 200,
});

export const examples: RuleExamples = {
  hits: [
    { text: 'We measured it again and again and wrote down what we saw. '.repeat(24) },
    { text: 'Der Kran stand drei Tage still und niemand wusste warum. '.repeat(24) },
    { text: 'Le pont est fermé et personne ne dit quand il rouvre. '.repeat(24) },
  ],
  misses: [
    'Short and sweet.',
    'Kurz gesagt: nein.',
    'The pump is loud and the cat is louder, but neither of them wakes the night porter of the small hotel.',
    'https://example.com/a-very-long-address-that-is-no-long-text-at-all',
    'Un texte court, sans plus.',
  ],
};
