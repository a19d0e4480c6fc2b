import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-first-with-a-link',
  title: 'sends a link in the first message',
  looksFor: 'The sender wrote first, the reader never answered, and there is already a link to the sender’s own pages.',
  side: 'marketing',
  group: 'context',
  points: 1.1,
  learned: false,
  when: (s) => s.isPrivate === 1 && s.theyWroteFirst === 1 && s.viewerWrote === 0 && s.degree !== 1 && s.urls > s.linksCode + s.linksPaper + s.linksNews + s.linksVideo,
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Our page: https://kran.example', thread: { key: 'a', theyWroteFirst: true, viewerWrote: false } },
    { surface: 'message', text: 'Mehr dazu: https://dach.example', thread: { key: 'b', theyWroteFirst: true, viewerWrote: false } },
    { surface: 'message', text: 'Mire https://techo.example', thread: { key: 'c', theyWroteFirst: true, viewerWrote: false } },
  ],
  misses: [
    { surface: 'message', text: 'Our page: https://kran.example', thread: { key: 'd', theyWroteFirst: true, viewerWrote: true } },
    { surface: 'message', text: 'The preprint: https://arxiv.org/abs/0000.00000', thread: { key: 'e', theyWroteFirst: true, viewerWrote: false } },
    { surface: 'message', text: 'Hello, is this still for rent?', thread: { key: 'f', theyWroteFirst: true, viewerWrote: false } },
    { surface: 'message', text: 'Here: https://kran.example', thread: { key: 'g', theyWroteFirst: false, viewerWrote: true } },
    'First link, then message.',
  ],
};
