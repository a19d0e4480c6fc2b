import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'reviews-a-tool',
  title: 'reviews a tool or a product from use',
  looksFor: 'What the writer likes and misses in something used, without selling it.',
  side: 'peer',
  group: 'substance',
  points: 0.8,
  phrases: {
    en: [
      '(i|we) (switched|moved|migrated|changed) (from|to|back|away|over) (the|a|it|to|from|my|our) .. (because|after|and|for|years|last|since|when|but|month|to)',
      "(i|i've|we|we've|i have|we have) (been)? (using|trying|tried|tested|testing|playing with|evaluated|playing around|experimented|experimenting) (it|with|out|the|a|this|some|both|several|various|different|around|to)",
      '(downside|drawback|gripe|complaint|annoyance|only problem|only issue|my issue|weakness|shortcoming) (is|with|of|being|was|about)',
      "(it|which|that|tool|version|app) (lacks|misses|still lacks|doesn't support|does not support|can't handle|cannot handle|supports|handles)",
      '(i|we) (like|love|dislike|hate|prefer|miss|really like|appreciate) (that|how|the way|the fact|about) (it|the|they|you|is|this|there|its)',
      '(my|our|an honest|first) (verdict|review|impression|impressions|setup|workflow) (is|of|after|so|on|with|was)',
      '(not worth|worth) (it|the (money|effort|time|hassle|trouble)) (if|for|unless|because|but|when|to|in|imo|yet)',
    ],
    de: [
      '(nutze|nutzen|verwende|teste|habe) .. (seit|jetzt|gerade) .. (zufrieden|getestet|umgestiegen|ausprobiert|vermisse|nervt|gewechselt)',
      '(was mir fehlt|was mich stort|was nervt|mein fazit nach|mein eindruck nach|bin umgestiegen|sind umgestiegen|im test|erster eindruck)',
    ],
    fr: [
      '(j ai|nous avons|on a) (teste|essaye|utilise|migre|abandonne|compare) (pendant|le|la|les|un|une|plusieurs|vers|deux|trois)',
      '(ce qui me (manque|gene|plait)|le gros defaut|le seul defaut|bilan apres|mon avis apres)',
    ],
    es: [
      '(probe|probamos|he probado|hemos probado|llevo usando|cambiamos|dejamos de usar) (el|la|los|un|una|varias|dos|de|a)',
      '(lo que (me falta|no me gusta|echo de menos)|lo malo es|el unico defecto|mi impresion despues)',
    ],
    pt: [
      '(testei|testamos|experimentei|uso ha|estou usando|trocamos|deixamos de usar|migramos) (o|a|os|um|uma|varias|dois|de|para)',
      '(o que (me falta|nao gosto|sinto falta)|o ruim e|o unico defeito|minha impressao depois)',
    ],
    it: [
      '(ho|abbiamo) (provato|testato|usato|abbandonato|confrontato) (il|la|lo|un|una|per|due|diversi|i)',
      '(quello che (mi manca|non mi piace)|il difetto e|l unico difetto|la mia impressione dopo)',
    ],
    nl: [
      '(ik|we) (heb|hebben|gebruik|gebruiken) .. (getest|geprobeerd|overgestapt|gestopt met|vergeleken)', '(wat ik mis|wat me stoort|het nadeel vind ik|mijn indruk na|enige nadeel)',
    ],
  },
  unless: {
    en: [
      '(our clients|we offer|book a|sign up|dm me|discount|affiliate|code|my link|our tool|our app|we built|our product|love how your|love the way your|like how you|i like your|your website|your content|hiring|lost # pounds|weight)',
    ],
    de: [
      '(unser tool|rabatt|code|angebot)',
    ],
    fr: [
      '(notre outil|promo|code)',
    ],
    es: [
      '(nuestra herramienta|descuento|codigo)',
    ],
    pt: [
      '(nossa ferramenta|desconto|cupom)',
    ],
    it: [
      '(nostro strumento|sconto|codice)',
    ],
    nl: [
      '(onze tool|korting|code)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'We’ve been using the cheap probes for a year; the only issue is the cable, it lacks a clip.',
    'Wir sind umgestiegen. Was mir fehlt: eine Liste der Ventile. Mein Fazit nach zwei Monaten: gut.',
    'J’ai testé trois lampes, ce qui me gêne est le bouton.',
    'Probamos dos balanzas; lo malo es la pila.',
    'I like that it works offline, not worth the money if you have one site.',
  ],
  misses: [
    'Love how your website looks! Book a free audit.',
    'I’ve been using this cream, code ANA20 gives you a discount.',
    'We changed our minds.',
    'Erster Platz im Rabatt-Wettbewerb!',
    'I moved to Turin in May.',
    'J’ai mangé trois pommes.',
  ],
};
