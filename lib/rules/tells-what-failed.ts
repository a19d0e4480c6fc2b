import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'tells-what-failed',
  title: 'tells what failed',
  looksFor: 'An error, a failure or a wrong belief of the writer’s own, told openly. Sellers tell of success.',
  side: 'peer',
  group: 'substance',
  points: 1.1,
  phrases: {
    en: [
      '(i|we) (was|were) wrong (about|to|and|when)', '(i|we) (got|had) (it|that|this) (all)? wrong', '(my|our) (own)? (mistake|error|fault|oversight) (was|is|here|cost|in)',
      '(i|we) (made|make) (a|the|one|several|many|some|plenty of|every) .. (mistake|mistakes|error|errors)', 'what (went|goes) wrong', 'what (i|we) .. (got|did|had|read) wrong', '(measured|watched|tracked|tested|optimised|optimized|chased) the wrong (thing|number|metric|one|end|part)',
      "(i|we) (should have|shouldve|shouldn't have|should never have)", "(it|that|this|which) (didn't|did not|never) (work|help|go well|go as planned|scale|pay off|happen|fit)",
      '(i|we) (failed|broke|underestimated|overlooked|forgot|misread|screwed up|messed up|misjudged) (to|the|how|at|our|it|that|up|on|because|a)', '(post mortem|postmortem)',
      '(lost|wasted|spent) (a|two|three|four|#|half) .. (day|days|weeks|hours|week|afternoon|months) (on|because|chasing|looking|trying|to|before|debugging)',
      '(turned|turns) out (to be|that|the|we|i|it)', "(no idea|couldn't figure out) why", '(i|we) (gave|had to give) up', 'to my (embarrassment|shame|surprise)',
      '(we|i) (rolled|had to roll) (it)? back', "(did not|didn't) (work out|survive|hold|last)",
    ],
    de: [
      '(ich|wir) (lag|lagen|hatte|hatten) .. (falsch|unrecht|daneben)', '(mein|unser) (fehler|irrtum) (war|dabei|ist)',
      '(was|woran) .. (schiefging|schiefgelaufen|schief gelaufen|schief ging|gescheitert|scheiterte)', 'hat (leider)? nicht (funktioniert|geklappt|gereicht|gehalten)',
      '(ging|geht) (grundlich|total|leider|trotzdem)? (schief|daneben)', '(hatte|hatten) (ich|wir) .. (sollen|mussen|durfen)',
      '(ich|wir) (habe|haben) .. (unterschatzt|ubersehen|vergessen|vermasselt|verbockt|verschatzt)', '(stellte|stellt) sich (heraus|als)',
      '(zwei|drei|#) (tage|stunden|wochen) (verloren|gesucht|gebraucht)',
    ],
    fr: [
      '(je me suis|nous nous sommes|on s est) (trompe|trompes|plante|plantes|trompee)', '(mon|notre) erreur (a ete|etait|c est|fut|est)',
      '(ce qui|qu est ce qui) (n a pas|a mal|a rate|a echoue)', '(n a pas|ca n a pas|cela n a pas) (marche|fonctionne|tenu|suffi)', '(j aurais|nous aurions|on aurait) du',
      '(j ai|nous avons|on a) (sous estime|oublie|rate|echoue|perdu # jours|perdu deux|perdu trois)', '(il s est|s est) (avere|revele)',
    ],
    es: [
      '(me|nos) (equivoque|equivocamos|equivocabamos)', '(mi|nuestro) error (fue|es|ha sido|era)', '(que|lo que) (salio|fallo|sale) mal',
      '(no)? (funciono|salio|basto|sirvio) (mal|como esperabamos|nada)', '(deberia|deberiamos|debi|debimos) haber',
      '(subestime|subestimamos|olvide|olvidamos|fallamos|fracasamos|perdimos (dos|tres|#))', '(resulto|resulta) (que|ser)',
    ],
    pt: [
      '(eu|nos|a gente|me|nos) (errei|erramos|enganei|errou|enganamos)', '(meu|nosso) erro (foi|e|era)', '(o que|que) (deu|saiu) errado',
      'nao (funcionou|deu certo|adiantou|bastou|aguentou)', '(deveria|deveriamos|devia|deviamos) ter',
      '(subestimei|subestimamos|esqueci|esquecemos|falhamos|fracassamos|perdemos (dois|tres|#))', '(acabou|descobrimos) que',
    ],
    it: [
      '(mi|ci) (sono|siamo) (sbagliato|sbagliati|sbagliata)', '(ho|abbiamo) sbagliato', '(il mio|il nostro|l) errore (e stato|era|fu|mio|nostro)',
      '(cosa|che cosa|quello che) (e andato|andato|e andata) (storto|male)', 'non ha (funzionato|retto|tenuto|bastato|aiutato)', '(avrei|avremmo) dovuto',
      '(ho|abbiamo) (sottovalutato|dimenticato|fallito|trascurato|perso (due|tre|#))', '(si e|e) (scoperto|rivelato|venuto fuori)',
    ],
    nl: [
      '(ik|we|wij) (had|hadden|zat|zaten) .. (ongelijk|ernaast|mis|fout)', '(mijn|onze) fout (was|is)', '(wat|waar) .. (misging|mis ging|fout ging|is misgegaan)',
      '(werkte|hielp|lukte) (niet|helaas)', '(had|hadden) (ik|we|wij) .. (moeten|mogen)', '(ik|we|wij) (heb|hebben) .. (onderschat|vergeten|verkeken|verprutst)',
      '(bleek|blijkt) (dat|achteraf|niet|het)',
    ],
  },
  unless: {
    en: [
      '(you|your) (should have|shouldve|failed)', '(our|my) (course|program|coaching|clients|community|masterclass|webinar)', '(dm me|book a|sign up|free training|join us|enroll|register)',
      '(i|we) lost # (lbs|kg|pounds|kilos)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'We were wrong about the second crane and it cost us nine days.',
    'What I got wrong: I measured the pump, not the pipe.',
    'Mein Fehler war, die Spannung am Ende der Leitung nicht zu messen.',
    'On s’est trompés de colle, et le plancher a gonflé.',
    'Debimos haber preguntado a los vecinos antes de mover la parada.',
    'Het werkte niet: de sensor bleek te dicht bij de kachel te hangen.',
    'Abbiamo sottovalutato il vento.',
  ],
  misses: [
    'I made every mistake in the book so you don’t have to. Join my course and skip the pain.',
    'You should have called us first. Book a free check today.',
    'Something wrong with your order? Please DM us.',
    'Fehlerfrei übersetzen lassen, ab 4 Cent pro Wort.',
    'Great work, nothing to add.',
    'My clients thought they failed at dieting. Then they found my program, and it turned out to be easy.',
  ],
};
