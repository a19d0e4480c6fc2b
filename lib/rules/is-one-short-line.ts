import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-one-short-line',
  title: 'is one short line',
  looksFor: 'Between eight and twenty words in one line, without a link or a question.',
  side: 'other',
  group: 'shape',
  points: 0.4,
  when: (s) => s.words >= 8 && s.words <= 20 && s.lines <= 1 && s.urls === 0 && s.questions === 0,
});

export const examples: RuleExamples = {
  hits: [
    'The ferry was late again and the captain blamed the moon for it.',
    'Der Regen kam wie immer genau dann, als wir den Deckel öffneten.',
    'Le chat du voisin dort encore sur le capot de ma voiture.',
  ],
  misses: [
    'Thanks a lot!',
    'Is there anybody who has measured this in winter with a better probe?',
    'See https://example.com for the rest of this long and winding story of a bridge.',
    'One line here with eight words or more.\n\nAnd another line with some more.',
    'This one goes on and on, past twenty words, because the writer cannot stop and wants to tell about the pump, the seal and the cat.',
  ],
};
