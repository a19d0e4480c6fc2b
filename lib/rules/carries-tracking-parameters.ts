import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'carries-tracking-parameters',
  title: 'carries campaign or affiliate parameters in its links',
  looksFor: 'Links with utm_, ref=, tag= or affiliate marks: somebody counts the clicks, or earns by them.',
  side: 'marketing',
  group: 'links',
  points: 1.4,
  when: (s) => s.linksTracked > 0,
});

export const examples: RuleExamples = {
  hits: [
    'Read it here: https://tool.example/guide?utm_source=linkedin&utm_campaign=spring',
    'Die beste Pfanne: https://laden.example/p?tag=koch-21',
    { text: 'Empieza hoy.', links: [{ url: 'https://curso.example/?ref=ana' }] },
  ],
  misses: [
    'Read it here: https://tool.example/guide',
    'UTM zone 33 covers most of our valley.',
    'The ref blew the whistle and nobody moved.',
    'Tag your samples before you freeze them.',
    'Quelle: https://amt.example/bericht?id=12',
  ],
};
