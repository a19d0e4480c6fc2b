import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-to-follow',
  title: 'asks to be followed',
  looksFor: 'Follow, subscribe, turn on the bell: the text wants an audience, not an answer.',
  side: 'marketing',
  group: 'ask',
  points: 1,
  phrases: {
    en: ['(follow|subscribe) (me|us|my|our) (for|on|to|now|today|here|channel|page|company|account|if|and)', '(follow me|follow us|follow our|subscribe to my|subscribe to our) .. for (more|daily|weekly|tips|updates)', '(subscribe|sub) (to|4|for|on) .. (channel|page|newsletter|me|us)', '(like|follow|share|subscribe) (and) (like|follow|share|subscribe|retweet|repost|comment)', '(like|visit|check out) (our|my) (page|channel|facebook page|company page|youtube)', 'please (follow|subscribe|sub|like my|like our)', '(connect|follow) (with)? me .. for (more|daily|tips|insights)', '(join|subscribe) (my|our) (channel|page|list)', 'stay (tuned|connected) (for|with) (more|us|our)'],
    de: ['(folge|folgt|folgen sie) (mir|uns|unserer|unserem) (fur|auf|hier|gerne|jetzt|wenn|und)?', '(abonniere|abonniert|abonnieren sie) .. (kanal|newsletter|seite|uns|mich)', 'mehr .. (dann folge|folg mir)'],
    fr: ['(suivez|abonnez vous|abonne toi) .. (moi|nous|page|chaine|notre|ma|pour)', 'likez et partagez'],
    es: ['(sigueme|siguenos|siganos|sigannos|suscribete|seguime|seguinos|siganme) .. (para|en|y|al|a|canal|mas)?', '(dale|denle) .. (like|me gusta|seguir|campanita)'],
    pt: ['(me siga|siga me|sigam|siga a gente|siga nos|siga o|segue a gente|segue o perfil|inscreva se no canal)', '(curta|curtam) (e|nossa|a) .. (compartilh*|pagina|siga)'],
    it: ['(seguimi|seguici|seguiteci|seguitemi|iscriviti al canale)', 'metti (like|mi piace) (e|alla)'],
    nl: ['(volg|abonneer) (mij|me|ons|mijn|onze) .. (voor|op|meer|kanaal|pagina)?', 'like en deel'],
  },
  unless: { en: ['(1st|2nd|3rd) .. (follow|connect|ago)', '(vacancy|we are hiring|we\'re hiring|now hiring|urgent hiring|years of experience|job description|salary|apply now)', '(follow me|follow us) (around|home|into|so far)', '(unfollow|stopped following)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Follow us for weekly insights on cold storage.',
    'please sub to my channel, new lathe videos every friday',
    'Folge mir für mehr Tipps rund um Wohnmobile.',
    'Síguenos para más ofertas de la temporada.',
  ],
  misses: [
    'I follow the river gauge every morning in spring.',
    'The ducks follow me home, no idea why.',
    'Follow the protocol step by step and write down what differs.',
    'She subscribed to a theory that most of us had given up.',
    'Wir folgen dem Vorschlag der Kommission und streichen Absatz 2.',
    'Il faut suivre le patient plus longtemps que six semaines.',
  ],
};
