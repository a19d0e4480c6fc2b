import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'teases-a-newsletter',
  title: 'teases or asks to join a newsletter',
  looksFor: 'Subscribe to my newsletter, tomorrow’s issue, join 40,000 readers: the post is a trailer.',
  side: 'marketing',
  group: 'offer',
  points: 1.8,
  phrases: {
    en: ['(going out|sent|sending|goes out) to .. # .. (subscribers|readers)', '# .. subscribers (will|get|find|read)', "(here's|here is) what's inside", '(join us|join me|join here|come join) .. (here|issue|saturday|tomorrow)', "(today's|this week's|tomorrow's|the latest|our latest|my latest) (newsletter|issue|edition) .. (you'll|you will|i|we|learn|break*|cover*)", '(my|our|the|this|free|weekly) (newsletter|substack|email list) .. (subscribe|join|here|issue|readers|subscribers|link|out|free|sign|read|every|goes|covers|tomorrow|breakdown|below)', '(missed|miss|read|grab|catch|get) .. (my|our|the|this|last|today\'s|latest|full) .. (newsletter|issue|edition)', '(tomorrow|today|this (week|morning|saturday|am)|yesterday|next week) .. (newsletter|issue|subscribers|readers)', '(join|joining|reach|read by) (#|over #|# of) .. (readers|subscribers|people|others|creators|entrepreneurs|solopreneurs|leaders|professionals)', '# .. (subscribers|readers) .. (get|got|received|receive|learned|read|of my)', '(make sure|be sure) (you\'re|you are|to be) .. (subscribed|on my (email)? list|on the list|signed up)', '(come join|join) .. # .. (students|solopreneurs|readers|creators|subscribers)', '# subscribers (will|are|get|got)', '(be the first to (know|hear|try)) .. (list|join|sign|subscribe|launch|about it|here|when)?', '(on|join) (my|our|the) (email list|waitlist|waiting list|mailing list)', '(straight|delivered|directly) to your inbox', '(in your inbox|to your inbox) (every|each|weekly|on)', '(subscribe|read it|join free|full breakdown|get it|sign up) (here|below|free|for free|at)'],
    de: ['(newsletter) .. (abonnieren|anmelden|eintragen|abonniere|jeden|kostenlos|hier|jetzt)', '(abonniere|abonnieren sie|trag dich|zum) .. newsletter', '(aktuelle|neue|nachste) (ausgabe|newsletter-ausgabe) .. (lesen|newsletter|erscheint|hier)'],
    fr: ['(newsletter|infolettre) .. (abonn*|inscri*|gratuit*|ici|chaque|tous les|lien|semaine)', '(abonnez vous|inscrivez vous|rejoignez|abonne toi) .. (newsletter|infolettre)'],
    es: ['(newsletter|boletin) .. (suscri*|gratis|aqui|cada|semanal|todos los|unete)', '(suscribete|apuntate|unete) .. (newsletter|boletin|lista)'],
    pt: ['(newsletter|boletim) .. (inscrev*|assin*|gratis|gratuita|toda|semanal|aqui|cada)', '(assine|inscreva se|receba) .. (newsletter|boletim)'],
    it: ['(newsletter) .. (iscri*|gratis|gratuita|ogni|settimanale|qui)', '(iscriviti|abbonati|ricevi) .. newsletter'],
    nl: ['(nieuwsbrief) .. (inschrij*|aanmeld*|gratis|elke|wekelijks|hier|schrijf|meld)', '(schrijf je in|abonneer|meld je aan) .. nieuwsbrief'],
  },
  unless: { en: ['(wanted you to be|want you to be) the first', '(1st|2nd|3rd) .. (follow|connect|ago)', '(unsubscribe from|stopped|too many newsletters|newsletter (software|server|template) bug)', '(school|parish|union|club|staff) newsletter'], de: ['(abgemeldet|abbestellt|abmelden|austragen|ausgetragen)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Tomorrow 40,000 readers get the full breakdown. Subscribe here.',
    'Missed this week’s issue of my newsletter? Read it below.',
    'Jetzt kostenlos zum Newsletter anmelden.',
    'Suscríbete al boletín semanal, gratis.',
  ],
  misses: [
    'Ihr Newsletter kommt jetzt zum dritten Mal, nachdem ich ihn abbestellt habe.',
    'The parish newsletter printed my recipe with salt instead of sugar.',
    'I unsubscribed from forty letters and the silence is splendid.',
    'The issue of water rights will outlive this council.',
    'Readers found two errors in the map; thank you.',
    'Die nächste Sitzung ist öffentlich, kommt vorbei.',
  ],
};
