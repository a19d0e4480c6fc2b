import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'lures-with-romance',
  title: 'lures with dating or adult content',
  looksFor: 'Singles, hot chat, somebody fancies you: desire as bait, usually at a price per minute.',
  side: 'marketing',
  group: 'offer',
  points: 2.5,
  phrases: {
    en: ['(gay|live|adult|sexy|flirty|naughty|hot) .. (chat|passion|video chat)', '(get laid|dogging locations|horny|erotic)', '(meet|find|partner) .. (someone sexy|dream partner|perfect partner|ur match)', '(chat|flirt|date) .. (now|tonight|2nite) .. (join|reply|call|txt|text)', '(sexy|hot|horny|naughty|local|lonely|gorgeous) (singles|girls|girl|women|babes|chat|ladies|milf|milfs|video|videos|pics|dates|housewife)', '(adult|xxx|porn|porno|webcam|sex|live cam) (site|sites|chat|video|videos|dating|contact|pics|show)', '(meet|date|chat with|flirt with) .. (singles|girls|women|someone special) .. (near you|in your area|tonight|now|local|online)', '(someone|somebody|secret admirer|friend) .. (fancies|likes|has a crush|is looking 2|wants to (meet|date|chat)) .. (you|u|to find out|call)', '(find out who|guess who|see who) .. (fancies|likes you|admires)', '((join|our|best|free|#1|no #) dating (service|site|agency|app)|sugar (daddy|mommy|baby)|only fans|onlyfans)'],
    de: ['(heisse|sexy|einsame|geile) (singles|frauen|girls|chats|kontakte)', '(partnervermittlung|seitensprung|singles in deiner nahe|erotik chat|live cam)'],
    fr: ['(rencontres|femmes|filles) (coquines|sexy|chaudes|celibataires|pres de chez)', '(site de rencontre|plan cul|webcam sexy)'],
    es: ['(chicas|mujeres|solteras) (calientes|sexys|cerca de ti|solteras|lindas)', '(sitio de citas|citas casuales|webcam erotica|sexo en vivo)'],
    pt: ['(mulheres|garotas|solteiras|novinhas) (quentes|gostosas|perto de voce|solteiras)', '(site de encontros|encontros casuais|sexo ao vivo)'],
    it: ['(ragazze|donne|single) (calde|sexy|vicino a te|sole)', '(sito di incontri|incontri casuali|webcam erotica)'],
    nl: ['(geile|hete|sexy|eenzame) (vrouwen|singles|meiden)', '(datingsite|sexdate|sexdating|webcamsex)'],
  },
  unless: { en: ['(carbon dating|radiocarbon|dating of|sex education|sex ratio|sex difference|sex differences|study|policy)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Hot singles in your area, chat now 150p/min.',
    'A secret admirer likes u! Find out who fancies you, call now.',
    'Heiße Singles in deiner Nähe warten.',
    'Chicas calientes cerca de ti, entra ya.',
  ],
  misses: [
    'Carbon dating put the boat at 1620.',
    'My single room looked on a wall with a painted window.',
    'The sex ratio of turtles depends on the sand.',
    'It was so hot that the rails bent.',
    'Er liebt sie, sie liebt den Wind.',
  ],
};
