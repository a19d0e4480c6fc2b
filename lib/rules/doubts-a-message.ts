import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'doubts-a-message',
  title: 'passes on a message to doubt it',
  looksFor: 'Somebody repeats a text, call or mail they got and asks whether it is real, or calls it a scam. The offer in it is not theirs.',
  side: 'other',
  group: 'conversation',
  points: 1.8,
  phrases: {
    en: [
      '(is|was|if) (this|that|it) (for real|real|legit|legitimate|a scam|a hoax|spam|a fraud|true or|genuine)',
      '(just)? (got|received|getting|keep getting|receiving|get) (a|an|this|these|another|some|multiple) (weird|strange|suspicious|fake)? (text|texts|text message|text messages|call|calls|phone call|phone calls|voicemail|sms) .. (saying|stating|claiming|from|that|telling|offering|about)?',
      '(message|text|email|call|letter) (was|were) sent to me', '(obviously|clearly|probably|definitely|must be|looks like|sounds like|seems like) (a|an)? (fake|scam|hoax|phishing|fraud)',
      '(stop this|report this|reporting this|beware of this|fell for this|another) (scam|spam|scammer)', '(this|it) (is|looks|sounds|seems) (like)? (a|so) (scam|hoax|scammy|fake)',
    ],
    de: ['(ist|war) (das|die|diese nachricht) .. (echt|betrug|fake|serios|spam)', '(habe|bekomme|bekam|erhielt) .. (sms|anruf|anrufe|mail) .. (angeblich|gewonnen|behauptet|gewinn)', '(klingt|sieht|riecht) .. nach (betrug|abzocke|fake|spam)'],
    fr: ['(est ce|c est) (une arnaque|un canular|vrai|serieux|du spam)', '(j ai recu|je recois|recu) .. (sms|appel|appels|message|mail) .. (disant|pretend*|gagne|pretendument|bizarre|soi disant)', '(ca sent|ca ressemble a|encore une) .. arnaque'],
    es: ['(es|sera) (esto)? .. (estafa|real|verdad|un fraude|legitimo)', '(me llego|recibi|me mandaron) .. (sms|mensaje|llamada|correo) .. (que gane|diciendo|dice|supuestamente)', '(huele a|parece) .. (estafa|fraude)'],
    pt: ['(isso|isto|sera que) .. (e golpe|golpe|verdade|e real|e fraude)', '(recebi|me mandaram|chegou) .. (sms|mensagem|ligacao|email) .. (dizendo|que ganhei|supostamente)', '(parece|cheira a) .. (golpe|fraude)'],
    it: ['(e|sara) (una truffa|vero|reale|una bufala)', '(ho ricevuto|mi e arrivato|ricevo) .. (sms|messaggio|chiamata|mail) .. (che dice|dicendo|ho vinto|strano|strana)', '(puzza di|sembra una) truffa'],
    nl: ['(is|was) (dit|dat) .. (echt|oplichting|nep|spam)', '(kreeg|ontving|krijg) .. (sms|appje|telefoontje|mail) .. (zogenaamd|dat ik|gewonnen|over)', '(lijkt|klinkt) .. (oplichting|nep)'],
  },
  surfaces: ['feed', 'comment', 'message', 'email'],
  unless: { en: ['(not a scam|no scam|our (platform|service|team|product)|we protect|sign up|reply yes|dm me|txt|stop to|per wk|claim now|hiring|recruiter|this is not spam|not spam|lottery board|your cooperation|your claim)'], es: ['(no es (una)? estafa)'], pt: ['(nao e golpe)'], fr: ['(pas une arnaque)'] },
});

export const examples: RuleExamples = {
  hits: [
    'I just got a text that I won a 500 euro voucher from your bakery. Is this real?',
    'This looks like a scam: “claim your free cruise within 24 hours”.',
    'Habe eine SMS bekommen, angeblich habe ich ein Fahrrad gewonnen. Riecht nach Betrug.',
    'J’ai reçu un SMS disant que j’ai gagné un vélo. Ça sent l’arnaque.',
    'Me llegó un mensaje que dice que gané un viaje, ¿es una estafa?',
  ],
  misses: [
    'You have won! Claim your free cruise within 24 hours, this is not a scam.',
    'Text WIN to 80800 now.',
    'She called at night and I knew before I picked up.',
    'Das ist echt ein schöner Tag.',
    'We protect your shop from every scam. Sign up.',
    'The scam of the century is parking.',
  ],
};
