import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'greets',
  title: 'sends greetings',
  looksFor: 'Good wishes for a day, a feast or a season.',
  side: 'other',
  group: 'smalltalk',
  points: 0.8,
  phrases: {
    en: [
      "(happy|merry|blessed) (new year|christmas|holidays|holiday|easter|thanksgiving|diwali|eid|hanukkah|weekend|friday|monday|mother's day|father's day|women's day|independence day|republic day|valentine's day|halloween|sunday|teachers day|labor day|memorial day|veterans day|pride|holi|international|earth day|womens day)",
      '(good|gm|have a (great|good|nice|lovely|wonderful|blessed|fantastic|safe)) (morning|evening|night|day|weekend|week|one|sunday|monday|friday|evening|holiday|time|trip)',
      "(season's greetings|seasons greetings|warm wishes|eid mubarak|ramadan mubarak|wishing everyone|wishing you and|wishing all|how are you|how r u|how's it going|long time no see|what's up|take care)",
    ],
    de: [
      '(frohe|schone|frohes|schones|guten|gutes|schonen|gute|angenehmen) (weihnachten|ostern|feiertage|neues jahr|neues|wochenende|rutsch|woche|start in|nacht|adventszeit|urlaub|feierabend)',
      '(wie geht es|wie gehts|alles gut bei|lange nicht gesehen|liebe grusse|viele grusse aus)',
    ],
    fr: [
      '(joyeux noel|bonne annee|joyeuses fetes|bonnes fetes|bon week end|bonne journee|bonne soiree|bonne semaine|meilleurs voeux|bonne nuit|bonnes vacances|comment vas tu|comment ca va|bises)',
    ],
    es: [
      '(feliz navidad|feliz ano|felices fiestas|buen fin de semana|feliz semana|feliz lunes|feliz viernes|feliz dia|buenas noches|que tengas|como estas|un abrazo|un saludo a todos|feliz domingo)',
    ],
    pt: [
      '(feliz natal|feliz ano|boas festas|bom fim de semana|boa semana|otima semana|feliz dia|boa noite|bom descanso|tudo bem com voce|um abraco|feliz pascoa|bom feriado)',
    ],
    it: [
      '(buon natale|buon anno|buone feste|buon fine settimana|buon weekend|buona settimana|buona pasqua|buona notte|buonanotte|come stai|un abbraccio|buon lunedi|buone vacanze)',
    ],
    nl: [
      '(fijne feestdagen|gelukkig nieuwjaar|prettige feestdagen|fijn weekend|prettig weekend|fijne dag|vrolijk kerstfeest|fijne kerstdagen|fijne week|welterusten|hoe gaat het|fijne vakantie)',
    ],
  },
  unless: {
    en: [
      "(sale|offer|discount|% off|promo|code|shop|deal|deals|quick call|book a|our clients|reaching out|i help|we help|are you the right|my company|i noticed|i came across|i saw|partnership|our platform|txt|free|win|hiring|apply|i work with|we are a|we're a|our team|our product|proposal|services|sponsor*)",
    ],
    de: [
      '(angebot|rabatt|aktion|termin|unsere losung|wir suchen)',
    ],
    fr: [
      '(offre|remise|promo|notre solution|je me permets)',
    ],
    es: [
      '(oferta|descuento|promo|me permito|nuestra)',
    ],
    pt: [
      '(oferta|desconto|promo|nossa solucao|vaga)',
    ],
    it: [
      '(offerta|sconto|promo|nostra)',
    ],
    nl: [
      '(aanbieding|korting|actie|vacature)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Merry Christmas and a quiet New Year to all at the lock.',
    'Schönes Wochenende allerseits!',
    'Bonne année à tous les collègues du littoral.',
    'Feliz lunes, equipo.',
    'Fijne feestdagen vanuit Terneuzen.',
  ],
  misses: [
    'Happy Friday! 30% off everything, use code FRI.',
    'Good morning Ms Adler, I noticed your site. We help clinics with bookings.',
    'The christening of the ship was moved.',
    'Frohe Weihnachten! Unser Angebot: zwei Kerzen für eine.',
    'It was a good fit in the end.',
    'Bonne idée, je note.',
  ],
};
