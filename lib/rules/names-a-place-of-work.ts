import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'names-a-place-of-work',
  title: 'says where a job is done',
  looksFor: 'Remote, hybrid or on site, shift or visa: the place and terms of work.',
  side: 'recruiting',
  group: 'hiring',
  points: 0.8,
  phrases: {
    en: [
      '(#|fully|100|100%|location|remote|hybrid|onsite|on site|work from home|wfh) (remote|hybrid|onsite|on site)',
      '(remote|hybrid|onsite|on site|work from home|wfh|in office) (role|roles|position|positions|job|jobs|internship|opportunity|work from|option|mode|opportunities|developer|engineer|team)',
      '(location|work mode|work location|job location|based in|workplace|mode) (is|of work)? (remote|hybrid|onsite|on site|work from home|bangalore|hyderabad|pune|chennai|mumbai|delhi|noida|gurgaon|london|berlin|remotely|anywhere)',
      '(visa|h1b|work permit|green card|gc|us citizens|citizens) (sponsorship|only|required|holders|status|is required|not available|and gc)',
      '(night|day|rotational|general|early|late) shift',
    ],
    de: [
      '(remote|hybrid|vor ort|homeoffice|standort|dienstort|arbeitsort) (stelle|job|moglich|oder hybrid|position|berlin|munchen|hamburg|arbeiten|tage|#|anteil|ist)',
    ],
    fr: [
      '(teletravail|sur site|poste base|base a|hybride|en presentiel) (possible|partiel|total|a|jours|# jours|ou|complet)',
    ],
    es: [
      '(modalidad|trabajo) (remota|remoto|hibrida|hibrido|presencial|desde casa|a distancia)', '(lugar|sede) de trabajo',
    ],
    pt: [
      '(modalidade|trabalho|vaga|modelo) (remota|remoto|hibrida|hibrido|presencial|home office|a distancia)',
    ],
    it: [
      '(lavoro|sede|modalita) (da remoto|in remoto|ibrido|ibrida|in presenza|di lavoro|in sede)', 'smart working (possibile|parziale|# giorni|e|previsto)',
    ],
    nl: [
      '(thuiswerken|hybride|op locatie|op kantoor|standplaats|werklocatie) (mogelijk|werken|is|in|dagen|of|en|functie)',
    ],
  },
  unless: {
    en: [
      '(remote control|remote access|remote desktop|remote support|remotely access|event|webinar|conference|workshop|remoteapp|remote server|return to office|remote team management|hybrid cloud|hybrid event)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Hybrid role, two days in Leeds; visa sponsorship is possible.',
    'Standort Hamburg, Homeoffice möglich an zwei Tagen.',
    'Trabajo remoto, con una semana al año en Lugo.',
    'Télétravail partiel, poste basé à Nantes.',
  ],
  misses: [
    'The remote control is under the sofa.',
    'Hybrid event: join on site or online, tickets below.',
    'Remote desktop hangs after the update.',
    'Vor Ort war es laut und schön.',
    'Le site est fermé lundi.',
  ],
};
