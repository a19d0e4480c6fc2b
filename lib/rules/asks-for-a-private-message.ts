import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-for-a-private-message',
  title: 'asks the public to write privately',
  looksFor: '“DM me”, “inbox me”, “message us to order” under a post: the sale happens out of sight.',
  side: 'marketing',
  group: 'ask',
  points: 1.5,
  surfaces: ['feed', 'comment'],
  phrases: {
    en: [
      '(dm|inbox|pm) (me|us) (for|to|now|today|directly|and (i|we|get)|if you (want|need|are))',
      '(send|drop|shoot) (me|us) a (dm|message|pm) .. (for (details|more|price|prices|a quote|your)|to (order|book|get|claim|start))',
      '(message|contact|call|text|whatsapp|email) (us|me) (for|to) (more|order|get|details|book|learn|discuss|a quote|pricing|your|start|further)',
      '(slide|hop) into my dms', '(dms|inbox) (are|is) open', '(for (more)? (info|information|details|inquiries|enquiries|orders|bookings)) .. (call|contact|dm|email|visit|whatsapp|reach|message|inbox)',
      '(get in touch|contact us|connect with us|talk to us|speak to us) (to|for|today|now|and|if you|about)',
    ],
    de: ['(kontaktieren|rufen|kontaktiere|sprechen) (sie)? uns .. (jetzt|gerne|an|heute|direkt|unverbindlich)', '(melden sie sich|melde dich|meldet euch) (gerne|jetzt|bei uns|einfach|bei mir)'],
    fr: ['(ecrivez|contactez|envoyez|appelez|ecris|contacte) (moi|nous) .. (mp|message|prive|dm|pour|des|au|par)', '(en|par) (mp|message prive|dm) (pour|si)', '(plus d informations|pour plus d infos|renseignements) .. (contactez|appelez|mp|ecrivez|par|au)'],
    es: ['(escribeme|escribenos|escribanos|mandame|contactame|contactanos|contactenos|envianos|llamanos|llamame|manda) .. (dm|privado|interno|inbox|whatsapp|mensaje|para|hoy|al|por|y)', '(mas (info|informacion|informes)) .. (dm|inbox|al|whatsapp|privado|interno|en|por)'],
    pt: ['(me chama|chama|chame|me chame|manda|mande|envie) .. (direct|inbox|dm|privado|pv|whats|whatsapp|mensagem)', '(fale|entre em contato|fala) (com a gente|conosco|comigo) .. (e|para|agora|pelo|hoje)?', '(mais informacoes|saiba mais) .. (direct|inbox|whatsapp|contato|link)'],
    it: ['(scrivimi|scrivici|contattami|contattaci|scriveteci|contattateci|chiamaci|mandami) .. (privato|dm|direct|whatsapp|per|messaggio|oggi|ora|in)', '(per (info|informazioni|prenotazioni|preventivi)) .. (dm|scriv*|contatt*|chiam*|whatsapp|in privato|al)'],
    nl: ['(stuur|app|dm|bel|mail) (mij|me|ons) .. (dm|bericht|voor|even|vandaag|pb|een)', '(neem|neemt) (gerust|vandaag|vrijblijvend)? contact .. (op|met ons)', '(meer (info|informatie|weten)) .. (dm|bericht|bel|mail|neem|stuur)'],
  },
  unless: { en: ['(hiring|resume|cv|vacancy|candidates|job seekers|open role|open to work|laid off|recruiters)', '(got|get|getting|sends) .. dms'], de: ['(bewerbung|stelle|lebenslauf)'], es: ['(vacante|curriculum)'], pt: ['(vaga|curriculo)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Only linen, made to order. DM me for sizes and colours!',
    'Kontaktieren Sie uns gerne jetzt für Ihr Angebot.',
    'Más info por inbox o al WhatsApp 555 010.',
    'Get in touch today and see what clean data does for your margin.',
    'Me chama no direct que eu te passo os valores.',
  ],
  misses: [
    'If the trail is closed, tell the ranger, not the internet.',
    'My DMs were full of the same three pitches this morning.',
    'We are hiring two welders, DM me for the address of the workshop.',
    'Private messages are no place for code review.',
    { surface: 'message', text: 'Write me when you land, I will pick you up.' },
    'Il m’a écrit pour corriger une date, et il avait raison.',
  ],
};
