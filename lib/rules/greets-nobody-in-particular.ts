import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'greets-nobody-in-particular',
  title: 'greets nobody in particular',
  looksFor: 'Dear Sir or Madam, dear business owner, hello website owner: a letter that went to many.',
  side: 'marketing',
  group: 'mass',
  points: 1.2,
  phrases: {
    en: ['^ (dear|hello|hi|hey|attn|attention|greetings) (dear)? (sir madam|sir or madam|webmaster|website owner|site owner|business owner|business owners|admin|homeowner|property owner|friend|customer|valued customer|investor|investors|entrepreneur|entrepreneurs|blogger|editor|owner|manager|hiring manager|professional|decision maker)', '(dear|attn) (sir madam|sir or madam|valued|webmaster|website)', '(dear friend|dear beloved|dear customer|dear prospect|dear client)', '(fellow (entrepreneurs|marketers|homeowners|networkers))'],
    de: ['^ (sehr geehrte damen und herren|liebe unternehmer|lieber unternehmer|sehr geehrter kunde|sehr geehrte kundin|liebe kunden|lieber website betreiber|guten tag zusammen)', '(sehr geehrter|lieber) (website betreiber|hausbesitzer|kunde|interessent|geschaftsfuhrer)'],
    fr: ['^ (cher client|chere cliente|chers clients|cher partenaire|madame monsieur)', '^ (cher entrepreneur|chers entrepreneurs|cher webmaster|cher proprietaire)'],
    es: ['^ (estimado cliente|estimados clientes|estimado empresario|estimado webmaster|estimados senores)', '^ (a quien corresponda|querido cliente|hola emprendedor*|estimado propietario|buen dia estimado)'],
    pt: ['^ (a quem possa interessar|ola empreendedor*|ola empresario|caros clientes)'],
    it: ['^ (gentile cliente|spettabile|spett le|egregi signori|gentili signori)', '^ (a chi di competenza|gentile imprenditore|caro cliente|gentile webmaster)'],
    nl: ['^ (geachte heer mevrouw|geachte klant|beste klant|beste ondernemer|geachte relatie|beste relatie|beste websitebeheerder|l s)'],
  },
  unless: { en: ['(application|applying|apply|vacancy|my cv|resume|internship|council|complaint|refund|my order)'], de: ['(bewerb*|beschwerde|kundigung|rechnung|widerspruch)'], fr: ['(candidature|reclamation|resiliation)'], es: ['(reclamo|queja|postul*)'], pt: ['(reclamacao|candidat*)'], it: ['(reclamo|candidatura)'], nl: ['(sollicit*|klacht)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Dear webmaster, your site deserves better hosting.',
    'Sehr geehrte Damen und Herren, wir reinigen Photovoltaik.',
    'Estimado empresario: reciba nuestro catálogo.',
    'Cher client, votre toiture mérite un contrôle.',
  ],
  misses: [
    'Dear Sir, I am applying for the position of lock keeper.',
    'To Anna, who will know whom it concerns.',
    'Dear council, the lamp on Mill Lane has been dark since May.',
    'Dear Petra, the bees arrived.',
    'Sehr geehrte Damen und Herren, hiermit erhebe ich Widerspruch.',
  ],
};
