import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-talk-both-take-part-in',
  title: 'belongs to a talk both take part in',
  looksFor: 'The reader has written in this thread too.',
  side: 'peer',
  group: 'context',
  points: 1,
  when: (s) => s.viewerWrote === 1 && s.theyWroteFirst !== 0,
  learned: false,
});

export const examples: RuleExamples = {
  hits: [
    { text: 'Fine, I will bring the keys.', surface: 'message', thread: { key: 't', viewerWrote: true } },
    { text: 'Alles klar.', surface: 'message', thread: { key: 't', viewerWrote: true, theyWroteFirst: true } },
    { text: 'Entendu.', surface: 'message', thread: { key: 't', viewerWrote: true } },
  ],
  misses: [
    { text: 'Just bumping this.', surface: 'message', thread: { key: 't', viewerWrote: false } },
    { text: 'Hallo?', surface: 'message', thread: { key: 't' } },
    'A post in the feed.',
    { text: 'Bonjour.', surface: 'message' },
    { text: 'A comment.', surface: 'comment' },
  ],
};
