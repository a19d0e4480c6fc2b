import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'carries-an-unsubscribe-footer',
  title: 'carries an unsubscribe footer',
  looksFor: 'Unsubscribe, opt out, you receive this because: the marks of a mailing.',
  side: 'marketing',
  group: 'mass',
  points: 2,
  phrases: {
    en: ['(unsubscribe|opt out) (here|link|from this|from our|from future|at any|anytime|by|click|below|at|or)', '(to|you can|wish to|want to|click to|please) (unsubscribe|opt out|be removed|be taken off|stop receiving)', '(be|been) (removed|taken off) from (this|our|the|my|future) (list|mailing|mailings|mailing list|database)', '(type|reply|put|write) (remove|unsubscribe|stop) .. (subject|line|list|to|and)?', '(you are|you re|you\'re) receiving this (email|message|mail|because|newsletter|as)', '(this (email|message|mail|letter) (is|was|has been|complies|cannot be)) .. (sent (to you|because|in compliance)|considered spam|not spam|unsolicited|compliance)', '(view (this email)? in (your)? browser|update your preferences|manage preferences|email preferences)', '(stop|end|opt out) .. (txt|text|reply|send|sms) stop'],
    de: ['(newsletter|mailing|mails|nachrichten) .. (abbestellen|abmelden|austragen|keine weiteren)', '(wenn sie|falls sie|mochten sie) .. (keine weiteren|nicht mehr|kunftig keine) .. (erhalten|mails|nachrichten|newsletter|informationen)', '(hier abmelden|vom newsletter abmelden|sie erhalten diese (mail|e-mail|nachricht))'],
    fr: ['(se desabonner|vous desabonner|desinscrire|desinscription|desabonnement)', '(vous recevez (ce|cet)) .. (mail|email|message|car|parce)', '(ne plus recevoir)'],
    es: ['(darte de baja|darse de baja|cancelar (tu|su|la) suscripcion|dejar de recibir|date de baja|no deseas recibir|no desea recibir)', '(recibes|recibe) este (correo|mensaje|mail) (porque|por)'],
    pt: ['(descadastrar|cancelar (a)? (sua)? inscricao|deixar de receber|nao deseja receber|nao quiser receber|sair da lista)', '(voce (esta recebendo|recebeu) (este|esse)) .. (email|porque)'],
    it: ['(disiscriversi|disiscriverti|annulla iscrizione|cancellarsi|cancellarti|non ricevere piu|annullare l iscrizione)', '(ricevi|riceve) questa (mail|email) (perche|in quanto)'],
    nl: ['(uitschrijven|afmelden|meld je af|schrijf je uit) .. (nieuwsbrief|hier|mailing|link|voor|kan)', '(je|u) ontvangt deze (mail|e-mail|nieuwsbrief)', 'geen (mails|berichten|nieuwsbrieven) meer ontvangen'],
  },
  unless: { en: ['(linguist|list owner|listserv|majordomo|mailman|lists archive|discussion list|academic|github|you are subscribed to this thread|bug|how do i unsubscribe|cannot unsubscribe|can\'t unsubscribe|still get)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Spring prices inside. You can unsubscribe here at any time.',
    'Wenn Sie keine weiteren Mails erhalten möchten, klicken Sie unten.',
    'Pour ne plus recevoir nos offres, écrivez-nous.',
    'To be removed from our list reply with STOP.',
  ],
  misses: [
    'How do I unsubscribe from a list that does not exist? The link answers 404.',
    'He was removed from the board by one vote.',
    'The opt-in model would have doubled the donors.',
    'I cannot opt out of gravity, said the climber.',
    'Die Abmeldung beim Amt dauerte länger als der Umzug.',
  ],
};
