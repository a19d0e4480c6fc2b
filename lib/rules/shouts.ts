import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shouts',
  title: 'shouts in capitals',
  looksFor: 'A good part of the words stand in capitals.',
  side: 'other',
  group: 'shape',
  points: 0.3,
  when: (s) => s.words >= 6 && s.capitals >= 4 && s.capitals * 3 >= s.words,
});

export const examples: RuleExamples = {
  hits: [
    'WHY DOES NOBODY ANSWER THE PHONE AT THIS HOUR',
    'WIR WARTEN SEIT STUNDEN AUF DEN BUS NACH EMDEN',
    'JE NE COMPRENDS PAS POURQUOI LE PONT EST FERMÉ',
  ],
  misses: [
    'NASA and ESA met in Paris to talk about the probe and its orbit.',
    'OK.',
    'A normal sentence with USA in it, and nothing else to see.',
    'Ein ganz normaler Satz über die DIN und nichts sonst hier.',
    'No shouting at all, please, the cat sleeps.',
  ],
};
