import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'disagrees-with-reasons',
  title: 'disagrees or qualifies',
  looksFor: 'A contradiction, a limit or a counter-example to what somebody said. Argument is what colleagues do.',
  side: 'peer',
  group: 'conversation',
  points: 1,
  phrases: {
    en: [
      "(i|we) (respectfully|strongly|politely|kind of|have to|must|would|would have to|also)? (disagree|beg to differ|don't agree|do not agree|cannot agree)",
      "(not|i'm not) sure (i|i'd|i would) (agree|buy)", "(i would|i'd|i ll|let me) (argue|push back|challenge|question whether|add one caveat|object|quibble)",
      "(that's|thats|that is|this is|it's|it is|its) (not|hardly|only half|simply not|just not) (quite|entirely|strictly|always|necessarily|exactly|really|how|the same|the whole|the point|true|what|because|a question|correct)",
      "(on the contrary|counterpoint|counter point|devil's advocate|counter example|counterexample)", '(i|we) see (it|this|that) differently',
      "(i)? (agree|agreed|true|yes|sure|ok|okay|fair|right|granted|good point|interesting) .. but (i|the|it|this|that|there|not|what|in|we|only|how|if|you|don't|even|they|for|a|my|still|also|isn't|then)",
      '(that said|having said that|fair point|fair enough|to be fair|with respect|with all due respect)',
      '(the)? (problem|trouble|flaw|catch|issue) (with|is|here) (this|that|is|the|it|your|these|such|most)', '(overlooks|ignores|misses|confuses|neglects) (the|that|how|a|what|two|one)',
      '(is|are) (a)? (misleading|nonsense|overrated|overstated|exaggerated|a myth|oversimplified|flawed|wrong|a fallacy|too simple)',
      '(i|we) (doubt|dispute|question) (that|the|it|this|whether|if|your)', '(while|although|though|even if) (i|it|this|that|the) .. (agree|understand|appreciate|true|is|may|might|see)',
      "(isn't|aren't|doesn't) (that|this|it|really) (just|the|a|really|simply|because|about)",
    ],
    de: [
      '(sehe|sehen|sehs) (ich|wir|das) .. anders', '(da|dem|ich|hier) .. (widersprechen|widerspreche|nicht zustimmen|nicht einverstanden)',
      '(stimmt|das stimmt|stimme) (so)? (nicht|nur|nur bedingt|nicht ganz|schon aber)',
      '(stimmt|richtig|einverstanden|ja|zugegeben|klar|mag sein|guter punkt) .. aber (das|die|der|es|nicht|ich|in|nur|wenn|man|was|bei|auch)',
      '(im gegenteil|gegenbeispiel|einspruch|andererseits)', 'das (problem|eigentliche problem) (dabei|daran|ist|mit|hier)',
      '(ubersieht|verkennt|verwechselt|ignoriert|vernachlassigt) (den|die|das|dabei|dass)', '(bezweifle|zweifle) (dass|ich|das|daran|ob)',
    ],
    fr: [
      '(je ne suis|nous ne sommes|pas) (pas)? (d accord|du meme avis|convaincu|convaincue)',
      '(je|j) (nuancerais|conteste|objecterais|dirais plutot|aurais tendance|ne partage pas|vois les choses autrement)',
      '(c est|ce n est) (pas|plus complique|plutot|loin) (tout a fait|exactement|si simple|le cas|vrai|que|la|d etre|le meme)',
      '(d accord|oui|certes|vrai|exact|bien vu) .. mais (le|la|les|il|ce|pas|je|on|si|dans|en|c)', '(au contraire|contre exemple|a l inverse|en revanche)',
      '(le probleme|le souci) (c est|est|avec|vient|de ce)', '(oublie|neglige|confond|ignore) (que|le|la|les|un|deux)', 'je doute (que|de|qu)',
    ],
    es: [
      '(no)? (estoy|coincido|comparto) (en desacuerdo|de acuerdo con|del todo|la idea)', 'no (estoy|comparto|coincido|creo) (de acuerdo|del todo|con|que sea|que eso|esa)',
      '(discrepo|disiento|yo diria|matizaria|lo veo distinto|lo veo de otra|no lo veo asi)',
      '(cierto|de acuerdo|si|vale|claro|buen punto|es verdad) .. pero (el|la|no|en|si|los|hay|eso|tambien|lo|yo|que)', '(al contrario|contraejemplo|por el contrario|en cambio)',
      'el problema (es|de|con|esta|no es)', '(olvida|ignora|confunde|pasa por alto) (que|el|la|los|dos)', 'dudo (que|de|mucho)',
    ],
    pt: [
      '(eu)? (discordo|nao concordo|discordaria|diria que nao|vejo diferente|vejo de outra|ponderaria)',
      '(certo|concordo|sim|verdade|ok|claro|bom ponto) .. mas (o|a|nao|em|se|os|tem|isso|tambem|ha|acho|eu|falta)', '(pelo contrario|contraexemplo|por outro lado|ao contrario)',
      'o problema (e|de|com|esta|nao e|dessa|desse)', '(esquece|ignora|confunde|deixa de lado) (que|o|a|os|dois)', 'duvido (que|de|muito)',
    ],
    it: [
      '(non sono|non mi|non) (d accordo|trova d accordo|concordo|condivido|convince)', '(dissento|direi piuttosto|la vedo diversamente|la vedo in modo diverso|obietto|contesto)',
      '(vero|d accordo|si|certo|giusto|ok|concordo) .. ma (il|la|non|in|se|i|c|questo|anche|le|per|solo|lo|io)', '(al contrario|controesempio|viceversa|d altra parte)',
      'il problema (e|di|con|sta|non e|vero)', '(dimentica|ignora|confonde|trascura) (che|il|la|i|due|un)', 'dubito (che|di|molto)',
    ],
    nl: [
      '(ik|wij) (ben|zijn|zie|zien) .. (niet mee eens|oneens|anders|het niet eens)', '(niet mee eens|oneens|ik waag het te betwijfelen|ik betwijfel)',
      '(eens|klopt|waar|ja|zeker|oke|goed punt) .. maar (de|het|niet|in|als|er|dat|ik|ook|dan|wat|alleen|bij)', '(integendeel|tegenvoorbeeld|daarentegen|daar staat tegenover)',
      'het probleem (is|met|hier|zit|ermee)', '(vergeet|negeert|verwart|gaat voorbij) (dat|de|het|een|aan)', '(betwijfel|ik twijfel) (of|dat|het|aan)',
    ],
  },
  unless: {
    en: [
      '(yes|ok|sure) but (first|wait)', '(the problem|problem) (is|with) .. (our|we) (solve|fix|help|built)',
      '(sign up|dm me|book a|link below|free trial|our product|our solution|buy now|order now)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Respectfully, I disagree: the ferry pays for itself once you count the winter road.',
    'Das sehe ich anders, denn die Mieten stiegen schon vorher.',
    'Je ne suis pas d’accord avec ce chiffre, il oublie que les nuits comptent double.',
    'De acuerdo en lo esencial, pero el dato es de un solo hospital.',
    'Waar, maar de cijfers van Zeeland zeggen iets anders.',
    'Agree with most of it, but the sample is nine schools.',
  ],
  misses: [
    'The problem is simple and our product fixes it. Buy now.',
    'Das Problem kennen Sie sicher; wir lösen es für 9 Euro.',
    'Agreed, see you on Monday at ten.',
    'Completely agree!',
    'Sí, claro, mañana te llamo.',
    'D’accord, à tout à l’heure.',
  ],
};
