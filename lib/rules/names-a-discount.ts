import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'names-a-discount',
  title: 'names a discount or deal',
  looksFor: 'Percentages off, reduced from, special offer, sale: a price that is meant to look like a gift.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['(# percent|#|half) (off|discount)', '(#|up to #|extra #|get #|save #|save up to #) (off)', '(save|saving) (up to|an extra|big|an additional) .. (on|off|when|today|with)', '(special|exclusive|limited|introductory|launch|holiday|founding|early bird|black friday|christmas|festive|end of) .. (offer|offers|price|pricing|discount|deal|deals|rate|sale)', '(discount|discounted|reduced|slashed) (price|prices|rates|tickets|of #|on all|for)', '(was|from|usually|normally|instead of|worth|valued at) # .. (now|only|for|today|just) #', '(now|only|just|for only|for just) # .. (instead of|was|usually|normally|valued)', '(on sale|sale ends|sale is|flash sale|clearance sale|mega sale|big sale|summer sale|winter sale)', '(best|amazing|hot|daily|weekly|bundle) (deal|deals|offers|bargain|bargains)', '(great|good) (deals|offers|bargains)', '(money|cash) (back offer|off|back on)', '(buy|get) .. (free gift|bonus|one free|extra free)', '(percent off|half price|two for one|bogo)', '(wholesale|bulk|affordable|budget friendly) (price|prices|discount|discounts|rate|rates)', '(ends|expires|valid|good) (tonight|midnight|today|until|till|through) .. (discount|price|offer|deal)?'],
    de: ['(# prozent|#) (rabatt|nachlass|gunstiger|reduziert|sparen)', '(rabatt|rabattaktion|sonderpreis|aktionspreis|sonderangebot|fruhbucher|fruhbucherrabatt|einfuhrungspreis|schnappchen)', '(statt|nur) # .. (nur|statt|euro) #', '(nur (noch)? (heute|bis)) .. (angebot|preis|rabatt|gunstig*)'],
    fr: ['(# pour cent|#) (de (remise|reduction|rabais)|offerts|de moins)', '(soldes|offre speciale|tarif preferentiel|prix de lancement|offre de lancement|tarif reduit|code promo|en promo|bon plan|promo du (jour|moment|mois))', '(au lieu de|seulement) #', '(economisez|profitez) .. (#|jusqu|offre|reduction|promo)'],
    es: ['# (de)? (descuento|dto|dcto|off|menos)', '(descuento|descuentos|oferta especial|promocion|en promo|rebaja|rebajas|precio especial|precio de lanzamiento|preventa|oferta limitada|oferton)', '(antes|solo|en vez de) # .. (ahora|en vez|hoy) #', '(ahorra|ahorre) .. (#|hasta|en)'],
    pt: ['# (de)? (desconto|off|cashback)', '(desconto|descontos|promocao|preco especial|condicao especial|lote promocional|primeiro lote|liquidacao)', '(de|por apenas|apenas) # (por) (apenas)? #', '(economize|poupe) .. (#|ate|em)'],
    it: ['# (di)? (sconto|euro di sconto)', '(sconto|sconti|offerta speciale|promozione|prezzo speciale|prezzo lancio|scontato|saldi|offerta limitata|tariffa agevolata)', '(invece di|anziche|solo) # .. (euro|solo|invece)', '(risparmia|risparmi) .. (#|fino|sul)'],
    nl: ['# (procent)? (korting|goedkoper)', '(korting|kortingen|actieprijs|aanbieding|aanbiedingen|vroegboek|vroegboekkorting|introductieprijs|kortingsactie)', '(van|nu|slechts) # .. (voor|nu|in plaats) #', '(bespaar|profiteer) .. (#|tot|van|op)'],
  },
  unless: { en: ['(was on a|cracking me up|go on sale in|your prices|your fees)', '(your coupon|my coupon|my order|disappointed|your ad|your sale|not fly|customer service|exclusive deal with|deal with union|labels|your stores)', '(discount rate|discount factor|discounted cash|discount function|hyperbolic|off by #|net present)', '(student|senior) discount (rules|policy)', '(crime|debate|accuracy|precision|recall|error) .. (save|off)'], de: ['abzinsung'], fr: ['promotion (de|interne|canape|sociale|#)'] },
});
export const examples: RuleExamples = {
  hits: [
    'This week only: 40% off all standing desks.',
    'Jetzt 25 % Rabatt auf alle Leuchten, nur bis Sonntag.',
    'Profitez de 20 % de réduction sur le bardage.',
    'Antes $900, ahora $450. Descuento hasta el lunes.',
    'Nu met 15% korting op de hele collectie.',
  ],
  misses: [
    'The discount rate we choose decides whether the dam is built.',
    'An off by one error cost us the afternoon.',
    'We saved the meadow by mowing it later.',
    'Four of the nine pumps were off when the flood came.',
    'Der Preis für Strom fiel an 40 Stunden unter null.',
    'La promotion interne reste rare dans nos hôpitaux.',
  ],
};
