import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-comment-a-word',
  title: 'asks for a comment with a given word',
  looksFor: '“Comment GUIDE and I’ll send it”: a lead magnet that trades a file for reach and an address.',
  side: 'marketing',
  group: 'ask',
  points: 2.2,
  phrases: {
    en: [
      "(comment|type|drop|write|reply|say|dm) .. (i'll|i will|we'll|ill|we will) (send|dm|share|message|get|forward|email|shoot)",
      '(comment|comments) .. to (receive|grab|get the|get a|get access|get your)',
      '(send|dm|email) .. (to everyone who|if you comment|to anyone who|who comments)',
      '(comment|type|dm me) the word',
      '(want|interested in) (it|the|a|my|this) .. (comment|type|drop|like and comment)',
      '(must be|make sure|need to|have to) (following|follow|connected|be connected|we re connected) .. (so|to|dm|send|me|message)?',
      '(repost|connect|follow) .. and comment',
    ],
    de: ['(kommentier|kommentiere|kommentieren sie|schreib|schreibe|schreibt) .. (kommentare|kommentar|mir|wort|drunter|unter) .. (und|dann|schicke|sende|ich|bekomm*)', '(kommentiere|kommentier|schreib) mit .. (und|ich|schick*)', '(schicke|sende) (ich)? (dir|ihnen|euch) .. (zu|per dm|den link|die vorlage|kostenlos)'],
    fr: ['(commentez|commente|ecrivez|ecris|tapez|mettez|laissez|mets) .. (en commentaire|commentaire|ci dessous|le mot)', "(et je vous|et je te|je vous l'|je te l'|je vous) (envoie|enverrai|partage|transmets) .. (en mp|en message|en dm|le lien|le modele|le guide|gratuitement|l)"],
    es: ['(comenta|comente|comenten|escribe|escribi|deja|pon|ponme|dejame) .. (comentarios|y te|y les|y lo|abajo|y recib*|palabra|en los comentarios)', 'te (lo|la|los|las)? (envio|mando|comparto|paso) .. (por dm|por privado|por interno|gratis|por mensaje|directo)'],
    pt: ['(comenta|comente|comentem|deixa|deixe|escreve|escreva|digita) .. (que eu|que te|comentarios|aqui embaixo|abaixo|e eu|e receba)', '(eu)? (te|lhe) (mando|envio|passo) .. (no direct|por dm|no privado|de graca|o link|a planilha|inbox)'],
    it: ['(commenta|commentate|scrivi|scrivimi|scrivete|lascia) .. (nei commenti|commento|qui sotto|e ti|e vi|la parola|e te)', 'te (lo|la|li|le) (mando|invio|giro) .. (in privato|in dm|gratis)?'],
    nl: ['(reageer|comment|typ|zet|laat) .. (hieronder|in de reacties|reacties|met) .. (en|dan|stuur*|ontvang*|ik)', '(dan)? (stuur|deel|app) ik (je|hem|het|u) .. (toe|door|via dm|gratis|op)'],
  },
  unless: { en: ['(these|those|all the|another) .. (comment|type) .. posts', '(code|review|pull request|issue|ticket) comment'], de: ['lebenslauf'] },
});

export const examples: RuleExamples = {
  hits: [
    'Comment "ROUTE" and I’ll send you the packing list we use with 40 hauliers.',
    'Kommentiere mit „PLAN“ und ich schicke dir die Vorlage zu.',
    'Commentez « BUDGET » et je vous envoie le modèle en message privé.',
    'Comenta COSTOS y te mando la plantilla por privado.',
    'Comenta EU QUERO que eu te mando o link.',
  ],
  misses: [
    'Please comment on the draft before Friday, the council votes on Monday.',
    'Another "comment YES" post in my feed. I muted four today.',
    'Leave a comment in the code when the loop is not obvious.',
    'I read every comment under yesterday’s post and three of them changed my mind.',
    'Schreib in den Kommentar, warum der Test ausgeschaltet ist.',
    'Je lirai vos commentaires ce soir, merci pour les corrections.',
  ],
};
