import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-for-a-call',
  title: 'asks for a call',
  looksFor: 'A request for the reader’s time: a call, a chat, a demo, fifteen minutes. Strangers who sell begin here.',
  side: 'marketing',
  group: 'ask',
  points: 1.6,
  phrases: {
    en: [
      '(hop|jump|get|be) on a .. (call|zoom|chat)',
      '(book|schedule|arrange|set up|grab) (a|your|some|an) .. (call|demo|meeting|chat|time|slot|consultation|session)',
      '(open|up) (to|for) (a|an) .. (call|chat|conversation|demo|meeting)',
      '(spare|have|got|grab|steal|borrow) .. (#|fifteen|ten|twenty|thirty) (min|mins|minutes) .. (call|chat|week|time|tomorrow|zoom)',
      '# (min|mins|minute|minutes) (call|chat|intro|demo|zoom)',
      'worth a .. (call|chat|conversation)',
    ],
    de: ['(kurzes|unverbindliches|kostenloses|gemeinsames) (gesprach|telefonat|erstgesprach|kennenlernen)', '(vereinbaren|buchen) sie .. (termin|gesprach|demo|beratung)', '# (min|minuten) (zeit|telefonat|gesprach)'],
    fr: ['(un|petit|bref|rapide) (appel|echange|call) (de # minutes|rapide|telephonique)', '(reservez|planifiez|prenez) .. (rendez vous|creneau|demo|appel)', '(disponible|dispo|ouvert) pour un .. (appel|echange|call)'],
    es: ['(agendar|agenda|agendamos|reservar|reserva|coordinar) (una|tu|un) .. (llamada|reunion|demo|cita)', '(una|breve) llamada (de # minutos|rapida|corta)', '# minutos .. (llamada|charlar|reunion)'],
    pt: ['(agendar|agende|marcar|marcamos|agendarmos) (uma|um|sua) .. (call|conversa|reuniao|demonstracao|bate papo)', '(bate papo|conversa) (rapido|rapida|de # minutos)'],
    it: ['(fissare|prenotare|prenota|organizzare|fissiamo) (una|un|la tua) .. (call|chiamata|demo|incontro|videochiamata)', '(call|chiamata) (conoscitiva|di # minuti|veloce)'],
    nl: ['(kort|kennismakings|vrijblijvend) (gesprek|belletje|kennismakingsgesprek|call)', '(plan|inplannen|boek) .. (gesprek|demo|afspraak|call)', '# minuten (bellen|tijd)'],
  },
  unless: {
    en: ['(emergency|incident|stand up|standup|project|board) call', 'conference call'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Would you be open to a quick call next week to see how we can help?',
    'Feel free to book a free demo with our team.',
    'Hätten Sie Lust auf ein unverbindliches Gespräch in der kommenden Woche?',
    '¿Te parece si podemos agendar una breve llamada el jueves?',
    'Do you have 15 minutes for a chat this week?',
  ],
  misses: [
    'We lost the call with the hospital twice during the storm; the fallback line worked.',
    'The judge called it a close decision.',
    'I was on a stand-up call with the platform team when the alert fired.',
    'Call for papers: the deadline is 4 May.',
    'Nobody should have to call three offices to renew one permit.',
    'Wir haben das Gespräch mit den Anwohnern im Herbst begonnen.',
  ],
};
