import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'is-passed-on-by-somebody',
  title: 'is passed on by somebody',
  looksFor: 'Shared, reposted or retweeted: somebody found it worth passing on.',
  side: 'peer',
  group: 'context',
  points: 0.3,
  phrases: {
    en: [
      '^ rt', '(rt|reposting|repost|retweet)',
    ],
  },
  when: (s) => s.linksShop === 0 && s.prices === 0,
});

export const examples: RuleExamples = {
  hits: [
    'RT @lock_keeper: the north gate is back in the water',
    'rt @hafen: Die Nachtschicht misst wieder',
    'RT @quai: le pont est ouvert',
  ],
  misses: [
    'The art of the lock.',
    'Sport and start are words.',
    'Ein Artikel ohne Weitergabe.',
    'RT @shop: now 20 € off',
    'Part of the text.',
  ],
};
