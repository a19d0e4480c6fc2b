import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-to-be-listed',
  title: 'asks to have a product added to a list',
  looksFor: 'I suggest adding our tool, why it fits, from 29 a month: a seller brings a listing of what it sells, not a fix.',
  side: 'marketing',
  group: 'ask',
  points: 1.6,
  phrases: {
    en: [
      '(suggest|propose|request|recommend|like to suggest|like to submit) (adding|including|listing|to add)', '(tool|site|product|resource|app|service|website|listing) (suggestion|submission)', '(please)? consider (it|us|our|adding|including|listing) .. (for|to|in) (the|your|this) (directory|list|section|collection|page|next|readme|roundup|article)',
      '(why it|why this|it|this) (fits|would fit|is a good fit|would be a good fit|would be a great addition|is a great addition)', '(great|good|nice|useful|valuable|perfect) addition to (your|the|this) (list|page|article|directory|collection|resource|readme)',
      '(found|came across|noticed|saw) (your|this) .. (list|roundup|page|article|resources) .. (our|my|tool|add|include|included|including)', '(actively maintained|fully working product|pass through pricing|live and actively)', '(added|adding|listed|list) (your site|your website|your project|your tool|your startup) (to|in|on) (our|my) .. (directory|list|site|platform|website)',
    ],
    de: ['(schlage|schlagen|mochte|wurde) .. (aufnahme|aufzunehmen|hinzuzufugen) .. (vor|liste|verzeichnis|tool*)?', '(unser|unseren|unsere|mein) (tool|dienst|produkt|app|seite) .. (in (ihre|eure|die|deine) (liste|ubersicht|sammlung)) .. (aufnehmen|erganzen|hinzufugen)?', '(gute|passende) erganzung fur (ihre|eure|die|deine) (liste|seite|ubersicht|sammlung)'],
    fr: ['(je (propose|suggere)|nous (proposons|suggerons)) .. (ajouter|d ajouter|l ajout|inclure)', '(ajouter|inclure|referencer) (notre|mon) (outil|site|service|produit|application) .. (liste|annuaire|page|article)'],
    es: ['(sugiero|propongo|sugerimos|quisiera sugerir) .. (agregar|anadir|incluir)', '(agregar|anadir|incluir) (nuestra|nuestro|mi) (herramienta|sitio|servicio|producto|app|web) .. (lista|directorio|pagina|articulo)'],
    pt: ['(sugiro|proponho|sugerimos|gostaria de sugerir) .. (adicionar|incluir|a inclusao)', '(adicionar|incluir) (nossa|nosso|minha|meu) (ferramenta|site|servico|produto|app) .. (lista|diretorio|pagina|artigo)'],
    it: ['(suggerisco|propongo|vorrei suggerire|vorrei proporre) .. (aggiungere|inserire|includere|l inserimento)', '(aggiungere|inserire) (il nostro|la nostra|il mio) (strumento|sito|servizio|prodotto|app) .. (lista|elenco|directory|pagina)'],
    nl: ['(stel voor|zou willen voorstellen|voorstel) .. (toevoegen|toe te voegen|opnemen|op te nemen)', '(onze|mijn|ons) (tool|dienst|product|app|site) .. (lijst|overzicht|pagina) .. (toevoegen|opnemen)'],
  },
  surfaces: ['message', 'email', 'comment', 'invitation'],
  unless: { en: ['(bug|test case|unit test|section on|a paragraph|a chapter|error handling|logging|dark mode|keyboard|flag|option|an option|a parameter|documentation for|reading list|agenda|arxiv|paper)'], de: ['(tagesordnung|kapitel|absatz|fehler)'], fr: ['(ordre du jour|un chapitre|un paragraphe|un test)'], es: ['(orden del dia|un capitulo|una prueba)'], pt: ['(pauta|um capitulo|um teste)'], it: ['(ordine del giorno|un capitolo|un test)'], nl: ['(agenda|een hoofdstuk|een test)'] },
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Hi, I’d like to suggest adding Brelmo to your tools section. Why it fits: one endpoint, crypto accepted, cheap credits.' },
    { surface: 'message', text: 'Tool suggestion: an image studio from 29 a month. Please consider it for the directory.' },
    { surface: 'message', text: 'Unser Tool wäre eine gute Ergänzung für Ihre Übersicht.' },
    { surface: 'message', text: 'Nous proposons d’ajouter notre service à votre annuaire.' },
    { surface: 'message', text: 'Quisiera sugerir incluir nuestra herramienta en tu lista.' },
  ],
  misses: [
    { surface: 'message', text: 'I suggest adding a unit test for the empty file.' },
    { surface: 'message', text: 'I propose to add the bridge to the agenda.' },
    { surface: 'message', text: 'The list of things I forgot is at home.' },
    { surface: 'message', text: 'Ich schlage vor, wir treffen uns am Wehr.' },
    { surface: 'message', text: 'Propongo comer antes y hablar después.' },
    'I would like to suggest adding silence to the list of public goods.',
  ],
};
