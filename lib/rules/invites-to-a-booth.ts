import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'invites-to-a-booth',
  title: 'invites to a booth or stand',
  looksFor: 'Visit us at booth 12: exhibitors collecting visitors.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ['(visit|meet|find|see|stop by|come by|swing by|drop by|join) .. (our|us at|us|at) .. (booth|stand|stall|pavilion)', '(booth|stand) (#|no|number|nr)', '(check out|visit) our booth', '(meet (us|our team|the team)) (at|in)', '(looking forward to|see you|hope to) .. (at|our) (our)? (booth|stand)'],
    de: ['(besuchen sie|treffen sie|besucht|besuch|finden sie) (uns|unser team) .. (stand|messe|halle|messestand|auf der|am stand)', '(stand|halle|messestand) # .. (besuch*|freuen|sehen|treffen)?', '(unserem|unser) (messestand|stand)'],
    fr: ['(venez|rendez vous|retrouvez|rencontrez|visitez|passez) .. (stand|salon|hall|pavillon)', '(notre|nous serons) .. stand'],
    es: ['(visitanos|visita|encuentranos|te esperamos|visitenos|estaremos) .. (stand|expo|pabellon|feria)', '(nuestro|en el) stand'],
    pt: ['(visite|venha|encontre|estaremos|te esperamos) .. (estande|stand|feira|pavilhao|expo)', '(nosso|no) (estande|stand)'],
    it: ['(vieni|venite|trovarci|visita|vi aspettiamo|ti aspettiamo|saremo) .. (stand|fiera|padiglione)', '(nostro|allo) stand'],
    nl: ['(bezoek|ontmoet|kom|tref|vind) .. (stand|beurs|hal)', '(onze|op) (stand|beursstand)'],
  },
  unless: { en: ['(voting booth|polling booth|phone booth|toll booth|photo booth|stand (up|by|for|in|out))', '(career|careers|recruiting|recruitment|hiring)'], de: ['(auf dem stand der|der stand der|stand der dinge)'], it: ['stand up'], nl: ['(stand van|in stand|tot stand|de stand)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Visit us at booth 14C and taste the new line.',
    'Besuchen Sie uns auf der Messe, Halle 4, Stand 112.',
    'Venez nous voir sur notre stand au salon de l’élevage.',
    'Te esperamos en el stand 9 de la expo.',
  ],
  misses: [
    'The phone booth in our village is a library now.',
    'He queued three hours at the voting booth and voted blank.',
    'We could not stand the smell, so we moved the tanks.',
    'Der Stand der Dinge: zwei Pumpen laufen, eine tropft.',
    'Our hall seats ninety and leaks in two places.',
  ],
};
