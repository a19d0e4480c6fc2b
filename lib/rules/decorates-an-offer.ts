import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'decorates-an-offer',
  title: 'decorates an offer with emoji and bullets',
  looksFor: 'Emoji lists plus a price, a link or exclamation marks: the shape of a leaflet.',
  side: 'marketing',
  group: 'shape',
  points: 0.7,
  when: (s) => s.emojis >= 3 && (s.prices > 0 || (s.percents > 0 && s.exclamations > 0) || s.exclamations >= 3) && (s.urls > 0 || s.bullets >= 3 || s.prices > 0) && s.linksCode === 0 && s.linksPaper === 0,
  unless: { en: ['(hiring|apply|vacancy|resume|job|role|salary|ctc|internship|congratulations|graduated|birthday)'], de: ['(stelle|bewerb*|m w d|gehalt)'], fr: ['(cdi|poste|recrute)'], es: ['(vacante|sueldo)'], pt: ['(vaga|salario)'], it: ['(stipendio|assunzione)'], nl: ['(vacature|salaris)'] },
});

export const examples: RuleExamples = {
  hits: [
    '🔥 Spring box 🔥\n✅ 12 bulbs\n✅ soil\n✅ gloves\nOnly $29! 🌷',
    '🚀 Jetzt starten! ✨ Mehr Reichweite! 🎁 Gratis! 👉 https://beispiel.example',
    '💥 20% menos 💥 hoy! 👉 https://tienda.example ⏰',
  ],
  misses: [
    '🎉 Graduated today! 🎓 Three years, two jobs, one very patient cat 🐈!!',
    '✅ typed\n✅ tested\n✅ merged',
    'We are hiring 🚜🚜🚜 apply at https://hof.example! 14 € an hour!',
    '😂😂😂 my cat found the Christmas tree',
    'Bread costs $4 now.',
  ],
};
