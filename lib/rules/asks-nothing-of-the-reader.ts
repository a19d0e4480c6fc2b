import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-nothing-of-the-reader',
  title: 'asks nothing of the reader',
  looksFor: 'Forty words or more without link, address, price, hashtag or question: told for its own sake.',
  side: 'peer',
  group: 'shape',
  points: 0.6,
  when: (s) => s.words >= 40 && s.urls === 0 && s.emails === 0 && s.prices === 0 && s.hashtags === 0 && s.questions === 0 && s.exclamations <= 1 && s.placeholders === 0,
});

export const examples: RuleExamples = {
  hits: [
    'The old lock at the north end leaks since spring. We drained it on Tuesday, took out the lower gate and found that the seat had been cut by a stone. The mason set a new one from the same quarry, and on Friday the water stood again.',
    'Wir haben die alte Pumpe zerlegt und am Lager nichts gefunden. Dann fiel auf, dass die Welle nur bei Ostwind pfeift. Am Ende lag es am Dach, das die Abluft in den Schacht drückt, und eine Blechhaube für wenige Stunden Arbeit hat das behoben.',
    'Nous avons refait le plan de garde à la main pendant un mois, parce que le logiciel ne savait pas compter les demi-journées. À la fin, la feuille de papier tenait mieux que prévu, et les élèves infirmiers la lisaient sans aide, ce qui nous a surpris.',
  ],
  misses: [
    'See the whole list at https://example.com and tell me which of these thirty pumps you would take if you had to choose one of them for a shed without power, in winter, at night, with only one hand free and a torch in the other.',
    'Would you like to see how we can help your team? Our offer covers design, build and care of your site, with a fixed fee and a clear plan, and we start on Monday already if you say yes to this message today, so please do.',
    'Only 49 € for a whole year of tea from the hills of Assam, sent to your door every month with a card that tells you who picked it, how it was dried and when it was packed, and you can stop at any time you like.',
    'Short.',
    '#pumps #water #locks Here is what we saw at the north end of the canal this week when the gate came out of the water for the first time in nine years, and the mason set a new stone from the same quarry in two days.',
  ],
};
