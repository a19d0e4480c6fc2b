import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'advises-against-buying',
  title: 'advises against a purchase',
  looksFor: 'Says that something is not needed, or that the cheaper way will do, even against own interest.',
  side: 'peer',
  group: 'substance',
  points: 0.9,
  phrases: {
    en: [
      "(you|most|they|we|one) (probably|really|often|almost certainly)? (don't need|do not need|won't need|didn't need|rarely need) (a|an|to|any|the|me|us|our|another|fancy|expensive|more|it|one|special)",
      '(before|instead of) (you)? (buy|buying|hire|hiring|pay|paying|spend|spending|order|ordering) (a|an|for|anything|another|new|any|the|more|on|money|somebody|someone)',
      "(don't|do not|never|no need to|wouldn't) (buy|pay for|hire|order|waste (your|money)|spend) (a|an|the|this|that|any|another|it|one|money|anything|new|your|until|unless|me|us)",
      '(save|keep) your money', "(you're|you are|they were|probably) better off (with|without|doing|buying|using|waiting|asking|keeping|not)",
      '(the)? (free|cheap|cheaper|old|simple|second hand|paper) (version|one|way|list|tool|option|pen|spreadsheet) (is|was|will|does|works) (enough|fine|do|plenty|good enough|just as|as well|better|the job)',
      '(i|we) (told|advised|talked) (them|him|her|the client|the customer|a customer|a client) (not to|against|out of|to keep|to wait|to stay)',
    ],
    de: [
      '(braucht|brauchst|brauchen|brauche) (ihr|du|man|sie|es) .. (nicht|keine|keinen|kein)', '(kauft|kauf|bezahlt|bezahl) .. (nicht|keine|keinen|kein|nichts|erst)',
      '(haben|habe) .. (abgeraten|davon abgeraten)', '(spart|spar) (euch|dir) (das geld|den|die)', '(reicht|tut es) (vollig|auch|vollkommen|die kostenlose|ein zettel)',
    ],
    fr: [
      '(vous|tu|on) n (avez|as|a) pas besoin (de|d) .. (pour|si|nouveau|acheter|payer)', '(n achetez|n achete|ne payez|inutile d acheter|pas la peine d acheter)',
      '(j ai|nous avons) deconseille', '(gardez|garde) (votre|ton) argent',
    ],
    es: [
      '(no necesitas|no necesitan|no hace falta) (comprar|pagar|un|una|contratar|gastar)', '(no compres|no compren|no pagues|no paguen|ahorra tu dinero|guarden su dinero)',
      '(les|le) (desaconseje|dijimos que no|desaconsejamos|recomende no)',
    ],
    pt: [
      '(nao precisa|nao precisam|voce nao precisa) (comprar|pagar|de um|de uma|contratar|gastar)', '(nao comprem|nao compre|nao paguem|guarde seu dinheiro|economize)',
      '(desaconselhei|desaconselhamos|recomendei nao)',
    ],
    it: [
      '(non (serve|servono|ti serve|vi serve|hai bisogno)) (comprare|pagare|un|una|di comprare|spendere)', '(non comprate|non comprare|non pagate|risparmiate i)',
      '(ho|abbiamo) sconsigliato',
    ],
    nl: [
      '(je|u|jullie) (hebt|heb|hebben) .. niet nodig', '(koop|betaal|bestel) .. (niet|geen|nog niet)', '(hebben|heb) .. afgeraden', '(bespaar je het geld|een vel papier volstaat)',
    ],
  },
  unless: {
    en: [
      "(you don't need (a|any|to (be|have|spend)) .. (experience|skills|money|degree|website|credit|marketing|technical|coding|audience|hours)|just need|all you need|our|sign up|book a|dm me|free trial|earn|make money|shop|offer|discount|call|course|with us|no experience|join)",
    ],
    de: [
      '(vorkenntnisse|mit uns|kostenlos testen|unser|unsere)',
    ],
    fr: [
      '(experience|avec nous|nos|notre)',
    ],
    es: [
      '(experiencia|con nosotros|nuestra|nuestro)',
    ],
    pt: [
      '(experiencia|com a gente|nossa|nosso)',
    ],
    it: [
      '(esperienza|con noi|nostra|nostro)',
    ],
    nl: [
      '(ervaring|met ons|onze|ons)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'You probably don’t need a new pump; the paper list is enough for one shed.',
    'Kauft die große Lampe nicht, die alte reicht völlig.',
    'N’achetez rien avant d’avoir pesé le vieux.',
    'No hace falta comprar otra balanza, calibren la vieja.',
    'We told the customer to keep the old gate.',
  ],
  misses: [
    'You don’t need any experience to earn with us, join today.',
    'Don’t buy before you see our offer!',
    'Sie brauchen keine Vorkenntnisse, unser Kurs erklärt alles.',
    'She needs a nap.',
    'Free version of our app: sign up.',
    'Non serve esperienza, lavora con noi.',
  ],
};
