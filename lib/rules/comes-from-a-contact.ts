import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'comes-from-a-contact',
  title: 'comes from a contact of the reader',
  looksFor: 'A first-degree connection or somebody the reader follows.',
  side: 'peer',
  group: 'context',
  points: 0.6,
  when: (s) => s.degree === 1 || s.followed === 1,
  learned: false,
});

export const examples: RuleExamples = {
  hits: [
    { text: 'The lock is open again.', author: { keys: [], kind: 'person', degree: 1 } },
    { text: 'Die Schleuse ist wieder offen.', author: { keys: [], kind: 'person', followed: true } },
    { text: 'Le pont est ouvert.', author: { keys: [], kind: 'person', degree: 1, followed: true } },
  ],
  misses: [
    { text: 'A stranger writes.', author: { keys: [], kind: 'person', degree: 3 } },
    { text: 'Second degree.', author: { keys: [], kind: 'person', degree: 2 } },
    'Nothing known.',
    { text: 'Not followed.', author: { keys: [], kind: 'person', followed: false } },
    { text: 'Eine Firma.', author: { keys: [], kind: 'organization' } },
  ],
};
