import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-for-project-work',
  title: 'speaks of paid work for one person',
  looksFor: 'A client seeks a freelancer, or a freelancer asks for work on a project.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.1,
  phrases: {
    en: [
      '(need|looking for|seeking|want|hire|hiring|searching for) (a|an|some|one|experienced|good)? (freelancer|freelance|contractor|freelancers|consultant for|part time|someone to) .. (project|work|months|weeks|contract|build|help|develop|write|edit|job|task|fix|join|who)',
      '(freelance|contract|paid|side|consulting) (project|work|job|gig|opportunity|assignment|position|role|basis)', '(hourly|day|daily) rate',
      '(pay|paid|compensate|hire) (you|well|someone) (to|for) (work|build|help|develop|fix|implement|maintain|add|your time|this|the|consulting)',
      "(i|i'm) (can|could|have|a)? (freelance|freelancer|self employed|capacity|free capacity|open for commissions|take on) (from|in|for|two|new|more|and|with|on) .. (projects|work|clients|commissions|jobs|weeks|month|days|hours)",
    ],
    de: [
      '(suche|suchen|brauchen|gesucht) .. (freelancer|freiberufler|freie mitarbeit|honorarkraft|selbststandige)', '(stundensatz|tagessatz|freie mitarbeit|auf honorarbasis|auf rechnung)',
    ],
    fr: [
      '(cherchons|cherche|recherche|recherchons) .. (freelance|independant|prestataire independant|mission)', '(tjm|mission freelance|en freelance|taux journalier)',
    ],
    es: [
      '(buscamos|busco|se busca) .. (freelance|autonomo|por proyecto|colaborador externo)', '(tarifa por hora|por proyecto|como autonomo|trabajo freelance)',
    ],
    pt: [
      '(buscamos|procuro|procuramos|preciso de) .. (freelancer|freela|autonomo|pj para)', '(valor hora|por projeto|como freelancer|trabalho freelance)',
    ],
    it: [
      '(cerchiamo|cerco|cercasi) .. (freelance|libero professionista|partita iva|collaboratore esterno)', '(tariffa oraria|a progetto|come freelance|collaborazione freelance)',
    ],
    nl: [
      '(zoeken|zoek|gezocht) .. (freelancer|zzp er|zzper|zelfstandige)', '(uurtarief|dagtarief|op zzp basis|als zzp er|freelance opdracht)',
    ],
  },
  unless: {
    en: [
      '(our freelancers|our platform|sponsored|sponsor|course|freelancers earn|clients|how freelancers|dedicated developers|our developers|our team of)',
    ],
    de: [
      '(kunden gewinnen|unsere freelancer)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Looking for a freelancer to help with a map for two months, paid by the hour.',
    'Wir suchen eine Freiberuflerin fürs Lektorat, Stundensatz bitte gleich nennen.',
    'Mission freelance de 3 mois à Metz.',
    'Would you work on your library for us? We can pay you to implement the export; contract work is fine.',
  ],
  misses: [
    'Our platform has 9,000 freelancers ready.',
    'How freelancers win clients: my course.',
    'The project is late by two weeks.',
    'Die Freiheit nehme ich mir.',
    'Rate this app.',
  ],
};
