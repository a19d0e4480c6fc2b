import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'comes-as-inmail',
  title: 'comes as paid InMail from a stranger',
  looksFor: 'InMail costs its sender money, so it mostly wants something.',
  side: 'marketing',
  group: 'context',
  points: 0.8,
  learned: false,
  when: (s) => s.isInMail === 1 && s.viewerWrote !== 1,
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'May I show you our crane?', thread: { key: 'a', channel: 'inmail' } },
    { surface: 'message', text: 'Darf ich kurz stören?', thread: { key: 'b', channel: 'inmail', viewerWrote: false } },
    { surface: 'message', text: 'Une idée pour vous.', thread: { key: 'c', channel: 'inmail' } },
  ],
  misses: [
    { surface: 'message', text: 'Thanks for your answer!', thread: { key: 'd', channel: 'inmail', viewerWrote: true } },
    { surface: 'message', text: 'Lunch?', thread: { key: 'e', channel: 'direct' } },
    { surface: 'message', text: 'In mail yesterday: a bill.' },
    { surface: 'message', text: 'Group photo attached.', thread: { key: 'f', channel: 'group' } },
    'InMail open rates fell.',
  ],
};
