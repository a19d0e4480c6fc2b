import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-marketing-agency-work',
  title: 'offers ads, social media or content work',
  looksFor: 'An agency or freelancer who wants to run the reader’s ads, pages, posts, videos or branding.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['(digital|social media|content|marketing|ads|ad|branding|creative|growth|video|pr|performance|influencer|email) (marketing)? (agency|agencies|services|packages|consultancy|solutions)', '(run|manage|handle|scale|grow|optimize|take over) (your|all your) .. (ads|ad|social media|instagram|linkedin|campaigns|facebook|google ads|content|socials|page|profile|marketing|youtube|channel)', '(help you|we|i|we\'ll|let us|let me|want to|ready to|us to) (grow|increase|boost|get) your .. (followers|following|engagement|brand|visibility|audience|reach|online presence|instagram|personal brand|sales)', '(ghostwriting|ghostwriter|copywriting|video editing|thumbnail|personal branding|graphic design|logo design) (service|services|agency|for|package|packages)', '(i|we) (write|create|design|edit|produce) .. (content|videos|posts|logos|thumbnails|copy) for (you|founders|brands|businesses|ceos|coaches)', '(marketing|promotion|promotional|advertising) (service|services|package|packages|plan)', '(we|i|let us|let me|we can|i can) (promote|advertise|market) your (business|brand|product|music|app|book|project|channel)', '(real|organic|active|genuine) (followers|subscribers|likes|views)', '(logo|brand|banner|flyer) design .. (for you|your|price|services|free|professional)'],
    de: ['(marketingagentur|werbeagentur|social media agentur|online marketing|performance marketing|werbetexte|imagefilm|content agentur) .. (fur|agentur|wir|aus|mit)', '(wir|ich) (ubernehmen|betreuen|ubernehme|schalten|produzieren|erstellen|kummern uns) .. (kanale|anzeigen|social media|kampagnen|inhalte|videos|werbung|content|linkedin)', '(mehr) (reichweite|sichtbarkeit|follower) .. (fur (sie|ihr|ihre|dein)|auf|durch)'],
    fr: ['(agence|services) (de communication|marketing|digitale|de marketing|social media|de publicite|de com)', '(nous|je) (gerons|creons|prenons en charge|gere|m occupe de|redige|cree) .. (reseaux|publicites|campagnes|contenus|vos posts|communication|videos)', '(booster|developper|augmenter|ameliorer) (votre|vos) (visibilite|notoriete|ventes|chiffre|presence|followers|abonnes)'],
    es: ['(agencia|servicios|servicio) (de marketing|digital|de publicidad|creativa|de redes|de contenido|de diseno|de comunicacion)', '(manejamos|gestionamos|creamos|manejo|gestion|administramos|hacemos) .. (redes|redes sociales|campanas|contenido|anuncios|publicidad)', '(aumenta|aumentar|impulsar|impulsa|potencia|crece|haz crecer) (tu|tus|su|sus) (ventas|marca|visibilidad|negocio|redes|seguidores|presencia)'],
    pt: ['(agencia|servicos|assessoria) (de marketing|digital|de publicidade|de comunicacao|de imprensa|de conteudo|de social media)', '(cuidamos|gerenciamos|fazemos|criamos|gestao) (das|de|das suas|do seu|da sua)? (redes|redes sociais|trafego|instagram|anuncios|campanhas|conteudo|trafego pago)', '(aumentar|alavancar|impulsionar|alavanque|aumente) (suas|seu|sua|as suas) (vendas|negocio|marca|presenca|faturamento|resultados)'],
    it: ['(agenzia|servizi) (di comunicazione|di marketing|pubblicitaria|digitale|social|creativa|di web marketing)', '(gestiamo|curiamo|creiamo|gestione|ci occupiamo) (i|di|dei|le|la)? .. (social|campagne|contenuti|pagine|pubblicita|sponsorizzate|profili)', '(aumentare|far crescere|aumenta|potenziare) (le|la|il|i) (vendite|visibilita|fatturato|tuo|tua|suoi|follower)'],
    nl: ['(marketingbureau|reclamebureau|social media bureau|contentbureau|online marketing bureau)', '(wij|we|ik) (beheren|verzorgen|maken|schrijven|regelen|verzorg|schrijf) .. (socials|social media|campagnes|advertenties|content|linkedin|videos|posts)', '(meer|vergroot) (je|jouw|uw)? (zichtbaarheid|bereik|volgers|naamsbekendheid)'],
  },
  unless: { en: ['(job|hiring|vacancy|intern|internship|apply|my degree|marketing department|marketing team)', '(grow|increase) your (skills|knowledge|network)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Our social media agency will run your ads and grow your page.',
    'Wir übernehmen Ihre Anzeigen und Social Media Kanäle.',
    'I write LinkedIn posts for founders who hate writing.',
    'Manejamos tus redes sociales desde diseño hasta pauta.',
  ],
  misses: [
    'The agency for reindeer herding opened an office in the north.',
    'My marketing degree taught me less than one summer at a market stall.',
    'Social media made our choir louder, not better.',
    'Followers of the school argue about one comma in the master’s text.',
    'Die Reichweite des Wagens sinkt bei Frost um ein Drittel.',
  ],
};
