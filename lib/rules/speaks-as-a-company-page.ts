import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'speaks-as-a-company-page',
  title: 'speaks as a company page and calls to buy or sign up',
  looksFor: 'A post by an organization with a link and a commercial call; a link alone is mere news.',
  side: 'marketing',
  group: 'context',
  points: 0.9,
  phrases: {
    en: ['(order|buy|shop|book|reserve|register|sign up|subscribe|download|get yours|grab|pre order|claim|try) .. (now|today|here|yours|your|our|online|tickets|early|free)', '(request|book|get|see|watch) a (demo|quote|trial|tour|sample)', '(our|the) (new|latest|newest) (product|products|collection|range|line|app|platform|service|flavour|flavor|webinar|ebook|whitepaper|edition|feature)', '(free|limited|exclusive|special) (trial|sample|samples|offer|edition|gift|shipping|demo|ebook|webinar)', '(now available|available now|in stores|out now|coupon|discount|giveaway|enter to win|win a)', '(talk to|contact) (our (team|experts|sales)|us today)'],
    de: ['(jetzt|hier|gleich) (bestellen|kaufen|buchen|anmelden|sichern|testen|registrieren|herunterladen|reservieren|entdecken)', '(unser|unsere|unseren) (neues|neue|neuer|neuen) (produkt|produkte|kollektion|software|losung|webinar|app|angebot|menu|sortiment)', '(kostenlos testen|im shop|gewinnspiel|rabatt|gutschein|demo (anfragen|vereinbaren|buchen))'],
    fr: ['(commandez|achetez|reservez|inscrivez vous|telechargez|testez|profitez|decouvrez (notre|nos|la nouvelle|le nouveau))', '(notre|nos) (nouveau|nouvelle|nouveaux|nouvelles) (produit|produits|gamme|collection|offre|solution|application)', '(demandez (une demo|un devis)|essai gratuit|jeu concours|code promo)'],
    es: ['(compra|compre|reserva|registrate|inscribete|descarga|pide|aprovecha|descubre (nuestro|nuestra|el nuevo|la nueva)) .. (ya|ahora|aqui|hoy|tu|el|la)?', '(nuestro|nuestra|nuestros) (nuevo|nueva|nuevos) (producto|menu|coleccion|servicio|app|linea|curso)', '(agenda (una|tu) demo|prueba gratis|sorteo|descuento)'],
    pt: ['(compre|reserve|inscreva se|baixe|garanta|aproveite|conheca (nosso|nossa|o novo|a nova)) .. (ja|agora|aqui|hoje|o seu|a sua)', '(nosso|nossa|nossos) (novo|nova|novos) (produto|colecao|servico|app|linha|curso|cardapio)', '(agende (uma|sua) demo|teste gratis|sorteio|desconto)'],
    it: ['(acquista|prenota|iscriviti|scarica|ordina|approfitta|scopri (il nostro|la nostra|il nuovo|la nuova)) .. (ora|subito|qui|oggi|il|la)?', '(nostro|nostra|nostri) (nuovo|nuova|nuovi) (prodotto|collezione|servizio|app|linea|corso|menu)', '(richiedi (una demo|un preventivo)|prova gratuita|concorso a premi|sconto)'],
    nl: ['(bestel|koop|boek|reserveer|schrijf je in|meld je aan|download|probeer) .. (nu|hier|direct|gratis|jouw|je)', '(ons|onze) (nieuwe|nieuwste) (product|collectie|dienst|app|lijn|menu|software)', '(vraag een demo|gratis proberen|winactie|korting)'],
  },
  when: (s) => s.fromOrganization === 1 && s.urls > 0 && s.linksCode === 0 && s.linksPaper === 0 && s.linksNews === 0 && s.linksJob === 0 && s.isComment !== 1,
  unless: { en: ['(hiring|apply|vacancy|job|careers|closed due to|outage|recall|safety notice|warning)'], de: ['(stelle|bewerb*|warnung|ruckruf|gesperrt)'] },
});

export const examples: RuleExamples = {
  hits: [
    { text: 'Our new cold boxes are here, order yours today: https://lager.example/boxes', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'Jetzt anmelden zum Tag der Kälte: https://lager.example/fest', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'Prueba nuestro nuevo menú de otoño https://fonda.example', author: { name: 'Fonda', keys: [], kind: 'organization' } },
  ],
  misses: [
    { text: 'Our new cold boxes are here, order yours today: https://lager.example/boxes', author: { name: 'Ada', keys: [], kind: 'person' } },
    { text: 'Five trends in cold storage: https://lager.example/trends', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'The pass is closed due to snow: https://amt.example', author: { name: 'Road Office', keys: [], kind: 'organization' } },
    { text: 'Our new edition is out: https://github.com/a/b', author: { name: 'A Project', keys: [], kind: 'organization' } },
    { text: 'Thank you all for a warm evening.', author: { name: 'Choir', keys: [], kind: 'organization' } },
    { text: 'We planted 900 trees behind the plant this week https://lager.example', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
  ],
};
