import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'comes-as-a-request-with-a-link',
  title: 'comes as a message request with a link or number',
  looksFor: 'A stranger’s first message that already carries a link, an address or a price.',
  side: 'marketing',
  group: 'context',
  points: 1.5,
  learned: false,
  when: (s) => s.isRequest === 1 && s.viewerWrote !== 1 && (s.urls > 0 || s.emails > 0 || s.prices > 0) && s.linksCode === 0 && s.linksPaper === 0,
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Look at this: https://gewinn.example', thread: { key: 'a', channel: 'request' } },
    { surface: 'message', text: 'Paneles desde $900, ¿te interesa?', thread: { key: 'b', channel: 'request' } },
    { surface: 'message', text: 'Write to sales@shoes.example for the list', thread: { key: 'c', channel: 'request' } },
  ],
  misses: [
    { surface: 'message', text: 'Are you the Ada who wrote about eels?', thread: { key: 'd', channel: 'request' } },
    { surface: 'message', text: 'The fix is here: https://github.com/a/b/pull/1', thread: { key: 'e', channel: 'request' } },
    { surface: 'message', text: 'See https://gewinn.example', thread: { key: 'f', channel: 'direct' } },
    { surface: 'message', text: 'As you asked: https://fotos.example', thread: { key: 'g', channel: 'request', viewerWrote: true } },
    'Requests with links are mostly noise.',
  ],
};
