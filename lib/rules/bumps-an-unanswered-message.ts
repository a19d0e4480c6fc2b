import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'bumps-an-unanswered-message',
  title: 'bumps a message that was not answered',
  looksFor: 'A follow-up that exists because the first one had no answer: “just floating this up”, “did you see my last message”.',
  side: 'marketing',
  group: 'ask',
  points: 1.5,
  phrases: {
    en: [
      '(following up|follow up|circling back|circle back|checking back) .. (last|previous|earlier|above|below|note|message|email)', "(just|wanted to|thought i'd|quickly) (following up|follow up|circling back|circle back|check back)",
      '(bump|bumping|float|floating|pushing|bring|bringing) this .. (top|up|back)',
      '(did|have) you .. (see|seen|get|read|had|receive|received|catch) my .. (email|message|note|mail|inmail|proposal)',
      '(i|we) (have not|havent|did not|didnt|still havent) (heard|received|hear) .. (back|from you|reply|response|answer)',
      "(not sure|wondering) if you (saw|got|had a chance|received|had time) .. (message|email|note|look|this)",
      '(second|third|2nd|3rd|final) (attempt|email|follow up|reminder|try)',
      '(any|had any|have any) thoughts on (my|the|this) (below|last|note|message|email|previous|proposal|offer)',
      '(just|gentle|friendly|quick) (a gentle|reminder|bump|nudge|follow up|followup) .. (on|about|this|message|in case|my|to)',
      '(slipped|got buried|buried) .. (through|in) .. (cracks|inbox)',
      'in case (you missed|it got|this got|my last) .. (message|email|note|buried|lost|inbox|below)?',
      '(saw|seen|read) my last (email|message|note)',
      'resending (this|my)',
    ],
    de: [
      '(haben|konnten|hatten) sie .. (meine|meinem|nachricht|mail|angebot) .. (gesehen|gelesen|ansehen|anschauen|erhalten|angesehen)',
      '(hast|konntest|hattest) du .. (nachricht|mail) .. (gesehen|gelesen|erhalten)',
      '(ich|wollte) .. (nochmal|noch einmal|kurz) (nachhaken|nachfragen|melden|anknupfen|erinnern|nachfassen)',
      '(bezug|bezugnehmend|anknupfend) .. (meine|auf) .. (letzte|vorherige|nachricht|mail)',
      '(noch|bisher|leider) (keine|nichts) .. (antwort|ruckmeldung|gehort) .. (erhalten|von ihnen|bekommen|von dir)?',
      '(meine|letzte) nachricht .. (untergegangen|ubersehen)',
    ],
    fr: [
      '(je me permets|permettez moi) de (vous)? (relancer|revenir)',
      '(je reviens|je me permets de revenir|petite relance|je vous relance|simple relance) .. (vers vous|message|suite|mail)?',
      '(avez|avez vous) .. (pu|eu le temps|vu|lu) .. (mon|message|mail|precedent|connaissance)',
      '(sans|pas eu de|pas de) (reponse|retour|nouvelles) (de votre part|a mon)',
      '(suite|retour) (a|sur) mon (precedent|dernier|premier) (message|mail|email)',
    ],
    es: [
      '(pudiste|pudo|alcanzaste|tuviste|tuvo) .. (ver|revisar|leer|oportunidad) .. (mensaje|correo|propuesta|anterior)',
      '(retomo|retomando|siguiendo|dando seguimiento|doy seguimiento|te reenvio|vuelvo a escribir*) .. (mensaje|correo|anterior|propuesta)?',
      '(no|aun no|todavia no) (he recibido|recibi|tuve|he tenido|tengo) .. (respuesta|noticias) (tuya|suya|de su|de tu)?',
      '(mi|el) (mensaje|correo) anterior',
    ],
    pt: [
      '(conseguiu|chegou a|teve tempo de|pode) (ver|ler|olhar|dar uma olhada) .. (mensagem|email|proposta|material)',
      '(retomando|passando|voltando) .. (para saber|pra saber|minha mensagem|contato|mensagem anterior|lembrar)',
      '(nao|ainda nao) (tive|recebi) .. (retorno|resposta)',
      '(minha|ultima) mensagem (anterior|passada)',
    ],
    it: [
      '(ha|hai) (avuto modo|visto|letto|ricevuto) .. (di vedere|di leggere|messaggio|mail|proposta)',
      '(torno|mi permetto di|riprendo|ti riscrivo|le riscrivo) .. (ricontattar*|riprendere|messaggio|mail|precedente|sollecitar*)',
      '(non ho|non avendo) (ricevuto|avuto) .. (risposta|riscontro|sue notizie)',
      '(mio|precedente) (messaggio|mail) (precedente|della settimana)',
    ],
    nl: [
      '(heb|hebt|heeft) (je|u) .. (bericht|mail) .. (gezien|gelezen|ontvangen|bekeken)',
      '(ik)? (kom|wilde|wil) .. (even)? (terug op|opvolgen|nog even) .. (bericht|mail|mijn|vorige)',
      '(nog)? geen (reactie|antwoord) (van je|ontvangen|gehad|gekregen|van u)',
      '(mijn|vorige) (vorige|eerdere|laatste) (bericht|mail)',
    ],
  },
  unless: {
    en: ['(issue|bug|pr|pull request|merge|review|maintainer|maintainers|patch|deploy|release)', '(interview|application|position|role|applied|resume|cv)', '(your|this) (order|ticket|shipment|parcel)'],
    de: ['(bewerbung|rechnung|bestellung)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Hi Omar, just floating this to the top of your inbox. Any interest?',
    'Did you get my last email about cutting your energy bill?',
    'Guten Tag, ich wollte nochmal nachhaken, ob unser Angebot für Sie spannend ist.',
    'Je me permets de vous relancer au sujet de notre solution de caisse.',
    'Olá, conseguiu ver minha mensagem sobre o plano de saúde da equipe?',
  ],
  misses: [
    'The follow-up study in 2021 found the effect had halved.',
    'Following up on the issue from Tuesday: the patch is merged.',
    'We forgot to follow up with patients after discharge, and it shows in the data.',
    'Did anybody see the northern lights last night?',
    'I have not heard back about my application yet, is that normal?',
    'Ich habe die Studie noch einmal gelesen und verstehe Tabelle 3 nicht.',
  ],
};
