import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-a-form',
  title: 'links to a form',
  looksFor: 'A link to a form, a quiz or a sign-up page: the reader’s data is the first price.',
  side: 'marketing',
  group: 'links',
  points: 0.5,
  when: (s) => s.linksForm > 0,
  unless: { en: ['(thesis|university|survey for my|research project|study|students|hiring|apply|application|volunteers|feedback form|resume|academic)'], de: ['(masterarbeit|umfrage|studie|bewerb*|universitat)'], fr: ['(memoire|etude|candidat*)'], es: ['(tesis|investigacion|vacante)'], pt: ['(tese|pesquisa academica|vaga)'], it: ['(tesi|ricerca)'], nl: ['(scriptie|onderzoek)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Claim your spot: https://forms.gle/aaaaaaaa',
    'Lass deine Daten da: https://example.typeform.com/to/aaaa',
    { text: 'Déjanos tus datos.', links: [{ url: 'https://docs.google.com/forms/d/e/aaaa/viewform' }] },
  ],
  misses: [
    'For my thesis I need night nurses: https://forms.gle/bbbbbbbb',
    'The tax form is eleven pages long.',
    'Volunteers wanted for the toad fence: https://forms.gle/cccccccc',
    'Forms follow functions, sometimes at a distance.',
    'Das Formular gibt es nur im Rathaus.',
  ],
};
