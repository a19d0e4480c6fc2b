import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'hedges-an-opinion',
  title: 'hedges an opinion',
  looksFor: 'Doubt about the writer’s own view: a half-formed idea, a limit, "as far as I know". Nobody pitches with doubt.',
  side: 'peer',
  group: 'conversation',
  points: 0.7,
  phrases: {
    en: [
      '(i|we) (may|might|could) (well)? be (wrong|mistaken|missing|biased|overthinking|misunderstanding)',
      "(not|i'm not) (entirely|completely|quite|100|really|so|too)? (sure|certain|convinced) (if|that|whether|how|why|about|i|what|it|this|the|which|where)",
      '(thinking|thought|think) out loud', '(half formed|half baked|unpopular opinion|hot take|rough thought)',
      'as far as (i|we) (know|can tell|understand|remember|can see|could tell|am aware)', '(i|we) (suspect|guess|assume|reckon|suppose|tend to think|presume)',
      '(my|just my) (guess|hunch|impression|two cents|personal opinion|personal view|understanding|gut feeling)',
      '(in|imo|imho) my (humble|personal)? (opinion|view|experience|case|mind|book)',
      '(it seems|seems like|it looks like|looks like|it appears|sounds like) (to me|that|the|there|they|it|we|you|a|i|this|most|some|as)',
      '(i could be|if i remember|if memory serves|if i understand|to the best of my)', "(i'm|i am) no (expert|lawyer|doctor|economist|scientist)", '(i have|i ve) no idea',
      '(perhaps|maybe) (it|we|the|this|there|because|i|some|that|a|they|you could)', "(i|we) (don't|do not) know (if|whether|why|how|what|enough|of any|that|about|the|much)",
      '(imo|imho|afaik|iirc|ianal)',
    ],
    de: [
      '(kann|konnte) (mich|sein|auch)? .. (irren|tauschen|falsch liege|sein dass)', '(bin|sind) (mir|uns) (nicht|noch nicht|da nicht) (sicher|ganz sicher|so sicher)',
      '(laut gedacht|nur so ein gedanke|unausgegoren)', '(soweit|soviel|so weit) ich (weiss|sehe|sehen kann|verstehe|erinnere)',
      '(ich|wir) (vermute|vermuten|schatze|glaube nicht|nehme an|wurde vermuten)',
      '(meines erachtens|meiner meinung|meines wissens|meiner erfahrung|aus meiner sicht|mein eindruck|mein gefuhl|mein bauchgefuhl)',
      '(vielleicht|moglicherweise|eventuell) (ist|liegt|war|sollte|konnte|hat|sind|muss|habe)', 'ich weiss (nicht|auch nicht) (ob|wie|warum|was|genau)',
      '(bin|ich bin) (kein|keine) (experte|expertin|jurist|juristin|fachmann)',
    ],
    fr: [
      '(je|on) (peux|peut|me) .. (me tromper|trompe peut etre)', '(je ne suis|pas) (pas)? (sur|sure|certain|certaine|convaincu|convaincue) (que|de|du|qu|si)',
      '(je reflechis|reflexion|pensee) a (voix haute|haute voix|chaud)', '(pour autant que|autant que) je (sache|comprenne)', '(je|nous) (suppose|soupconne|devine|crois plutot|dirais)',
      '(a mon avis|a mon sens|selon moi|de mon point de vue|mon impression|mon hypothese|d apres mon experience)', '(peut etre|sans doute) (que|qu|est|faut|aussi|a tort|parce)',
      'je ne sais pas (si|comment|pourquoi|ce|trop|encore)', '(je ne suis pas) (expert|experte|juriste|medecin)',
    ],
    es: [
      '(puede|puedo|podria) (que|estar|ser) (me equivoque|equivocado|equivocada|equivocandome)', 'no (estoy|tengo) (seguro|segura|del todo|claro|muy claro|convencido|convencida)',
      '(pensando|pienso) en (voz alta|alto)', '(hasta donde|que yo) (se|sepa|entiendo)', '(supongo|sospecho|imagino|intuyo) (que|es)',
      '(en mi opinion|a mi juicio|a mi parecer|desde mi punto|mi impresion|mi sensacion|en mi experiencia|creo yo)',
      '(quiza|quizas|tal vez|a lo mejor) (sea|es|el|la|no|hay|por|haya|deberiamos|lo|me|esto)', 'no se (si|como|por que|que tan|muy bien|exactamente)',
    ],
    pt: [
      '(posso|podemos|talvez) (estar|esteja) (errado|errada|enganado|enganada|errados)', 'nao (tenho|estou) (certeza|seguro|segura|convencido|convencida|muito claro)',
      'pensando (em voz alta|alto)', '(ate onde|que eu) (sei|saiba|entendo)', '(suponho|desconfio|imagino|acho) que (o|a|e|seja|nao|isso|tem|os|esse|foi)',
      '(na minha opiniao|a meu ver|ao meu ver|do meu ponto|minha impressao|na minha experiencia)', 'talvez (seja|o|a|nao|por|haja|isso|tenha|eu|devessemos)',
      'nao sei (se|como|por que|ao certo|direito|bem)',
    ],
    it: [
      '(potrei|posso|forse) (sbagliare|sbagliarmi|mi sbaglio|sbaglio)', 'non (sono|ne sono) (sicuro|sicura|certo|certa|convinto|convinta|del tutto)',
      '(penso|pensando|ragiono|ragionando) ad (alta voce|voce alta)', '(per quanto|che io|a quanto) (ne so|sappia|so|capisco)', '(suppongo|sospetto|immagino|direi|credo) (che|sia|di no)',
      '(secondo me|a mio avviso|a mio parere|dal mio punto|la mia impressione|nella mia esperienza)', 'forse (e|sia|il|la|non|per|dovremmo|sbaglio|c|era|ci)',
      'non so (se|come|perche|bene|quanto|esattamente)',
    ],
    nl: [
      '(kan|zou) .. (vergissen|mis hebben|ernaast zitten|fout zitten|naast zitten)', '(niet|ben niet|nog niet) (zeker|helemaal zeker|overtuigd|zo zeker)', 'hardop (denken|gedacht|denkend)',
      'voor zover (ik|wij) (weet|weten|zie|begrijp)', '(ik|wij) (vermoed|gok|denk dat|neem aan|schat)',
      '(naar mijn mening|volgens mij|mijns inziens|mijn indruk|mijn ervaring|mijn gevoel|wat mij betreft)', 'misschien (is|moet|ligt|dat|zou|heeft|wel|komt|was|niet)',
      '(ik)? weet niet (of|hoe|waarom|wat|precies|zeker)',
    ],
  },
  unless: {
    en: [
      'not sure if you (saw|got|received|noticed|are the|have seen|missed|remember|had)', "(not sure|i don't know) if you (saw|got|are|have|received|missed|handle|know)",
      '(worth a chat|quick call|book a|our platform|our clients|dm me|free trial|sign up)', '(hope this|seems like a) (great|good) fit', 'looks like you (are|have|re)',
    ],
    de: [
      'nicht sicher ob (meine|sie meine|du meine)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'I might be wrong, but the second valve looks older than the drawing.',
    'Nur laut gedacht: Vielleicht liegt es am Lehrplan, nicht an den Kindern.',
    'Je ne suis pas sûr que la loi s’applique aux barges.',
    'Quizás sea el riego; no sé si alguien lo midió.',
    'As far as I know nobody has tested this on wet clay.',
    'Forse sbaglio, ma secondo me il problema è il turno.',
  ],
  misses: [
    'Not sure if you saw my last note, Karen. Worth a quick call?',
    'I don’t know if you are the right person for this at Hallmer.',
    'Looks like you are hiring; our platform finds nurses in a week.',
    'Sure, see you at eight.',
    'Sicherheit für Ihr Zuhause, jetzt bestellen.',
    'Ik ben zeker van de partij!',
  ],
};
