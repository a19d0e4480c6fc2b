import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'begs-for-engagement',
  title: 'begs for likes, tags or reposts',
  looksFor: 'Like if you agree, tag a friend, repost to help others: reach is asked for instead of an answer.',
  side: 'marketing',
  group: 'ask',
  points: 0.5,
  phrases: {
    en: ['(an|your|the) upvote', '(upvote|upvotes) (that day|on the day|on launch|today|would|for)', '(tag|mention) (a|#|your|someone|three|two|friends|someone who) .. (friend|friends|who|people|below|founder)', '(like|share|repost|retweet|rt) (this|it|if you) .. (agree|help|others|network|friend|reach|win|post)', '(repost|retweet|rt|share) (to|and|this to) (win|help|enter|spread|reach|inspire|follow)', '(please|pls|plz) (like and|like our|vote for|help us spread)', '(double tap|smash the like|hit like|thumbs up if)', '(agree|thoughts) (share|repost|comment)', '(like|comment) (and|or) (share|repost|retweet)', '(follow|like) .. (rt|retweet|tag) .. (friends|to|#)', '(vote|votes) (for (me|us|our|my))'],
    de: ['(markiere|markiert|verlinke|verlinkt) .. (freund*|jemanden|kolleg*|person*)', '(teile|teilt|like|liked) .. (beitrag|post) .. (wenn|um|damit)', '(like und teile|gerne teilen|bitte teilen)'],
    fr: ['(taguez|identifiez|tague|mentionnez) .. (ami|amis|amie|quelqu un|personne*|collegue*)', '(likez|likez si|republiez|partagez ce post|partagez au maximum) .. (si|pour|ce post|d accord|au maximum)?'],
    es: ['(etiqueta|menciona|etiqueten) a', '(comparte|dale like|dale rt|compartan|reposteen) .. (si|para|esta publicacion|este post|ganar)'],
    pt: ['(marque|marca|marquem) .. (amig*|alguem|colega*)'],
    it: ['(tagga|taggate|menziona) .. (amic*|qualcuno|collega*|persona)', '(condividi|metti like|condividete) .. (se|con chi|questo post|per)'],
    nl: ['(tag|vermeld) (een|iemand|je|twee|drie) .. (vriend*|collega*|die)?', '(deel|like|repost) (dit|deze) .. (als|om|bericht|post)'],
  },
  unless: { en: ['(we are hiring|apply|vacancy|python|developer)', '(missing person|people who say|lost dog|lost cat|blood donor|donors needed|job seekers|laid off|hiring)', '(stop|enough|tired) .. (tag a friend|like if you agree)', 'price tag', 'do not (share|repost)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Tag a friend who needs a break and share to win a weekend in the hills!',
    'Repost to help others find this ♻️',
    'Markiere jemanden, der das wissen muss!',
    'Etiqueta a tres amigos y comparte para ganar.',
  ],
  misses: [
    'The tag on the wire said 1962, so we did not touch it.',
    'I share an office with a parrot. The parrot has more calls than I do.',
    'Please do not share the draft before the embargo ends.',
    'My feed is full of people who say "like if you agree". I agree less each time.',
    'Wir teilen uns die Kosten für den Kran.',
    'Merci de relire le compte rendu avant lundi.',
  ],
};
