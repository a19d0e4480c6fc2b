import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'runs-a-giveaway',
  title: 'runs a giveaway or contest',
  looksFor: 'Win, enter, tag, retweet: gifts in exchange for reach.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['(giveaway|giveaways|sweepstakes|sweepstake|prize draw|contest alert|our raffle|raffle entry|raffle winner)', '(enter|entry|entries) (to win|for a chance|to the|our|for your chance|the contest|now|here|by|in our)', '(chance|chances|opportunity) to (win|be one)', '(to win|win a|win an|win #|winner|winners) .. (follow|retweet|rt|like|tag|comment|enter|announced|share)', '(rt|retweet|follow|like|share) .. (to win|and win|for a chance|winner|to enter)', '(giving away|give away) (#|free|a|an|our|two|three|five|ten)', '(be the first|first #|be one of the first) .. (get|receive|free|win|people|will)', '(win prizes|great prizes|amazing prizes|cash prizes|prizes worth)'],
    de: ['(gewinnspiel|verlosung|verlosen|wir verlosen|zu gewinnen|gewinne) .. (jetzt|mitmachen|teilnehm*|ein|eine|zwei|#|tickets)?', '(mitmachen und gewinnen|jetzt gewinnen)'],
    fr: ['(jeu concours|concours|tirage au sort|a gagner|grand jeu) .. (gagn*|particip*|tentez|suivez|likez)?', '(tentez de gagner|participez et gagnez)'],
    es: ['sorteo de (fin|navidad|aniversario|verano)', '(sorteo|sorteamos|concurso|participa y gana|gana un|gana una|rifamos|rifa) .. (sigue*|etiqueta|particip*|premio*|gratis|gana*)'],
    pt: ['(sorteio|sorteamos|concorra|concorra a|concurso cultural|vamos sortear|promocao relampago)'],
    it: ['(concorso|giveaway|estrazione|in palio|vinci|vincere) .. (partecipa*|premi|premio|un|una|segui*)'],
    nl: ['(winactie|win|prijsvraag|verloten|we verloten|maak kans) .. (op|een|twee|mee|like|volg|deel*)'],
  },
  unless: { en: ['(our employees|our staff|our colleagues|inside)', '(1st|2nd|3rd) .. (follow|connect|ago)', '(win win|win rate|win the argument|won the war|give away (the|your) (plot|secret|knowledge|copyright|rights|best ideas))', '(how do i|did not receive|didn\'t get|who won|still waiting)', '(election|vote|voters|trump|match|league)'], fr: ['concours (de (la fonction|recrutement|medecine)|externe|interne)'], it: ['concorso (pubblico|di colpa)'], es: ['concurso (de acreedores|publico)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Giveaway! Follow, retweet and tag two friends to win a drone.',
    'Gewinnspiel: Wir verlosen drei Werkzeugkoffer, jetzt mitmachen.',
    'Jeu concours : tentez de gagner un séjour.',
    'Sorteo de fin de año: sigue la cuenta y participa.',
  ],
  misses: [
    'We give away the secret of our dough to whoever asks, since nobody has the patience.',
    'The win rate of the home side fell after the stadium closed its roof.',
    'A win-win, said the consultant, and both sides lost.',
    'How do I contact you? I did not receive the prize from the contest.',
    'Im Gewinn steckt ein Verlust, den niemand bucht.',
  ],
};
