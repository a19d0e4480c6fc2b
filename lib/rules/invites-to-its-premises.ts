import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'invites-to-its-premises',
  title: 'invites to its shop, showroom or table',
  looksFor: 'Come by, book a table, happy hour, showroom open: trade at a place.',
  side: 'marketing',
  group: 'ask',
  points: 1.1,
  phrases: {
    en: ['(stop by|pop in|drop by) when (in|you)', '(exclusive|limited) product releases', '(ready|excited) to explore our', '(come|stop|swing|drop) (by|in|visit|and see|on down|on in|over) .. (our|us|store|shop|showroom|today|this|tonight|weekend|for|at our)', '(book|reserve) (a|your) table', '(happy hour|live music|brunch|buffet) (every|from|until|#|at our|tonight|specials|menu|starts|is back|all day)', '(all you can eat|drink specials|kids eat free|today\'s special|opening hours|grand opening|now open|we are open|open house)', '(at your (local|nearest) (store|dealer|branch)|stores near you|in select stores)', '(see you|meet you) .. (at our|in our) (store|shop|salon|restaurant|showroom|branch)'],
    de: ['(besuchen sie|kommen sie|kommt|schaut|komm) .. (vorbei|unser (geschaft|laden|showroom|restaurant|studio)|unseren|ausstellung|filiale)', '(tisch reservieren|tischreservierung|neueroffnung|tag der offenen tur|mittagstisch|wir haben geoffnet)'],
    fr: ['(venez|passez) .. (nous voir|boutique|showroom|magasin|decouvrir|deguster|essayer)', '(reservez (votre|une) table|portes ouvertes|ouverture de notre|formule midi|menu du jour)'],
    es: ['(ven|vengan|visitanos|visita|te esperamos|los esperamos|pasa) .. (tienda|sucursal|restaurante|local|showroom|a probar|a conocer|clinica|por)', '(reserva tu mesa|reservaciones|gran apertura|gran inauguracion|menu del dia|abierto de)'],
    pt: ['(venha|vem|visite|passe|te esperamos|esperamos voce) .. (loja|restaurante|showroom|provar|conhecer|unidade|clinica|visitar)', '(reserve sua mesa|inauguracao|cardapio|rodizio|estamos abertos|open house)'],
    it: ['(vieni|venite|passa|passate|vi aspettiamo|ti aspettiamo) .. (trovarci|negozio|showroom|ristorante|provar*|scoprire|sede|a)', '(prenota (un|il tuo) tavolo|inaugurazione|nuova apertura|menu del giorno|nuovi arrivi|siamo aperti)'],
    nl: ['(reserveer (een|je|uw) tafel|opening van onze|open dag|menu van de dag|wij zijn open|nieuw binnen)'],
  },
  unless: { en: ['(complaint|rude|worst|refund|never again|manager|customer service|disappointed|my family|wedding|funeral|birthday|walk in interview|walk in drive|hiring)', '(your store|your stores|this store|the store in|employees|cashier)'], de: ['(bewerb*|beschwer*)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Come by our showroom this weekend and try the new chairs.',
    'Besuchen Sie unser Geschäft, Mittagstisch ab elf.',
    'Reserva tu mesa para el domingo, te esperamos en el local.',
    'Venite a trovarci in negozio, nuovi arrivi ogni lunedì.',
  ],
  misses: [
    'I will never again visit the store in Elm Street, the manager was rude.',
    'Come by when you are in town, the kettle is always on, and the family would love it. My family too.',
    'The table in the appendix lists nine rivers.',
    'The museum is open on Mondays by mistake.',
    'Der Tisch wackelt, seit ich ihn kenne.',
  ],
};
