import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'weighs-alternatives',
  title: 'weighs alternatives',
  looksFor: 'Sets one way against another: advantages and drawbacks, what is lost, when which one fits.',
  side: 'peer',
  group: 'substance',
  points: 0.9,
  phrases: {
    en: [
      'on the (one|other) hand', '(trade off|trade offs|tradeoff|tradeoffs|pros and cons|double edged)',
      '(compared|in comparison) (to|with) (the|a|our|using|other|what|last|my|those|most|other|that|some)',
      "(is|are|was|be|much|far|it's|slightly|often|usually|a bit|no|not|lot) (better|worse|faster|slower|cheaper|easier|simpler|safer|heavier|lighter|quicker|harder|cleaner|more expensive|more reliable|more efficient|more useful|less useful) than (the|a|using|any|most|what|to|it|having|our|in|my|that|doing|no|i|other)",
      '(instead of|rather than) (using|writing|doing|just|having|trying|the|a|being|making|buying|going|relying|asking|focusing|going|waiting|an|on|by|to|in|building|adding)',
      '(depends|depending) on (the|your|how|what|who|whether|which|a|where|context|many|several)',
      '(advantage|advantages|disadvantage|disadvantages|drawback|drawbacks|downside|downsides|upside|limitation|limitations|caveat) (is|of|to|are|here|was|though|that|being|for|in)',
      '(makes sense|works|fits|fine|useful) (only|best|well)? (if|when|for|as long as) (you|the|your|we|it|there|a|small|large|most|someone|they)', '(neither|either) .. (nor|or)',
      '(no silver bullet|one size fits all|not a panacea|it cuts both ways)',
    ],
    de: [
      '(einerseits|andererseits|zum einen|zum anderen|auf der anderen seite)', '(vor und nachteile|fur und wider|abwagen|abwagung|kompromiss|zielkonflikt|zweischneidig*)',
      '(im vergleich|verglichen) (zu|zum|zur|mit)',
      '(besser|schlechter|schneller|langsamer|billiger|einfacher|teurer|leichter|gunstiger|sicherer) als (die|der|das|ein|eine|mit|bei|jede|jeder|alles|im|wenn)',
      '(statt|anstatt) (die|der|das|den|nur|immer|einfach|auf|einen|eine|zu|mit|in)', '(hangt|kommt) .. (davon ab|darauf an|ab von)',
      '(vorteil|nachteil|vorteile|nachteile|haken|einschrankung) (ist|dabei|liegt|daran|sind|von|gegenuber|war)', '(entweder) .. oder', '(lohnt sich) (nur|erst|nicht|wenn|fur|dann)',
    ],
    fr: [
      '(d un cote|de l autre cote|d une part|d autre part)', '(avantages et inconvenients|le pour et le contre|compromis|a double tranchant|arbitrage entre)',
      '(par rapport|compare|compares) (a|au|aux)', '(mieux|pire|moins cher|plus simple|plus rapide|plus lent|plus cher|moins bien|plus sur|plus facile) (que|qu)',
      '(au lieu|plutot) (de|d|que)', '(inconvenient|avantage|limite|bemol) (est|c est|de|du|principal|etait)', '(tout depend|depend) (de|du|des)',
    ],
    es: [
      '(por un lado|por otro lado|por una parte|por otra parte)', '(pros y contras|ventajas y desventajas|ventajas e inconvenientes|arma de doble filo|equilibrio entre)',
      '(comparado|comparada|en comparacion) (con|a)', '(mejor|peor|mas rapido|mas lento|mas barato|mas caro|mas simple|mas facil|mas seguro) que (el|la|los|un|una|en|lo|con)',
      '(en lugar|en vez) de', '(ventaja|desventaja|inconveniente|limitacion) (es|de|fue|principal)', 'depende (de|del)',
    ],
    pt: [
      '(por um lado|por outro lado|de um lado|do outro)', '(pros e contras|vantagens e desvantagens|faca de dois gumes|equilibrio entre)', '(comparado|comparada|em comparacao) (com|a|ao)',
      '(melhor|pior|mais rapido|mais lento|mais barato|mais caro|mais simples|mais facil|mais seguro) (do que|que)', '(em vez|ao inves) de',
      '(vantagem|desvantagem|limitacao) (e|de|foi|do|da)', 'depende (de|do|da)',
    ],
    it: [
      '(da un lato|dall altro|da una parte|dall altra)', '(pro e contro|vantaggi e svantaggi|arma a doppio taglio|compromesso tra)', '(rispetto|paragonato|a confronto) (a|al|alla|ai|con)',
      '(meglio|peggio|piu veloce|piu lento|piu economico|piu caro|piu semplice|piu facile|piu sicuro) (di|del|della|che|rispetto)', '(invece|anziche|piuttosto) (di|che|il|la|un)',
      '(vantaggio|svantaggio|limite) (e|di|sta|era|del)', 'dipende (da|dal|dalla|dai)',
    ],
    nl: [
      '(enerzijds|anderzijds|aan de ene kant|aan de andere kant)', '(voor en nadelen|voors en tegens|afweging|compromis|tweesnijdend*)', '(vergeleken|in vergelijking) (met|tot)',
      '(beter|slechter|sneller|langzamer|goedkoper|makkelijker|duurder|eenvoudiger|veiliger) dan', '(in plaats van)', '(voordeel|nadeel|beperking|keerzijde) (is|van|was|hiervan)',
      '(hangt|ligt) .. (af van|aan)',
    ],
  },
  unless: {
    en: [
      '(better than ever|our clients|our solution|than our competitors|competitors|sign up|book a|free trial|dm me|discount|shop now|order now|our product|our platform|our service|guaranteed)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'On the other hand, steel is cheaper than oak and nobody has to sand it.',
    'Einerseits spart der Takt Strom, andererseits altert die Pumpe schneller.',
    'Tout dépend du sol : la chaux va mieux que le ciment sur un mur ancien.',
    'Depende del caudal; la ventaja de la gravedad es que no se rompe.',
    'The drawback is weight; it makes sense only if the roof can carry it.',
  ],
  misses: [
    'Our platform is better than any of our competitors, book a demo.',
    'Business is better than ever!',
    'Lieber heute als morgen bestellen.',
    'The team in the middle of the table plays on Sunday.',
    'Give me a hand on Friday?',
    'Mehr Umsatz statt Stress mit uns.',
  ],
};
