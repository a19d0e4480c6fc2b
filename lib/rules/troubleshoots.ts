import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'troubleshoots',
  title: 'looks for the cause of a fault',
  looksFor: 'A technical fault taken apart: messages, versions, settings, what was tried.',
  side: 'peer',
  group: 'substance',
  points: 1,
  phrases: {
    en: [
      '(error|exception|warning|log|debug|status|exit) (message|messages|code|codes|log|logs|when|in the log|file|files|output|handling)',
      '(stack trace|traceback|stacktrace|null pointer|segfault|core dump|blue screen|memory leak|race condition|infinite loop|command line|log file|config file|configuration file|environment variable|dependency conflict|root cause|regression)',
      "(i|it|we|i'm|i keep) (get|gets|got|getting|am getting|receive|see|seeing) (the|this|a|an|following|these|some) .. (error|exception|warning|failure|crash|timeout|message saying|errors)",
      "(doesn't|does not|didn't|won't|don't|can't|isn't|not) (work|compile|build|boot|load|connect|respond|install|render|parse|recognize|recognise|detect|resolve|working|responding|loading|starting) (with|on|in|for|when|if|as|anymore|any more|after|under|properly|correctly|at all|because|unless|until)",
      '(fails|failed|crashes|crashed|hangs|freezes|breaks|stops working|stopped working) (with|when|on|to|after|if|because|in|at|for|every|under|during)',
      '(bug|bugs|issue|workaround|hotfix|patch|fix) (in|report|with|for|fix|is|was|where|that|when|reported|filed|tracker) (the|a|this|my|version|our|to|it|i|is|and|fixed|you|caused|all|some)',
      '(works|worked|working) (fine|well|for me|as expected|perfectly|again|now|locally) (in|on|with|for|but|when|if|after|until|here|without|and)',
      '(upgrade|upgraded|upgrading|update|updated|updating|downgrade|reinstall|reinstalled|restart|restarted|reboot|migrate|migrating|install|installing|deploy|deploying) (to|from|the|of|it|my|all|on|a|both) .. (version|server|service|driver|package|windows|linux|client|#|agent|cluster|database|machine|container|plugin|node)',
    ],
    de: [
      '(fehlermeldung|fehlercode|absturz|sturzt ab|logdatei|konfigurationsdatei|stacktrace|treiber|firmware|neustart|bugfix|workaround|speicherleck|zeituberschreitung)',
      '(funktioniert|startet|ladt|lauft|reagiert|verbindet) (nicht|nur|erst|wieder|nach) (mehr|wenn|mit|unter|nach|auf|seit|dem|bei|richtig)',
    ],
    fr: [
      '(message d erreur|code d erreur|bogue|plantage|fichier de configuration|fichier journal|contournement|mise a jour du (pilote|micrologiciel))',
      '(ne (fonctionne|demarre|repond|marche|compile)) (plus|pas) (avec|sur|depuis|quand|apres|si|sous)',
    ],
    es: [
      '(mensaje de error|codigo de error|archivo de configuracion|se cuelga|se bloquea|controlador|reiniciar el|registro de errores|me sale (un|el) error)',
      'no (funciona|arranca|responde|compila|carga) (con|en|desde|cuando|si|despues)',
    ],
    pt: [
      '(mensagem de erro|codigo de erro|arquivo de configuracao|trava quando|da erro|reiniciar o|log de erros|aparece o erro)',
      'nao (funciona|inicia|responde|compila|carrega) (com|no|na|desde|quando|se|depois)',
    ],
    it: [
      '(messaggio di errore|codice di errore|file di configurazione|si blocca|va in errore|riavviare il|registro degli errori|mi da errore)',
      'non (funziona|parte|risponde|compila|carica) (con|su|da|quando|se|dopo|piu)',
    ],
    nl: [
      '(foutmelding|foutcode|loopt vast|crasht|logbestand|configuratiebestand|stuurprogramma|herstart|omweg)', '(werkt|start|reageert|laadt) niet (meer|met|op|sinds|als|na|onder)',
    ],
  },
  unless: {
    en: [
      '(your website|your site|your store|we fix|we can fix|our service|call us|toll free|book a|free audit|customer service|refund|txt|your account|apple support|seo)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'The service fails with error code 5 when the share is gone; it works fine on the older server.',
    'Fehlermeldung beim Start, nach dem Update läuft es nicht mehr.',
    'L’appli ne démarre plus depuis la mise à jour, voici le message d’erreur.',
    'Se cuelga cuando abro el segundo archivo.',
    'I get the following error after I upgraded to version 4.',
  ],
  misses: [
    'Your website has errors; we fix them in a day.',
    'It does not matter.',
    'An error of judgement, said the mayor.',
    'Der Fahrer startet in Emden.',
    'Your account has an error code, call us now.',
    'The team works well.',
  ],
};
