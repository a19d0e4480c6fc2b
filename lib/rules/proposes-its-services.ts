import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'proposes-its-services',
  title: 'proposes its services to the reader',
  looksFor: '“How we can add value to your…”, “I would like to introduce our…”, “would you be interested in a partnership?”: a supplier’s first letter without the usual words.',
  side: 'marketing',
  group: 'ask',
  points: 1.8,
  surfaces: ['message', 'invitation', 'email', 'comment', 'feed'],
  phrases: {
    en: [
      '(chance|way|opportunity|able) to (monetize|monetise)', '(companies|brands|businesses) to advertise (on|with|in)', '(publish|publishing|submit|submitting|post) (a|an)? sponsored (post|article|content)', '(advertise|advertising) on your (site|blog|channel|page|newsletter|podcast)',
      '(how|where) .. (can|could|would|might) (add value|bring value|be of value|benefit|support) (to)? (you|your|the team|the company)',
      '(align|offer|extend|provide|propose|pitch|present) our (services|solutions|service|offering|expertise|capabilities|products) (to|with|for)? (you|your)?',
      "(i|we) (would|wanted|want|'d|'ll)? (like|love|wish|to)? (like)? to (introduce|present) (our|my (company|firm|agency|product|service)|the company|ourselves as)",
      '(would like|want|wish|glad|happy|pleased) to (offer|propose) (you|your) (a|an|our|some)? (partnership|cooperation|collaboration|proposal|deal|quote|quotation|bid|service|services)',
      '(have|got) (a|an) (business|partnership|great|exciting|interesting|lucrative) (proposal|proposition|offer|deal) for you',
      '(interested in|open to|think about|thought about|considered) .. (monetization|monetizing|monetisation|paid collaboration|paid collab|paid partnership|white label|reselling|affiliate partnership)',
      '(we|i|we will|we can|i can|i will|like to|able to) (promote|market|advertise) your (platform|project|channel|product|brand|business|app|website|extension|page|business page|token)',
      '(come by|stop by|drop in|swing by) .. (offer|quote|estimate|bid|show you|measure)',
      '(complimentary|free|no obligation|non binding) (bid|quote|quotation|estimate|proposal|offer|valuation)',
      '(keep|put) .. (current|existing) (suppliers|supplier|provider|vendor|agency) on (their|its) toes',
      "(don't|do not) want to (waste|take) (any of)? (your|too much of your) time",
      '(consider|considering) us (for|as|when|if|in)',
      '(you|your readers|your audience|your team|your customers|your company) (may|might|will|would|could) be interested in (our|my|the new|it too|this offer|a partnership|partnering)',
      '(interested in|discuss|explore|establish|propose) (a|the) (partnership|cooperation|collaboration) with (your|you)',
      '(who|whom) (can|should|could|may) i (discuss|talk|speak) (it|this|to|about|with)',
      '(your readers|readers of your|your audience|your followers|your visitors) .. (interesting|find|love|enjoy|benefit|might like|useful)',
      '(agree|open|willing|interested) .. (place|placing|add|adding|insert|publish|publishing) .. (link|links|banner|sponsored post|guest post|advertisement)',
      '(still|currently) (looking at|considering|evaluating|exploring) (options|alternatives|solutions|tools) (like|such as|for)',
      '(bring|bringing|offer|offering) (monetization|sponsorship|advertising) to',
      'of mutual (benefit|interest) (to|for)? (us|both|our)?',
    ],
    de: [
      '(unsere|unser|meine) (dienstleistung|dienstleistungen|leistungen|losung|losungen|produkte|angebot|unternehmen|firma) .. (vorstellen|anbieten|prasentieren|naherbringen)',
      '(unverbindliches|kostenloses|unverbindlich) .. (angebot|erstgesprach|kostenvoranschlag)', '(mein|meine|unser|unsere|unseren) .. (produkt|tool|losung) .. (prasentieren|vorstellen|prasentiere|vorzustellen)', '(fur sie|fur ihre firma|fur ihr unternehmen) .. interessant', '(mehrwert|vorteile) .. (fur ihr|fur ihre|ihnen|dir) (unternehmen|team|praxis|firma|bieten|bringen)?', '(zusammenarbeit|partnerschaft|kooperation) (anbieten|vorschlagen|interessant fur sie)',
    ],
    fr: [
      '(permettre|permettrait) (d|de) .. (votre|vos) (site|entreprise|clients|equipe|equipes)', '(interesse*|interet) (par|pour) (un partenariat|une collaboration|notre offre|nos services)',
      '(vous|te) (presenter|proposer) (nos|notre|mes|mon) (services|service|solution|solutions|offre|offres|produits|societe|entreprise|prestations)',
      '(devis|etude|audit|estimation) (gratuit|gratuite|sans engagement|offert)', '(apporter|apporte) .. (valeur|plus value) (a|pour) (votre|vos)', '(vous proposer|proposons) (un|une) (partenariat|collaboration|cooperation)',
    ],
    es: [
      '(plantearte|plantearle|proponerte|proponerle|proponeros) (una|un) (colaboracion|alianza|acuerdo|propuesta|negocio)', '(puede|pueda|podria|puedan) (interesarte|interesarle|interesarles|interesaros) .. (producto|servicio|propuesta|nuestr*)',
      '(presentarle|presentarte|presentarles|ofrecerle|ofrecerte|ofrecerles) (nuestros|nuestro|nuestra|mis|una|un) (servicios|servicio|productos|solucion|empresa|propuesta|catalogo|alianza|colaboracion)',
      '(cotizacion|presupuesto|diagnostico) (sin compromiso|sin costo|gratis|gratuito|gratuita)', '(aportar|agregar|sumar) valor a (su|tu|vuestr*)',
    ],
    pt: [
      '(apresentar|oferecer|apresentar lhe|oferecer lhe) (nossos|nosso|nossa|meus|os nossos|a nossa|uma|um) (servicos|servico|produtos|solucao|empresa|proposta|parceria)',
      '(orcamento|diagnostico|cotacao) (sem compromisso|gratuito|gratis|gratuita)', '(agregar|trazer|gerar) valor (a|ao|para) (sua|seu|a sua|o seu)',
    ],
    it: ['(presentarle|presentarti|presentarvi|proporle|proporti|proporvi|offrirle|offrirti) (i nostri|la nostra|il nostro|i miei|una|un) (servizi|servizio|prodotti|soluzione|azienda|proposta|collaborazione|preventivo)', '(preventivo|sopralluogo|analisi) (gratuito|gratuita|senza impegno)'],
    nl: ['(onze|ons|mijn) (diensten|dienst|producten|oplossing|bedrijf|aanbod) .. (voorstellen|aanbieden|presenteren|toelichten)', '(vrijblijvende|vrijblijvend|gratis) (offerte|gesprek|kennismaking|advies|scan)'],
  },
  unless: {
    en: ['(my thesis|research interview|open source|pull request|contribute|volunteer|salary|vacancy|your application|hiring)', '(asked for|thank you for|thanks for) (a|your|the) (quote|proposal|offer|bid)', '(looking for|need|seeking) (a|an|someone|quotes|suppliers)'],
    de: ['(bewerb*|stelle|ehrenamt*|suche)'], fr: ['(candidat*|recrut*|cherche)'], es: ['(vacante|busco|voluntari*)'], pt: ['(vaga|procuro|voluntari*)'], it: ['(candidat*|cerco)'], nl: ['(vacature|gezocht)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'I would like to introduce our warehouse robots to your operations team.',
    'We wish to offer you a partnership with our portal.',
    'Interested in monetization of your extension?',
    'Ich möchte Ihnen gern unsere Leistungen vorstellen.',
    'Je souhaite vous présenter nos services de nettoyage, devis gratuit.',
    'Quisiera presentarle nuestros servicios de riego.',
    'Gostaria de apresentar nossa solução de cobrança.',
  ],
  misses: [
    'Looking for a supplier: who can offer us a quote for glass?',
    'Thanks for the quote, the price works for us.',
    'I would like to introduce you to Marit, who restores clocks as well.',
    'The painter keeps our gallery on its toes.',
    'Could I do a research interview for my thesis, of mutual interest I hope?',
    'I wanted to present the results at the seminar but the projector died.',
  ],
};
