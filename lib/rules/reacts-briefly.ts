import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'reacts-briefly',
  title: 'reacts in a word or two',
  looksFor: '"Great post", "well said", "so true": applause without a thought of its own.',
  side: 'other',
  group: 'smalltalk',
  points: 1,
  phrases: {
    en: [
      "(well said|so true|very true|love this|love it|this is awesome|this is amazing|nailed it|spot on|couldn't agree more|could not agree more|great post|great stuff|great share|awesome post|nice post|amazing post|beautiful post|thanks for sharing|thank you for sharing|very informative|very inspiring|so inspiring|inspiring|very helpful|totally agree|completely agree|absolutely agree|agree 100|100 agree|well put|great insights|great work|good job|great job|nice one|nice work|wow|awesome|brilliant|amazing work|looking forward|can't wait|cant wait|interesting|insightful|powerful|legend|haha|lol|lmao|hahaha)",
    ],
    de: [
      '(toller beitrag|schoner beitrag|danke furs teilen|super beitrag|sehr schon|so ist es|genau so|stimme voll zu|volle zustimmung|wahre worte|auf den punkt|sehr inspirierend|klasse|wahnsinn|grossartig|haha|mega)',
    ],
    fr: [
      '(tres beau post|super post|merci pour le partage|merci du partage|tellement vrai|bien dit|tres inspirant|entierement d accord|totalement d accord|bravo|magnifique|genial|mdr|excellent|tres juste)',
    ],
    es: [
      '(gran post|excelente post|gracias por compartir|muy cierto|totalmente de acuerdo|bien dicho|muy inspirador|que bueno|genial|excelente|jajaja|tal cual|gran aporte|me encanta)',
    ],
    pt: [
      '(otimo post|excelente post|obrigado por compartilhar|obrigada por compartilhar|muito verdade|concordo plenamente|bem dito|muito inspirador|que legal|top demais|show|kkkk|kkk|perfeito|excelente|sensacional|adorei)',
    ],
    it: [
      '(bel post|ottimo post|grazie per la condivisione|verissimo|pienamente d accordo|ben detto|molto interessante|bellissimo|fantastico|ahahah|complimenti|concordo|grande|splendido)',
    ],
    nl: [
      '(mooie post|goede post|bedankt voor het delen|dank voor het delen|helemaal waar|helemaal mee eens|goed gezegd|heel inspirerend|wat mooi|geweldig|haha|prachtig|top)',
    ],
  },
  when: (s) => s.words <= 14 && s.urls === 0,
});

export const examples: RuleExamples = {
  hits: [
    'Great post, thanks for sharing!',
    'Toller Beitrag, danke fürs Teilen.',
    'Tellement vrai !',
    'Totalmente de acuerdo, Marta.',
    'Helemaal mee eens!',
  ],
  misses: [
    'Great post. We do the same for hotels, want to see how we double bookings in 30 days without ads? Check my profile.',
    'Well said, but the second table leaves out the islands, and without them the average is three points lower than the one you print.',
    'Brilliant cut diamonds at https://shop.example.com',
    'The tide was late.',
    'Der Beitrag zur Versicherung steigt im Mai.',
    'Post office is closed.',
  ],
};
