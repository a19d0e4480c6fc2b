import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'announces-a-launch',
  title: 'announces a product, shop or service',
  looksFor: 'Introducing, now live, we just launched: news whose subject is for sale.',
  side: 'marketing',
  group: 'offer',
  points: 1.2,
  phrases: {
    en: ['(i|we) announced (my|our) new (product|course|book|app|service)', '(leave|give|drop) us a .. review', "(still)? (haven't|have not) (given it|tried it|given us) a? (try)?", 'people are loving', '(start|begin) (contributing|earning|building|creating) (today|now|here)', '(introducing|introduces|meet) (our|the new|the all new|the first|the next|#|a new)', '(excited|thrilled|proud|happy|delighted|pleased|super excited) to (introduce|launch|unveil|bring you|offer|release|reveal|announce (the launch|our new|that we are launching|that our))', "(we|we've|we have|just|officially|finally) .. (launched|launching|unveiled) .. (our|product|app|platform|collection|store|service|website)", 'our (new|brand new|latest|newest) (product|app|collection|range|platform|service|store|line|tool|book|series|edition|website)', '(my|the) (new|brand new) (product|app|collection|book|album|song|website) (is|are) .. (now|available|here|live|out)', '(live|launching|available|open) .. (product hunt|play store|app store|google play|stores|our website|for business|for orders|pre order)', '(product hunt|kickstarter|indiegogo) .. (support|live|upvote|launch*|today|back)', '(now|coming) (available|soon|live) (in|on|at|to) (our|your|the|all|select|stores)', '(say hello to|get ready for|made for|designed for|built for) (the|our|a|teams|those|people|businesses|you)'],
    de: ['(wir prasentieren|prasentieren wir|wir stellen vor|freuen uns|stolz) .. (neue|neuen|neues|unser|unsere|vorzustellen|launch|prasentieren)', '(unser|unsere|unseren) (neues|neue|neuer|neuen) (produkt|app|kollektion|software|plattform|losung|service|buch|maschine|website)', '(ab sofort|jetzt|endlich) .. (live|verfugbar|da|online|im shop)'],
    fr: ['(decouvrez|nous (lancons|presentons|sommes (fiers|heureux|ravis))|voici) .. (notre|nouveau|nouvelle|lancer|presenter|lancement|annoncer)', '(notre|nos) (nouveau|nouvelle|nouvelles|nouveaux) (produit|gamme|collection|application|service|offre|plateforme|solution|solutions)'],
    es: ['(presentamos|lanzamos|les presentamos|te presentamos|estrenamos) .. (nuestro|nuestra|nuevo|nueva|el|la)', '(nuestro|nuestra|nuestros) (nuevo|nueva|nuevos) (producto|coleccion|app|servicio|plataforma|libro|linea|tienda|curso)', '(ya esta|por fin) (disponible|aqui|en vivo)'],
    pt: ['(apresentamos|lancamos|estamos lancando|conheca|vem ai) .. (nosso|nossa|novo|nova|o|a)', '(nosso|nossa|nossos) (novo|nova|novos) (produto|colecao|app|servico|plataforma|livro|linha|loja|curso)', '(ja esta|finalmente) (disponivel|no ar|aqui)'],
    it: ['(presentiamo|lanciamo|vi presentiamo|ti presentiamo|siamo (lieti|orgogliosi|felici)) .. (nostro|nostra|nuovo|nuova|presentare|lanciare|annunciare)', '(nostro|nostra|nostri) (nuovo|nuova|nuovi) (prodotto|collezione|app|servizio|piattaforma|libro|linea|negozio|corso)'],
    nl: ['(we|wij) (presenteren|lanceren|introduceren|zijn trots|zijn blij) .. (ons|onze|nieuwe|nieuw)', '(ons|onze) (nieuwe|nieuwste) (product|collectie|app|dienst|platform|boek|lijn|winkel|training|website)', '(nu|vanaf vandaag) .. (live|beschikbaar|verkrijgbaar)'],
  },
  unless: { en: ['(open source|open sourced|github|repo|mit license|preprint|paper|dataset|rocket|satellite|missile|i am starting|new role|new position|new job|joined)', '(inquiry|investigation|appeal|strike)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Introducing our quietest dishwasher yet, now available in all stores.',
    'We just launched our new app for dog walkers.',
    'Wir präsentieren unsere neue Kollektion aus Loden.',
    'Presentamos nuestra nueva línea de bombas.',
  ],
  misses: [
    'The rocket launched on the third attempt.',
    'I am happy to announce that I joined the forestry office.',
    'The prosecutor launched an inquiry.',
    'We open sourced the scheduler we built for the ferry; the repo is public.',
    'Unser neuer Nachbar spielt Tuba.',
  ],
};
