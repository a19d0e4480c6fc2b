import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-only-a-link',
  title: 'is little more than a link',
  looksFor: 'A link with hardly a word beside it.',
  side: 'marketing',
  group: 'shape',
  points: 0.3,
  when: (s) => s.urls >= 1 && s.words <= 6,
});

export const examples: RuleExamples = {
  hits: [
    'https://example.com/story',
    'Schau mal: https://example.org/bild',
    'Voilà https://example.net/photo',
  ],
  misses: [
    'No link.',
    'Here is a long text about the north end of the canal with a link at the end of it: https://example.com',
    'Ein Satz ohne Adresse.',
    'example dot com is not a link',
    'The story of the lock is told on nine pages and in a short film: https://example.com/lock',
  ],
};
