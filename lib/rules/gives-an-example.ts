import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'gives-an-example',
  title: 'gives an example',
  looksFor: 'A case named to make a statement clear.',
  side: 'peer',
  group: 'substance',
  points: 0.6,
  phrases: {
    en: [
      "(for|as an|one|another|a simple|a good|good|here's an|here is an|an|perfect|classic|concrete) (example|instance)", '(e g)', 'such as (the|a|an|in|how|when|those|this|using)',
      '(consider|imagine|suppose|picture) (a|an|the|that|you|this|two|we|someone|having|for example|for instance|if) .. (you|we|who|that|has|with|and|where|is|to|of|the|as)',
      "(let's|lets) (say|take|assume|imagine|suppose)", '(some|few|more|# |these|real|other) examples', '(case in point|to illustrate|by analogy|think of it as|analogy)',
    ],
    de: [
      '(zum|ein|als|mein|konkretes|gutes) beispiel', '(beispielsweise|etwa wenn|nehmen wir|angenommen|stell dir vor|stellt euch vor|stellen sie sich)', '(z b)',
      '(beispiele|beispiel) (dafur|sind|aus|fur|von|gibt|ist)',
    ],
    fr: [
      '(par|un|pour|bon|autre) exemple', '(prenons|imaginons|supposons|imaginez|mettons) (un|une|le|la|que|l|qu|deux)', '(tel|telle|tels|telles) que (le|la|les|l|des|un)',
    ],
    es: [
      '(por|un|buen|otro|como) ejemplo', '(imaginemos|supongamos|pongamos|imagina|tomemos|digamos) (que|un|una|el|la|por)', '(tales como|como por)',
    ],
    pt: [
      '(por|um|bom|outro|como) exemplo', '(imagine|suponha|imaginem|digamos|vamos supor|pense em) (que|um|uma|o|a)', '(tais como|como por)',
    ],
    it: [
      '(per|ad|un|buon|altro|come) esempio', '(immaginate|immaginiamo|supponiamo|prendiamo|mettiamo|poniamo) (che|un|una|il|la|di)',
    ],
    nl: [
      '(bij|een|als|goed|mooi) voorbeeld', '(bijvoorbeeld|stel dat|neem nou|neem bijvoorbeeld|denk aan|stel je)', '(voorbeelden|voorbeeld) (hiervan|zijn|uit|van|is)',
    ],
  },
  unless: {
    en: [
      '(imagine (waking|earning|having your|a world|never|if you could|your business|getting)|our clients|book a|dm me|sign up|shop|free|discount|hiring|apply now|leads|picture this)',
    ],
    de: [
      '(kostenlos*|jetzt|unsere kunden)',
    ],
    fr: [
      '(gratuit*|nos clients)',
    ],
    es: [
      '(gratis|nuestros clientes)',
    ],
    pt: [
      '(gratis|gratuito|nossos clientes)',
    ],
    it: [
      '(gratis|gratuita|nostri clienti)',
    ],
    nl: [
      '(gratis|onze klanten)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'For example, the gate at Lobith closes at 14 metres, not at 15.',
    'Nehmen wir eine Küche mit zwei Öfen: Wer zuerst lüftet, verliert.',
    'Par exemple, un mur nord sèche deux fois moins vite.',
    'Supongamos que un turno falta: ¿quién firma la entrega?',
    'Let’s say two nurses share one key; who opens at night?',
  ],
  misses: [
    'Imagine waking up to 40 leads a day. Book a call.',
    'Free examples of our posters on request.',
    'Beispiellos günstig, nur bei uns.',
    'She is exemplary, happy birthday!',
    'Esempio di preventivo gratis qui.',
    'Take a seat, please.',
  ],
};
