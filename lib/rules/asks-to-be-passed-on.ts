import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-be-passed-on',
  title: 'asks to be passed on to a colleague',
  looksFor: '“If you are not the right person, who is?” The reader is made to do the seller’s search.',
  side: 'marketing',
  group: 'ask',
  points: 1.7,
  phrases: {
    en: [
      "if (you are|you're|youre|this is|that is|it's) not (the right|the best|the correct|the appropriate|your) (person|contact|area|department|field|responsibility|remit|one)",
      "if (it|this) (isn't|isnt|is not|doesn't) .. (you|your area|your department|your responsibility|fall under)",
      '(would|could|can|please) .. (forward|pass|share) .. (to the|to whoever) .. (right|relevant|appropriate|manager|decision maker|hr|handles|responsible)',
      '(would|could|can) you (kindly|please)? (forward|redirect|pass) (this|me|it)',
      'who (would be|is|might be) the (right|better|correct) (person|contact|one)',
      '(anyone|someone|anybody) (in|on|at) your (network|team|company|circle) .. (benefit|interested|need|needs|might|looking|could)',
      'know (anyone|someone|any business|any company|anybody) (who|that) (could|might|may|would|needs|wants)',
    ],
    de: ['(falls|wenn|sollten) sie .. (nicht) .. (richtige|richtiger|zustandig|ansprechpartner)', '(leiten|leite|leitest) .. (diese|meine|nachricht|mail) .. (weiter|kollegen|zustandig*)', '(freue|dankbar) .. (uber|fur) (eine)? (weiterleitung|weitervermittlung|hinweis .. ansprechpartner)', 'kennen sie jemanden .. (interesse|bedarf|sucht|brauchen)'],
    fr: ["si (vous n etes|ce n est|vous n'etes|ce n'est) pas (la bonne personne|le bon interlocuteur|la bonne interlocutrice|vous)", '(transmettre|transferer|faire suivre|faire passer) .. (message|mail|personne|collegue|service|demande)', '(vers qui|a qui) (me tourner|m adresser|dois je)', 'connaissez vous (quelqu un|des personnes|des entreprises) .. (interesse*|besoin|pourrait)'],
    es: ['si (no eres|usted no es|no es usted|no eres tu) .. (persona|indicad*|correct*|adecuad*|responsable)', '(reenviar|pasar|compartir|redirigir) .. (mensaje|correo|contacto|informacion) .. (persona|responsable|area|encargad*|quien)', '(conoces|conoce) a alguien .. (interes*|necesit*|busca|pueda)'],
    pt: ['(se|caso) (voce|o senhor|a senhora)? nao (for|seja|e) .. (pessoa|responsavel|contato)', '(encaminhar|repassar|direcionar|indicar) .. (mensagem|contato|email|pessoa|responsavel|area)', '(conhece|sabe de) alguem .. (interess*|precis*|queira|busca*)'],
    it: ['se non (e lei|sei tu|e la persona|sei la persona|fosse lei|e il referente)', '(inoltrare|girare|passare) .. (messaggio|mail|contatto|richiesta) .. (collega|referente|persona|ufficio|chi)', '(conosce|conosci|conoscete) qualcuno .. (interess*|bisogno|cerca)'],
    nl: ['(als|mocht) (jij|u|je) niet de (juiste|aangewezen) (persoon|contactpersoon)', '(doorsturen|doorgeven|doorverwijzen) .. (collega|juiste|persoon|naar|aan)', '(ken|kent) (je|u) iemand .. (interesse|zoekt|behoefte|baat)'],
  },
  unless: { en: ['(job|hiring|role|position|vacancy|candidate|resume|cv|internship|apply)'] },
});

export const examples: RuleExamples = {
  hits: [
    'If you are not the right person, who would be the best contact for your fleet cards?',
    'Falls Sie nicht der richtige Ansprechpartner sind, freue ich mich über eine Weiterleitung.',
    'Pouvez-vous transmettre mon message à la personne en charge ?',
    'Do you know anyone who might benefit from a better pension plan?',
  ],
  misses: [
    'If you are not sure, measure twice.',
    'Please forward the minutes to Anna, she missed the second half.',
    'We are hiring a nurse; if that is not you, maybe somebody in your network is looking.',
    'He was never the right person to run a lab, and he said so himself.',
    'Wenn Sie nicht zufrieden sind, sagen Sie es dem Vorstand im Mai.',
  ],
};
