import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'leaves-its-door-open',
  title: 'ends with an open door to its services',
  looksFor: '“Drop me a line and we’ll have a chat”, “you know where to find me”, “write X below”: a story that closes with a soft call.',
  side: 'marketing',
  group: 'ask',
  points: 1.2,
  surfaces: ['feed', 'comment'],
  phrases: {
    en: ['(maybe|perhaps) we should talk', '(the|my|our) (calendar|diary|books) (is|are) open (for|in|from|again)', "if (that's|this is|that is) what you're (after|looking for)", '(drop|send|shoot) (me|us) a (line|message|dm|note) and (we|we\'ll|i|i\'ll)', '(you know where (to find me|i am|we are)|my (door|inbox|calendar) is open|i (still)? have (two|three|a few|#) (slots|spots|places)|a chair (opens|is free))', '(write|say|type|pop) _ (below|in the comments|underneath)', '(if (you|this|that|your)) .. (let\'s talk|let\'s chat|we should talk|give (me|us) a call|talk to us)', '(pm|dm|inbox|message|ping) (me|us) (for more|_)? .. (more|interest*|details|slots)', '(opens|starts|begins|kicks off) (on|in) (january|february|march|april|may|june|july|august|september|october|november|december|monday|saturday|#) .. (payment|places|spots|inbox|seats|join|link)', '(let\'s|lets|let us) (connect|talk|discuss) (and|if|to see|how|about your|today)', 'see how we can help'],
    de: ['(du weisst|sie wissen|ihr wisst) wo .. (findest|finden|findet)', '(meldet euch|melde dich|melden sie sich|schreib mir|schreiben sie mir|ruf an|sprich mich an|kommt auf mich zu) .. (wenn|gern|einfach|gerne|slot*)?', '(habe|hab) ich noch .. (slots|platze|kapazitat*|termine|plat)'],
    fr: ['(ecrivez moi|parlons en|on en parle|contactez moi|envoyez moi un (mot|message)) .. (si|et|pour|en prive|en mp)?', '(il (me)? reste|se libere) .. (places|place|creneaux|chaise)', 'vous savez ou me trouver'],
    es: ['(escribeme|hablemos|platiquemos|mandame (un)? mensaje|mandame un|ya sabes donde|me queda|me quedan) .. (lugar*|si|y|para|encontrarme)?', '(pon|escribe|ponme|di) _ (abajo|aqui|en los comentarios)'],
    pt: ['(me chama com|me manda um|me manda uma|me escreve|vamos conversar|bora conversar|me procura|manda um oi|manda um direct)', '(abri|abrimos|tenho|restam) (so)? (#|algumas|poucas) (vagas|horarios|agendas)'],
    it: ['(scrivimi|parliamone|contattami|sai dove trovarmi|mandami un messaggio|fammi sapere) .. (se|e|in|per|qui)?', '(ho ancora|restano|si libera) .. (posti|slot|posto)'],
    nl: ['(stuur me|app me|bel me|laten we praten|je weet me te vinden|laat het (me|even) weten) .. (even|als|bericht|dan|gerust)?', '(heb ik nog|nog) .. (plekken|plek|slots)'],
  },
  unless: { en: ['(hiring|resume|cv|job|role|laid off|looking for work|open to work|intern|referral|students|free for anyone|mentor|grieving|lonely|struggling with|birthday|wedding|paper|github|repo)'], de: ['(bewerb*|stelle|job|trauer)'], fr: ['(poste|cdi|recrut*|stage)'], es: ['(vacante|empleo|cv)'], pt: ['(vaga|emprego|curriculo)'], it: ['(posizione|lavoro cerco|cv)'], nl: ['(vacature|baan|sollicit*)'] },
});

export const examples: RuleExamples = {
  hits: [
    'She signed on Friday. If that dinner table sounds like yours, drop me a message and we’ll have a chat.',
    'Wer die zwei Jahre sparen will: Du weißt, wo du mich findest. Im Oktober hab ich noch zwei Slots.',
    'Ela parou de fugir das planilhas. Me chama com "EU QUERO".',
    'Pon «yo» abajo y te cuento el resto. Me quedan tres lugares.',
  ],
  misses: [
    'The door was open and the kitchen full of smoke.',
    'Grieving takes as long as it takes; message me if you need soup.',
    'Looking for work in ceramics? Drop me a line, I know three kilns with a job free.',
    'Write “deprecated” below the function, not above it? Our repo does both.',
    'Er weiss, wo der Schlüssel liegt.',
  ],
};
