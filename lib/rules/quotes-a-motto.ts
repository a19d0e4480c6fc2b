import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'quotes-a-motto',
  title: 'quotes a motto',
  looksFor: 'A maxim or a pep talk about life, success and dreams, without a case behind it.',
  side: 'other',
  group: 'smalltalk',
  points: 0.7,
  phrases: {
    en: [
      "(believe in (yourself|your|you|the)|never give up|don't give up|chase your|follow your (dreams|dream|heart|passion)|dream big|stay (strong|positive|humble|hungry|blessed)|be the change|hard work pays|rise and grind|monday motivation|motivation monday|trust the process|life is (too short|short|beautiful)|be kind|kindness|you are enough|one day at a time|your only limit|you got this|be yourself|enjoy the little|dreams don't|winners never)",
      '(quote of the day|as .. once said|the wise|old saying|proverb|inspirational|motivational)',
    ],
    de: [
      '(glaub an dich|gib niemals auf|niemals aufgeben|traue dich|trau dich|lebe deinen|folge deinem herzen|das leben ist|erfolg ist|motivation am|spruch des tages|zitat des|jeder tag ist|gib nicht auf)',
    ],
    fr: [
      '(crois en toi|croyez en|n abandonne jamais|n abandonnez jamais|ne jamais abandonner|la vie est|le succes est|suis tes reves|suivez vos reves|citation du jour|chaque jour est)',
    ],
    es: [
      '(cree en ti|nunca te rindas|no te rindas|persigue tus suenos|la vida es|el exito es|frase del dia|cada dia es|sigue tus suenos|lucha por tus)',
    ],
    pt: [
      '(acredite em|nunca desista|nao desista|siga seus sonhos|a vida e|o sucesso e|frase do dia|cada dia e|corra atras)',
    ],
    it: [
      '(credi in te|non mollare|mai mollare|insegui i tuoi|la vita e|il successo e|frase del giorno|ogni giorno e|segui i tuoi sogni|credici)',
    ],
    nl: [
      '(geloof in jezelf|geef nooit op|nooit opgeven|volg je (hart|dromen)|het leven is|succes is|quote van de|spreuk van|elke dag is)',
    ],
  },
  unless: {
    en: [
      '(coaching|my course|book a|sign up|dm me|enroll|hiring|webinar|join|study|data|research|paper|subscribe|newsletter|offer)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Believe in yourself and the rest will follow. Monday motivation!',
    'Gib niemals auf, das Leben ist ein Fluss.',
    'N’abandonne jamais tes rêves.',
    'La vida es corta, sonríe.',
    'Geloof in jezelf, elke dag is een nieuwe kans.',
  ],
  misses: [
    'Believe in yourself: my course shows how. Enroll today.',
    'The study of motivation at work has a problem with its data.',
    'The life of a bearing is counted in hours.',
    'Das Zitat steht auf Seite 12.',
    'He gave up the keys.',
    'Subscribe for daily drops.',
  ],
};
