import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-a-list',
  title: 'is a list of points',
  looksFor: 'Five bullets or more in a text without prices, hashtags or many links.',
  side: 'peer',
  group: 'shape',
  points: 0.3,
  when: (s) => s.bullets >= 5 && s.prices === 0 && s.hashtags <= 1 && s.urls <= 2,
});

export const examples: RuleExamples = {
  hits: [
    'What to check:\n- the seal\n- the shaft\n- the oil\n- the wire\n- the fuse',
    'Morgens:\n1. Licht an\n2. Tor auf\n3. Pumpe prüfen\n4. Liste führen\n5. Kaffee',
    'À voir :\n- le joint\n- la vanne\n- le filtre\n- la pompe\n- le câble',
  ],
  misses: [
    'No list, just a line.',
    'Two points:\n- one\n- two',
    'Eins, zwei, drei, vier, fünf in einer Zeile.',
    'A dash - here - and - there - is - no - list.',
    'Liste vide.',
  ],
};
