import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-a-free-trial',
  title: 'offers a free trial',
  looksFor: 'Try it free, no card needed, cancel any time: the first dose is free because the second is not.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['happy to set (you|your team) up', '(first|one|two|three|#) .. (on us|on the house)', '(free|# day|# days|month|week|no cost|risk free|complimentary) (trial|trials|pilot|poc|proof of concept)', '(try|test) (it|us|our) .. (for free|free|risk free|today|# days|# weeks)', '(no|without) (credit card|card|commitment|obligation|contract|strings|upfront|sign up fee)', '(cancel|stop) anytime', 'cancel (anytime|any time|whenever)', '(first|one) (month|week|lesson|session|order|class) (is|for)? (free|on us|on me)', '(free|forever free) (plan|tier|credits|account|version|sample|samples|access|demo|quote|estimate|session|class|lesson)', '(get|claim|receive) .. (free|bonus) (credits|access|month|months|sample|samples)', 'free for (# (days|weeks|months)|the first|a limited|life|early)', 'start .. for free'],
    de: ['(kostenlos|gratis|unverbindlich|kostenfrei|# tage) (testen|ausprobieren|probieren|probemonat|testphase|schnuppern)', '(kostenlose|kostenloser|kostenlosen|gratis) (testversion|testphase|probe|probemonat|demo|version|erstberatung|zugang|muster|probestunde)', '(jederzeit|monatlich) kundbar', '(erste|ersten) (monat|monate|stunde|lieferung) (gratis|kostenlos|geschenkt)'],
    fr: ['(essai|essayez|testez|tester|version) (gratuit|gratuite|gratuitement|sans engagement)', '(# jours|mois) (d essai|gratuit|gratuits|offert|offerts)', '(sans engagement|sans carte bancaire|premier mois offert|resiliable a tout moment|devis gratuit)'],
    es: ['(prueba|pruebalo|pruebe|demo|version|muestra) (gratis|gratuita|gratuito|sin costo|sin compromiso)', '(# dias|mes|semana|primera clase|primer mes|primera sesion) (gratis|de prueba|sin costo)', '(sin tarjeta|sin permanencia|sin compromiso|cancela cuando)'],
    pt: ['(teste|experimente|experimenta|testar) (gratis|gratuitamente|gratuito|sem compromisso|por # dias)', '(# dias|mes|semana|primeira aula|primeiro mes) (gratis|gratuito|gratuitos)', '(sem cartao|sem fidelidade|sem compromisso|cancele quando|aula experimental)'],
    it: ['(prova|provalo|demo|versione|periodo) (gratis|gratuita|gratuitamente|gratuito|di prova)', '(# giorni|mese|primo mese|prima lezione) (gratis|gratuito|gratuiti|di prova|omaggio)', '(senza impegno|senza carta|disdici quando|senza vincoli)'],
    nl: ['(gratis|vrijblijvend) (uitproberen|proberen|proefperiode|testen|proefmaand|proefles|proefdagen)', '(# dagen|maand|eerste maand|eerste les) (gratis|uitproberen|op proef)', '(maandelijks opzegbaar|zonder verplichtingen|geen creditcard)'],
  },
  unless: { en: ["(i use|i used|i've tried|i tried|haven't tried|they all have|i cancelled)", '(clinical|court|jury|criminal|drug|randomised|randomized|field|murder) trial', '(trial|trials) (of|in) .. (patients|participants|wheat|adults)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Start your free trial today. No credit card, cancel anytime.',
    'Jetzt 30 Tage kostenlos testen und monatlich kündbar.',
    'Essai gratuit sans engagement pour votre cabinet.',
    'Primera clase gratis, sin compromiso.',
  ],
  misses: [
    'The clinical trial stopped early because the placebo group did better.',
    'The jury was free to go after the trial.',
    'Nobody tests the alarm for free, and that is the problem.',
    'Try it on paper first, then in code.',
    'Der Test lief kostenneutral über zwei Sommer.',
    'L’essai sur route a montré une usure inégale.',
  ],
};
