import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-to-contribute',
  title: 'offers to contribute to shared work',
  looksFor: 'Somebody offers to test, translate, document, maintain or fix: hands for a project, without a price.',
  side: 'peer',
  group: 'conversation',
  points: 1.6,
  phrases: {
    en: [
      "(i|we|i'd|i'll) (can|could|would like to|would love to|'d like to|want to|am happy to|am willing to|like to|love to|be happy to|be glad to) (help|contribute|assist) .. (translate|translating|translation|test|testing|tests|document*|maintain*|port|porting|develop|developing|code|docs|to this|to the|to your project|to it|data analysis)",
      'if you need (help|a hand|testers|a tester|translators) .. (test*|translat*|develop*|document*|maintain*|i)', '(like|want|love|happy|willing) to (contribute|translate|take over maintenance|maintain|test it|help out)', '(i can|i could|happy to|willing to) (translate|test|document|maintain|review|proofread|write the tests|open a pr|send a patch|send a pr)',
    ],
    de: ['(wurde|mochte|kann) .. (mithelfen|beitragen|mitmachen|ubersetzen|testen|dokumentieren|mitarbeiten am|mitarbeiten an)', '(helfe|ubersetze|teste) (gern|gerne) (mit|bei|beim)?'],
    fr: ['(j aimerais|je voudrais|je souhaite|je peux|je veux bien) .. (contribuer|traduire|tester|aider a (traduire|tester|documenter)|donner un coup de main)'],
    es: ['(me gustaria|quisiera|puedo|quiero) .. (colaborar (con|en) (el|este|tu|su|la)|contribuir|traducir|ayudar a traducir|ayudar con (la|las|el)|echar una mano)'],
    pt: ['(gostaria de|quero|posso|queria) .. (contribuir|traduzir|ajudar a traduzir|ajudar com (a|o|as|os)|dar uma mao|testar)'],
    it: ['(mi piacerebbe|vorrei|posso) .. (collaborare (al|alla|dando|con il)|collaborare|contribuire|tradurre|dare una mano|testare)'],
    nl: ['(wil|zou|kan) .. (meehelpen|bijdragen|vertalen|meetesten|testen)', '(graag) (meehelpen|bijdragen|vertalen)'],
  },
  surfaces: ['message', 'email', 'comment', 'invitation'],
  unless: { en: ['(our (agency|company|team|clients|services|service|readers|brand)|guest post|sponsored|backlink|price|pricing|paid|rates|freelance|portfolio|your blog|your readers|your business|seo|monetiz*|affiliate|token|translation (services|agency))'], de: ['(agentur|angebot|preis|ihr unternehmen)'], fr: ['(notre agence|tarif|tarifs|votre entreprise|article invite)'], es: ['(nuestra agencia|nuestra marca|tu blog|precio|su empresa)'], pt: ['(nossa agencia|nossa marca|seu blog|preco|sua empresa)'], it: ['(nostra agenzia|nostro brand|tuo blog|prezzo|vostra azienda)'], nl: ['(ons bureau|onze diensten|prijs|uw bedrijf)'] },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Nice little tool! If you need help translating it, I speak Finnish.' },
    { surface: 'message', text: 'I would like to contribute to the tide chart code; where do I begin?' },
    { surface: 'message', text: 'Ich würde gern mithelfen, vor allem bei den Tests.' },
    { surface: 'message', text: 'J’aimerais traduire les pages en breton.' },
    { surface: 'message', text: 'Mi piacerebbe contribuire con le mappe della laguna.' },
  ],
  misses: [
    { surface: 'message', text: 'I would like to contribute a guest post to your blog.' },
    { surface: 'message', text: 'Our agency can help translate your shop, rates attached.' },
    { surface: 'message', text: 'Me gustaría colaborar con tu blog para que hables de nuestra marca.' },
    { surface: 'message', text: 'Who translated this manual? Number four says to boil the cat.' },
    { surface: 'message', text: 'Die Steuer trägt dazu bei.' },
    'A post about wanting to contribute nothing at all.',
  ],
};
