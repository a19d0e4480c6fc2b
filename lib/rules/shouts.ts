import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shouts',
  title: 'shouts in capitals and exclamation marks',
  looksFor: 'Many words in capitals and many exclamation marks: noise as an argument.',
  side: 'marketing',
  group: 'shape',
  points: 0.8,
  when: (s) => s.words >= 6 && s.exclamations >= 2 && s.capitals >= 3 && s.capitals * 12 >= s.words,
});

export const examples: RuleExamples = {
  hits: [
    'BIG SALE TODAY!! Sofas from the factory at HALF price!',
    'ACHTUNG! NUR HEUTE alle Reifen REDUZIERT!!',
    'ÚLTIMAS PIEZAS! Llame YA, no se quede SIN la suya!!',
  ],
  misses: [
    'NASA and ESA agreed on one API. About time!',
    'I am so happy for you!!! See you on Friday!',
    'The RFC says MUST and the vendor reads MAY.',
    'NO. I said no.',
    'Das THW half, die DLRG auch.',
  ],
};
