import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'lists-goods-for-sale',
  title: 'lists goods for sale',
  looksFor: 'Brand new in box, buy it now, selling at, ships today: a classified ad rather than a post.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  surfaces: ['feed', 'comment', 'message'],
  phrases: {
    en: [
      '(buy it now|add to (watch list|watchlist|basket|wishlist))', '(get|buy|yours|selling|sold) .. (now)? (for only|for just|at only|at just|for as little as) #', '(selling at|now for only|now only|starting at only|start price|asking price|price only) #',
      '(brand new|sealed|refurbished|used|mint) .. (in box|sealed|condition|unit|units|in hand|with box|with warranty|never opened)', '(excellent|mint|good|perfect|great) (used)? condition .. (#|for sale|only|price|dm|miner|ship|obo)?', '(in hand|ready to ship|ship ready|ships today|ships same day|ships from|ships fast|free postage)',
      '(i am|i\'m|we are|we\'re)? selling (my|a|an|two|some|#) .. (for #|price|dm|pm|contact|cheap|usd|eur|obo|only)', '(for sale|to sell) .. (#|dm|pm|contact|obo|cheap|negotiable|serious buyers|make (an|me an) offer)', '(dm|pm|inbox|message|whatsapp) .. (for price|for prices|to order|to purchase|price list)',
    ],
    de: ['(verkaufe|zu verkaufen|abzugeben|biete) .. (neuwertig|vb|festpreis|originalverpackt|neu|ovp|preis|selbstabholung)', '(neuwertig|originalverpackt|unbenutzt|guter zustand) .. (#|vb|preis|abzugeben|versand)'],
    fr: ['(a vendre|je vends|vends) .. (#|neuf|etat|prix|negociable|cause|mp)', '(neuf|tres bon etat|comme neuf) .. (#|prix|livraison|sous blister)'],
    es: ['(vendo|se vende|en venta|remato) .. (#|nuevo|usado|precio|negociable|informes|interesados|inbox)', '(nuevo|usado) en (caja|buen estado|excelente estado)'],
    pt: ['(vendo|vende se|a venda|desapego) .. (#|novo|usado|preco|negociavel|interessados|chama|inbox)', '(novo na caixa|otimo estado|pouco uso|na caixa lacrada)'],
    it: ['(vendo|vendesi|in vendita) .. (#|nuovo|usato|prezzo|trattabile|interessati|ottime condizioni)', '(nuovo in scatola|ottime condizioni|come nuovo)'],
    nl: ['(te koop|verkoop) .. (#|nieuw|gebruikt|vraagprijs|bieden|goede staat|ophalen)', '(nieuw in doos|goede staat|zo goed als nieuw)'],
  },
  when: (s) => s.words <= 90 && s.questions <= 1,
  unless: { en: ['(how much would|being difficult|swapping|rain check)', '(not for sale|stopped selling|why do you|your store|i bought|i ordered|complain|museum|stolen|why are you selling|used to be|house prices)'], de: ['(nicht zu verkaufen|museum)'], fr: ['(pas a vendre|musee)'], es: ['(no esta en venta|museo)'], pt: ['(nao esta a venda|museu)'], it: ['(non in vendita|museo)'], nl: ['(niet te koop|museum)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Lathe, brand new, sealed in box, in hand, 900',
    'Rare brass sextant. Buy it now for only 340, add to watch list.',
    'Verkaufe Drehbank, neuwertig, 400 VB.',
    'Je vends un four à pain, très bon état, prix négociable.',
    'Se vende telar usado, precio negociable.',
  ],
  misses: [
    'The old mill is not for sale.',
    'I bought it brand new in box and it broke on Sunday.',
    'Why are you selling my data?',
    'The condition of the bridge is excellent, says the report.',
    'Das Haus wird verkauft, sagt man im Dorf.',
    'We sold nine loaves and gave away forty.',
  ],
};
