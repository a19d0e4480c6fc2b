import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'complains-to-a-brand',
  title: 'complains to a company',
  looksFor: 'A customer is angry or disappointed: waiting, refunds, service.',
  side: 'other',
  group: 'conversation',
  points: 1.1,
  phrases: {
    en: [
      '(worst|terrible|horrible|poor|awful|bad|disgusting|pathetic|shame on|disappointed|unacceptable|rude|ridiculous|lousy|crappy|appalling) (customer service|service|experience|company|you|store|airline|bank|in|with|product|customer|ever|treatment|quality|staff|by|manager|employees|way|that)',
      '(never|not) (again|shopping|buying|buy|shop|flying|going back|fly|use you|be back|returning|going to (buy|shop|use|fly))',
      "(your|ur) (store|customer service|stores|flight|airline|representative|cashier|call center) .. (is|was|are|were|has|told|refused|sucks|never|won't|lost|at|in)",
      '(i|we|my) .. (refund|money back|complaint|refunded|boycott|cancel my|cancelling my|canceled my|overcharged|returned it|exchange it|on hold|rude|ripped off|fed up|bag was lost|luggage)',
      '(been|still) (waiting|on hold|trying to) (for|to|on|since|#)',
      "(why|when) (do|does|did|can't|don't|are|is|will|won't) (you|you guys|your|the store|u) (not|still|no longer|sell|stop|charge|have|carry|refuse|treat|bring|going|make|keep|store|ever)",
      '(please|pls|you need to|you should) (bring back|stop selling|stop making|fix your|fix this|bring|stop using|get it together|do something)',
      '(i|we) (love|hate|miss|bought|purchased|ordered|want) (your|my|the|ur|a) .. (product|products|store|app|flavor|coffee|from you|at your|in your|your store|commercial|commercials|cereal|chocolate|ipad|service|at walmart)',
    ],
    de: [
      '(schlechter|katastrophaler|miserabler|unverschamt*|frechheit|enttauscht|nie wieder|saftladen|abzocke|unterirdisch*)',
      '(warte|warten) .. (seit|immer noch) .. (tagen|wochen|paket|antwort|lieferung|ruckruf|monaten|geld)',
      '(mein|meine) (bestellung|paket|geld|reklamation|vertrag|rechnung|beschwerde) .. (nicht|noch|immer|verloren|falsch|weg|storniert)',
    ],
    fr: [
      '(honteux|scandaleux|inadmissible|decu|decue|pire service|service client (nul|deplorable|injoignable|inexistant)|plus jamais|arnaque|lamentable)',
      '(j attends|toujours pas) .. (remboursement|colis|reponse|commande|livraison|depuis)',
    ],
    es: [
      '(pesimo|malisimo|horrible|verguenza|decepcionado|decepcionada|nunca mas|estafa|inaceptable|lamentable)', '(sigo|llevo) .. (esperando|reembolso|pedido|respuesta|devolucion)',
    ],
    pt: [
      '(pessimo|horrivel|vergonha|decepcionado|decepcionada|nunca mais|inaceitavel|descaso|lamentavel|absurdo)', '(estou|continuo) .. (esperando|aguardando|reembolso|pedido|estorno)',
    ],
    it: [
      '(pessimo|vergogna|deluso|delusa|mai piu|inaccettabile|scandaloso|truffa|servizio clienti (inesistente|pessimo))',
      '(aspetto|attendo|sto aspettando) .. (rimborso|pacco|risposta|ordine|consegna)',
    ],
    nl: [
      '(slechte|waardeloze|belachelijke|schandalig*|teleurgesteld|nooit meer|oplichterij|wanprestatie)',
      '(wacht|wachten) .. (al|nog) .. (weken|dagen|pakket|antwoord|terugbetaling|geld|reactie)',
    ],
  },
  unless: {
    en: [
      '(we help|our software|our platform|book a|are you tired|tired of|sick of|demo|dm me|customers who|how to handle|reduce complaints|unhappy customers|your website is|your store could|sign up|hiring|i noticed)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Worst customer service ever, I was on hold for an hour and I want my money back.',
    'Nie wieder! Ich warte seit drei Wochen auf mein Paket.',
    'Honteux, toujours pas de remboursement.',
    'Pésimo servicio, sigo esperando el pedido.',
    'Why do you not sell the small loaf at your store in Ede anymore?',
  ],
  misses: [
    'Tired of bad customer service? Our platform answers for you.',
    'How to handle complaints: three notes from a hotel desk.',
    'The worst storm since 1953 moved the dune.',
    'Der Service am Rechner läuft wieder, Neustart half.',
    'Your website is slow, I noticed; book a free audit.',
    'I love the sea.',
  ],
};
