import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-help-freely',
  title: 'offers help without return',
  looksFor: 'Help, answers or files offered, and nothing asked for them.',
  side: 'peer',
  group: 'conversation',
  points: 0.6,
  phrases: {
    en: [
      '(happy|glad|willing|pleased) to (share (the (file|files|data|notes|sheet|template|code|list)|my|it|notes|files|data)|help (if|out|debug|test|review)|answer (questions|any)|review|lend|elaborate|test|look at|explain|take a look)',
      '(hope|hoping) (this|that|it|these) (helps|help|is useful|is helpful|clarifies|answers)',
      '(feel|feels) free to (ask|use|copy|reuse|adapt|fork|steal|borrow|ping|correct|modify|ignore|take|edit|open|submit|share)',
      "let me know if (you have any questions|you have questions|that helps|this helps|it helps|it works|that works|you need (help|anything|more|any)|you run into|you get|i can help|anything is|something is|you find|there's anything|there is anything|i missed)",
      "(i can|i could|we can|i will|i'll|i ll) (lend|take a look|look into it|have a look|test it|try to help|ask around|dig up|post|report back)",
      '(ping|ask|email) me if (you|anyone|something|anything|it|there)',
      "(if it helps|if that helps|if you are stuck|if you get stuck|in case it helps|in case (it|this) (is|helps|'s)|help yourself)",
    ],
    de: [
      '(helfe|teile|schicke|erklare|beantworte|zeige) (ich)? (gern|gerne|dir gern|ihnen gern|euch gern)',
      '(gern|gerne) .. (schicken|weitergeben|teilen|ausleihen|erklaren|anschauen|helfen|kopieren|ubernehmen)', '(hoffe|hoffentlich) (das|es|dass) .. (hilft|weiter|geholfen|nutzlich)',
      '(melde dich|melden sie sich|meldet euch|fragt|frag) .. (wenn|falls|gern|gerne|ruhig) .. (hilfe|fragen|hakt|klemmt|nicht|was|etwas|brauchst|unklar)',
      '(kann|konnte) ich (dir|ihnen|euch) .. (leihen|schicken|ausleihen|geben|zeigen|weiterleiten)',
    ],
    fr: [
      '(je|nous|volontiers) (peux|pouvons|veux bien|partage|prete|serais ravi) .. (preter|partager|aider|expliquer|regarder|relire|volontiers|transmettre)',
      '(en esperant|j espere) que (cela|ca) .. (aide|aidera|sert|utile|eclaire)',
      '(n hesite|n hesitez) pas a (demander|poser|reprendre|copier|reutiliser|adapter|me dire|me corriger|poser des questions)', 'si (ca|cela) (peut)? (aide|aider|interesse|sert|servir)',
    ],
    es: [
      '(con gusto|encantado de|encantada de|puedo) (comparto|compartir|te paso|les paso|ayudar|prestar|explicar|pasar|pasarte|enviarte|echar)',
      '(espero que) .. (ayude|sirva|te sirva|les sirva|aclare|util)', '(si te|si les|por si|si a alguien) (sirve|ayuda|es util|interesa el|le sirve)',
      '(pueden|podeis|puedes) (copiarlo|usarlo|reutilizarlo|adaptarlo|preguntar|tomarlo)',
    ],
    pt: [
      '(posso|com prazer|fico feliz em) (compartilhar|te passar|passar|ajudar|emprestar|explicar|partilhar|olhar)', '(espero que) .. (ajude|sirva|ajudar|util|esclareca)',
      '(se ajudar|se servir|se for util|caso ajude)', '(podem|pode|fiquem a vontade para) (copiar|usar|reutilizar|adaptar|perguntar)',
    ],
    it: [
      '(posso|volentieri|sono felice di) (condividere|condivido|passarti|aiutare|prestare|spiegare|girarti|dare una mano)', '(spero che|spero) .. (aiuti|serva|utile|d aiuto|sia chiaro)',
      '(se serve|se puo servire|se vi serve|se ti serve)', '(potete|puoi) (copiarlo|usarlo|riutilizzarlo|adattarlo|chiedere|copiare)',
    ],
    nl: [
      '(ik|we) (deel|stuur|leen|help|wil) .. (graag|best|gerust)', '(hopelijk|hoop dat) .. (helpt|verder|duidelijk|nuttig)',
      '(laat|roep) .. (weten|maar) als .. (vragen|helpt|vastloopt|nodig|lukt)', '(mag|kun) je .. (gerust|zo) (gebruiken|overnemen|kopieren|lenen)',
    ],
  },
  unless: {
    en: [
      '(happy to share (how|a quick|more about|pricing)|share how|share more (details)? (about|on) (our|how)|quick call|book a|demo|our services|our service|our team|our clients|pricing|price list|brochure|catalogue|case study|free trial|# minutes|interested|dm|grow your|your business|sign up|our experts|we offer|quote|offers|sales)',
    ],
    de: [
      '(unverbindlich*|angebot|termin|unsere losung|kostenlos*)',
    ],
    fr: [
      '(demo|devis|notre solution|notre offre|gratuit*)',
    ],
    es: [
      '(demo|cotizacion|nuestra solucion|llamada|gratis)',
    ],
    pt: [
      '(demo|orcamento|nossa solucao|gratis|gratuito|reuniao)',
    ],
    it: [
      '(demo|preventivo|nostra soluzione|gratis|call)',
    ],
    nl: [
      '(demo|offerte|vrijblijvend*|onze oplossing)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Hope this helps; feel free to copy the sheet and change the units.',
    'Ich schicke gern den Plan, falls ihr ihn braucht, Kopieren erlaubt. Meldet euch, wenn es hakt.',
    'J’espère que cela vous aide, je peux partager le fichier.',
    'Si te sirve, puedo pasarte la plantilla.',
    'If you get stuck, ping me if the gauge reads zero.',
  ],
  misses: [
    'Happy to share how we cut cost for brands like yours on a quick call.',
    'Feel free to book a demo with our team.',
    'Gern schicke ich Ihnen ein unverbindliches Angebot.',
    'Posso enviar um orçamento sem compromisso?',
    'Let me know if you are interested in our services.',
    'Help! My cat is on the roof.',
  ],
};
