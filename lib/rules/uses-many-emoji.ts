import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'uses-many-emoji',
  title: 'uses many emoji',
  looksFor: 'Five emoji or more: excitement, decoration or disguise.',
  side: 'recruiting',
  group: 'shape',
  points: 0.2,
  when: (s) => s.emojis >= 5,
});

export const examples: RuleExamples = {
  hits: [
    'So happy today 🎉🎉🎉🥳🥳',
    '🚢 Hafen 🌊 Wind ⚓ Kran 🌙 Nacht ☀️ Tag 🔧',
    'Merci 🙏🙏🙏 à tous 💐💐',
  ],
  misses: [
    'Thanks 🙂',
    'No emoji here.',
    'Gut gemacht 👍',
    'Deux seulement 🙂🙃',
    ':-) :-) :-) :-) :-)',
  ],
};
