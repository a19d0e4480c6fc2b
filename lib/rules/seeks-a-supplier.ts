import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'seeks-a-supplier',
  title: 'looks for a supplier',
  looksFor: 'A buyer asks for an offer, a price or a delivery. The one who buys is not the one who sells.',
  side: 'peer',
  group: 'conversation',
  points: 1,
  phrases: {
    en: [
      '(we|i) (are|am|m|re)? (looking|searching) for (a|an|someone|somebody) .. (supplier|vendor|manufacturer|contractor|provider|printer|caterer|carpenter|electrician|plumber|translator|photographer|wholesaler|workshop|foundry|welder)',
      '(looking|searching) for (a|an|someone) .. (who|that) (can|could) (deliver|supply|repair|build|print|make|install|print|translate|fix|produce|machine)',
      '(please|could you|can you) (send|share) .. (your|the) (catalogue|catalogues|catalog|price list|price lists|media kit|sponsorship prospectus|terms)', '(please)? (send|let) (me|us) (have)? (a|your) (quote|quotation|price list|offer|catalogue|pricing)',
      '(can|could|would) you (quote|deliver|supply|ship|send us a quote|send me a quote)', '(what|how much) (do|would|will) (you|it) (charge|cost)',
      '(do|can) you (deliver|ship|supply|stock|sell) (to|in|the|a|these|this|parts|spare|single)', '(we|i) (need|want to order|would like to order|want to buy|would like to buy) #',
      '(your|a) (price|quote|offer|lead time) (for|on) #', '(request|call) for (quotation|quotations|proposal|proposals|tenders|tender|bids)',
    ],
    de: [
      '(wir|ich) (suchen|suche) .. (lieferant|lieferanten|hersteller|dienstleister|handwerker|druckerei|anbieter|werkstatt|betrieb|tischler|ubersetzer|ubersetzerin)',
      '(bitte|konnen sie|konnten sie) .. (angebot|preisliste|preis|katalog) (schicken|zusenden|machen|senden|fur #|uber #|nennen)',
      '(liefern|verkaufen|reparieren|fuhren) sie .. (auch|nach|noch|an)', 'was (kostet|kosten|wurde|nehmen) .. (sie|bei|es|#|kosten)',
    ],
    fr: [
      '(nous|je|on) (cherchons|cherche|recherchons|recherche) .. (fournisseur|prestataire|fabricant|imprimeur|artisan|sous traitant|traducteur|traductrice|atelier)',
      '(pouvez|pourriez) vous .. (devis|livrer|tarif|tarifs|prix)', '(livrez|vendez|reparez) vous', '(quel|quels) (est|sont|serait) (votre|vos|le) (prix|tarif|tarifs|delai)',
    ],
    es: [
      '(buscamos|busco|necesitamos|necesito) .. (proveedor|proveedora|fabricante|imprenta|taller|distribuidor|traductor|traductora)',
      '(nos|me) (puede|podria|pueden|podrian|puedes) .. (cotizar|presupuesto|cotizacion|enviar precio|pasar precio)',
      '(cual|cuanto) (es|seria|cuesta|costaria|cobran) .. (precio|plazo|por #|enviar|el)',
    ],
    pt: [
      '(procuramos|procuro|buscamos|precisamos de|estamos procurando) .. (fornecedor|fornecedora|fabricante|grafica|oficina|distribuidor|tradutor|prestador)',
      '(pode|poderia|podem|poderiam|consegue|voce poderia) .. (enviar|mandar) .. (midia kit|media kit|catalogo|tabela de precos|plano de patrocinio)', '(pode|poderia|podem|poderiam|consegue) .. (orcamento|cotacao|cotar|passar o preco)', '(qual|quanto) (e|seria|custa|fica|sai|cobram) .. (preco|prazo|por #|enviar|o)',
    ],
    it: [
      '(cerchiamo|cerco|stiamo cercando) .. (fornitore|produttore|tipografia|officina|distributore|traduttore|traduttrice|artigiano)',
      '(potete|potreste|puo|potrebbe) .. (preventivo|offerta per|quotazione|farci un prezzo|listino)', '(consegnate|vendete|riparate|spedite) (anche|a|in|pezzi|i|le)',
    ],
    nl: [
      '(wij|we|ik) (zoeken|zoek) .. (leverancier|drukker|drukkerij|fabrikant|aannemer|vertaler|werkplaats|timmerman)',
      '(kunt|kunnen|kan) (u|jullie|je) .. (offerte|prijs|leveren|prijslijst)', '(levert|leveren|verkoopt|verkopen) (u|jullie)',
    ],
  },
  unless: {
    en: [
      "(we are a|we're a|we manufacture|our factory|our products|leading supplier|leading manufacturer|get a free quote|get your|your business|are you looking|if you are looking|if you need|your needs|hiring|salary)",
    ],
    de: [
      '(suchen sie|sind sie auf der suche|wir bieten|unser angebot)',
    ],
    fr: [
      '(vous cherchez|cherchez vous|nous proposons|notre offre)',
    ],
    es: [
      '(buscas|busca usted|ofrecemos|somos fabricantes)',
    ],
    pt: [
      '(voce procura|oferecemos|somos fabricantes)',
    ],
    it: [
      '(cerchi|cerca un|offriamo|siamo produttori)',
    ],
    nl: [
      '(zoekt u|zoek je|wij bieden|ons aanbod)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'We are looking for a small foundry that casts bronze bushings, 40 pieces. Who can help?',
    'Wir suchen einen Lieferanten für Filterpapier in Rollen. Hat jemand einen Namen?',
    'Could you quote 300 enamel mugs, one colour, delivery to Tromsø?',
    '¿Nos puede enviar una cotización por 12 bombas sumergibles?',
    'Cerchiamo una tipografia che stampi su tela.',
  ],
  misses: [
    'Are you looking for a reliable supplier? We are a leading manufacturer of valves.',
    'Suchen Sie einen Druckpartner? Wir bieten Flyer ab 19 Euro.',
    'Get your free quote today.',
    'He was looking for his keys in the workshop.',
    'Buscas proveedor? Ofrecemos cajas a medida.',
    'Our school needs more light and fewer slides.',
  ],
};
