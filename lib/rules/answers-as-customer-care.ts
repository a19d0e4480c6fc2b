import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'answers-as-customer-care',
  title: 'answers as customer care',
  looksFor: 'A firm answers a customer: sorry, send us the order number, we will look into it.',
  side: 'other',
  group: 'conversation',
  points: 1.1,
  phrases: {
    en: [
      '(sorry|apologies) (to hear|for the (trouble|delay|experience|wait|frustration)|about (your|the)|you had|you feel|for any)',
      '(please|pls|could you|can you|kindly) (dm|send|email|call|contact|direct message|private message|message) (us|me)? .. (order number|account|customer number|confirmation|so we can|reference|phone number|we can look|flight|the store)',
      "(we|we'll|our team) (will|are|is|ll)? (look into|looking into|get back to you|forward|pass (this|it|along|your)|follow up with|investigate|escalate|share this with|be happy to help|reach out to you)",
      '(thank you|thanks) for (your|the) (feedback|patience|kind words|loyalty|contacting us|bringing this|reaching out to us|letting us know)',
      'we (want|would like|just wanted) (to reassure you|you to know|to let you know|to assure you)', '(glad|happy) (to hear|you enjoyed|you like|you liked|you love)',
    ],
    de: [
      '(es tut uns leid|tut uns leid|wir bedauern|wir entschuldigen uns|entschuldigen sie die)',
      '(schicken|senden|schick|schreiben|nennen) (sie|uns|du|bitte) .. (bestellnummer|kundennummer|per dm|per pn|direktnachricht|daten|auftragsnummer)',
      '(wir) (kummern|prufen|leiten|schauen) .. (darum|weiter|das|nach|ihr anliegen|uns)',
    ],
    fr: [
      '(nous sommes desoles|nous regrettons|veuillez nous excuser|nous nous excusons|desoles pour)',
      '(pouvez vous|merci de) .. (nous envoyer|en mp|en message prive|numero de commande|numero de client|en dm)',
    ],
    es: [
      '(lamentamos|sentimos (mucho|las molestias)|disculpa las|disculpe las|pedimos disculpas)',
      '(envianos|escribenos|mandanos|compartenos) .. (dm|mensaje|numero de pedido|datos|privado|mp)',
    ],
    pt: [
      '(lamentamos|sentimos muito|pedimos desculpas|desculpe o|desculpe pelo)', '(envie|mande|chame|nos envie|manda) .. (dm|direct|numero do pedido|cpf|inbox|mensagem privada|privado)',
    ],
    it: [
      '(ci dispiace|ci scusiamo|siamo spiacenti|ci spiace)', '(inviaci|scrivici|mandaci|contattaci) .. (dm|messaggio privato|numero d ordine|numero ordine|in privato|codice cliente)',
    ],
    nl: [
      '(wat vervelend|sorry voor het|excuses voor|het spijt ons|vervelend om te horen)',
      '(stuur|kun je|kunt u) .. (ons een|dm|prive bericht|ordernummer|klantnummer|bestelnummer|via een dm)',
    ],
  },
  unless: {
    en: [
      '(sorry to (hear you|bother|chase|keep|follow)|i understand you|quick call|book a|demo|reaching out because|sponsor|guest post|our clients|get back to me|our services|look into our|dm me)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Sorry to hear that; please DM us your order number and we will look into it.',
    'Das tut uns leid. Schicken Sie uns bitte die Bestellnummer.',
    'Nous sommes désolés pour le retard, pouvez-vous nous envoyer votre numéro de commande ?',
    'Lamentamos lo ocurrido, envíanos un DM.',
    'Wat vervelend! Stuur ons een DM met je klantnummer.',
  ],
  misses: [
    'Sorry to bother you again, Karl, just a quick call?',
    'Please DM me the word DATA and I will send the sheet.',
    'I apologise to the ducks.',
    'Tut mir leid, ich habe die falsche Tabelle geschickt.',
    'Contact me for a demo of our services.',
    'We looked at the valve.',
  ],
};
