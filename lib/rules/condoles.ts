import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'condoles',
  title: 'mourns or prays',
  looksFor: 'Condolence, prayer, blessing, memory of the dead.',
  side: 'other',
  group: 'smalltalk',
  points: 1,
  phrases: {
    en: [
      '(rest in peace|rip|our condolences|my condolences|deepest condolences|heartfelt condolences|sorry for your loss|sad to hear|saddened|passed away|thoughts and prayers|prayers for|praying for|pray for|in loving memory|in memory of|will be missed|god bless|god is good|bless you|get well soon|jesus|amen|thank god|lord|allah|inshallah|may god|our hearts|heartbroken|we mourn)',
    ],
    de: [
      '(herzliches beileid|mein beileid|unser beileid|ruhe in frieden|in stillem gedenken|wir trauern|verstorben|gute besserung|viel kraft|in gedenken|gott segne|gedenken an)',
    ],
    fr: [
      '(sinceres condoleances|mes condoleances|nos condoleances|repose en paix|nous a quittes|deces de|bon retablissement|pensees pour|hommage a|que dieu|paix a son ame)',
    ],
    es: [
      '(mis condolencias|mi pesame|sentido pesame|descanse en paz|en paz descanse|lamento tu perdida|fallecimiento de|oraciones|dios bendiga|dios te|gracias a dios|que se mejore)',
    ],
    pt: [
      '(meus sentimentos|meus pesames|descanse em paz|falecimento de|oracoes|deus abencoe|gracas a deus|que deus|melhoras|nossos sentimentos|luto)',
    ],
    it: [
      '(sentite condoglianze|condoglianze|riposa in pace|ci ha lasciati|scomparsa di|preghiere|dio benedica|guarisci presto|un pensiero a)',
    ],
    nl: [
      '(gecondoleerd|oprechte deelneming|rust zacht|overleden|in memoriam|beterschap|veel sterkte|god zegene|we gedenken)',
    ],
  },
  unless: {
    en: [
      '(landlord|warlord|pray tell|insurance|txt|donate now|rip off|ripped|rip out)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Our condolences to the family of Mr Aas; he will be missed on the quay.',
    'Herzliches Beileid und viel Kraft.',
    'Repose en paix, Marcel.',
    'Rust zacht, meester.',
  ],
  misses: [
    'The landlord raised the rent in May.',
    'Funeral insurance from 9 euros, get a quote.',
    'He ripped the form and laughed.',
    'Das Mitleid hielt sich in Grenzen.',
    'Peace talks resume on Tuesday.',
  ],
};
