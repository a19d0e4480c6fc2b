import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'draws-a-lesson',
  title: 'draws a lesson',
  looksFor: 'What the writer takes away from something that happened.',
  side: 'peer',
  group: 'substance',
  points: 0.8,
  phrases: {
    en: [
      '(lesson|lessons) (i|we|learned|learnt|from|here|is|was|that)', 'what (i|we|it|this) (learned|learnt|taught|would do differently|found out)',
      '(i|we) (learned|learnt|realised|realized|noticed) (that|to|the hard way|a lot|how|something|over|from|why)',
      '(key|main|my|biggest|big|the|few|some) (takeaway|takeaways|learnings|learning|insight|insights) (is|are|from|was|were|for|that|so|here)', 'in (hindsight|retrospect)',
      'looking back (at|on|i|now|it|we)', 'next time (i|we|i ll|around)', '(i|we) wish (i|we|someone) (had|knew|would have|had known|could)',
      'if i (had|could|were) (to)? .. (again|over|differently)', '(taught|teaches|reminded|reminds) (me|us) (that|to|how|of|a|about|why)',
    ],
    de: [
      '(lehre|lehren|lektion|erkenntnis|erkenntnisse|fazit) (aus|daraus|fur|ist|war|nach|des|der)', '(was|das) (ich|wir) .. (gelernt|mitgenommen|mitnehme|mitnehmen)',
      '(gelernt|mitgenommen) (habe ich|haben wir|hab ich)', '(ich|wir) (habe|haben|hab) .. gelernt', 'im (nachhinein|ruckblick)', '(ruckblickend|nachstes mal|beim nachsten mal)',
      '(wurde|wurden) (ich|wir) .. anders machen', 'mein fazit',
    ],
    fr: [
      '(lecon|lecons|enseignement|enseignements) (que|de|a|apprise|apprises|retenu*|tires|tirees|pour)', 'ce que (j ai|nous avons|on a|je) (appris|retenu|retiens|retenons)',
      '(j ai|nous avons|on a) (appris|compris|realise) (que|a|qu|une|beaucoup)', '(avec le recul|retrospectivement|la prochaine fois|apres coup)', '(si c etait|si je devais) .. refaire',
      '(je|on) (retiens|retient) (que|trois|une|de|deux)',
    ],
    es: [
      '(leccion|lecciones|aprendizaje|aprendizajes) (que|de|aprendida|aprendidas|es|fue|para)', 'lo que (aprendi|aprendimos|me llevo|nos llevamos|he aprendido|hemos aprendido)',
      '(aprendi|aprendimos|entendi|comprendimos|hemos aprendido) (que|a|algo|mucho|una)', '(en retrospectiva|viendolo ahora|mirando atras|la proxima vez|visto ahora|a toro pasado)',
      '(me|nos) (enseno|ha ensenado|recuerda) (que|a)',
    ],
    pt: [
      '(licao|licoes|aprendizado|aprendizados) (que|de|aprendida|e|foi|para|do|da)', 'o que (aprendi|aprendemos|levo|eu aprendi|a gente aprendeu|ficou)',
      '(aprendi|aprendemos|entendi|percebi) (que|a|algo|muito|uma)', '(em retrospecto|olhando para tras|da proxima vez|na proxima vez)', '(me|nos) (ensinou|lembrou) (que|a)',
    ],
    it: [
      '(lezione|lezioni|insegnamento) (che|di|imparata|imparate|e|per|da|del)', '(cosa|quello che|cio che) (ho|abbiamo|mi) (imparato|capito|porto|ha insegnato|ha)',
      '(ho|abbiamo) (imparato|capito) (che|a|molto|una|qualcosa)', '(col senno|a posteriori|la prossima volta|guardando indietro)', '(mi|ci) (ha insegnato|ha ricordato) (che|a)',
    ],
    nl: [
      '(les|lessen) (die|uit|voor|geleerd|is|was|hieruit)', 'wat (ik|we|wij) .. (geleerd|leerde|leerden|meeneem|meenemen)', '(ik|we|wij) (heb|hebben|leerde|leerden) .. (geleerd|dat)',
      '(achteraf|terugkijkend|volgende keer) (gezien|had|bekeken|zou|doe|doen|weet|was)',
    ],
  },
  unless: {
    en: [
      '(learned|lessons) .. (my course|webinar|masterclass|training program|workshop)', '(register|enroll|sign up|dm me|book a|join us|limited|free guide|newsletter|subscribe)',
      '(love|want) to learn (more)? about your', 'learn (more|how) (at|about our|to earn)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Lessons from a year of night buses: the last stop matters more than the first.',
    'Was ich dabei gelernt habe: Der Plan war gut, die Uhrzeit nicht.',
    'Avec le recul, il fallait demander à l’infirmière d’abord.',
    'Lo que aprendimos: el cartel tiene que estar a la altura de los ojos.',
    'Achteraf gezien had de kade eerst gestort moeten worden.',
  ],
  misses: [
    'Five lessons from my masterclass, register before Friday.',
    'Piano lessons for beginners, 30 euros an hour.',
    'Would love to learn more about your goals this quarter.',
    'Learn how to earn from home in two weeks.',
    'Die Lehre als Tischler dauert drei Jahre.',
    'Voici mon adresse, à demain.',
  ],
};
