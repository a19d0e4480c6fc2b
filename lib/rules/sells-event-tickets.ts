import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'sells-event-tickets',
  title: 'sells tickets or places at an event',
  looksFor: 'Early bird, tickets, agenda and speakers of a paid event, expo or gala.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ['(early bird|vip|last few|final) (ticket|tickets|registration|price|pricing|rate|pass|passes|offer|birds)', '(tickets|passes) (are|now|still)? (available|on sale|selling|start|left|at the door)', '(get|buy|grab|book|secure) (your|my|a) .. (ticket|tickets|pass|passes)', '(early birds) get', '(limited|few|last|#) (tickets|passes|stands|booths) (left|available|remaining)', '(doors open|keynote speakers|speaker line up) .. (ticket*|register|join|book|rsvp)'],
    de: ['(ticket|tickets|fruhbuchertickets|eintrittskarten|karten) .. (ab|sichern|verfugbar|vorverkauf|hier|kaufen|buchen|erhaltlich|gibt es)', '(fruhbucher|early bird)'],
    fr: ['(billets|billetterie|places|tickets) .. (en vente|disponibles|a partir|reserv*|ici|limite*|prevente)', '(tarif|tarifs) (early bird|preferentiel)'],
    es: ['(entradas|boletos|tickets|entrada) .. (a la venta|disponibles|desde|en preventa|compra|ya|agotarse|limitad*)', '(preventa|venta) de (boletos|entradas)'],
    pt: ['(ingressos|ingresso|bilhetes) .. (a venda|disponiveis|a partir|lote|garanta|aqui|limitad*|antecipad*)', '(primeiro|segundo|ultimo) lote'],
    it: ['(biglietti|biglietto|ingressi) .. (in vendita|disponibili|a partire|acquist*|qui|prevendita|online)', 'prevendita (aperta|biglietti|attiva)'],
    nl: ['(tickets|kaarten|kaartverkoop|vroegboektickets) .. (verkrijgbaar|vanaf|beschikbaar|te koop|bestel*|via|gestart)', 'early bird (tickets|korting)'],
  },
  unless: { en: ['(jira|support|parking|speeding|bus|train|lottery|helpdesk|help desk|open|closed|service desk) (ticket|tickets)', '(ticket|tickets) (system|queue|backlog|number|closed)', '(resale|scalper|scalpers|i have (a|two) spare|giving away my)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Early bird tickets for the packaging expo end soon, get your pass today.',
    'Tickets ab 89 Euro, Frühbucher sichern sich den besten Platz.',
    'Billetterie ouverte, places en vente dès demain, tarif early bird.',
    'Entradas a la venta desde 20 euros.',
  ],
  misses: [
    'The parking ticket came with an apology, which I framed.',
    'We closed 40 support tickets and opened 52.',
    'I have a spare train ticket to Basel, who wants it?',
    'Early birds sang over the car park at four.',
    'Die Karte zeigt jeden Brunnen der Stadt.',
  ],
};
