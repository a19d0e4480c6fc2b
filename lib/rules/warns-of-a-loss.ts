import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'warns-of-a-loss',
  title: 'warns the reader of a loss',
  looksFor: 'Leaving money on the table, your competitors already do, you’re losing customers: fear as an opener.',
  side: 'marketing',
  group: 'pressure',
  points: 1.1,
  phrases: {
    en: ['(leaving|leave) (money|revenue|cash|sales|thousands) on the table', '(you|you\'re|your (business|company|team|site|website|store)) .. (losing|missing|wasting|bleeding|leaking|overpaying|burning) .. (money|customers|sales|leads|revenue|clients|opportunities|out|time|#|thousands|traffic)', '(your competitors|your competition|competitors) (are|is|already|have|will|use|rank)', '(costing|costs) you .. (sales|customers|money|thousands|clients|leads|deals|time|#)', '(before|if) you (lose (customers|money|sales)|get left behind|fall behind|miss (out|the (window|boat|chance)))', '(don\'t|do not) (get left behind|fall behind|let your competitors)', '(most|#|many) (businesses|companies|founders|people|owners|coaches|brands) (lose|waste|miss|fail|overpay|leave|struggle|don\'t realize)'],
    de: ['(sie|ihr unternehmen|ihnen) .. (verlieren|verschenken|verschwenden|entgehen|entgeht) .. (geld|kunden|umsatz|auftrage|potenzial|chancen|tag)', '(ihre konkurrenz|ihr wettbewerb|ihre mitbewerber|die konkurrenz) .. (schlaft nicht|bereits|schon|langst|nutz*)', '(bares geld|geld auf dem tisch|umsatz liegen)'],
    fr: ['(vous|votre entreprise) .. (perdez|gaspillez|passez a cote|laissez|surpayez) .. (argent|clients|ventes|chiffre|opportunites|temps|euros|#)', '(vos concurrents|la concurrence) .. (deja|l ont|utilis*|ne vous|prennent)'],
    es: ['(estas|esta|tu negocio esta|su empresa esta|estan) (perdiendo|dejando|desperdiciando|pagando de mas) .. (dinero|clientes|ventas|oportunidades|tiempo)?', '(tu competencia|tus competidores|su competencia) (ya|esta|lo|no)'],
    pt: ['(esta|sua empresa esta|voce esta|estao) (perdendo|deixando|desperdicando|pagando a mais) .. (dinheiro|clientes|vendas|oportunidades|tempo)?', '(sua concorrencia|seus concorrentes|o concorrente) (ja|esta|estao|nao)'],
    it: ['(sta|stai|state) (perdendo|lasciando|sprecando|buttando) .. (soldi|clienti|vendite|opportunita|tempo|denaro)', '(i tuoi concorrenti|i suoi concorrenti|la concorrenza) (gia|lo|non|usa*|sta)'],
    nl: ['(je|u|jullie) .. (verliest|verspilt|loopt mis|laat liggen|misloopt|betaalt te veel) .. (geld|klanten|omzet|kansen|tijd)?', '(je|uw|jullie) (concurrenten|concurrent|concurrentie) .. (al|wel|doet|gebruik*)'],
  },
  unless: { en: ['(atm|my account|deposit|check|checks|when you lose|if you lose your|if you miss (them|him|her|home))', '(weight|i am losing|i\'m losing|we are losing|species|ice|glaciers|soil)'] },
});

export const examples: RuleExamples = {
  hits: [
    'You’re leaving money on the table while your competitors already automate.',
    'Ihnen entgehen jeden Tag Kunden, Ihre Konkurrenz nutzt das schon.',
    'Vous perdez des clients chaque semaine.',
    'Tu competencia ya lo usa, estás perdiendo ventas.',
  ],
  misses: [
    'He left his keys on the table and the money in the car.',
    'We are losing soil at a speed nobody in this valley remembers.',
    'Our competitors in the relay ran barefoot.',
    'I lost the bet and had to sing.',
    'Wir verlieren jedes Jahr zwei Lehrer an die Stadt.',
  ],
};
