import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'answers-somebody',
  title: 'answers somebody',
  looksFor: 'A reply to a question or a remark: what to try, where to look, how it is. Help in a talk, not an opening.',
  side: 'peer',
  group: 'conversation',
  points: 0.8,
  phrases: {
    en: [
      '^ (yes|no|yep|nope|yeah|exactly|correct) (it|i|the|you|that|but|this|we|there|not|because|and|they|if|only|although|as|in|for|is|what|my|actually|unless|just|with|though|also|a)',
      '^ (indeed|right|true|agreed|absolutely|not really|nah) (it|i|the|you|that|but|this|we|there|not|because|and|they|if|only|although|as|in|for|is|what|my|actually|unless|just|with|though|also|a)',
      '^ (depends|good question|great question|fair point|good point) (it|i|the|you|that|but|this|we|there|not|because|and|they|if|only|although|as|in|for|is|what|my|actually|unless|just|with|though|also|a)',
      'to answer (your|the|that) question', '(good|great|fair|excellent|interesting) (question|point|catch|idea|observation)',
      '(you|one) (could|can|might|should|may|probably|d|would) (want to|need to|have to|also|just|probably|be able to|try|use|check|simply|always|look|still|do) (try|use|check|add|set|run|put|do|look|write|create|make|change|take|be|need|have|find|see|it|with|to|that|at|the|a)',
      'have you (tried|checked|looked|considered|seen the|read the)', 'did you (try|check|set|restart|install|look|run)',
      "(you're|you are|youre|your) (absolutely|totally|right|quite right|correct)", 'not that i (know|am aware|m aware|can see|remember)', '(it|that) (all)? depends',
      '(i)? (would|d) (recommend|suggest|start|try|use|go) (using|with|to|looking|checking|it|that|the|for|trying|reading|a|you)',
      'try (using|setting|running|with|adding|to|removing|restarting|it|the|this|a)', "(i think|i believe|i guess) (you|you're|it's|the|that|what|they|this|there)",
      '(same|that happened) (here|to me|problem here|issue here|for me)',
      '(thanks|thank you) for (the|your) (question|clarification|explanation|answer|feedback|pointer|info|hint|tip|link|correction|response|comments|suggestion|report|insight)',
    ],
    de: [
      '^ (ja|nein|doch|genau|stimmt|jein|richtig) (das|die|der|ich|es|wir|aber|nicht|man|in|bei|wenn|da|weil|und|nur|denn|ist)',
      '^ (korrekt|leider|gute frage|guter punkt) (das|die|der|ich|es|wir|aber|nicht|man|in|bei|wenn|da|weil|und|nur|denn|ist)', '(um|zu) (deine|ihre|eure|deiner|ihrer) frage',
      '(gute|spannende|berechtigte) frage', '(hast|haben) (du|sie) .. (versucht|probiert|geschaut|gepruft|nachgesehen)',
      '(du|sie|man) (kannst|konntest|konnte|konnten|kann|musst|solltest|sollte) (das|mal|auch|einfach|es|den|die|dazu|dort|stattdessen|ja|versuchen|noch)',
      '(kommt|hangt) (ganz)? (darauf|drauf|davon) (an|ab)', '(versuch|probier|schau|nimm|versuchs|probiers) (mal|es|doch|in|mit|den|die|das|bei)',
      'danke fur (die|den|deine|ihre|deinen|das|euer) (ruckmeldung|hinweis|frage|antwort|erklarung|tipp|info|feedback|klarstellung)',
    ],
    fr: [
      '^ (oui|non|si|exact|exactement|effectivement|en effet) (c|je|le|la|les|il|mais|on|ce|ca|et|pour|dans|nous|j|sauf|car)',
      '^ (tout a fait|bonne question|pas forcement) (c|je|le|la|les|il|mais|on|ce|ca|et|pour|dans|nous|j|sauf|car)', 'pour repondre a (votre|ta|la)',
      '(bonne|excellente|tres bonne) (question|remarque)', '(as tu|avez vous|tu as|vous avez) (essaye|regarde|verifie|teste|vu la)',
      '(tu|vous|on) (peux|pouvez|devrais|devriez|pourrait|peut|pourriez|pourrais) (aussi|essayer|utiliser|toujours|regarder|verifier|simplement|le|la|ajouter|passer|mettre)',
      '(ca|cela) depend', '(essaie|essayez|regarde|regardez|verifie|verifiez) (avec|de|la|le|dans|si|les)',
      'merci (pour|de) (la|ta|votre|le|cette|ce|ton) (question|reponse|precision|retour|explication|info|remarque|rappel|lien)',
    ],
    es: [
      '^ (si|no|exacto|cierto|correcto|claro|efectivamente) (es|lo|el|la|pero|yo|no|en|hay|se|y|porque|los|que|de)',
      '^ (buena pregunta|depende|asi es) (es|lo|el|la|pero|yo|no|en|hay|se|y|porque|los|que|de)', '(para|en|por) (responder|respuesta) a (tu|su|la|esa)',
      '(buena|excelente|muy buena) (pregunta|observacion)', '(has|ha|han) (probado|intentado|mirado|revisado|visto la)',
      '(puedes|podrias|puede|deberias|podria|prueba) (probar|usar|mirar|revisar|tambien|con|poner|anadir|intentar|hacerlo|a|ver)', 'depende (de|del|mucho|si)',
      'gracias por (la|tu|el|su|esa) (pregunta|respuesta|aclaracion|explicacion|comentario|dato|observacion|aporte)',
    ],
    pt: [
      '^ (sim|nao|exato|exatamente|certo|verdade|isso) (e|o|a|mas|eu|nao|em|tem|se|porque|os|que|da|na|foi)',
      '^ (boa pergunta|depende|pois e) (e|o|a|mas|eu|nao|em|tem|se|porque|os|que|da|na|foi)', '(respondendo|para responder) (a|sua|a sua|tua|o)',
      '(boa|otima|excelente) (pergunta|observacao|colocacao)', '(voce|ja|tu) (ja)? (tentou|testou|olhou|verificou|experimentou|tentaste|experimentaste)',
      '(voce|da para|podes|pode) (pode|poderia|tentar|usar|experimentar|fazer|tambem|ver|testar|colocar)', 'depende (de|do|da|muito|se)',
      '(obrigado|obrigada|valeu) (pela|pelo) (pergunta|resposta|explicacao|dica|correcao|esclarecimento|comentario)',
    ],
    it: [
      '^ (si|no|esatto|esattamente|giusto|vero|certo) (e|il|la|ma|io|non|in|c|si|perche|i|che|lo|le|anche|ho)',
      '^ (infatti|bella domanda|buona domanda|dipende) (e|il|la|ma|io|non|in|c|si|perche|i|che|lo|le|anche|ho)', 'per rispondere (alla|a|alle)',
      '(bella|ottima|buona|giusta) (domanda|osservazione)', '(hai|ha|avete) (provato|controllato|verificato|guardato|visto se)',
      '(puoi|potresti|potrebbe|puo|dovresti|prova) (provare|usare|anche|a|con|controllare|guardare|mettere|verificare|aggiungere)', 'dipende (da|dal|dalla|molto|se|dai)',
      'grazie (per|della|del) (la|il|tua|precisazione|domanda|risposta|spiegazione|chiarimento|segnalazione)',
    ],
    nl: [
      '^ (ja|nee|klopt|precies|inderdaad|goede vraag|juist) (dat|het|de|ik|maar|we|er|niet|in|als|want|en|is|bij|alleen|je)',
      '^ (helaas|exact) (dat|het|de|ik|maar|we|er|niet|in|als|want|en|is|bij|alleen|je)', '(om|op) (je|uw|jouw) vraag', '(goede|terechte|mooie) (vraag|opmerking|aanvulling)',
      '(heb|hebt) (je|u) .. (geprobeerd|gekeken|gecheckt|nagekeken)', '(je|u) (kunt|kan|zou|moet|hoeft) (ook|het|eens|eerst|gewoon|kunnen|dan|alleen|altijd|proberen)',
      '(dat|het) (hangt|ligt) (er)? (af|aan|helemaal)', '(probeer|kijk|check|controleer) (eens|het|of|de|met|even)',
      '(bedankt|dank) voor (de|je|uw|het) (vraag|uitleg|reactie|antwoord|tip|aanvulling|info)',
    ],
  },
  unless: {
    en: [
      '(you can|you could|you should) (also)? (book|buy|order|join|earn|win|claim|save|get|make money|register|sign)',
      '(thank you|thanks) for (the|your) (order|purchase|subscription|connection|interest)',
      '(txt|unsubscribe|dm us|call now|claim your|our team|our service|our services|limited time|free trial)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Yes, that works, but you need to set the pressure before the pump starts.',
    '@lena have you tried the other socket? It depends on the firmware.',
    'Ja, das ist bekannt. Schau mal in die Einstellungen unter Netz.',
    'Bonne question ! Vous pouvez aussi vérifier la date du relevé.',
    'Depende del suelo; prueba con menos agua.',
    'Goede vraag, het ligt aan het type beton.',
  ],
  misses: [
    'You can also book a slot right here.',
    'Yes, you can earn from home. Join today.',
    'Have a great week everyone.',
    'Thank you for your interest; our team will send you the price list.',
    'Geheiratet haben wir am Samstag, und wie!',
    'Oui, livraison offerte dès 30 euros.',
  ],
};
