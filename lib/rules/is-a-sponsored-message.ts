import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-a-sponsored-message',
  title: 'is a sponsored message',
  looksFor: 'A message that the network delivered for money.',
  side: 'marketing',
  group: 'context',
  points: 3,
  learned: false,
  when: (s) => s.isSponsoredMessage === 1,
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'See what is new in tunnels.', thread: { key: 'a', channel: 'sponsored' } },
    { surface: 'message', text: 'Ihr Master im Abendstudium.', thread: { key: 'b', channel: 'sponsored' } },
    { surface: 'message', text: 'Un master en soirée.', thread: { key: 'c', channel: 'sponsored' } },
  ],
  misses: [
    { surface: 'message', text: 'See you at noon.', thread: { key: 'd', channel: 'direct' } },
    { surface: 'message', text: 'Who sponsored the trip?', thread: { key: 'e' } },
    { surface: 'message', text: 'The group meets later.', thread: { key: 'f', channel: 'group' } },
    { surface: 'message', text: 'Sponsored runs are fun.' },
    'Sponsored by nobody.',
  ],
};
