import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shows-a-team-moment',
  title: 'shows a day with the team',
  looksFor: 'Photos, outings, parties, visits: life at work, with nothing to learn and nothing to buy.',
  side: 'other',
  group: 'smalltalk',
  points: 0.8,
  phrases: {
    en: [
      '(great|what a|amazing|wonderful|fantastic|lovely|awesome|fun|memorable|incredible|had a) (day|evening|time|week|event|night|weekend|experience|moment|celebration|turnout|energy) (with|at|together|for our|celebrating|out|full|everyone|yesterday|was|hosting|we|in|had|team)',
      '(team|office|company|christmas|holiday|summer|farewell) (outing|offsite|lunch|dinner|party|retreat|event|day out|celebration|photo|breakfast)',
      '(proud|grateful|thankful|lucky|blessed|honored|honoured) to (be|work|lead|call|have) (part|with|this|such|surrounded|a|able|the|here|among)',
      '(thank you|thanks|big thanks|huge thanks|special thanks) (to)? (everyone|everybody|all|all of you|you all|our|the whole team|the entire team|all the|the team|our team|each)',
      '(great|nice|lovely|wonderful|pleasure|good) (to meet|meeting|to see|seeing|to catch up|catching up|to be back|to host|hosting|welcoming)',
    ],
    de: [
      '(toller|schoner|grossartiger|gelungener|wunderschoner|was fur ein|tolle) (tag|abend|ausflug|event|veranstaltung|stimmung|feier|woche)',
      '(teamevent|betriebsausflug|sommerfest|weihnachtsfeier|firmenfeier|teamfoto|betriebsfest|firmenlauf|teamtag)',
      '(danke|vielen dank|grosses dankeschon) an (alle|das team|das ganze|unser|euch|jeden)',
    ],
    fr: [
      '(belle|beau|superbe|super|magnifique|quelle belle) (journee|soiree|moment|evenement|rencontre|ambiance|seminaire)',
      '(fete de fin d annee|pot de depart|sortie d equipe|photo d equipe)', 'merci a (tous|toutes|l equipe|toute|chacun|nos)',
    ],
    es: [
      '(gran|bonito|hermoso|que gran|que bonito|excelente|increible) (dia|tarde|noche|evento|jornada|momento|experiencia|encuentro)',
      '(cena de empresa|fiesta de empresa|dia de equipo|convivencia|foto de equipo|comida de equipo)', 'gracias a (todos|todas|todo el equipo|cada uno|quienes|los que)',
    ],
    pt: [
      '(que|otimo|lindo|incrivel|belo|grande) (dia|noite|evento|momento|encontro|experiencia|tarde)', '(festa da empresa|confraternizacao|dia em equipe|foto da equipe|almoco da equipe)',
      '(obrigado|obrigada|gratidao) a (todos|todas|toda a equipe|cada um)',
    ],
    it: [
      '(bella|bellissima|splendida|che bella|grande|fantastica) (giornata|serata|esperienza|occasione|festa|iniziativa|emozione)',
      '(cena aziendale|festa aziendale|gita aziendale|foto di gruppo)', 'grazie a (tutti|tutte|tutto il|ognuno|quanti)',
    ],
    nl: [
      '(mooie|geweldige|fantastische|leuke|gezellige|wat een) (dag|avond|middag|bijeenkomst|sfeer|borrel|uitje)', '(teamuitje|kerstborrel|bedrijfsuitje|personeelsfeest|zomerfeest|teamdag)',
      '(dank|bedankt) (aan)? (iedereen|allemaal|alle|het hele team|het team)',
    ],
  },
  unless: {
    en: [
      '(thank you all for the|book a|sign up|register|tickets|discount|our booth|visit us|join us|dm|hiring|my clients|as discussed|your question|quick call|demo|course|thanks to our users|lessons|learned|learnt)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Great day with the crew at the lake, nobody fell in.',
    'Unser Betriebsausflug ging in den Regen, danke an alle!',
    'Belle journée d’équipe à Saint-Malo.',
    'Wat een mooie dag, dank aan iedereen.',
    'Grateful to be part of this bunch.',
  ],
  misses: [
    'Great day to visit us at our booth 9, tickets below.',
    'What a week: lessons from three broken pumps.',
    'Team building for your firm from 49 euros, book a date.',
    'Ein Tag hat 24 Stunden, das Netz nicht.',
    'The evening shift counts twice.',
    'Photos are stored for 90 days.',
  ],
};
