import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'sells-property',
  title: 'sells or lets property',
  looksFor: 'Flats, offices, plots with size, price and payment plan.',
  side: 'marketing',
  group: 'offer',
  points: 1.9,
  phrases: {
    en: ['(# (bedroom|bhk|sqft|sq ft|sft|square feet|sqm)) .. (for sale|for rent|price|apartment|villa|flat|plot|house|available|furnished|office|starting|ready|only|home)?', '(payment plan|handover|booking amount|down payment|brokerage|rental yield|golden visa|off plan|ready to move|possession) .. (#|available|roi|property|apartment|studio|sqft|easy|flexible|months|years|q1|q2|q3|q4)', '(dream home|your next home|new listing|just listed|open house|sell your home|home sold|real estate (agent|investment|broker|deal|opportunity))'],
    de: ['(eigentumswohnung|wohnung|immobilie|grundstuck|neubau|kapitalanlage|buroflache|haus) .. (zu verkaufen|zu vermieten|kaufpreis|qm|quadratmeter|provisionsfrei|besichtig*)', '(provisionsfrei|kaltmiete|kaufpreis|besichtigungstermin)'],
    fr: ['(appartement|maison|studio|terrain|bureaux|immeuble|villa) .. (a vendre|a louer|m2|metres carres|visite|programme neuf)', '(programme neuf|frais de notaire|honoraires d agence|bien immobilier d exception)'],
    es: ['(departamento|departamentos|casa|casas|terreno|terrenos|oficina|piso|local|lotes|lote) .. (en venta|en renta|en alquiler|en preventa|m2|metros|enganche|plusvalia)', '(preventa|enganche|mensualidades|plusvalia|bienes raices|credito hipotecario) .. (#|desde|invers*|departamento*|terreno*)'],
    pt: ['(apartamento|apartamentos|casa|terreno|lote|lotes|imovel|sala comercial) .. (a venda|para alugar|m2|metros|entrada|quartos|financiamento|na planta|lancamento)', '(na planta|pronto para morar|entrada facilitada|imobiliaria)'],
    it: ['(appartamento|villa|casa|terreno|ufficio|bilocale|trilocale|monolocale) .. (in vendita|in affitto|mq|metri|visit*|trattativa)', '(nuova costruzione|classe energetica|agenzia immobiliare|valutazione gratuita dell immobile)'],
    nl: ['(appartement|woning|huis|kantoorruimte|bedrijfspand|kavel) .. (te koop|te huur|m2|vraagprijs|bezichtig*|vierkante)', '(vraagprijs|kosten koper|bezichtiging|nieuwbouwproject)'],
  },
  unless: { en: ['bedroom (door*|window*|wall*|carpet*|lock*)', '(looking for (a|an) .. (flat|room|apartment)|housemate|housemates|flatmate|roommate|housing policy|rent control|council housing|hiring)'], de: ['(wg zimmer|mitbewohner*|suche wohnung|mietspiegel)'], fr: ['(je cherche|colocation)'], es: ['(busco|roomie)'], pt: ['(procuro|dividir apartamento)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Ready to move office, 4200 sqft furnished, brokerage shared.',
    'Neubau: Eigentumswohnung mit 92 qm, provisionsfrei, Kaufpreis auf Anfrage.',
    'Terrenos en preventa desde $90 mil, enganche chico, plusvalía segura.',
    'Dubai studios with a flexible payment plan, handover in two years.',
  ],
  misses: [
    'We need a locksmith for 14 bedroom doors before the fire officer returns.',
    'Looking for a two bedroom flat near the docks, with a cat.',
    'Rent control changed our street more than the tram did: 4 of 9 flats stand empty.',
    'Real estate law is dull until your ceiling drips.',
    'We cleared 30 acres of laurel by hand.',
    'Das Haus steht seit 1740 leer und riecht nach Äpfeln.',
  ],
};
