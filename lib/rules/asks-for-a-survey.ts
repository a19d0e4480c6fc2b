import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-for-a-survey',
  title: 'asks for a survey or interview as a pretext',
  looksFor: 'A poll, quiz or “research interview” whose answers serve the sender’s sales.',
  side: 'marketing',
  group: 'ask',
  points: 0.7,
  phrases: {
    en: ['(take|complete|fill|answer) .. (survey|quiz|assessment|questionnaire|scorecard) .. (get|receive|win|find out|chance|instant|free)', '(quiz|assessment|scorecard) .. (find out|score|instant|results|free)', '(survey|questionnaire) .. (gift card|voucher|amazon|reward|prize|chance to win|paid)', '(gift card|voucher|paid #)' + ' for (your|#) (time|min|minutes)', '(interviewing|speaking with|talking to) (#|several|founders|ctos|leaders|owners|cxos) .. (research|learn|feedback|series|article|report|understand)'],
    de: ['(umfrage|quiz|selbsttest|befragung) .. (gutschein|gewinn*|kostenlos|ergebnis|dankeschon)', '(nehmen sie|nimm) .. (umfrage|befragung) teil'],
    fr: ['(sondage|enquete|quiz|questionnaire) .. (bon d achat|cadeau|gagn*|gratuit|resultat*|carte cadeau)', '(participez|repondez) .. (sondage|enquete|quiz)'],
    es: ['(encuesta|quiz|test|cuestionario) .. (gratis|tarjeta de regalo|regalo|sorteo|resultado*|premio|gana)', '(haz|responde|completa) .. (quiz|encuesta|test) .. (descubre|y)'],
    pt: ['(pesquisa|quiz|questionario|teste) .. (vale|brinde|sorteio|gratis|gratuito|resultado|concorra)', '(responda|faca) .. (quiz|pesquisa|teste) .. (descubra|e)'],
    it: ['(sondaggio|quiz|questionario|test) .. (buono|omaggio|gratis|gratuito|risultato|premio|vinci)', '(partecipa|rispondi) .. (sondaggio|quiz)'],
    nl: ['(enquete|quiz|scan|vragenlijst|test) .. (cadeaubon|cadeaukaart|gratis|win|kans|resultaat)', '(vul|doe) .. (enquete|quiz|scan|test) .. (in|en)'],
  },
  unless: { en: ['(university|thesis|phd|irb|dissertation|students|academic|study of)'], de: ['(universitat|hochschule|masterarbeit|studie)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Take our two-minute quiz and see your instant score for cyber risk!',
    'Umfrage ausfüllen und Gutschein sichern.',
    'Complete the survey to win a grill; answers go to our advisors.',
    'Responda o quiz e descubra seu perfil de investidor.',
  ],
  misses: [
    'The survey of 1,200 farms shows that hedges came back.',
    'For her thesis at the university, Mina needs twenty answers to a survey on night shifts, no gift card I fear.',
    'We dropped the quiz at the end of each lesson and nobody learned less.',
    'The land survey put the fence two metres on our side.',
    'Die Umfrage im Betrieb ergab: mehr Licht, weniger Mails.',
  ],
};
