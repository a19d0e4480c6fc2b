import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-development',
  title: 'offers web, app or software development',
  looksFor: 'A development shop or freelancer offering sites, apps, chatbots or automation to somebody who did not ask.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['(we|our team|our company) (develop|build|design|specialize in|specialise in|offer|provide) .. (web|mobile|apps|websites|software|mvps|chatbots|ai agents|custom|wordpress|shopify)', '(web|website|app|mobile|software|game|blockchain|wordpress|shopify|ecommerce) (development|design|redesign) .. (service|services|company|agency|firm|partner|studio)', '(software|it|web|app|digital|tech) (development|solutions|services|consulting) (company|firm|agency|provider|partner|house)', '(redesign|revamp) your .. (website|site|app|store|landing page|logo|brand)', '(build|develop|create|design) (you a|you an|one for you) .. (website|site|app|store|mvp|chatbot)', '(i|we) .. (full stack|mobile app|web|wordpress|ai) (developer|developers|agency) .. (offer|available|help|services|hire)', '(turn|bring) your (idea|ideas|vision) (into|to) (reality|life|a product|an app)', '(automate|automation|ai) .. (for your business|your business|your workflow|your workflows|for businesses|your company)'],
    de: ['(wir|unser team) (entwickeln|programmieren|erstellen|gestalten|realisieren|bauen) .. (websites|webseiten|apps|software|onlineshops|website|individuelle|losungen|plattformen|chatbots)', '(ihre|deine) (neue|eigene)? (website|webseite|app|homepage|onlineshop) .. (erstellen|ab|professionell|modern|fertig)', '(softwareentwicklung|webentwicklung|app entwicklung|webdesign|individualsoftware) (agentur|dienstleister|aus einer hand|fur (ihr|ihre|kmu|unternehmen))'],
    fr: ['(nous|notre equipe|notre agence|je) (developpons|creons|concevons|realisons|realise|cree) .. (sites|site|applications|application|logiciels|boutiques|sur mesure|boutique)', '(creation|refonte|developpement) (de|d|du|web|mobile) .. (site|sites|votre|application|internet|sur mesure)', '(notre|en tant qu|votre) agence (web|digitale|de developpement)'],
    es: ['(desarrollamos|creamos|disenamos|hacemos|construimos) .. (paginas|aplicaciones|apps|software|sitios|webs|tiendas|tienda|chatbots|plataformas)', '(desarrollo|diseno) (de|web) .. (software|paginas|aplicaciones|apps|a medida|para tu|para su|sitio)', '(agencia|empresa) (digital|de software|de desarrollo|de diseno)'],
    pt: ['(desenvolvemos|criamos|fazemos|construimos) .. (sites|site|aplicativos|apps|software|sistemas|lojas|chatbots|plataformas|paginas)', '(desenvolvimento|criacao) (de|do seu) .. (sites|site|aplicativos|software|sistemas|sob medida|loja)', '(agencia|empresa) (digital|de software|de tecnologia|de desenvolvimento)'],
    it: ['(sviluppiamo|realizziamo|creiamo|progettiamo) .. (siti|app|software|applicazioni|e commerce|piattaforme|sito|su misura|gestionali)', '(sviluppo|realizzazione|creazione) (di)? (siti|software|app|e commerce|sito|web)'],
    nl: ['(wij|we) (bouwen|ontwikkelen|maken|ontwerpen) .. (websites|apps|software|webshops|website|maatwerk|applicaties|platforms)', '(website|webshop|app) (laten maken|laten bouwen|op maat)', '(webbureau|softwarebedrijf|digital agency|maatwerksoftware)'],
  },
  unless: { en: ['(my|our|the) (startup|open source|research|thesis|team at)', '(open source|mit license|hackathon|repo|repository|pull request|maintainers|bug)', '(hiring|vacancy|internship|candidates|apply)'], de: ['(stelle|bewerb*|praktikum)'] },
});

export const examples: RuleExamples = {
  hits: [
    'We are a web development company and would redesign your website for a fixed fee.',
    'Wir entwickeln individuelle Apps und Onlineshops für den Mittelstand.',
    'Nous créons des sites sur mesure pour les artisans.',
    'Desarrollamos software a medida para clínicas.',
  ],
  misses: [
    'We build software for our own ward and share it as open source.',
    'The development of the old harbour took forty years and three mayors.',
    'How would you design a landing page for people who cannot read well?',
    'Webdesign war mein erster Beruf, Brot backen mein zweiter.',
    'Your app kept me awake until three. Great ending.',
  ],
};
