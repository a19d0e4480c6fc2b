import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'announces-an-award',
  title: 'reports an award or a certificate',
  looksFor: 'A prize, a badge, a ranking, a certificate: good news about oneself.',
  side: 'other',
  group: 'smalltalk',
  points: 0.8,
  phrases: {
    en: [
      "(i|we|i've|we've|team|company|proud|honored|honoured|humbled) .. (won|winning|received|receive|awarded|named|nominated|recognized|recognised|shortlisted|selected|earned|ranked|listed|completed|certified|featured) (the best|an award|the award|as|by the|my|among|first|second|gold|best|top)",
      '(award|awards|medal|trophy|certificate|certification|accolade|badge) (for|from|in|ceremony|of|goes|winning|winner|winners|night|completed|received)',
      '(best|top) (employer|place to work|places to work|workplace|companies to work)',
      "(i|i've|just) (completed|finished|passed) (the|my|a|an) .. (course|certification|exam|certificate|marathon|degree|program|training)",
    ],
    de: [
      '(ausgezeichnet|auszeichnung|preis|pokal|zertifikat|zertifizierung|urkunde|nominiert|geehrt) (als|mit|fur|vom|von|gewonnen|erhalten|worden|wurde|bekommen|verliehen)',
      '(stolz|freuen uns|freue mich) .. (auszeichnung|preis|zertifikat|nominierung|ehrung)',
    ],
    fr: [
      '(prix|trophee|medaille|distinction|recompense|certification|certificat) (de|du|pour|decerne|remporte|obtenu|recu)',
      '(laureat|laureate|nomine|nominee|recompense|recompensee|certifie|certifiee) (du|de|par|au|pour)',
    ],
    es: [
      '(premio|galardon|medalla|reconocimiento|certificado|certificacion) (a|de|al|por|en|recibido|como)',
      '(galardonado|galardonada|nominado|nominada|premiado|premiada|reconocido|reconocida)',
    ],
    pt: [
      '(premio|trofeu|medalha|reconhecimento|certificado|certificacao) (de|do|por|em|como|recebido)', '(premiado|premiada|indicado|indicada|reconhecido|reconhecida|homenageado|homenageada)',
    ],
    it: [
      '(premio|medaglia|riconoscimento|certificato|certificazione) (per|di|come|al|ricevuto|della|ottenuta|ottenuto)', '(premiato|premiata|premiati|nominato|nominata|insignito)',
    ],
    nl: [
      '(prijs|award|onderscheiding|medaille|certificaat|nominatie) (voor|gewonnen|van|ontvangen|als|gekregen|uitgereikt)', '(genomineerd|uitgeroepen tot|bekroond|onderscheiden)',
    ],
  },
  unless: {
    en: [
      "(you have|you've|your prize|claim|txt|award winning|awarded you|guaranteed|book a|our clients|discount|shop|call|vote for|nominate|sponsor|salary|hiring|sign up|tickets)",
    ],
    de: [
      '(gewinnspiel|angebot|zum preis|preis von|bestellen)',
    ],
    fr: [
      '(prix de vente|promo|meilleur prix|petit prix)',
    ],
    es: [
      '(sorteo|oferta)',
    ],
    pt: [
      '(sorteio|oferta)',
    ],
    it: [
      '(offerta|prezzo)',
    ],
    nl: [
      '(scherpe prijs|prijs van|korting|gratis)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'We were named best small museum in the county, thank you all.',
    'Stolz auf die Auszeichnung als familienfreundlicher Betrieb.',
    'Lauréate du prix de la ville, notre équipe danse.',
    'Hemos recibido un reconocimiento al mejor patio.',
    'I’ve just completed my first marathon.',
  ],
  misses: [
    'You have won an award of 2000 pounds, call now.',
    'Our award winning cream, now 20% off. Shop now.',
    'The prize of copper rose again.',
    'Zum kleinen Preis: Winterreifen.',
    'Scherpe prijs voor uw oude fiets.',
    'The committee never met.',
  ],
};
