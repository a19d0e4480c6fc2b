import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'was-asked-by-the-reader',
  title: 'answers a talk the reader began',
  looksFor: 'The reader wrote first in this thread: what comes back was wanted.',
  side: 'peer',
  group: 'context',
  points: 1.5,
  when: (s) => s.theyWroteFirst === 0,
  learned: false,
});

export const examples: RuleExamples = {
  hits: [
    { text: 'Yes, Tuesday at ten works.', surface: 'message', thread: { key: 't', theyWroteFirst: false } },
    { text: 'Anbei die Liste.', surface: 'message', thread: { key: 't', theyWroteFirst: false, viewerWrote: true } },
    { text: 'Voici le plan.', surface: 'message', thread: { key: 't', theyWroteFirst: false } },
  ],
  misses: [
    { text: 'Hello, we sell pumps.', surface: 'message', thread: { key: 't', theyWroteFirst: true } },
    { text: 'Hello again.', surface: 'message', thread: { key: 't' } },
    'A feed post.',
    { text: 'Guten Tag.', surface: 'message' },
    { text: 'A note.', surface: 'invitation' },
  ],
};
