import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'spreads-word-as-a-company',
  title: 'spreads word as a company, without a call to buy',
  looksFor: 'An organization speaks of its people, sites, reports or causes, or calms its customers, and offers nothing. A link to more alone is no offer.',
  side: 'other',
  group: 'smalltalk',
  points: 1,
  when: (s) => s.fromOrganization === 1 && s.isComment !== 1 && s.isPrivate !== 1 && s.prices === 0 && s.promoted !== 1,
  unless: {
    en: ['(order|buy|shop|book|reserve|register|sign up|subscribe|download|get yours|grab|pre order|claim|try) .. (now|today|here|yours|your|our|online|tickets|early|free)', '(demo|quote|trial|giveaway|sweepstakes|coupon|discount|save up|enter to win|in stores|available|apply|hiring|webinar|ebook|whitepaper|whitepapers|your business|your team|your company|your customers|launch|launches|new product|new range|our new|our solution|our solutions|our platform|designed to|designed for|limited edition)', '(we|our) .. (help|helps) (you|your|teams|companies|businesses|organizations|leaders)'],
    de: ['(jetzt|hier) (bestellen|kaufen|buchen|anmelden|sichern|testen|registrieren|herunterladen)', '(gewinnspiel|rabatt|kostenlos*|neues produkt|angebot|stelle|bewerb*|webinar|whitepaper|ihr unternehmen|unsere losung)'],
    fr: ['(commandez|achetez|reservez|inscrivez vous|telechargez|testez|profitez|decouvrez|gratuit*|concours|recrut*|notre solution|votre entreprise)'],
    es: ['(compra|reserva|registrate|inscribete|descarga|aprovecha|descubre|gratis|sorteo|vacante|nuestra solucion|tu empresa|promocion)'],
    pt: ['(compre|reserve|inscreva se|baixe|aproveite|conheca|gratis|sorteio|vaga|nossa solucao|sua empresa|promocao)'],
    it: ['(acquista|prenota|iscriviti|scarica|approfitta|scopri|gratis|concorso|assum*|nostra soluzione|la tua azienda|promozione)'],
    nl: ['(bestel|koop|boek|schrijf je in|meld je aan|download|gratis|winactie|vacature|onze oplossing|uw bedrijf|jouw bedrijf|korting)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    { text: 'We planted 900 trees behind the plant this week. More here: https://lager.example', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'Hallo, unsere Milch ist sicher. Mehr dazu: https://molkerei.example', author: { name: 'Molkerei', keys: [], kind: 'organization' } },
    { text: 'Notre directrice a reçu la médaille de la ville.', author: { name: 'Forges', keys: [], kind: 'organization' } },
    { text: 'Nuestro equipo pintó la escuela de San Telmo.', author: { name: 'Fonda', keys: [], kind: 'organization' } },
  ],
  misses: [
    { text: 'We planted 900 trees behind the house this week.', author: { name: 'Ada', keys: [], kind: 'person' } },
    { text: 'Our new cold boxes are here, order yours today.', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'Enter to win a year of cheese.', author: { name: 'Molkerei', keys: [], kind: 'organization' } },
    { text: 'Jetzt anmelden zum Tag der Kälte.', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'Découvrez la gamme d’hiver.', author: { name: 'Forges', keys: [], kind: 'organization' } },
    'Our director received the medal of the city.',
  ],
};
