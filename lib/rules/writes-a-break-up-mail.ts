import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'writes-a-break-up-mail',
  title: 'writes a break-up mail',
  looksFor: 'The last letter of a sales sequence: closing your file, one last try, silence read as an answer. It works on guilt.',
  side: 'marketing',
  group: 'pressure',
  points: 2,
  phrases: {
    en: [
      '(this|that) (is|will be|would be) my (last|final) (email|message|note|attempt|follow up|nudge|mail)',
      "(i'll|i will|ill|i'm going to|should i) (close|closing|archive) (your|the|this|out your) (file|loop|thread|ticket)",
      "(i'll|i will|i) (assume|take it|guess|presume) .. (you (are|re) not interested|not interested|not a priority|timing is|no interest|not a fit|silence|not the right (time|moment|person))",
      '(last|final|one last) (try|attempt|nudge|ping|message|note|follow up) (from me|before|and then|then i)',
      "(i won't|i will not|wont|i'll stop|i will stop) (bother|bothering|reach out|reaching out|chase|chasing|email|contact|bug|write) .. (you|again|anymore)",
      'permission to close',
      '(kidnapped|abducted|eaten|chased) by .. (aliens|alligator|alligators|bear|bears|hippo|hippos)',
      '(if)? (now|timing) .. (is not|isnt|not) (the)? right (time)? .. (let me know|just say|reply|no worries)',
      '(never|not) hear from me again',
    ],
    de: ['(letzte|letzter|letztes) (nachricht|versuch|mail) (von mir|meinerseits|in dieser|an sie)', '(dann|ich) .. (schliesse|schliessen) .. (akte|vorgang|thema)', '(gehe|nehme) ich davon aus .. (kein interesse|nicht interess*|thema|bedarf)', '(werde|will) (sie|dich|ich sie) .. (nicht (weiter|mehr|langer)) .. (storen|behelligen|kontaktieren|belastigen)'],
    fr: ['(mon|ce sera mon|ceci est mon) dernier (message|mail|essai)', '(je cloture|je ferme|je classe) .. (dossier|sujet)', '(j en deduis|je comprendrai|je suppose) .. (pas interesse*|pas le bon moment|pas une priorite|pas d actualite)', '(je ne vous|ne plus vous) .. (derange*|importune*|solliciter*|embete*) (plus|davantage)?'],
    es: ['(este es|sera) mi ultimo (correo|mensaje|intento)', '(cierro|cerrare|cerramos|doy por cerrado) .. (expediente|tema|ficha|caso)', '(asumo|entiendo|asumire|supongo|entendere) que .. (no (te|le)? interesa|no es prioridad|no es el momento|no hay interes)', '(no (te|le) (molesto|molestare|escribo|insisto)) mas'],
    pt: ['(esta e|esse e|sera) (a)? (minha|meu) (ultima|ultimo) (mensagem|email|contato|tentativa)', '(vou encerrar|encerro|fechar) .. (contato|cadastro|assunto|ciclo)', '(entendo|vou entender|vou assumir|imagino) que .. (nao (e|ha) .. (momento|prioridade|interesse))', '(nao vou|nao quero) .. (incomodar|insistir|te encher)'],
    it: ['(questo|questa) (e|sara) (il mio|la mia) (ultimo|ultima) (messaggio|mail|tentativo)', '(chiudo|archivio|chiudero) .. (pratica|scheda|discorso)', '(immagino|presumo|deduco) che .. (non (sia|le|ti|interess*))', '(non (la|ti) (disturbero|disturbo|contattero)) (piu|oltre)'],
    nl: ['(dit is|wordt) mijn laatste (bericht|mail|poging)', '(ik)? (sluit|sluiten) .. (dossier|lijntje)', '(ga|neem) ik er van uit .. (geen|niet) (interesse|interessant|prioriteit)', '(ik zal|zal) (je|u) (niet (meer|verder|langer)) (lastigvallen|storen|benaderen)'],
  },
});
export const examples: RuleExamples = {
  hits: [
    'This is my last email, Carla. If I hear nothing I’ll close your file.',
    'Ich gehe davon aus, dass derzeit kein Interesse besteht. Das ist die letzte Nachricht von mir.',
    'Ce sera mon dernier message : sans retour je clôture votre dossier.',
    'Asumo que ahora no es prioridad; no te molesto más.',
    'Either you are swamped or you were eaten by a bear, so I will assume the timing is off.',
  ],
  misses: [
    'This is my last week at the institute. Thank you all for nine good years.',
    'Please do not close the issue, I can still reproduce it.',
    'I assume the chart is not adjusted for season?',
    'The final attempt to land the probe succeeded.',
    'Break-up mails are the saddest genre in sales, and I have a folder full of them.',
    'Das war der letzte Versuch mit dem alten Ofen.',
  ],
};
