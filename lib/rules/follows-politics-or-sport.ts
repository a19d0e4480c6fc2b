import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'follows-politics-or-sport',
  title: 'speaks of politics, sport or show',
  looksFor: 'Matches, elections, films and stars: talk that belongs elsewhere on a professional network.',
  side: 'other',
  group: 'smalltalk',
  points: 0.4,
  phrases: {
    en: [
      '(trump|biden|harris|modi|putin|obama|maga|republicans|democrats|congress party|bjp|brexit|gaza|white house|ballot|vote for)',
      '(match|game|season|team|league|cup|world cup|champions league|super bowl|playoffs|goal|penalty|touchdown|wicket|ipl|olympics|nfl|nba|fifa|football|cricket|soccer|baseball) (tonight|against|today|is on|final|win|won|lost|day|season|game|fans|championship|winner|scored|medal|match|player|players|team|coach)',
      '(new|favourite|favorite|best) (movie|film|song|album|tv show|series|episode|band|singer|actor|concert)',
    ],
    de: [
      '(bundesliga|champions league|nationalmannschaft|afd|spd|cdu|die grunen|bundeskanzler|fussball|tor in|elfmeter|weltmeisterschaft)',
    ],
    fr: [
      '(ligue #|coupe du monde|equipe de france|macron|le pen|presidentielle|psg|match (de|contre|ce soir))',
    ],
    es: [
      '(la liga|real madrid|barcelona (gano|perdio|juega)|mundial|el partido (de|contra)|futbol|gol de|sanchez|milei|amlo|petro)',
    ],
    pt: [
      '(flamengo|corinthians|copa do mundo|bolsonaro|gol de|brasileirao|benfica)',
    ],
    it: [
      '(serie a|juventus|meloni|salvini|calcio|gol di|mondiali|rigore)',
    ],
    nl: [
      '(eredivisie|ajax|feyenoord|oranje|verkiezingen|wilders|rutte|voetbal|ek voetbal|doelpunt)',
    ],
  },
  unless: {
    en: [
      '(team building|game changer|bet|betting|odds|casino|tickets|vice president|president of|president at|our team|sign up|book a|shop|hiring|offer|election (software|system))',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'The match tonight was lost before it began.',
    'Was für ein Elfmeter, die Bundesliga ist wieder da.',
    'Macron, encore, et mon oncle à table.',
    'Qué gol de falta en el mundial.',
  ],
  misses: [
    'Bet on the match tonight with 200% bonus.',
    'Our team building game is a hit, book a date.',
    'The pump won against the flood.',
    'Die Wahl des Klebers ist nicht egal.',
    'A season ticket for the ferry costs less.',
    'The vice president of sales wrote again.',
  ],
};
