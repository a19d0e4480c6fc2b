import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'congratulates',
  title: 'congratulates',
  looksFor: 'Congratulations, a birthday, an anniversary: kind, and nothing more.',
  side: 'other',
  group: 'smalltalk',
  points: 1.2,
  phrases: {
    en: [
      '(congrats|congratulations|congratulation|congratz|kudos|hats off|well deserved|bravo|felicitations)',
      'happy (birthday|anniversary|bday|work anniversary|workiversary|retirement|belated)',
      '(so|very|really|super|extremely)? (proud|happy|thrilled|pleased) (of|for) (you|him|her|them|the team|my|our|this|both|everyone)',
      '(best wishes|all the best|best of luck|good luck|every success|wishing you)',
    ],
    de: [
      '(herzlichen gluckwunsch|herzliche gluckwunsche|gluckwunsch|gratuliere|gratulation|wir gratulieren|ich gratuliere|alles gute|alles liebe|viel erfolg|viel gluck|toi toi toi|happy birthday)',
    ],
    fr: [
      '(felicitations|bravo|joyeux anniversaire|bon anniversaire|toutes nos felicitations|bonne chance|bon courage|tous mes voeux|chapeau)',
    ],
    es: [
      '(felicidades|felicitaciones|enhorabuena|feliz cumpleanos|feliz aniversario|mucha suerte|muchos exitos|mucho exito|felicito)',
    ],
    pt: [
      '(parabens|feliz aniversario|felicitacoes|boa sorte|muito sucesso|muitas felicidades|sucesso na nova)',
    ],
    it: [
      '(congratulazioni|complimenti|auguri|buon compleanno|tanti auguri|felicitazioni|in bocca al lupo|bravissimi)',
    ],
    nl: [
      '(gefeliciteerd|proficiat|van harte|felicitaties|fijne verjaardag|veel succes|hartelijk gefeliciteerd)',
    ],
  },
  unless: {
    en: [
      "(you have won|you won|you've won|winner|claim|prize|lottery|congrats on (the|your) (funding|round|raise|new role|series|growth|launch|new position) .. (help|usually|we|our|most|teams|often|companies)|quick call|book a|our clients|our platform|txt|selected|offer)",
    ],
    de: [
      '(gewonnen|gewinn|angebot)',
    ],
    fr: [
      '(gagne|cadeau|offre)',
    ],
    es: [
      '(ganado|ganador|premio|oferta)',
    ],
    pt: [
      '(ganhou|premio|oferta)',
    ],
    it: [
      '(vinto|premio|offerta)',
    ],
    nl: [
      '(gewonnen|prijs|aanbieding)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Congratulations, Oskar! Well deserved.',
    'Herzlichen Glückwunsch zum Dienstjubiläum, liebe Frau Petri.',
    'Joyeux anniversaire à toute l’équipe du quai.',
    '¡Enhorabuena por el bebé, Lola!',
    'Gefeliciteerd met je rijbewijs!',
  ],
  misses: [
    'Congratulations! You have won a voucher, claim it now.',
    'Congrats on the funding. We help teams like yours to scale; quick call?',
    'She stayed proud until the end of the chapter.',
    'Herzlich willkommen im Museum.',
    'Luck is a poor plan for a dam.',
    'Gefeliciteerd, u heeft een prijs gewonnen!',
  ],
};
