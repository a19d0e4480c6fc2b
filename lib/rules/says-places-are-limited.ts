import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'says-places-are-limited',
  title: 'says places or stock are limited',
  looksFor: 'Only three spots, first ten people, almost sold out: scarcity that cannot be checked.',
  side: 'marketing',
  group: 'pressure',
  points: 1.9,
  phrases: {
    en: ['few (spots|seats|slots|places|spaces|tickets) (left|available|remaining|open|only)', '(limited|very few|only #|last #|just #|# more|last few|remaining) .. (spots|seats|slots|places|spaces|units|copies|pieces|openings|tickets|spot)', '(spots|seats|slots|places|spaces|stock|availability|tickets) (are|is)? (very)? (limited|filling|going fast|left|running out|available|remaining|open)', '(first|next) # (people|customers|buyers|to|orders|callers|signups|founders|registrants|commenters|who|applicants|members)', '(almost|nearly) (sold out|gone|full|fully booked)', '(first come|while stocks|selling fast|selling out|going fast|filling up fast|limited edition|limited stock|limited availability|limited quantities)', '(taking|accepting|opening|i have|we have|opened|doing) (on)? (only)? (#|two|three|four|five|a few|a handful of|one) (more|new|free)? (clients|spots|slots|founders|calls|companies|openings|brands|of these)'],
    de: ['(letzten|letzte|restlichen|wenige) (platze|tickets|karten) .. (sichern|frei|buchen|verfugbar)', '(nur|noch|letzte|wenige|begrenzte|limitierte|# freie) .. (platze|plat|plätze|stuck|exemplare|termine|restplatze)', '(begrenzte (teilnehmerzahl|platze|stuckzahl)|die ersten #|fast ausverkauft|ausgebucht|streng limitiert|limitierte auflage)'],
    fr: ['(places|place|exemplaires|creneaux|stock|stocks) (limitees|limites|limite|restantes|restants|disponibles)', '(plus que|seulement|il reste|il ne reste que|dernieres) # (places|exemplaires|creneaux|pieces)', '(les # premiers|dernieres places|presque complet|edition limitee)'],
    es: ['(cupos|cupo|plazas|lugares|unidades|existencias|vacantes) (limitados|limitadas|limitado|disponibles|agotados)', '(ultimas|ultimos|solo|quedan|quedan solo|solo quedan) # (plazas|cupos|lugares|piezas|unidades|entradas)', '(los primeros #|las primeras #|ultimas piezas|ultimos cupos|ultimas plazas|casi agotado|edicion limitada)'],
    pt: ['(vagas|unidades|lugares|estoque) (limitadas|limitada|limitados|limitado|restantes)', '(ultimas|ultimos|so|apenas|restam|somente) # (vagas|unidades|lugares|ingressos|pecas)', '(os # primeiros|as # primeiras|primeiros # inscritos|ultimas vagas|ultimas unidades|edicao limitada)'],
    it: ['(posti|pezzi|copie|disponibilita) (limitati|limitata|disponibili|rimasti|esauriti)', '(ultimi|ultime|solo|restano) # (posti|pezzi|copie|biglietti)', '(i primi # (iscritti|clienti|che)|ultimi posti|ultimi pezzi|quasi esaurito|edizione limitata)'],
    nl: ['(nog|slechts|nog maar|zijn maar|laatste|beperkt aantal|enkele) .. (plekken|plaatsen|stuks|exemplaren|plek)', '(beperkt aantal|beperkte (plaatsen|oplage|voorraad)|de eerste #|bijna uitverkocht|bijna vol|vol is vol)'],
  },
  unless: { en: ['(parking|hiring|vacancies|vacancy|intern|candidates|rental|housing|hospital beds|sold out (his|her|their))', '(seats|places) in parliament', '(storage|disk|gpu|memory) (space|spaces)'], de: ['(parkplatze|kitaplatze|pflegeplatze|studienplatze)'], es: ['(curriculum|postul*|escan*)'], pt: ['(curriculo|contrat*)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Seats are limited, only six left.',
    'Begrenzte Teilnehmerzahl: nur noch vier Plätze.',
    'Places limitées, réservez vite.',
    'Quedan solo 3 lugares para el taller.',
    'I’m taking two more clients this quarter.',
  ],
  misses: [
    'The party lost nine seats in parliament and found nine excuses.',
    'In our town there are four parking spaces left and one is under water.',
    'Hospital beds: only three left on Sunday night, and the phone kept ringing.',
    'The first person I told was the cat.',
    'Kitaplätze fehlen, seit ich denken kann.',
  ],
};
