import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-to-show-how',
  title: 'offers a stranger to show how it is done',
  looksFor: '“Happy to show you how they did it”, “would it make sense to show you”: the soft end of a pitch.',
  side: 'marketing',
  group: 'ask',
  points: 0.9,
  phrases: {
    en: [
      "(happy|glad|pleased|delighted|keen|love|like|could|can|gladly|let me) (to)? (show|tell|walk|talk|take) you (how (they|we|it|others|our|that|this)|what (they|we|others|it|that)|through (it|what|how|our|the numbers|a|an example)|with your own|around the|when you)",
      '(would|does|might) it (make|be) (sense|useful|worth|worthwhile|helpful) (to|for|if) .. (show|compare|see|look|talk|walk|chat|introduce|explore|me|us)', '(introduce|introducing) (myself|ourselves) (as (your|the)|properly|briefly) .. (point of contact|account|partner|contact|at|from)?',
      '(put|connect|get) you in touch with (their|one of (our|them|their)|some of (our|them)|our|a client|a customer)', '(in case|if) you (ever|should ever|would ever) (want|need|wanted|decide|think|look|wonder|consider|fancy)',
      '(open|happy|glad|free) (to|for) (seeing|a (quick|short|brief) (look|walkthrough|walk through|comparison|intro))', '(worth|useful|interesting) (comparing|a (quick|short|brief) (look|comparison|chat|call|conversation)|walking through|walking you through)',
      '(block|find|hold|set aside|carve out) (some|a bit of|a little|half an|an)? (time|hour|slot|minutes) .. (before|next|this|with|for|to)',
    ],
    de: ['(zeige|zeigen|erzahle|erzahlen|stelle|stellen|erklare|erklaren) .. (ihnen|dir|euch) .. (gern|gerne|wie|anhand|einmal|unverbindlich)', '(konnte|kann|wurde|konnten|wurden) .. (ihnen|dir) .. (zeigen|vorstellen|erzahlen)'],
    fr: ['(je|nous) (peux|pourrais|pouvons|pourrions|serais ravi de|serais ravie de|serions ravis de) .. (vous|te) .. (montrer|presenter|expliquer|raconter|en parler)', '(ravi|ravie|ravis|plaisir) (d|de) (en (discuter|parler|echanger)|vous (montrer|presenter|expliquer|en dire))'],
    es: ['(puedo|podria|podemos|podriamos|encantado de|encantada de) .. (mostrarle|mostrarte|ensenarle|ensenarte|contarle|contarte|explicarle|explicarte)', '(si|cuando) .. (quiere|quieres|gusta|le interesa|te interesa) .. (lo vemos|te cuento|le cuento|comparar|le muestro|te muestro)'],
    pt: ['(posso|poderia|podemos|terei prazer em) .. (mostrar|apresentar|explicar|contar) .. (como|o que|a|os|lhe|te)', '(fico|estou|estamos) (por aqui|a disposicao) (se|caso|para)'],
    it: ['(posso|potrei|possiamo|potremmo|lieto di|volentieri le|volentieri ti) .. (mostrarle|mostrarti|farle vedere|farti vedere|raccontarle|raccontarti|spiegarle)'],
    nl: ['(kan|wil|zou) (je|u|jullie) .. (laten zien|vertellen hoe|uitleggen hoe)', '(laat|vertel) (ik)? (je|u|jullie) (graag)? .. (zien|hoe)'],
  },
  surfaces: ['message', 'invitation', 'email'],
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'A distributor near you did it in spring, happy to tell you how they set it up.' },
    { surface: 'message', text: 'Would it make sense to show you with your own numbers?' },
    { surface: 'message', text: 'Ich könnte es Ihnen in Kassel zeigen.' },
    { surface: 'message', text: 'Je serais ravi d’en discuter, et je peux vous montrer nos chiffres.' },
  ],
  misses: [
    'Happy to show you how they bake bread in Oaxaca, said the guide.',
    { surface: 'message', text: 'The door is blue, ring twice.' },
    { surface: 'message', text: 'Ich komme am Montag mit dem Zug.' },
    { surface: 'message', text: 'Tu me montres la photo ce soir ?' },
    { surface: 'message', text: 'We could walk through the park and eat there.' },
  ],
};
