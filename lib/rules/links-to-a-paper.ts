import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-a-paper',
  title: 'links to a paper or a public body',
  looksFor: 'A link to a journal, a preprint, an encyclopaedia, a university or an authority.',
  side: 'peer',
  group: 'links',
  points: 0.8,
  when: (s) => s.linksPaper > 0,
});

export const examples: RuleExamples = {
  hits: [
    'Worth a look for anyone who models rain: https://arxiv.org/abs/2401.00001',
    'Die Zahlen stehen hier: https://doi.org/10.1000/xyz123',
    'The history is short and odd: https://en.wikipedia.org/wiki/Beaufort_scale',
  ],
  misses: [
    'Our new paper cups are here: https://shop.example.com/cups',
    'A paper is only as good as its table two.',
    'Read it on https://medium.com/some-post',
    'Book here: https://calendly.com/someone/15min',
    'Das Papier ist alle, bitte nachbestellen.',
  ],
};
