import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'ends-with-a-question',
  title: 'ends with a question',
  looksFor: 'The last sentence is a question, in a text of some length and without a link.',
  side: 'peer',
  group: 'shape',
  points: 0.3,
  when: (s) => s.endsWithQuestion === 1 && s.words >= 20 && s.urls === 0 && s.isPrivate === 0,
});

export const examples: RuleExamples = {
  hits: [
    'We moved the pump to the north end and the noise stopped for a week, then it came back at night, but only on Sundays. What would you check?',
    'Seit wir die neue Tür haben, pfeift der Schacht bei Ostwind, aber nur im dritten Stock und nur am Abend nach sieben. Kennt das wer?',
    'Depuis le changement de joint la vanne tient, mais la pression tombe chaque nuit vers trois heures sans raison claire. Une idée ?',
  ],
  misses: [
    'Why?',
    'No question here, only a statement of some length about the pump and its noise at night.',
    'What is this? It is a pump of the old kind, built in the works by the river, and it runs since the war without a break.',
    'Have you seen the new list of pumps that we put on our page this week for all of you who asked? https://example.com',
    'Ist das so?',
  ],
};
