import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'quotes-a-ticker',
  title: 'reads out a ticker',
  looksFor: 'Prices, rates, blocks and weather posted by a machine, without a view.',
  side: 'other',
  group: 'mass',
  points: 0.7,
  phrases: {
    en: [
      '(bitcoin|btc|eth|ethereum|ltc|xrp|doge) (price|average|current|last|is|usd|at|market|now|update|value|ticker|traded|trading|#|rate) .. #',
      '(average|current|last|market|latest) (bitcoin|btc|ethereum|stock|gold|oil|exchange)? (price|rate|prices|rates) (is|of|usd|eur|#|for|on|at|to)', '(usd|eur|btc) # (eur|usd|btc|gbp) #',
      '# (usd|eur|btc) # (eur|usd|gbp|btc)', '(last hour|24h|24 hour|24h volume) (change|volume|is) .. #', '(current|average) .. price is .. #',
    ],
    de: [
      '(bitcoin|dax|goldpreis|kurs|wechselkurs|bitcoinkurs) (kurs|aktuell|steht|liegt|bei|notiert|#) .. #',
    ],
    fr: [
      '(cours|prix) (du|de l) (bitcoin|or|petrole|euro) .. #', 'cac # .. #',
    ],
    es: [
      '(precio|cotizacion) (del|de) (bitcoin|oro|dolar|petroleo|btc) .. #', 'dolar .. #',
    ],
    pt: [
      '(preco|cotacao) (do|da) (bitcoin|ouro|dolar|petroleo|btc) .. #',
    ],
    it: [
      '(prezzo|quotazione) (del|di) (bitcoin|oro|petrolio|btc) .. #', 'ftse mib .. #',
    ],
    nl: [
      '(koers|prijs) (van|bitcoin) (de|bitcoin|goud|olie)? .. #',
    ],
  },
  unless: {
    en: [
      '(buy|sell|target|targets|entry|stop loss|signal|signals|join|telegram|leverage|long|short|giveaway|airdrop|deposit|earn|invest|profit|free|book|why|because|discount|off|tp)',
    ],
    de: [
      '(kaufen|signal|jetzt)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'BTC price 23100 USD, average 22980 over the day.',
    'Goldpreis aktuell 1.934, DAX steht bei 15.600.',
    'Cours du bitcoin aujourd’hui 27 300',
    'Current exchange rate of 1.09, last hour 1.08',
  ],
  misses: [
    'BTC long entry 23100, targets 24000 and 25000, stop loss 22500. Join our signals.',
    'The price of bread in 1923 explains a lot, because wages lagged.',
    'Book a room for 90 USD.',
    'Der Kurs beginnt um neun in Raum 4.',
    'Le prix du silence.',
    'Invest 500 USD and earn 900.',
  ],
};
