import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'defines-a-term',
  title: 'explains a term',
  looksFor: 'Says what a word or thing means, in the way of a teacher or of an article.',
  side: 'peer',
  group: 'substance',
  points: 0.7,
  phrases: {
    en: [
      '(is|are) (defined as|a term|the process of|the practice of|the art of|a measure of|a way of|a type of|a kind of|a form of|short for|a method|a concept|called|the idea that|a set of|an approach|a model|basically|essentially)',
      '(stands for|refers to|is short for|is known as|also known as|also called|so called|can be thought of|is shorthand)',
      '(in other words|that is to say|put simply|put differently|put another way|simply put|in plain english|in a nutshell|to put it)',
      '(the|this|that) (term|concept|notion|definition|theory|theorem|principle|word|acronym|phrase|metaphor) (is|was|of|comes|means|has|originally|originates|for|behind|that|refers|can)',
      '(what|so what) (is|are) (a|an)',
    ],
    de: [
      '(bezeichnet|bezeichnen|bedeutet|steht fur|heisst so viel|versteht man|spricht man von|nennt man|ist definiert)',
      '(mit anderen worten|anders gesagt|vereinfacht gesagt|kurz gesagt|im klartext|das heisst)', '(der|dieser|den) (begriff|ausdruck|fachbegriff)',
    ],
    fr: [
      '(designe|designent|signifie|se definit|on appelle|on entend par|veut dire) (un|une|le|la|que|les|l|par|l ensemble)',
      '(autrement dit|en d autres termes|pour faire simple|c est a dire|en clair)', '(le|ce) (terme|concept|mot) (vient|est|designe|de|d|signifie)',
    ],
    es: [
      '(se refiere a|significa que|se define|se llama|se conoce como|se entiende por|quiere decir)', '(en otras palabras|dicho de otro modo|es decir|en pocas palabras|o sea)',
      '(el|este) (termino|concepto|nombre) (viene|es|se|de|significa)',
    ],
    pt: [
      '(refere se a|significa que|se refere a|e definido|e definida|chama se|se chama|e conhecido como)', '(em outras palavras|por outras palavras|ou seja|isto e|em resumo)',
      '(o|esse|este) (termo|conceito|nome) (vem|e|se|de|significa)',
    ],
    it: [
      '(si riferisce a|significa che|si definisce|si chiama|e detto|e noto come|si intende|vuol dire)', '(in altre parole|detto altrimenti|cioe|in parole povere|vale a dire)',
      '(il|questo) (termine|concetto) (viene|e|deriva|di|significa|indica)',
    ],
    nl: [
      '(verwijst naar|staat voor|betekent dat|wordt gedefinieerd|noemen we|noemt men|heet)', '(met andere woorden|anders gezegd|kort gezegd|oftewel|ofwel|dat wil zeggen)',
      '(de|het) (term|begrip|concept) (komt|is|betekent|verwijst|slaat)',
    ],
  },
  unless: {
    en: [
      '(our (product|company|platform|agency)|is a (leading|platform|company)|sign up|book a|dm me|buy|shop|free trial|discount|win|hiring|apply now)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'A weir is a kind of low dam; in other words, water goes over it on purpose.',
    'Als Totmannschaltung bezeichnet man einen Griff, der loslassen bemerkt.',
    'Le terme désigne un mur qui respire, autrement dit sans ciment.',
    'Se llama golpe de ariete: la presión sube cuando cierras de golpe.',
    'FMEA stands for failure mode and effects analysis.',
  ],
  misses: [
    'Noro is a leading platform for payroll, sign up.',
    'What is a summer without our ice cream? Shop today.',
    'Ihr Begleiter für den Alltag, jetzt testen.',
    'The terms of the prize draw are below.',
    'He stands at the gate for hours.',
    'Ofertas todos os dias, aproveite.',
  ],
};
