import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-for-coverage',
  title: 'asks to be written about or shown to the reader’s audience',
  looksFor: 'Your readers would love this, please write about our brand, on behalf of our client: a stranger wants the reader’s audience.',
  side: 'marketing',
  group: 'ask',
  points: 2,
  phrases: {
    en: [
      'on behalf of (our|my) client', "(we're|we are|i am|i'm) requesting (a|an) .. (story|feature|review|interview|cover)", "(you'll|you will) want to (feature|include|cover|mention)", '(interesting|useful|relevant|of interest) (to|for) your (readers|audience|subscribers|followers|visitors)', '(allow|accept|take) .. (contributions to|guest posts|contributions on) (your)? .. blog',
      '(your|the) (readers|audience|followers|subscribers|viewers|listeners) (might|may|would|will|could|can) .. (interest*|love|like|enjoy|find|benefit|appreciate|useful)', '(interesting|interest|useful|relevant|valuable|of value) (to|for) (your|you and your|you and the) .. (readers|audience|followers|subscribers|viewers|listeners|visitors)',
      '(write|writing|do|publish|posting|consider) (a|an) .. (post|review|article|story|piece|feature|blog) about (it|us|our|them|this|my)', '(get|spread|help us get|help spread) the word out', '(mention|include|feature|cover|featuring) (us|our .|our product|our brand|our app|our tool) (in|on) (your|an upcoming|a future|one of)',
      '(on behalf of|for) (our|my) client', '(our|my) client .. (interview|available for|launch|story|feature|requesting|announces)', '(front cover|cover story|media coverage|press coverage) .. (about|for|of|on)', '(press kit|media kit|review copy|sample) .. (your (review|readers|blog|channel)|if you (would like|want) to review)',
      '(articles|article|content|posts) .. (for your|on your|to your) (blog|site|website|readers)',
    ],
    de: ['(ihre|deine|eure|deinen|ihren|ihrer) (leser|leserinnen|lesern|follower|zuhorer|zuhorern|abonnenten|zielgruppe) .. (interess*|freu*|gefall*|spannend|begeister*|nutzlich|uber unse*)', '(interessant|spannend) fur (ihre|deine|eure) (leser|leserinnen|follower|zuhorer)', '(uber (uns|unsere|unser|unseren)) (berichten|schreiben|zu berichten|zu schreiben)', '(im namen|im auftrag) .. (unseres kunden|meines kunden)'],
    fr: ['(vos|tes) (lecteurs|lectrices|abonnes|followers|auditeurs) .. (interess*|plai*|appreci*|aim*|util*)', '(parler de|faire connaitre|mettre en avant|presenter) (notre|nos|mon) (marque|produit|produits|boutique|livre|service|application) .. (blog|chaine|lecteurs|page|abonnes|lectrices)?', '(pour le compte de|au nom de) (notre|mon) client'],
    es: ['(tus|sus|a tus|a sus) (lectores|lectoras|seguidores|seguidoras|oyentes)', '(dar a conocer|dieras a conocer|hablando de|hablar de|hablaras de) (nuestra|nuestro|mi) (marca|producto|tienda|empresa|web|libro|proyecto)', '(llevar a cabo|plantear*|proponer*) .. colaboracion', '(pusieras|poner|colocar|incluyeras) (un|nuestro)? banner', '(en nombre de|de parte de) (nuestro|mi) cliente'],
    pt: ['(seus|suas|teus) (leitores|leitoras|seguidores|seguidoras|ouvintes)', '(divulgar|falar sobre|apresentar|falasse) (nossa|nosso|minha|da nossa|do nosso) (marca|produto|loja|empresa|site|livro)', '(propor|proponho) .. (parceria|collab|publi)', 'em nome (do|de) (nosso|meu) cliente'],
    it: ['(i tuoi|i vostri|ai tuoi|ai suoi|i suoi) (lettori|lettrici|follower|ascoltatori|iscritti)', '(parlare|far conoscere|presentare|parlassi) .. (del nostro|della nostra|il nostro|la nostra) (marchio|brand|prodotto|negozio|sito|libro)', '(proporre|propongo|proporti) .. collaborazione', '(per conto|a nome) del (nostro|mio) cliente'],
    nl: ['(je|jouw|uw|jullie) (lezers|volgers|luisteraars|abonnees) .. (interessant|leuk|interess*|waarde*|vinden)', '(over (ons|onze)) .. (schrijven|vertellen|bloggen)', '(namens|in opdracht van) (onze|mijn) klant'],
  },
  surfaces: ['message', 'invitation', 'email', 'comment'],
  unless: { en: ['(public hearing|lawsuit|court|counsel|attorney|i wrote a review of your|your readers asked|correction|erratum|typo|thank you for writing|peer review|journal|library|reading club|book club|job|hiring)'], de: ['(gericht|anwalt|korrektur|mandant)'], fr: ['(tribunal|avocat|coquille)'], es: ['(juzgado|abogado|errata)'], pt: ['(tribunal|advogado|errata)'], it: ['(tribunale|avvocato|refuso)'], nl: ['(rechtbank|advocaat)'] },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'We just released our kettle guide and think your readers would enjoy it.' },
    { surface: 'email', text: 'On behalf of our client, a maker of boots, we offer an interview next week.' },
    { surface: 'message', text: 'Ihre Leserinnen werden sich über unsere Teesorten freuen.' },
    { surface: 'message', text: 'Nous aimerions vous proposer de parler de notre marque à vos lectrices.' },
    { surface: 'message', text: 'Nos gustaría que dieras a conocer nuestra marca a tus seguidoras.' },
    { surface: 'message', text: 'Vorrei proporti una collaborazione per far conoscere il nostro negozio.' },
  ],
  misses: [
    { surface: 'message', text: 'Your readers asked for the recipe with less salt; here is my correction.' },
    { surface: 'message', text: 'I read your post about terns twice and have one question about the second chart.' },
    { surface: 'message', text: 'Our client lost in court, so the hearing moves to May.' },
    { surface: 'message', text: 'Die Leser sind die besten Lektoren.' },
    { surface: 'message', text: 'Tenemos pocos lectores y buenos.' },
    'Know your readers, then forget them while you write.',
  ],
};
