import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-a-real-question',
  title: 'asks a question to learn',
  looksFor: 'A question somebody would only ask who wants to know: does anybody know, is there a way, why is it so.',
  side: 'peer',
  group: 'conversation',
  points: 1,
  phrases: {
    en: [
      '(anyone|anybody) (here|know|knows|tried|seen|else|got|experienced|explain|used)',
      '(does|do|did|has|is|have|was|are|can|could|would|if) (anyone|anybody|somebody|someone|any of you|you guys|folks|others) (here)? (know|knows|tried|try|seen|see|have|had|has|else|got|used|use|using|experienced|explain|tell|help|point|share|run|come across|aware|in|at|with|heard|done|managed|remember|think)',
      '(any|no) (idea|ideas|clue|clues|hint|hints|suggestions|thoughts|experiences|insights) (why|how|what|where|if|whether|on|about|who|when|when that|with|for|as to)',
      "(i'm|i am|i|just|was|been|am) (wonder|wondering|curious|trying to understand|trying to figure out|struggling|puzzled|confused) (why|how|what|if|whether|about|where|who|which|when|to|with|by|is|does)",
      'is there (a|any|some|an|anything|anyone|already|no|really|such) (way|ways|easy|simple|good|better|chance|difference|reason|tool|documentation|standard|place|list|trick|possibility|plan|option|way|who|that|literature|evidence|experience)',
      "what (is|are|was|would be|'s) the (difference|best way|reason|point|recommended|right way|easiest|proper|status|rationale|correct|consensus|deal|meaning|purpose|current|actual|equivalent|logic|impact|idea)",
      "(how|why) (does|do|did|is|are|can|would|come|should|could|isn't|doesn't|don't) (one|it|this|that|they|people|the|these|there|others|we|i|some|so many|most|other|my|your team)",
      'what (happens|happened) (if|when|to|with)',
      '(what|which) .. (do you|are you|would you|have you|did you) (use|using|used|prefer|recommend|think|mean|found|find|seen|suggest|see|tried|choose|pick)',
      '(how|where) (did|do|would|have|could|can) (you|i|we) (get|do|find|make|solve|handle|approach|know|manage|decide|learn|see|set|go|use|fix|measure|test|deal|create|add|change|define|write|tell|figure|implement|think|keep|build)',
      '(could|can|would|might) (you|someone|anybody|anyone) (please)? (explain|clarify|elaborate|confirm|expand|point me|tell me|share (more|the|some|your|a)|give an example|let me know (if|how|what|which|where)|help me understand)',
      '(my|a|one|another|quick|simple|honest|stupid|dumb|genuine|serious|related|general|follow up|basic) question',
      'do you (know|happen to know|have any|have a|think|mean|remember|see|recall) (if|why|how|what|of|about|experience|source|link|that|the|whether|where|any|who|this|data|it|numbers|idea|reference|there)',
    ],
    de: [
      '(weiss|kennt|hat|hatte|kann|gibt es|nutzt|benutzt|verwendet) (jemand|wer|hier jemand|einer|irgendwer|von euch|jmd|hier)',
      '(wer|wie) (von euch|kennt|weiss|nutzt|macht|hat erfahrung|loest|lost|handhabt|geht) (ihr|das|erfahrung|sich|damit|einen|eine|das|man|es|mit|hier)',
      '(frage mich|fragen uns|frage an|meine frage|kurze frage|ehrliche frage|eine frage) (ob|wie|warum|wieso|was|die|an|in|zu|ist|seit|wer)',
      '(gibt|gabe) es (eine|einen|dazu|da|irgendwo|irgendwelche|schon|dafur|hier) (moglichkeit|weg|grund|unterschied|erfahrungen|daten|quelle|quellen|anleitung|studien|zahlen|eine|einen|jemanden|erfahrung|trick)',
      '(was|wie|warum|wieso|woran|weshalb) (ist|liegt|macht|kommt|funktioniert|passiert|bedeutet|heisst|ware) (der unterschied|es|das|ihr|man|eigentlich|dann|wenn|denn|der grund|die)',
      '(erfahrungen|erfahrung) (mit|dazu|damit|gemacht)',
    ],
    fr: [
      "(quelqu'un|qqn|est ce que quelqu un|l un de vous|certains) (sait|a|connait|aurait|saurait|utilise|parmi|peut|pourrait)",
      '(je me demande|je me demandais|je cherche a comprendre|une question|question bete|question sincere|vraie question)',
      '(y a t il|existe t il|il y a) (un|une|des|quelqu un|deja) (moyen|facon|difference|raison|retour*|etudes|donnees|source|solution|norme|methode)',
      '(quelle|quel) (est|serait) (la|le) (difference|meilleure facon|raison|interet|meilleur moyen|regle|methode)',
      '(comment|pourquoi) (faites|fais|gerez|gere|procedez|expliquer|faire|est ce|ca|savoir|font)', '(des|vos|d autres) (retours|retour) d experience',
    ],
    es: [
      '(alguien|algun|alguno|alguna) (sabe|conoce|ha|tiene|usa|puede|podria|de ustedes|de vosotros|aqui|mas|colega|experiencia)',
      '(me pregunto|tengo una duda|una duda|una pregunta|mi pregunta|pregunta seria|pregunta sincera|duda)',
      '(hay|existe|habra) (alguna|algun|una|un) (forma|manera|diferencia|razon|estudio|dato|modo|norma|experiencia|fuente)',
      '(cual|cuales) (es|seria|son) (la|el|las) (diferencia|mejor forma|mejor manera|razon|mejor modo|criterio|forma)',
      '(como|por que) (hacen|haceis|lo hacen|lo haceis|funciona|se hace|se puede|sucede|resuelven|manejan|gestionais|pasa)', '(que)? experiencia (tienen|teneis|tienes) (con|en)',
    ],
    pt: [
      '(alguem|algum de voces|algum colega) (sabe|conhece|ja|tem|usa|pode|poderia|aqui|mais|consegue)',
      '(me pergunto|tenho uma duda|tenho uma duvida|uma duvida|uma pergunta|minha pergunta|pergunta sincera|duvida|fico pensando)',
      '(ha|existe|tem|sera que tem) (alguma|algum|uma|um) (forma|maneira|diferenca|razao|estudo|dado|jeito|norma|experiencia|fonte|modo)',
      '(qual|quais) (e|seria|sao) (a|o|as) (diferenca|melhor forma|melhor maneira|razao|melhor jeito|criterio)',
      '(como|por que) (voces fazem|fazem|funciona|se faz|resolvem|lidam|isso|e que|acontece)',
    ],
    it: [
      '(qualcuno|c e qualcuno|nessuno|qualche collega) (sa|conosce|ha|di voi|che|usa|puo|potrebbe|qui|saprebbe)',
      '(mi chiedo|mi chiedevo|ho un dubbio|una domanda|la mia domanda|domanda seria|domanda sincera|un dubbio)',
      '(c e|esiste|ci sono|ci sarebbe) (un|una|qualche|dei|delle|gia) (modo|differenza|ragione|studio|dato|studi|norma|esperienza|fonte|soluzione|maniera|dati)',
      '(qual|quale|quali) (e|sarebbe|sono) (la|il|le) (differenza|modo migliore|ragione|motivo|criterio|migliore|regola)',
      '(come|perche) (fate|gestite|si fa|funziona|si spiega|lo fate|succede|risolvete|mai)', '(che)? esperienza (avete|hai|avete avuto) (con|di)',
    ],
    nl: [
      '(weet|heeft|kent|gebruikt|kan) (iemand|hier iemand|een van jullie|er iemand)',
      '(wie|hoe) (van jullie|heeft ervaring|weet|kent|doen jullie|lossen jullie|gaan jullie|pakken jullie|doe|werkt)',
      '(ik vraag me af|vroeg me af|mijn vraag|een vraag|korte vraag|oprechte vraag|vraagje)',
      '(is|zijn|bestaat) er (een|ergens|al|iemand|een goede) (manier|verschil|reden|onderzoek|ervaring|bron|die|cijfers|norm|oplossing|cijfers)',
      'wat is (het|de) (verschil|beste manier|reden|logica|juiste)', '(ervaringen|ervaring) met',
    ],
  },
  unless: {
    en: [
      '(our|my) (clients|product|platform|solution|service|services|course|program|agency|team can)',
      '(who handles|right person|open to a|book a|free trial|quick call|sign up|interested in learning|# minutes|demo|grow your|dm me|giveaway|txt|want to know more|offer you|help you|register)',
    ],
    de: [
      '(termin|unverbindlich|kostenlos*|angebot|unser tool|unsere losung|zustandig)',
    ],
    fr: [
      '(demo|rendez vous|gratuit*|notre solution|nos clients|offre)',
    ],
    es: [
      '(demo|llamada|gratis|nuestra solucion|clientes|oferta)',
    ],
    pt: [
      '(demo|gratis|gratuito|nossa solucao|clientes|oferta|reuniao)',
    ],
    it: [
      '(demo|gratis|gratuita|nostra soluzione|clienti|offerta|call)',
    ],
    nl: [
      '(demo|gratis|vrijblijvend|onze oplossing|klanten|aanbieding)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Does anyone know why the old harbour lights were green?',
    'Hat jemand Erfahrung mit Lehm auf Beton?',
    'Est-ce que quelqu’un sait si la règle vaut aussi pour les serres ?',
    '¿Alguien ha medido la sal en pozos cerca de la costa?',
    'Qualcuno di voi usa ancora le schede di carta in reparto?',
    'What is the difference between a weir and a sill in this drawing?',
  ],
  misses: [
    'Does anyone on your team handle payroll? Open to a quick call?',
    'Do you know how much your site loses? Our platform shows it in one demo.',
    'Hat jemand bei Ihnen Interesse an einem kostenlosen Angebot?',
    'Any questions, just reply STOP.',
    'Nobody knows the troubles of a goalkeeper.',
    'Who is ready for the weekend?',
  ],
};
