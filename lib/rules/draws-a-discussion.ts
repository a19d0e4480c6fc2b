import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'draws-a-discussion',
  title: 'draws a discussion',
  looksFor: 'Many comments for its reactions: people talk with each other here.',
  side: 'peer',
  group: 'context',
  points: 0.4,
  when: (s) => s.comments >= 10 && s.reactions > 0 && s.comments * 3 >= s.reactions,
  learned: false,
});

export const examples: RuleExamples = {
  hits: [
    { text: 'The lock leaks. Why?', counts: { comments: 30, reactions: 40 } },
    { text: 'Die Pumpe pfeift.', counts: { comments: 12, reactions: 20 } },
    { text: 'Le pont.', counts: { comments: 50, reactions: 51 } },
  ],
  misses: [
    { text: 'Much liked, little said.', counts: { comments: 3, reactions: 900 } },
    { text: 'Nobody came.', counts: { comments: 0, reactions: 0 } },
    'Nothing known.',
    { text: 'Few.', counts: { comments: 4, reactions: 5 } },
    { text: 'Nur Reaktionen.', counts: { reactions: 70 } },
  ],
};
