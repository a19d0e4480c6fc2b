import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'offers-a-share-of-revenue',
  title: 'offers a commission or money for the reader’s reach',
  looksFor: 'Become an affiliate, earn a share of every sale, we pay you for a post, we buy your channel: the reader’s audience is what is wanted.',
  side: 'marketing',
  group: 'offer',
  points: 2.2,
  phrases: {
    en: [
      '(become|join as|join us as|be|offer you .. become) (an|our)? (affiliate|affiliates|brand ambassador|reseller|referral partner|commission agent)',
      '(earn|get|receive|make|pay you|offer you|offering) .. (commission|revenue share|rev share|referral fee|cut) .. (of|on|per|for)', '(commission|revenue share|rev share) (of|on|for|per) (#|every|each|all|up to)',
      '# .. of (all|every|each) .. (revenue|sale|sales|subscription|payment)', '(compensate|pay|remunerate|reward) you (for|per|to) (publishing|posting|placing|each|every|adding|including|promoting|featuring|a post|an article|a video)',
      '(some|give you|monthly) compensation', '(buy|buying|purchase|purchasing|acquire|acquiring|rent|renting) your .. (extension|channel|app|account|plugin|console account|play console|linkedin account|user base|analytics|traffic|data)', '(earn|make money|revenue|income) (from|with) your (extension|app|site|audience|traffic|channel|users|plugin|followers|blog)',
    ],
    de: ['(provision|vermittlungsprovision|umsatzbeteiligung) .. (pro|fur (jeden|jede)|von #|#|verkauf|empfehlung)', '# .. provision', '(affiliate|partnerprogramm|vertriebspartner) .. (werden|provision|verdien*|anmeld*)', '(wir (kaufen|zahlen|vergut*)) .. (ihren kanal|ihre erweiterung|pro beitrag|fur einen beitrag|fur die platzierung)'],
    fr: ['(commission|commissions) (de #|sur chaque|par vente|sur les ventes|pour chaque)', '(programme d affiliation|devenez affilie|devenir affilie|apporteur d affaires)', '(nous (payons|remunerons|achetons)) .. (par article|par publication|votre chaine|votre extension|vos publications)'],
    es: ['(comision|comisiones) (de #|por cada|por venta|por cliente|del #)', '(programa de (afiliados|referidos)|conviertete en afiliado|se afiliado)', '(te|le) (pagamos|pagariamos|compramos) .. (por cada|por publicar|tu canal|tu cuenta|tu extension)'],
    pt: ['(comissao|comissoes) (de #|por cada|por venda|por indicacao|sobre)', '(programa de (afiliados|indicacao)|seja afiliado|seja um afiliado|torne se afiliado)', '(pagamos|compramos) .. (por (cada|post|publicacao)|seu canal|sua conta|sua extensao)'],
    it: ['(commissione|commissioni|provvigione|provvigioni) (del #|per ogni|su ogni|sulle vendite)', '(programma di affiliazione|diventa affiliato|diventare affiliato)', '(paghiamo|compriamo|acquistiamo) .. (per ogni (post|articolo)|il tuo canale|la tua estensione)'],
    nl: ['(commissie|provisie) (van #|per|op elke|over)', '(affiliate programma|word affiliate|partnerprogramma)', '(wij|we) (betalen|kopen) .. (per (bericht|artikel|verkoop)|je kanaal|je extensie)'],
  },
  unless: { en: ['(european commission|the commission|high commission|salary|ote|base salary|hiring|job description|sales representative|freelancers pay|research|bank|trading commission|commission free|university affiliate|quarterly|shareholders)', '(refer|referral) .. (candidate|hire|engineer|colleague|person that we hire)'], de: ['(gehalt|stelle|kommission)'], fr: ['(commission europeenne|salaire|poste)'], es: ['(comision europea|sueldo|vacante)'], pt: ['(comissao europeia|salario|vaga)'], it: ['(commissione europea|stipendio)'], nl: ['(europese commissie|salaris|vacature)'] },
});
export const examples: RuleExamples = {
  hits: [
    'I run a weather app and would like to offer you to become an affiliate: 30% of every sale.',
    'We would pay you for each post that mentions our kettle.',
    'Wir bieten 20 % Provision für jeden Verkauf über Ihren Link.',
    'Devenez affilié : commission de 15 % sur chaque vente.',
    'Te pagamos por publicar en tu blog; comisión por cada venta.',
    'We are interested in buying your browser extension.',
  ],
  misses: [
    'The European Commission published the draft on Tuesday.',
    'Base salary 40k plus commission of 10 percent, apply by Friday.',
    'We paid the printer, the printer paid the binder, nobody paid the author.',
    'Die Kommission tagt im März.',
    'La Commission européenne a tranché.',
    'He earns from his garden what I earn from a book.',
  ],
};
