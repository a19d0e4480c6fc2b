import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-to-buy',
  title: 'asks the reader to buy or order',
  looksFor: 'Buy, order, shop, pre-order, get yours: an open call to spend money.',
  side: 'marketing',
  group: 'ask',
  points: 1.8,
  phrases: {
    en: [
      '(buy|order|purchase|pre order|preorder|get yours|grab yours) (now|today|here|online|yours|direct|directly|from our|from us)', 'shop (now|online|today)',
      '(order|buy|grab|claim|pick up|purchase) (your|a|my) (copy|copies|own|yours|book|bundle|pair|kit|box|package|free|limited)',
      '(add to cart|shop the|shop our|now on sale|on sale now|in stores now|in store now|back in stock)',
      '(available|on sale) (online at|in stores|for purchase|for pre order|for just|for only|exclusively)',
      '(place|confirm) your (order|orders|booking)', '(pay|cash) on delivery', '(get|grab|claim) (it|yours|one|them|this) (now|today|here|for only|for just|for free|free|before|while)',
      'available (online|now|today)? (at|on|in) (stores|our store|our shop|our website|select stores|all stores|the shop)', '(configure|grabbing|getting) (yours|your own)', 'our (newest|flagship) (store|shop|showroom|collection|drop)', 'start (selling|earning|trading|shopping|saving) (today|now|here|for free)', '(best|lowest|affordable|cheap|cheapest|unbeatable|competitive|wholesale) (price|prices|rates|deals|pricing)', '(buy|get) (one|1|#) get (one|1|#)',
      '(you can|where to) (buy|order|purchase) .. (here|online|from us|from our|on our|at our)', '(delivery|delivered) (to your door|nationwide|worldwide|available)', '(call|text|email|contact|dm) .. to (order|buy|book)',
      '(special|limited|exclusive) (edition|collection|release) .. (available|now|drops|out)',
    ],
    de: ['(jetzt|hier|gleich|online|noch heute) (kaufen|bestellen|shoppen|zugreifen|vorbestellen|sichern|buchen)', '(bestellen sie|kaufen sie|bestell|bestelle) .. (jetzt|hier|online|bei uns|heute|direkt|noch)', '(ab sofort|jetzt) .. (erhaltlich|im handel|verfugbar|lieferbar|im shop)', '(im angebot|solange der vorrat)'],
    fr: ['(achetez|commandez|precommandez|offrez vous|profitez en) .. (maintenant|ici|en ligne|vite|des|votre|sur)', '(disponible|en vente|dispo) (des maintenant|maintenant|en ligne|chez|sur|des aujourd|en magasin|partout)'],
    es: ['(compra|compre|pide|pidelo|ordena|encarga|adquiere|adquiera|llevate|consigue|compralo) (ya|ahora|tu|el|la|hoy|aqui|en|los|las|online)', '(ya disponible|a la venta|en venta|en preventa|disponible en|disponible ya|disponibles en)', '(pago contra entrega|hacemos envios|envios a todo)'],
    pt: ['(compre|peca|encomende|adquira|garanta|leve) (ja|agora|o seu|a sua|hoje|online|aqui|o|a|seu|sua)', '(ja disponivel|a venda|disponivel em|disponivel nas|em pre venda|pronta entrega|disponivel no)', '(aceitamos|fazemos entrega|entregamos)'],
    it: ['(acquista|compra|ordina|preordina|acquistate|ordinate) (ora|subito|qui|online|il|la|oggi|adesso|su)', '(disponibile|in vendita) (ora|da oggi|online|su|in tutti|presso|nei)', '(in offerta|pronta consegna)'],
    nl: ['(koop|bestel|shop|reserveer) (nu|hier|direct|online|vandaag|jouw|je|snel|via)', '(nu|vanaf nu) (verkrijgbaar|te koop|te bestellen|leverbaar)', '(te koop|in de aanbieding|op voorraad)'],
  },
  unless: { en: ['(not|never|nothing|isn\'t|no longer) (for sale|available)', '(talk|paper|code|source|dataset|slides|recording|docs|version) .. (available|out) now', '(want|wants|looking|plan) to buy', '(scam|hoax|legit|tried to order|trying to order|trying to buy|my order|my coupon|never buy here|sent to me|your store|customer service|can you stack|customer care)'] },
});
export const examples: RuleExamples = {
  hits: [
    'New roast is in. Order yours today, pay on delivery.',
    'Jetzt bestellen, solange der Vorrat reicht.',
    'Commandez en ligne, livraison en deux jours.',
    'Compra ya tu purificador, últimas piezas.',
    'Ab sofort erhältlich: unsere neue Fräse im Shop.',
  ],
  misses: [
    'We had to buy time, so we shipped the boring version.',
    'The order of the steps matters more than their number.',
    'The old mill is not for sale, whatever the agent told you.',
    'Does anyone here want to buy a used lathe with me and share it?',
    'Die Bestellung kam nach neun Wochen, ohne Schrauben.',
    'On n’achète pas la confiance, on la mérite par petits bouts.',
  ],
};
