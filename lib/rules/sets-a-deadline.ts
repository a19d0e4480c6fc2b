import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'sets-a-deadline',
  title: 'sets a deadline for an offer',
  looksFor: 'Ends tonight, only until Friday, last chance: a clock that only runs for the buyer.',
  side: 'marketing',
  group: 'pressure',
  points: 1.8,
  phrases: {
    en: ['(last|final) (chance|call|hours|few hours|days|day|reminder|opportunity) (to|for|left)', '(offer|sale|deal|discount|price|promo|promotion|registration|enrollment|doors|cart|early bird) .. (ends|expires|closes|close|closing|valid|ending|until)', '(ends|expires|closes|closing) (tonight|today|tomorrow|soon|at midnight|midnight|in # (hours|days)|this (week|friday|sunday|weekend))', '(limited time|limited period|for a limited time|clock is ticking|before it s gone|before it\'s too late|hurry (while|before|only|now|offer|last|book|order|register|limited|ends)|act now|act fast|now or never)', '(only|just) # (more days|days left|hours left|hours to|days to|days remaining)', '(# (days|hours)) (left|to go|remaining) .. (to|until|before|register|join|sale)?', '(before|until|by) .. (price|prices) .. (go up|goes up|increase|rise)', '(today only|this week only|one day only|valid until|valid till|while stocks last|while supplies last)'],
    de: ['(nur noch|nur) .. (heute|bis (morgen|freitag|sonntag|montag|mitternacht|zum)|wenige tage|# (tage|stunden|plat*))', '(letzte chance|letzte gelegenheit|letzter aufruf|angebot endet|aktion endet|aktion lauft|solange der vorrat|gultig bis|befristet|nur fur kurze zeit)', '(endet|endet am|lauft .. ab) (heute|morgen|in|am)'],
    fr: ['(derniere chance|derniers jours|dernieres heures|dernier jour pour|offre limitee|duree limitee|jusqu a (ce soir|minuit|dimanche|vendredi)|plus que # (jours|heures)|offre valable|valable jusqu)', '(se termine|expire) (ce soir|demain|dans|dimanche|vendredi)'],
    es: ['(ultima oportunidad|ultimos dias|ultimas horas|ultimo dia|oferta limitada|tiempo limitado|solo (hoy|hasta)|solo por hoy|valido hasta|valida hasta|termina (hoy|manana|el))', '(quedan|faltan) (solo)? (# (dias|horas)|pocos dias)'],
    pt: ['(ultima chance|ultimos dias|ultimas horas|ultimo dia|tempo limitado|so (hoje|ate)|somente (hoje|ate)|apenas hoje|valido ate|valida ate|termina (hoje|amanha)|e so hoje)', '(faltam|restam) (so|apenas)? (# (dias|horas)|poucos dias)'],
    it: ['(ultima occasione|ultimi giorni|ultime ore|ultimo giorno per|offerta limitata|tempo limitato|solo (oggi|fino|per oggi)|valido fino|valida fino|scade (oggi|domani|il|tra))', '(mancano|restano) (solo)? (# (giorni|ore)|pochi giorni)'],
    nl: ['(laatste kans|laatste dagen|laatste uren|nog maar # (dagen|uur)|alleen (vandaag|deze week)|geldig tot|tijdelijke aanbieding|tijdelijk|op is op|loopt af|eindigt (vandaag|morgen|vrijdag|zondag))'],
  },
  unless: { en: ['(my personalized|rain check|my card)', '(court|grant|submission|submissions|abstract|paper|papers|tax|visa|voter|application|applications) (deadline|closes|ends)', '(call for papers|submission|abstracts|apply by|applications close|hiring|vote|voting|polls close|election)'], de: ['(bewerbungsfrist|einreichung|steuer)'], es: ['(elecciones|convocatoria de becas|postulaciones)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Sale ends tonight, hurry!',
    'Nur noch heute zum alten Preis, letzte Chance.',
    'Dernière chance : l’offre expire dimanche.',
    'Solo hasta el viernes, últimas horas.',
  ],
  misses: [
    'The submission closes on Friday and my co-author is asleep.',
    'Polls close at six, bring your card.',
    'For the last nine days the well gave clear water.',
    'The term ends in June, and with it my contract.',
    'Der Zug fährt in neun Minuten, lauf.',
  ],
};
