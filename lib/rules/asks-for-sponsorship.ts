import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-for-sponsorship',
  title: 'asks for sponsorship or a paid partnership',
  looksFor: 'A request to sponsor an event, project or person, often with packages and logos in return.',
  side: 'marketing',
  group: 'ask',
  points: 1.3,
  phrases: {
    en: ['(sponsorship|sponsor) (package|packages|opportunity|opportunities|prospectus|deck|tiers|proposal|plan|inquiry|levels|benefits)', '(sponsor|sponsoring) (our|us|this year|the event|my|the upcoming|your project|your repo)', '(become|becoming|be) (a|our|an official) .. (sponsor|sponsors|media partner|exhibitor|affiliate|ambassador|brand ambassador|reseller)', '(your|company) (logo|brand) .. (on our|on the banner|t shirts|displayed|featured|readme)', '(interested in|like to|love to) (sponsor|sponsoring)', '(sponsored|paid|promotional) (article|placement|collaboration|partnership|link)', '(monetize|monetization|monetizing|monetise) (your|of your|the) .. (project|extension|app|site|channel|audience|traffic|software|plugin)?', '(collab|collaboration|collaborate) (with (you|your channel|your page|your brand|us))', '(partnership|collaboration|cooperation) (opportunity|opportunities|proposal|inquiry|offer|request)'],
    de: ['(sponsoring|sponsor) .. (paket|pakete|anfrage|werden|partner|mappe)', '(werden sie|werde) .. (sponsor|aussteller|partner|affiliate|vertriebspartner)', '(kooperationsanfrage|werbepartner|bezahlte kooperation)'],
    fr: ['(devenez|devenir|etre) .. (sponsor|partenaire|mecene|exposant|ambassadeur|affilie)', '(dossier|offre|offres|pack|demande) de (sponsoring|partenariat|parrainage)', '(article|contenu|post) sponsorise'],
    es: ['(patrocinador|patrocinio|patrocinar|auspiciador|auspicio) .. (evento|paquete*|ser|nuestro|oportunidad|propuesta)', '(se|ser|conviertete en) .. (embajador|afiliado|distribuidor|patrocinador)', '(colaboracion|articulo|post) (pagada|patrocinado|patrocinada)', 'propuesta de (colaboracion|alianza)'],
    pt: ['(patrocinar|patrocinio|patrocinador|cotas de patrocinio|apoiador) .. (evento|cota*|plano|proposta|nosso)', '(seja|ser) .. (parceiro|afiliado|patrocinador|revendedor|embaixador|franqueado)', 'proposta de (parceria|patrocinio)'],
    it: ['(sponsor|sponsorizzazione|sponsorizzare) .. (evento|pacchett*|diventa*|proposta)', '(diventa|diventare|diventate) .. (partner|sponsor|affiliato|rivenditore|ambassador|espositore)', 'proposta di (collaborazione|partnership)'],
    nl: ['(sponsor|sponsoring|sponsorpakket) .. (worden|pakket*|evenement|mogelijkheden)', '(word|wordt) .. (sponsor|partner|ambassadeur|affiliate|exposant)', '(samenwerkingsvoorstel|betaalde samenwerking)'],
  },
  unless: { es: ['(agradec*|gracias) .. (patrocin*|apoyo|apoyado)'], pt: ['(agradec*|obrigad*) .. (patrocin*|apoio)'], en: ['proud to be (a|the) .. sponsor', '(collaboration details|continue the conversation)', '(visa sponsorship|sponsor visas|visa)', '(thank|thanks to) .. (sponsor|sponsors)', '(github sponsors|sponsor button|sponsors page|funding yml)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Our robot fair needs partners: the sponsorship packages start at 500.',
    'Werden Sie Partner und Aussteller auf unserer Messe für Stallbau.',
    'Devenez sponsor de la course et affichez votre logo.',
    'We help you monetize your extension with one line of code.',
  ],
  misses: [
    'Thanks to all sponsors of the village fete, the roof is paid.',
    'The role comes without visa sponsorship, sorry.',
    'State sponsors of such research rarely publish the failures.',
    'I gave up sponsored posts and kept the readers.',
    'Der Verein hat nie einen Sponsor gehabt und lebt noch.',
    'A partnership of equals is rare between a mill and its river.',
  ],
};
