import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'promises-free-shipping',
  title: 'promises free shipping, delivery or gifts',
  looksFor: 'Free delivery, same-day, in stock, order and get: shop talk.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ['(free|fast|same day|next day|worldwide|express|nationwide|discreet|# day) (shipping|delivery|dispatch|returns|installation|gift|gift wrap)', '(ships|shipping|deliver|delivery) .. (worldwide|to your door|nationwide|in # (days|hours)|free|anywhere)', '(moq #|low moq|moq is|fob #|fob price|cif price|bulk order|bulk orders|wholesale (orders|inquiries|prices|price|supplier|suppliers)|factory direct|factory price|oem orders|oem service|oem odm|direct from (the|our) (factory|mill|farm|manufacturer))', '(free|complimentary) (gift|sample|samples|coffee|drink|dessert|parking|installation) .. (with|for|every|order|purchase|when|on us)?', '(manufacturer|supplier|exporter|distributor|factory) (of|in|based) .. (china|india|turkey|vietnam|our products|quality)'],
    de: ['(kostenloser|gratis|kostenfreier|schneller) (versand|lieferung|lieferservice|ruckversand|montage)', '(versandkostenfrei|versand gratis|lieferung frei haus|ab lager lieferbar|sofort lieferbar)'],
    fr: ['(livraison|expedition) (gratuite|offerte|rapide|en # (jours|heures)|a domicile|incluse)', '(frais de port offerts|retours gratuits|prix d usine|direct usine)'],
    es: ['(envio|envios|entrega|domicilio) (gratis|gratuito|gratuitos|incluido|a todo|a domicilio|en # (dias|horas)|rapido)', '(precio de fabrica|directo de fabrica|venta al mayoreo|mayoreo|al por mayor)'],
    pt: ['(frete|entrega|envio) (gratis|gratuito|incluso|rapida|para todo|imediata)', '(preco de fabrica|direto da fabrica|atacado|no atacado)'],
    it: ['(spedizione|consegna|spedizioni) (gratuita|gratis|gratuite|inclusa|rapida|in # (giorni|ore)|a domicilio)', '(prezzo di fabbrica|direttamente dal produttore|all ingrosso)'],
    nl: ['(gratis|snelle|kosteloze) (verzending|bezorging|levering|retour|montage)', '(voor # uur besteld|morgen in huis|fabrieksprijs|groothandel|direct uit voorraad)'],
  },
  unless: { en: ['(offered me|they gave me|gave me)', '(when we tried|i tried|tried to order|explain this|poor marketing|your store|my order|gift card is)', '(continuous delivery|delivery of babies|shipping lane|shipping lanes|ci cd|never arrived|did not arrive|late|complaint)', '(delivery (driver|drivers|room|pipeline))'] },
});
export const examples: RuleExamples = {
  hits: [
    'Free shipping on every wool blanket until Sunday.',
    'Versandkostenfrei ab 40 Euro, sofort lieferbar.',
    'Livraison gratuite en 48 heures.',
    'Envíos a todo el país, precio de fábrica.',
  ],
  misses: [
    'Continuous delivery did not make us faster; smaller steps did.',
    'The parcel with free shipping never arrived and nobody answers.',
    'Shipping lanes moved north with the ice.',
    'The delivery room was full, so she was born in the corridor.',
    'Die Lieferung der Rohre verzögert den Bau bis Juni.',
  ],
};
