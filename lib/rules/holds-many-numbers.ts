import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'holds-many-numbers',
  title: 'holds many numbers',
  looksFor: 'One word in ten is a number, in a text of some length, without prices or links.',
  side: 'marketing',
  group: 'shape',
  points: 0.3,
  when: (s) => s.words >= 25 && s.numbers >= 5 && s.numbers * 10 >= s.words && s.prices === 0 && s.urls === 0 && s.hashtags <= 2,
});

export const examples: RuleExamples = {
  hits: [
    'At 20 degrees it held 14 days, at 30 degrees 9 days, at 40 only 3; the control held 31 days in all 6 runs we made last spring in the lab.',
    'Halle 1 brauchte 14 Stunden, Halle 2 nur 9, Halle 3 sogar 22; im Mittel waren es 15 bei 12 Grad Außentemperatur und 3 Leuten pro Schicht in der Nacht.',
    'Sur 41 pièces, 12 étaient trop larges de 3 dixièmes, 9 de 2 dixièmes et 20 justes; en mars nous en avions 7 sur 50 avec la même machine et le même acier.',
  ],
  misses: [
    'Two of three were fine.',
    '1 2 3 4 5',
    'No numbers at all in this long text about the north end of the canal, where the gate leaks and the mason waits for his stone.',
    'Nur 19 € statt 29 €, 39 € oder 49 €: vier Größen, drei Farben, zwei Längen, eine Woche, und das bis zum Sonntag für alle Kundinnen und Kunden.',
    'See https://example.com for 20, 30, 40, 50 and 60 more of these lists, which grow from day to day and from week to week without an end in sight.',
  ],
};
