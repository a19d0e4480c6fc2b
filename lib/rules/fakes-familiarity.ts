import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'fakes-familiarity',
  title: 'fakes a closeness that is not there',
  looksFor: 'Hope you’re well, fellow alumni, small world, my friend: warm words before a cold ask.',
  side: 'marketing',
  group: 'pretence',
  points: 0.7,
  surfaces: ['message', 'invitation', 'email', 'sms'],
  phrases: {
    en: ['(hope|trust|hoping) (this|all is|your) .. (well|great|good|finds|week|day)', '(hope|trust|hoping) (you are|you\'re|youre) (well|doing great|doing well|having a great|having a good)', '(dear|hi|hello|hey) (friend|sir madam|beloved|admin|webmaster|website owner|business owner|founder|ceo|director|valued|customer|user)', '(fellow) (founder|entrepreneur|alum|alumni|parent|marketer|leader|ceo|expat|coach)', '(since|as) we (are|re|share|both|have|move|run) .. (connected|connections|mutual|circles|industry|network|same)', '(mutual|common|shared) (connection|connections|friend|friends|contacts|interests)', '(small world|we have .. in common|we share (many|several|mutual))', '(happy|lovely) (monday|tuesday|wednesday|thursday|friday)', '(how is|how\'s|how are) (business|things|your week|everything|your day|your quarter|q1|q2|q3|q4)'],
    de: ['(ich)? hoffe (es geht ihnen|es geht dir|ihnen geht es|dir geht s|sie hatten|du hattest|diese nachricht)', '(gemeinsame|gemeinsamen) (kontakte|kontakt|bekannte|verbindungen)', '(liebe unternehmer*|lieber unternehmer)'],
    fr: ['(j espere que (vous allez|tu vas|ce message|tout va))', '(relations|relation|contacts|contact) en commun', '(cher ami|chere amie|chers dirigeants|madame monsieur)'],
    es: ['(espero que (estes|este|se encuentre|te encuentres|todo|este mensaje))', '(contactos|contacto|amigos|conocidos) en comun', '(estimado (amigo|empresario|emprendedor|cliente)|hola amigo|querido amigo)'],
    pt: ['(espero que (esteja|voce esteja|tudo|este email))', '(contatos|conexoes|contato|amigos) em comum'],
    it: ['(spero che (stia|tu stia|vada|questo messaggio|tutto))', '(contatti|collegamenti|amici|conoscenze) in comune', '(gentile (imprenditore|cliente|professionista)|caro amico|egregio)'],
    nl: ['(ik)? hoop dat (het goed|alles goed|je|u|dit bericht)', '(gemeenschappelijke|gezamenlijke) (connecties|connectie|contacten|kennissen)', '(beste (ondernemer|relatie|klant|heer mevrouw))'],
  },
  unless: { en: ['(hope you and) .. (family|kids|children)', '(get well|recover|condolences|surgery|your mother|your family|funeral|baby|my resume|my cv|application|internship)'] },
});
export const examples: RuleExamples = {
  hits: [
    { surface: 'email', text: 'Dear Sir/Madam, hope this finds you well. We export garlic.' },
    { surface: 'message', text: 'As a fellow founder I wanted to share what we do for tax.' },
    { surface: 'message', text: 'J’espère que vous allez bien ! Nous vendons des bornes.' },
    { surface: 'invitation', text: 'Wir haben 14 gemeinsame Kontakte, da sollten wir uns vernetzen.' },
  ],
  misses: [
    { surface: 'message', text: 'I hope you recover soon; the surgery sounded rough. Get well!' },
    'I hope the well gives water this summer.',
    { surface: 'message', text: 'The friend you met in Oslo is my cousin.' },
    { surface: 'message', text: 'My condolences to your family. I hope you are surrounded by good people.' },
    { surface: 'message', text: 'Common ground in the valley is wet ground.' },
  ],
};
