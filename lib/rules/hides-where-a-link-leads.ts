import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'hides-where-a-link-leads',
  title: 'hides where its link leads',
  looksFor: 'A short link together with a call to click, buy or sign up.',
  side: 'marketing',
  group: 'links',
  points: 0.2,
  learned: false,
  phrases: {
    en: ['(click here|sign up|register|order|buy|get yours|grab|download|join us live|book|learn more|claim|try it|subscribe|shop now|apply now|limited|offer)'],
    de: ['(klicken|klick|anmelden|registrieren|bestellen|kaufen|sichern|sichere|herunterladen|mehr erfahren|jetzt|testen|gewinnen)'],
    fr: ['(cliquez|inscrivez|commandez|achetez|telechargez|decouvrez|profitez|reservez|gagnez|rejoignez)'],
    es: ['(haz clic|registrate|inscribete|compra|descarga|descubre|reserva|aprovecha|gana|unete|entra)'],
    pt: ['(clique|inscreva se|compre|baixe|descubra|garanta|aproveite|acesse|participe|ganhe)'],
    it: ['(clicca|iscriviti|acquista|scarica|scopri|prenota|approfitta|vinci|partecipa)'],
    nl: ['(klik|schrijf je in|bestel|koop|ontdek|reserveer|meld je aan|win|probeer)'],
  },
  when: (s) => s.linksShortener > 0 && s.linksShortener === s.urls && s.linksCode === 0 && s.linksPaper === 0 && s.linksNews === 0,
  unless: { en: ['(rt|hiring|job|jobs|apply|paper|study|github|blogged|blog post|slides|my talk|release notes|powershell|docker|azure)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Get yours before Friday: https://bit.ly/aaaa',
    'Jetzt testen: https://bit.ly/bbbb',
    'Descubre el nuevo menú https://bit.ly/cccc',
  ],
  misses: [
    'Slides from my talk on eels: https://bit.ly/dddd',
    'Our paper on river ice: https://bit.ly/eeee',
    'Cutting corners makes short links between rooms.',
    'Nine lakes in one day https://bit.ly/ffff',
    'Free the river! The dam must go.',
  ],
};
