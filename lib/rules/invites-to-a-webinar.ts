import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'invites-to-a-webinar',
  title: 'invites to a webinar, workshop or live session',
  looksFor: 'A free session with registration: an hour that ends in an offer.',
  side: 'marketing',
  group: 'offer',
  points: 1.5,
  phrases: {
    en: ['(recording|replay) (will be|is|gets) (sent|shared|available) (to|with|afterwards|for)', '(free|live|upcoming|next|online|exclusive|complimentary) (webinar|webinars|masterclass|workshop|bootcamp|training|livestream|live session|roundtable|fireside chat|summit|demo day)', '(our|my|virtual) (webinar|webinars|masterclass|bootcamp|livestream|live session|roundtable|fireside chat|summit|demo day)', '(join|register|sign up|attend|tune in|save your seat) .. (webinar|masterclass|workshop|live session|livestream|summit|twitter space|twitterspace|linkedin live|online event|roundtable)', '(webinar|masterclass|workshop) (on|starts|tomorrow|today|tonight|next|is|this|with|about|invitation|recording|replay) .. (register|join|free|seat|link|spots|sign)', '(hosting|running|holding|conducting|organizing|doing) (a|an|our|this|my) .. (webinar|masterclass|workshop|live session|summit|training)', '(join us|join me|join) (live|on|for|at|tomorrow|this|next|in|today|tonight) .. (#|webinar|session|event|live|discuss*|explore|expert*|panel)', 'we (would|will) love to see you (at|there|join)', '(invite|inviting) you to (our|a|join|attend|the|my|an)'],
    de: ['(kostenloses|kostenloser|kostenfreies|live|unser|unserem|nachstes|exklusives|mein) (webinar|online-seminar|workshop|masterclass|live-webinar|web-seminar|impulsvortrag|infoabend)', '(webinar|workshop|online-seminar|infoabend|live-call) .. (anmeld*|teilnehmen|kostenlos|platz|am #|registrier*|jetzt)', '(laden sie|lade dich|laden wir|mochten sie|herzlich) .. (ein|einladen|eingeladen)'],
    fr: ['(webinaire|webinar|masterclass|atelier|conference en ligne|live) (gratuit|gratuite|offert|exclusif|exclusive|le #|en ligne|du)', '(participez|inscrivez vous|rejoignez|assistez) .. (webinaire|webinar|masterclass|atelier|conference|live)', '(vous invite|vous invitons|avons le plaisir de vous convier|convie) (a|au|aux)'],
    es: ['(webinar|masterclass|taller|clase|seminario|charla|conferencia|sesion) (gratis|gratuito|gratuita|en vivo|online|exclusiva|virtual|abierta)', '(inscribete|registrate|unete|acompananos|te esperamos|conectate) .. (webinar|masterclass|taller|evento|live|sesion|seminario)'],
    pt: ['(webinar|masterclass|workshop|aula|live|palestra|imersao|oficina) (gratuita|gratuito|gratis|ao vivo|online|exclusiva|exclusivo|aberta)', '(participe|inscreva se|vem|venha|acompanhe) .. (webinar|masterclass|workshop|evento|live|aula|palestra)', '(te convido|convidamos voce|convido voces|voce e nosso convidado) (para|a)'],
    it: ['(webinar|masterclass|workshop|seminario|evento|diretta) (gratuito|gratuita|gratis|online|live|esclusivo|esclusiva|dal vivo)', '(partecipa|iscriviti|partecipate|registrati) .. (webinar|workshop|evento|masterclass|incontro|diretta|seminario)', '(ti invitiamo|vi invitiamo|la invitiamo|ti invito|la invito) (a|al|alla|ad)'],
    nl: ['(gratis|live|exclusief|ons|online) (webinar|workshop|masterclass|inspiratiesessie|kennissessie|webcast|evenement)', '(webinar|workshop|masterclass|kennissessie) .. (meld|inschrij*|schrijf|aanmeld*|plek|gratis|op #)', '(nodigen|nodig) .. (je|u|jullie) .. uit .. (webinar|workshop|evenement|sessie|event)?'],
  },
  unless: { en: ['training (plan|plans|run|runs|partner|load)', '(marathon|triathlon|race day|k race)', '(job fair|career fair|hiring event|interview|candidates|recruitment drive)', '(call for papers|submission|submissions|abstracts|proceedings|programme committee|academic workshop|linguistics)', '(i (attended|went to|missed)|my notes from|what i learned at|thank you for (the|inviting))'] },
});
export const examples: RuleExamples = {
  hits: [
    'Join our free webinar on cold chains, Thursday at 3.',
    'Kostenloses Webinar: Lohnabrechnung ohne Papier, jetzt anmelden.',
    'Webinaire gratuit sur la facture électronique le 12 mars.',
    'Te invitamos al taller gratuito de ventas.',
  ],
  misses: [
    'I attended the workshop in Graz and my notes from it fill a wall.',
    'The bicycle workshop behind the station closes at six.',
    'Call for papers: workshop on dialect syntax, abstracts by June.',
    'She invited the whole street and four came.',
    'Die Werkstatt ist live, das heisst: laut.',
  ],
};
