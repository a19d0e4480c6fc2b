import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'turns-a-story-into-an-offer',
  title: 'turns from a story or lesson to an offer',
  looksFor: '“That’s why I built…”, “so I created…”, “if this is you…”: a lesson whose moral is a product.',
  side: 'marketing',
  group: 'offer',
  points: 1.8,
  phrases: {
    en: ['(people|everyone|you|folks) (keep|kept|have been) asking .. (so|here|now|yes|finally)', '(since|because) (people|you) (ask|asked|keep asking) .. (yes|here|so)', 'you asked (and)? we (listened|delivered|made|built)', "(that's|this is|which is) (exactly)? why (we|i|our|my) .. (built|created|launched|designed|developed|founded|wrote|put together|offer)", "that's why _ was (built|created|founded)", '(that\'s|this is|which is) where .. (comes in|come in|can help)', 'so (i|we) (built|created|launched|put together|packaged|bundled) (a|an|my|our|the|it|this)', '(i|we) (put|packed|poured|turned|broke down|documented|compiled|drafted) .. (everything|all of it|it all|playbook|guide|system|course|template)', 'if (this|that) (is|sounds like|resonates) .. (you|familiar) .. (book|dm|message|reach|comment|join)', '(want|wanna) (the (link|template|guide|details|full|same)|some help|a copy|help with)', '^ want to learn how', 'want to (learn how to|learn more about) .. (here|below|join|playbook|course)', "(learn|see|find out|discover|here's) (how (we|i|our|to)) .. (here|below|at|in my|in our|playbook|course|guide)", '(was|were) (that\'s|built|created) (why|to solve|to fix|so that|to change)', '(p s|ps) .. (if you|join|book|dm|want|need|looking)', 'inside (the|my|our) (playbook|guide|course|newsletter|program|webinar|ebook)'],
    de: ['(deshalb|darum|deswegen) (haben wir|habe ich|gibt es|bieten wir|biete ich) .. (entwickelt|gegrundet|gebaut|geschrieben|programm|app|unser)', '(daraus|so) (ist|entstand|habe ich|haben wir) .. (kurs|programm|buch|software|unternehmen|angebot|entstanden|entwickelt)', '(wenn (du|sie) (dich|sich) (darin|hier) wieder*)', '(willst|mochtest|wollen|mochten) (du|sie) (wissen|lernen|auch|das) .. (wie|auch|dann|schreib|melde)'],
    fr: ["(c'est pour (cela|ca)|c'est pourquoi|voila pourquoi) .. (cree|lance|concu|developpe|fonde|ecrit|propose*)", '(alors|du coup) (j ai|nous avons|on a) (cree|lance|concu|developpe|ecrit)', '(si (vous|tu) (vous|te) (reconnaissez|reconnais))', '(vous (voulez|souhaitez)|tu (veux|souhaites)) (savoir|apprendre|comprendre|en faire|la methode)'],
    es: ['(por eso|por esto|por ello|asi nacio|asi que) .. (cree|creamos|lance|lanzamos|desarrollamos|disene|disenamos|nacio|escribi|abri|armamos|arme)', '(si (te|esto te) (identificas|suena|pasa))', '(quieres) (saber|aprender|conocer) (como|mas)'],
    pt: ['(por isso|foi por isso|foi assim que|entao) .. (criei|criamos|lancei|lancamos|desenvolvi|desenvolvemos|nasceu|escrevi|abri|montei)', '(se (voce|isso|voce tambem) (se)? (identificou|identifica|faz sentido|passa))', '(quer) (saber|aprender|conhecer) (como|mais|o)'],
    it: ['(per questo|ecco perche|e per questo che|cosi) (motivo)? .. (creato|lanciato|ideato|sviluppato|nato|nasce|scritto|aperto)', '(se (ti|anche tu ti) (riconosci|ritrovi))', '(vuoi) (sapere|imparare|scoprire) (come|di piu)'],
    nl: ['(daarom|vandaar dat|dus) (heb ik|hebben we|hebben wij|bouwden we|maakte ik|ontwikkelden we|startte ik|schreef ik|bieden)', '(herken je (dit|jezelf|je|dat))', '(wil je) (weten|leren|ook) (hoe|meer|dat)'],
  },
  unless: { en: ['(pull request|open source|repo|github|paper|preprint|thesis|hiring|resume)', '(that\'s why (i|we) (left|quit|stopped|said no|deleted))'] },
});
export const examples: RuleExamples = {
  hits: [
    'I cried in the car after that review. That’s why I built a course for first-time managers.',
    'Genau deshalb haben wir eine App entwickelt, die Schichten fair verteilt.',
    'C’est pour cela que nous avons créé un carnet pour les aidants.',
    'Por eso creamos un programa de doce semanas.',
    'I packed everything I learned into a guide for you. Want the link?',
  ],
  misses: [
    'That is why we deleted the feature and nobody noticed.',
    'So we put the chairs in a circle and the meeting took half as long.',
    'My father never told the story the same way twice.',
    'That’s why I left the board, and I would do it again.',
    'Darum brennt im Stall nachts ein Licht.',
  ],
};
