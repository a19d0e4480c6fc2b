import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'announces-a-walk-in',
  title: 'invites to a walk-in or a recruiting day',
  looksFor: 'A date on which applicants may simply turn up, or a fair for jobs.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.2,
  phrases: {
    en: [
      '(walk in|walkin|walk ins) (drive|interview|interviews|on|date|from|hiring|for|at|venue)',
      '(job|career|careers|recruitment|recruiting|hiring|open) (fair|fairs|drive|day for applicants|event for applicants|week for applicants)',
      '(mega|campus|off campus|pool) (drive|hiring|placement|recruitment)', '(meet|visit) our recruiters', '(interview|assessment) (date|venue|mode|day|round|rounds|slots|location)',
    ],
    de: [
      '(jobmesse|karrieretag|karrieremesse|bewerbertag|ausbildungsmesse|schnuppertag|azubi speed dating|tag der offenen tur fur bewerber)',
    ],
    fr: [
      '(job dating|forum de l emploi|forum emploi|salon de l emploi|journee de recrutement|session de recrutement|forum des metiers)',
    ],
    es: [
      '(feria de empleo|jornada de reclutamiento|jornada de empleo|entrevistas presenciales|feria laboral)',
    ],
    pt: [
      '(feira de emprego|mutirao de emprego|mutirao de vagas|entrevistas presenciais|feira de carreiras)',
    ],
    it: [
      '(fiera del lavoro|career day|recruiting day|giornata di selezione|colloqui in sede)',
    ],
    nl: [
      '(banenmarkt|carrierebeurs|meeloopdag|open sollicitatiedag|inloopdag voor sollicitanten)',
    ],
  },
  unless: {
    en: [
      '(walk in clinic|walk in shower|walk in closet|walk in wardrobe)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Walk-in drive on Saturday, 9 to 1, venue: gate 4.',
    'Karrieretag im Klinikum, ohne Anmeldung.',
    'Job dating à la mairie, jeudi matin.',
    'Feria de empleo en el polideportivo, traed dos copias.',
  ],
  misses: [
    'Our walk-in shower is now 20% off.',
    'She walked in and everybody stood up.',
    'Die Messe beginnt um zehn mit Orgel.',
    'A fair price for a fair job.',
    'The drive to the coast took nine hours.',
  ],
};
