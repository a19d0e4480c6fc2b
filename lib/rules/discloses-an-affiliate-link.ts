import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'discloses-an-affiliate-link',
  title: 'discloses an advert or affiliate link',
  looksFor: '#ad, paid partnership, affiliate link, referral code: said honestly, and still an advert.',
  side: 'marketing',
  group: 'links',
  points: 2,
  phrases: {
    en: ['my (ref|referral|affiliate) (code|link|gives)', 'my code _ .. (works|gives|gets|saves|off)', '(use|with) my (code|link|ref)', '(paid partnership|paid promotion|affiliate link|affiliate links|this post is sponsored|brought to you by|gifted by|i earn a commission|earn a commission|small commission|my referral link|use my link|partner link)', '(as an amazon associate|ambassador for|brand ambassador for)', '^ (sponsored|advertisement)'],
    de: ['(bezahlte partnerschaft|affiliate link|affiliate links|unbezahlte werbung|provision .. link|werbelink|empfehlungslink)', '^ (anzeige|werbung|gesponsert)'],
    fr: ['(partenariat remunere|lien affilie|liens affilies|collaboration commerciale|lien de parrainage)'],
    es: ['(colaboracion pagada|enlace de afiliado|enlaces de afiliado|link de afiliado|mi enlace de referido)'],
    pt: ['(parceria paga|link de afiliado|links de afiliado|publipost|meu link de indicacao)'],
    it: ['(collaborazione pagata|link affiliato|link di affiliazione|contenuto sponsorizzato)'],
    nl: ['(betaalde samenwerking|affiliate link|affiliatelink|gesponsorde bijdrage)'],
  },
  unless: { en: ['(no|not an|without|zero) (affiliate|sponsorship|paid partnership|commission)', '(law|regulator|rules on|study|research|survey|politicians|policy|court|ban on|university of|a paper|the paper|workshop|department of|grant|conference)'], de: ['(studie|urteil|universitat|gesetz|workshop|lehrstuhl)'], nl: ['(onderzoek|universiteit|gemeente)'], it: ['(universita|ricerca|comune di)'], fr: ['(universite|etude|mairie)'], es: ['(ley|estudio|universidad)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Paid partnership: these boots carried me over the pass.',
    'Anzeige: Der Mixer, der mein Frühstück gerettet hat.',
    'Lien affilié en bas, ça m’aide un peu.',
    'Buy through my referral link, I earn a commission.',
  ],
  misses: [
    'A study of affiliate links finds that few readers notice the label.',
    'The court ruled that a paid partnership must be named as such.',
    'My affiliate professor retired.',
    'Public transport in our town costs less than the car park.',
    'Die Anzeige bei der Polizei dauerte zwei Stunden.',
  ],
};
