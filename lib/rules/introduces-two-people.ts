import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'introduces-two-people',
  title: 'brings two people together',
  looksFor: 'Somebody introduces others to each other, with a reason and without gain.',
  side: 'peer',
  group: 'personal',
  points: 1,
  phrases: {
    en: [
      '(introduce|introducing|intro|connect|connecting) (you two|you both|the two of you|both of you|you to (my|a) (friend|colleague|former)|him to|her to|you with (my|a) (colleague|friend))',
      '(you two|you both|the two of you) (should|might|may|have|could|work|ought|will|know|share|would|are both)', '(meet|this is|here is) .. (meet|say hello to each other)',
      "(copying|cc'ing|ccing|looping in|adding) .. (in cc|who can|who knows|who has|who might|because|to this thread|here so)",
    ],
    de: [
      '(darf|mochte|wollte) ich (euch|ihnen|dir|sie) .. (vorstellen|miteinander|bekannt machen|zusammenbringen)',
      '(ihr|sie) (beide|beiden|zwei) (solltet|sollten|kennt|habt|arbeitet|mussten)', '(stelle|mache|bringe) (euch|sie) .. (vor|bekannt|zusammen|miteinander)',
    ],
    fr: [
      '(je vous|je te|permettez moi de vous) (presente|mets en relation|presenter|mets en contact)', '(vous|tous les) deux (devriez|avez|pourriez|gagneriez|travaillez)',
    ],
    es: [
      '(os|los|les|te) (presento|pongo en contacto|presentaria)', '(ustedes|vosotros|los) dos (deberian|deberiais|trabajan|tienen|podrian)',
    ],
    pt: [
      '(apresento|quero apresentar|coloco em contato|vou apresentar) (voces|voce|vocês|o|a)', 'voces dois (deveriam|trabalham|tem|precisam)',
    ],
    it: [
      '(vi|ti) (presento|metto in contatto|presenterei)', 'voi due (dovreste|avete|lavorate|potreste)',
    ],
    nl: [
      '(ik)? (stel|breng|wil) (jullie|je) .. (aan elkaar voor|met elkaar in contact|voorstellen|in contact)', 'jullie (twee|beiden|allebei) (zouden|moeten|werken|hebben)',
    ],
  },
  unless: {
    en: [
      '(our company|our services|introduce our|introduce my company|my agency|introduce myself|our product|to your audience|fiance|happy couple|wedding|congrat*)',
    ],
    fr: [
      '(notre societe|notre solution|notre entreprise|mes services)',
    ],
    es: [
      '(nuestra empresa|nuestros servicios|mi empresa)',
    ],
    pt: [
      '(nossa empresa|nossos servicos)',
    ],
    it: [
      '(la nostra azienda|i nostri servizi|mi presento)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Ada, meet Bo: I wanted to introduce you two, you both count eels.',
    'Darf ich euch bekannt machen? Ihr beide solltet über Lehm reden.',
    'Je vous mets en relation, vous deux avez le même sol.',
    'Os presento: Marta mide sal, Joan la vende en camiones.',
  ],
  misses: [
    'Let me introduce our company, a leader in lids.',
    'Congrats to you both on the wedding!',
    'The two of us went by boat.',
    'Der Vorstand stellt sich vor, notre solution auch.',
    'An introduction to knots.',
  ],
};
