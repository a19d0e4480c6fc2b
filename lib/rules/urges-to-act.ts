import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'urges-to-act',
  title: 'urges the reader to act at once',
  looksFor: 'Urgent, immediately, don’t wait, now: pressure instead of a reason.',
  side: 'marketing',
  group: 'pressure',
  points: 1.4,
  phrases: {
    en: ['before it (gets|is|s) (taken down|deleted|removed)', 'thank me later', '(deleting|taking) (this|it) (down|on|off)? .. (friday|tomorrow|tonight|sunday|soon)', '(act|call|claim|buy|register|reply|contact us|reach out|order|enroll|hurry) (now|immediately|asap|fast|urgently|before)', '(don\'t|do not|dont) (wait|delay|hesitate|let this|sleep on|miss your|miss out|lose|ignore|be left)', '(hurry (while|before|only|offer|last|book|order|register|limited)|hurry up and (get|buy|order|register|book|join|grab|claim)|urgent (reply|response|action|attention|offer|notice|message|call|assistance|business)|important notice|action required|final notice|immediate response|kindly respond)', '(you|your) .. (account|price|offer|prize|reward|subscription|domain) .. (expire|expires|suspended|expiring|terminated|deactivated)', '(time sensitive|one time opportunity|once in a lifetime|too good to miss|you won\'t regret)'],
    de: ['(jetzt|schnell|sofort) (handeln|zugreifen|zuschlagen|melden|sichern|reagieren)', '(zogern|warten|verpassen) sie nicht', '(nicht verpassen|jetzt oder nie|worauf wartest du|worauf warten sie|dringend|beeil dich|lass dir .. nicht entgehen)'],
    fr: ['(agissez|foncez|depechez vous|profitez en|n attendez (plus|pas)|ne tardez pas|n hesitez plus|ne manquez pas|ne ratez pas|ne laissez pas passer)', '(c est maintenant ou jamais|faites vite)'],
    es: ['(actua|aprovecha|apurate|no esperes|no te lo pierdas|no dejes pasar|no lo dejes|que esperas|aprovecha ya)', '(ahora o nunca|ultimo momento|urgente)'],
    pt: ['(aproveite|corra|nao perca|nao fique de fora|nao deixe|garanta ja|aja agora|nao espere|ta esperando o que)', '(agora ou nunca|por tempo|urgente)'],
    it: ['(affrettati|approfitta|approfittane|non perdere|non perdete|non aspettare|cosa aspetti|agisci|corri|non lasciarti)', '(ora o mai piu|urgente)'],
    nl: ['(wees er snel bij|wacht niet|mis (het|dit|deze|hem) niet|grijp je kans|sla je slag|profiteer nu|waar wacht je op|haast je|nu of nooit|dringend)'],
  },
  when: (s) => s.urls > 0 || s.exclamations > 0 || s.prices > 0 || s.isPrivate === 1,
  unless: { en: ['(urgent care|urgently hiring|urgent requirement|urgent need of blood|hiring|vacancy|resume|bug|issue|patch|security advisory|please review)', '(important notice to (residents|passengers))', '(i|we) (don\'t|did not) wait'], de: ['(dringend gesucht|bewerb*|notfall*|blutspend*)'], es: ['(vacante|sangre)'], pt: ['(vaga|sangue)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Don’t wait, call now and save!',
    'Jetzt zugreifen! Lass dir das Angebot nicht entgehen.',
    'N’attendez plus, profitez-en : https://boutique.example',
    '¡Aprovecha, no te lo pierdas!',
  ],
  misses: [
    'Urgent care closed on Sundays and people went to the vet. True story!',
    'We do not wait for funding; we borrow ladders.',
    'Nobody should have to hurry past a good hedge.',
    'Der Notfall kam um drei, dringend war er erst um fünf!',
    'Action on climate was urgent in 1988.',
  ],
};
