import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'writes-again-unanswered',
  title: 'writes again without having been answered',
  looksFor: 'Two or more messages in a row to somebody who never replied.',
  side: 'marketing',
  group: 'context',
  points: 1.8,
  learned: false,
  when: (s) => s.isPrivate === 1 && s.unansweredInRow >= 2 && s.viewerWrote !== 1,
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Any thoughts?', thread: { key: 'a', unansweredInRow: 2 } },
    { surface: 'message', text: 'Haben Sie es gelesen?', thread: { key: 'b', unansweredInRow: 3, viewerWrote: false } },
    { surface: 'message', text: '¿Pudo verlo?', thread: { key: 'c', unansweredInRow: 4 } },
  ],
  misses: [
    { surface: 'message', text: 'And bring the rope.', thread: { key: 'd', unansweredInRow: 2, viewerWrote: true } },
    { surface: 'message', text: 'Hello!', thread: { key: 'e', unansweredInRow: 1 } },
    { surface: 'message', text: 'Hello again!', thread: { key: 'f' } },
    { surface: 'message', text: 'Any thoughts?' },
    'I wrote again and nobody answered.',
  ],
};
