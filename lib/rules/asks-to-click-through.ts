import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-to-click-through',
  title: 'asks the reader to click through',
  looksFor: '“Learn more”, “click here”, “find out how”: the text ends where the reader’s interest began and the rest is behind a link.',
  side: 'marketing',
  group: 'ask',
  points: 1.1,
  phrases: {
    en: [
      '(click|tap|hit) (here|the link|on the link|below|this link|the image|the button|on our)',
      '(to|want to) (learn|find out|know|discover|read|see) more (visit|click|check|contact|go|head|join|watch|download|register)',
      '(visit|check out|head to|go to|head over to|browse) our .. (website|site|page|store|shop|blog|channel|link|stand|booth|app)', 'check out my .. (site|page|store|shop|channel|link|app)', '(visit us|visit the (website|site|link)|check out the link)',
      '(explore|discover|see) (our|the full|the new|what) .. (collection|range|solutions|platform|services|products|story|catalog|portfolio|plans|possible|difference)',
      '(get|read|download|watch|view) our (full|latest|complete|free|new) .. (report|guide|story|article|episode|issue|blog|case study)',
      '(full|more) (details|breakdown) (here|below|via)',
      '(watch|listen|tune in|catch) (now|live|the replay)',
      '(don\'t|do not|dont) miss (it|out|this|the|our|your)',
      '(find|found) (it|out|us|more) (at|here|on|in) (our|here|the|booth|my|stand)',
      'for (more|further) .. (visit|contact us|call us|click)',
      'follow (the|this) link (below|here|to|for)',
      'start with this guide', 'get yours',
    ],
    de: ['(mehr|alle) (erfahren|infos|informationen|details|dazu) (hier|unter|auf|im|finden|gibt|zu|unter folgendem)?', '(jetzt|hier|gleich) (mehr erfahren|entdecken|lesen|informieren|klicken|ansehen|testen|nachlesen|reinschauen|reinhoren)', '(erfahren sie|erfahre|entdecken sie|entdecke|lesen sie|besuchen sie|klicken sie|besuche|erfahrt) .. (mehr|wie|hier|uns|unsere|unsere|jetzt|auf|in)', '(hier klicken|klick hier|zum artikel|zum blogbeitrag|zum whitepaper|zum shop)'],
    fr: ['(en savoir plus|pour en savoir plus|plus d infos|plus d informations|decouvrir ici)', '(cliquez|clique) (ici|sur|vite)', '(decouvrez|decouvre|retrouvez|visitez|consultez|profitez) (notre|nos|comment|ici|vite|sur|nous|de)', '(decouvrez|visitez|consultez|retrouvez) (la|le|les|l) .. (site|page|offre|offres|boutique|catalogue|programme|dossier|profil)', 'rendez vous (sur|ici|dans nos|en boutique)', '(lire|voir) (la suite|l article) (ici|sur)?'],
    es: ['(mas informacion|conoce mas|mas info|descubre mas|saber mas|lee mas|entra ya|informate|leer mas)', '(haz|haga|da|dale|dar) (clic|click)', '(descubre|conoce|visita|entra|visitanos|descubra|conozca|consulta) (nuestro|nuestra|nuestros|nuestras|nuestra web)'],
    pt: ['(descubra|conheca|visite|confira|aproveite) (como|nosso|nossa|nossos|nossas|o|a|aqui|no|as|os)'],
    it: ['(scopri|scoprite|scopra) (di piu|come|il|la|i|le|subito|qui|tutti|nostro|nostra|ora)', '(clicca|cliccate) (qui|sul|subito|e)', '(per saperne di piu|maggiori informazioni|leggi di piu|leggi tutto|visita il|visitate il|vai al|continua a leggere)'],
    nl: ['(lees|ontdek|kijk|bekijk) (meer|hier|verder|nu|hoe|onze|ons|alles|het hele)', 'weet meer', '(klik|tik) (hier|op|snel|nu)', '(meer (weten|informatie|info|lezen))', '(ga naar|bezoek) (onze|de|ons) .. (website|site|shop|pagina|stand|webshop)?'],
  },
  unless: { en: ['(we want to reassure|please be reassured|we want you to know|shared value|our commitments|diversity equity|founding sponsor)', '(patients|users|visitors|readers|people) (click|tap|learn|visit)', '(job|hiring|vacancy|careers|resume)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Three trends will change how hospitals buy. Visit our website to see them: https://medi.example/trends',
    'Visit our website and explore our range of oak floors.',
    'Mehr erfahren Sie hier: https://beispiel.example/lager',
    'Cliquez ici pour découvrir nos offres.',
    'Conheça nossos planos e aproveite.',
  ],
  misses: [
    'The more I learn about soil, the less I trust a single number.',
    'Users click the wrong button because it is where the right one used to be.',
    'We need to learn how to lose an argument well.',
    'What I read this month: two histories of salt and one of glass.',
    'Man erfährt viel über eine Firma, wenn man ihre Kantine sieht.',
    'On découvre souvent trop tard que le plan était faux.',
  ],
};
