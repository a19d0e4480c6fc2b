import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-outsourced-staff',
  title: 'offers outsourced staff or teams',
  looksFor: 'Staff augmentation, dedicated developers, virtual assistants, call centres: people rented by the hour.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ['(staff augmentation|team augmentation|offshore team|offshore developers|nearshoring|dedicated developers|dedicated team of (developers|engineers|experts)|offshore development|outsourcing partner|outsourcing company|bpo services|bpo provider|kpo|virtual assistant services)', '(hire|provide|providing|offer|supply|access to) .. (vetted|dedicated|skilled|experienced|remote|offshore|senior) .. (developers|engineers|talent|resources|designers|assistants)', '(outsource|outsourcing) (your|of your|accounting|bookkeeping|customer) _', '(extended|extend) .. (your team|development team)', '(developers|engineers|resources|consultants) (on bench|on the bench|starting at)', '(at a fraction of|fraction of the cost|save # on .. (hiring|payroll|staff|development))', '(virtual assistant|virtual assistants) .. (for you|help|from|your|hours|tasks|business)', '(customer support|call center|call centre|back office|data entry|bookkeeping) (outsourcing|services|team for|solutions)'],
    de: ['(outsourcing|nearshoring|nearshore|offshore|personaluberlassung|arbeitnehmeruberlassung|zeitarbeit|virtuelle assistenz|virtuelle assistentin) .. (partner|team|entwickler|fur|losung*|dienstleister|unterstutz*)', '(entwickler|entwicklerteams|fachkrafte|mitarbeiter|personal) .. (bereitstellen|vermitteln|stellen wir|zur verfugung|kurzfristig|auf zeit)'],
    fr: ['(externalisez|externaliser votre|externaliser vos|infogerance|assistante virtuelle|assistance virtuelle)', '(developpeurs|equipes|ressources|consultants|profils) (dedies|dedie|disponibles|a distance|offshore)'],
    es: ['(externalizacion|externalizar|tercerizacion|tercerizar|outsourcing de|asistente virtual|asistencia virtual) .. (para|tu|su|servicio*)', '(desarrolladores|ingenieros|equipos|talento|personal) (dedicados|remotos|disponibles|calificado|especializado|dedicado)'],
    pt: ['(terceirizacao|terceirizar|alocacao|assistente virtual|bpo) .. (de|para|dedicad*|sua|seu|financeiro|profissionais)', '(desenvolvedores|profissionais|equipe|time) (alocados|dedicados|dedicado|sob demanda|prontos|terceirizad*)'],
    it: ['(in outsourcing|esternalizzate|esternalizzare (la|il|le)|somministrazione di|body rental|assistente virtuale)', '(sviluppatori|team|risorse|personale) (dedicati|dedicato|a disposizione|da remoto|qualificato)'],
    nl: ['(uitbesteden aan|detachering|virtuele assistent|interim professionals)', '(ontwikkelaars|developers|professionals|vakmensen|team) (op afroep|direct beschikbaar|beschikbaar|uit oekraine|op afstand)'],
  },
  unless: { en: ['(we are hiring|apply|resume|cv|our jobs|laid off|open source)', '(history|cost|failure|failures|mistake|debate|regret) .. outsourcing'], },
});

export const examples: RuleExamples = {
  hits: [
    'We provide vetted engineers in Lagos at a fraction of the cost, starting next week.',
    'Als Partner für Nearshoring stellen wir Entwickler kurzfristig zur Verfügung.',
    'Externalisez votre comptabilité à notre équipe.',
    'Terceirização de BPO financeiro para sua clínica.',
  ],
  misses: [
    'My virtual machine froze and so did I.',
    'The long failure of outsourcing in our town’s water works, in four charts.',
    'The dedicated team of volunteers mopped the church twice.',
    'Offshore wind made more power than nuclear in March.',
    'We hire two engineers ourselves; apply with a letter, not a form.',
  ],
};
