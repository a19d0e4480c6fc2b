import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shows-measurements',
  title: 'shows measurements',
  looksFor: 'Figures the writer measured or counted: before and after, units, samples. Numbers that can be checked are worth a reader’s time.',
  side: 'peer',
  group: 'substance',
  points: 0.9,
  phrases: {
    en: [
      '(measured|counted|benchmarked|timed|sampled|logged|weighed|tested|clocked) .. #', '(dropped|fell|rose|went|down|up|decreased|increased|shrank|grew|cut) .. from # .. to #',
      '(on average|the median|the average|the mean|median of|average of) .. #',
      '# (ms|milliseconds|seconds|kwh|kw|mw|mb|gb|tb|kg|km|mm|cm|degrees|litres|liters|bytes|tonnes|tons|watts|hz|ghz|nm|ppm|iops|mbps)', '(sample|survey|cohort|dataset|corpus) of #',
      '(out of|of the) # (responses|respondents|cases|patients|samples|tests|runs|sites|machines|failures|users|rows|participants)',
      '# (percent|per cent) (of the|of our|of all|fewer|more|less|lower|higher|were|are)', '# times (faster|slower|more|less|as|larger|smaller|lower|higher)',
      '(takes|took|lasted) (about|around|roughly|only|less than)? # (seconds|minutes|hours|days|weeks)',
    ],
    de: [
      '(gemessen|gezahlt|gewogen|getestet|ausgewertet) .. #', 'von # .. (prozent|grad|minuten|sekunden|tagen|stunden|stuck)? auf #', '(im schnitt|durchschnittlich|im mittel|im median) .. #',
      '# (kwh|kw|grad|gramm|tonnen|liter|millisekunden|sekunden|quadratmeter|hektar|millimeter|zentimeter)', '# prozent (der|aller|weniger|mehr|unserer)',
    ],
    fr: [
      '(mesure|compte|teste|pese|releve) .. #', 'de # .. a # (minutes|jours|heures|degres|kilos|secondes|tonnes|litres|points|pour cent)',
      '(en moyenne|la mediane|la moyenne|moyenne de) .. #', '# (kwh|kw|degres|tonnes|litres|millisecondes|secondes|hectares|millimetres|kilos)',
      '# (pour cent|%) (des|de nos|de moins|de plus)',
    ],
    es: [
      '(medimos|contamos|medido|pesamos|registramos|probamos|medi|conte) .. #', 'de # .. a # (minutos|dias|horas|grados|kilos|segundos|toneladas|litros|puntos|por ciento)',
      '(en promedio|de media|la media|la mediana|en media) .. #', '# (kwh|kw|grados|toneladas|litros|milisegundos|segundos|hectareas|milimetros|kilos)', '# por ciento (de|menos|mas)',
    ],
    pt: [
      '(medimos|contamos|medido|pesamos|registramos|testamos|medi|contei) .. #', 'de # .. para #', '(em media|na media|a mediana|media de) .. #',
      '# (kwh|kw|graus|toneladas|litros|milissegundos|segundos|hectares|milimetros|quilos)', '# por cento (dos|das|de|menos|mais)',
    ],
    it: [
      '(misurato|contato|pesato|provato|registrato|misurati) .. #', 'da # .. a #', '(in media|la media|la mediana|media di) .. #',
      '# (kwh|kw|gradi|tonnellate|litri|millisecondi|secondi|ettari|millimetri|chili)', '# per cento (dei|delle|di|in meno|in piu)',
    ],
    nl: [
      '(gemeten|geteld|gewogen|getest|gelogd) .. #', 'van # .. naar #', '(gemiddeld|de mediaan|het gemiddelde) .. #',
      '# (kwh|kw|graden|ton|liter|milliseconden|seconden|hectare|millimeter|kilo)', '# procent (van|minder|meer|lager|hoger)',
    ],
  },
  unless: {
    en: [
      '(leads|followers|subscribers|clients|revenue|sales|roi|engagement|profit|income|passive|off|discount|our customers|our clients|book|demo|free|giveaway|bitcoin|btc|usd|subscribe|sms|txt|claim|coupon|impressions)',
      'price (of|is|now|at)', '(up|down) # (percent|today)',
    ],
    de: [
      '(neukunden|kunden|umsatz|leads|rabatt|umsatze|anfragen)', '(jetzt|kostenlos)',
    ],
    fr: [
      '(clients|prospects|chiffre|remise|offre|gratuit*)',
    ],
    es: [
      '(clientes|ventas|descuento|oferta|gratis)', '(leads)',
    ],
    pt: [
      '(clientes|vendas|desconto|oferta|gratis|faturamento)',
    ],
    it: [
      '(clienti|vendite|sconto|offerta|gratis|fatturato)',
    ],
    nl: [
      '(klanten|omzet|korting|aanbieding|gratis)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'We measured the pump for 12 weeks: vibration fell from 7.1 to 2.4 and the bearing ran cool.',
    'Im Schnitt brauchte ein Rezept 14 Minuten, gemessen an zwei Dienstagen.',
    'Nous avons mesuré 41 pièces, en moyenne 3 dixièmes trop larges.',
    'The query took 38 seconds, now it takes 400 ms.',
    'Medimos 60 aulas; en promedio 1.900 ppm al final de la mañana.',
  ],
  misses: [
    'We took a dentist from 3 to 40 leads a month, measured over 90 days.',
    '30 percent off everything, today only, code SUN30.',
    'Our clients save 12 hours a week on average. Book a demo.',
    'BTC price is now 23900 USD, up 3 percent today.',
    'Von 0 auf 100 Neukunden in 90 Tagen, ganz ohne Werbung.',
    'It was a good year for all of us.',
  ],
};
