import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'names-a-price',
  title: 'names the price of what it offers',
  looksFor: 'A price next to words of sale: only, per month, starting at, each, fee.',
  side: 'marketing',
  group: 'offer',
  points: 1.1,
  phrases: {
    en: ['# (till|until) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|tonight|tomorrow)', '(pay what you (like|want)|fixed fee|flat fee)', '(starting|starts|start|begins) (at|from) (only|just)? (usd|gbp|eur|inr|rs|aed)? #', '(only|just|for) (usd|eur|gbp|inr|rs|aed|ngn)? # .. (per month|a month|mo|monthly|per year|per user|each|per person|pp|all in|all included|inclusive|lifetime|one time|pcm|per seat)', '# (per|a|each) (month|user|seat|person|head|session|hour|unit|piece|ticket|sqft|lead|appointment)', '(price|prices|fee|ticket|tickets|cost|rent|rate) (is|are|from|starts|only|just|starting|usd|rs|inr) .. #', '(one time|lifetime|monthly|flat|setup|set up|nominal|processing|registration|participation|delegate) (fee|payment|price|package)', '(pay|investment) (of|is) (only|just)? #', '(price list|pricelist|pricing|rate card|packages) (attached|below|start|starts|starting|from|here|available)', '(early bird|regular|member) (price|ticket|tickets|rate)'],
    de: ['(ab|nur|fur nur|schon ab|lediglich) # (euro|eur|chf|pro|im monat|inkl|netto|zzgl)?', '# (euro|eur|chf) (pro|im|je|monatlich|inkl|zzgl|netto|jahrlich|einmalig)', '(preis|preise|teilnahmegebuhr|kosten|ticket|tickets|festpreis) .. (ab|nur) #', 'kaltmiete #'],
    fr: ['(a partir de|des|seulement|pour seulement) # (euros|eur|par|ht|ttc|chf)?', '# (euros|eur|ht|ttc|chf) (par|le|la|ht|ttc|tout compris|seulement|mois)', '(tarif|prix|tarifs) .. #'],
    es: ['(desde|a partir de|por solo|solo|por tan solo) # (euros|pesos|usd|mxn|al mes|mensuales|dolares|soles|por)', '# (euros|pesos|usd|mxn|dolares|soles|cop) (al mes|por|mensuales|cada|c u|final|mas iva|la)', '(inversion|precio|costo|valor|cuota) .. #'],
    pt: ['(a partir de|por apenas|por so|apenas|desde) (r)? # (reais|euros|por|mensais|ao mes|mes)?', '# (reais|euros|por mes|mensais|ao mes|a vista)', '(investimento|valor|preco|mensalidade|parcelas|ingresso) .. #'],
    it: ['(a partire da|da soli|solo|soli|al prezzo di|a soli) # (euro|al mese|iva|a persona)?', '# (euro) (al mese|a persona|iva|piu iva|all anno|cadauno|tutto incluso|ivato)'],
    nl: ['(vanaf|slechts|voor maar|al vanaf|maar) # (euro|per|p p|p m|excl|incl)?', '# (euro) (per|p p|p m|excl|incl|ex|all in)', '(prijs|prijzen|kosten|deelname) .. (vanaf|slechts) #'],
  },
  when: (s) => s.prices > 0,
  unless: { en: ['(have you used|who do you use|what do you pay|is it worth|worth it|which one|any experience|honest review|cancelled|i paid|we paid|torn between|genuinely torn)', '(salary|salaries|ctc|per annum|wage|wages|stipend|day rate|hourly rate|pay range)', '(revenue|arr|mrr|valuation|raised|inflation|shares|budget was|stock price)'], de: ['(gehalt|stundenlohn|brutto|tarifvertrag)'], fr: ['(salaire|brut annuel|tjm)'], es: ['(salario|sueldo)'], pt: ['(salario)'], it: ['(stipendio|ral)'], nl: ['(salaris|bruto)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Boxes start at $39 per month, all included.',
    'Grabpflege schon ab 29 € im Monat.',
    'Séances à partir de 45 € par personne.',
    'Desde $350 pesos al mes con instalación.',
  ],
  misses: [
    'The salary is €54,000 per annum, four days a week.',
    'Bread went from 90 cents to €2 in my lifetime.',
    'The dam cost $3 billion and drowned eleven villages.',
    'They raised $12M and spent it on chairs.',
    'Für 400 € hätte ich das Rad neu bekommen.',
    'Only 3 per cent of the letters were opened.',
  ],
};
