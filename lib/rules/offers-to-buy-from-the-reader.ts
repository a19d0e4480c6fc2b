import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-to-buy-from-the-reader',
  title: 'offers to buy what the reader has made or owns',
  looksFor: 'A stranger who wants the reader’s project, domain, firm, home or data, or to turn it into money. The price comes later.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['(interested|interest) in (buying|purchasing|acquiring) your (extension|app|domain|website|site|company|business|practice|data|project|home|house|property|analytics|channel|account|users)', '(buy|purchase|acquire) your (extension|app|domain|business|company|house|home|property|channel|account)', '(sell|selling) (us|me) (your|their) (extension|app|analytics|data|business|home|house|account)', '(thinking|thought|considering|open to|interested in) (of|about)? selling your (home|house|business|practice|company|property)', '(earn|make|generate) (money|revenue|income) (from|with) your (extension|app|project|site|website|audience|channel|traffic|repo)', '(domain|domain name|web domain) .. (for sale|acquiring this domain|available for purchase)', '(cash|all cash) offer (for|on) your', '(buyers|investors|clients) (looking|interested|waiting) .. (in your area|your street|businesses like yours|like yours)'],
    de: ['(ihre|ihr|deine|ihren) (erweiterung|firma|unternehmen|haus|immobilie|domain|praxis|betrieb|app) .. (kaufen|erwerben|verkaufen|ankaufen|ubernehmen)', '(uberlegen|denken|planen) sie .. (verkauf|verkaufen) .. (immobilie|haus|firma|unternehmen|praxis)?', '(kaufer|interessenten|investoren) fur (ihre|ihr|immobilien|objekte|unternehmen)'],
    fr: ['(acheter|acquerir|racheter) (votre|vos) (extension|site|domaine|entreprise|societe|maison|appartement|fonds|bien)', '(vendre|ceder|mettre en vente) (votre|vos) (maison|appartement|bien|entreprise|societe|cabinet)', '(acquereurs|acheteurs|investisseurs) (recherchent|pour votre|interesses|dans votre secteur)'],
    es: ['(comprar|adquirir) (tu|su) (extension|dominio|empresa|negocio|casa|propiedad|departamento|sitio)', '(vender|vendes|vende) (tu|su) (casa|propiedad|empresa|negocio|departamento|inmueble|piso)', '(compradores|inversionistas|inversores) (interesados|para tu|buscando|en tu zona)'],
    pt: ['(comprar|adquirir) (seu|sua|o seu|a sua) (extensao|dominio|empresa|negocio|casa|imovel|apartamento|site)', '(vender|vende) (seu|sua|o seu|a sua) (casa|imovel|empresa|negocio|apartamento|clinica)', '(compradores|investidores) (interessados|para o seu|procurando|na sua regiao)'],
    it: ['(acquistare|comprare|rilevare) (la sua|il suo|la tua|il tuo|la vostra) (estensione|dominio|azienda|attivita|casa|immobile|appartamento|sito)', '(vendere|vende) (la sua|il suo|la tua|il tuo|casa) (casa|immobile|appartamento|azienda|attivita|sua)', '(acquirenti|investitori) (interessati|in cerca|nella sua zona|per la sua)'],
    nl: ['(je|jouw|uw) (extensie|domein|bedrijf|huis|woning|praktijk|site) .. (kopen|overnemen|verkopen|te koop)', '(overweegt|denkt|denk|overweeg) .. verkoop .. (huis|woning|bedrijf)', '(kopers|investeerders) (zoeken|voor (je|uw)|in (je|uw|jouw))'],
  },
  unless: { en: ['(used (bike|car|piano|lathe|tent)|second hand|marketplace|still for sale|is it still available)'] },
});

export const examples: RuleExamples = {
  hits: [
    'We are interested in purchasing your extension; name your price per user.',
    'Überlegen Sie, Ihre Immobilie zu verkaufen? Wir haben Käufer.',
    'Des acquéreurs recherchent un bien comme le vôtre : souhaitez-vous vendre votre maison ?',
    'Tengo compradores interesados en tu zona, ¿vendes tu casa?',
  ],
  misses: [
    'Is the used lathe still for sale? I would come on Saturday.',
    'We sold our house to the family who had rented it.',
    'The council wants to buy the mill pond from nobody in particular.',
    'They made money from salt for nine hundred years.',
    'Der Verkauf der Stadtwerke war ein Fehler, und ich habe dafür gestimmt.',
  ],
};
