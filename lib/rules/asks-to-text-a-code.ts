import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-text-a-code',
  title: 'asks to text or reply with a word',
  looksFor: '“Text WIN to 80123”, “reply YES”: the mass SMS’s way of taking orders.',
  side: 'marketing',
  group: 'ask',
  points: 2.2,
  phrases: {
    en: ['(per min|p min|p msg|national rate|network rates|operator rates|bt landline)', '(ts cs|t cs|t c s|tcs|terms and conditions|terms) apply', '(txt|text|reply|send) (back|with|back with)? (the word|the keyword|ur name|your name|name age|name and age)', '(to|2) (stop|cancel|end|optout|opt out) (our|ur|send|txt|text|texts|reply|call)', '(ringtone|ringtones|poly tones|monthly subscription|chat svc)', '(call|ring|dial) .. (landline|land line|freephone|freefone|free phone)', '(reply|rply) (or|of) call', '(text|txt|send|sms) _ (to|2) #', '(text|txt|send|sms) .. (to|2) (#)', '(reply|text|send|txt) (yes|stop|ok|y|help|1|call|hello|end|win|now|info|interested) .. (to|for|and|now|if)', '(call|text|txt|ring) (the number|this number|now on|now from|our (hotline|line|number) #|from (a|your) (landline|land line))', '(call|calls|msg|msgs|message|texts|txt) (cost|costs|charged)', '(to (opt out|unsubscribe|stop)) (reply|text|txt|send)', '(your|ur) (mob|mobile) .. (free|txt|ringtone*|awarded|camera)', '(standard|std|normal) (rates|sms rates|msg rates|txt rate)'],
    de: ['(sende|sms|antworte|antworten sie|schicke) (nur)? (mit)? _ (an|auf) #', '(antworten|antworte) (sie)? (nur|einfach)? (mit) (ja|stop|info)'],
    fr: ['(envoyez|envoie|repondez|reponds) _ (au|par sms) (#|oui|stop)?', '(stop sms|stop au|envoyez stop|repondez (oui|stop|ok))'],
    es: ['(envia|manda|responde|responda|envie) _ (al|a) #', '(responde|responda|contesta) (con)? (si|baja|alta|ok|info)'],
    pt: ['(envie|mande|responda|envia) _ (para|ao) #', '(responda|responde) (com)? (sim|sair|ok|quero)'],
    it: ['(invia|manda|rispondi) _ (al|a) #', '(rispondi|risponda) (con)? (si|stop|ok|info)'],
    nl: ['(sms|stuur|app) _ (naar|aan) #', '(antwoord|reageer) (met) (ja|stop|ok|info)'],
  },
  unless: { en: ['(applying|your application|assessment|interview|appointment|your booking|your parcel|emergencies|emergency)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Text BERRY to 80555 and your first crate is free. Std rates apply.',
    'Antworten Sie nur mit JA, wir rufen zurück.',
    'Envoyez SOLDE au 36180 pour recevoir les prix.',
    'Responde SI y te llamamos. Para salir responde BAJA.',
  ],
  misses: [
    'Text me when the ferry leaves.',
    'I replied yes and then read the small print.',
    'The message queue stops at 10000 and drops the rest.',
    'Call me at 6 if the baby sleeps.',
    'Antworte ruhig morgen, es eilt nicht.',
    'He sent a letter to 300 mayors and eleven wrote back.',
  ],
};
