import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'leaves-placeholders-unfilled',
  title: 'leaves placeholders of a template unfilled',
  looksFor: '{{first_name}}, [Company], %FNAME%: the mailing tool forgot to fill in who you are.',
  side: 'marketing',
  group: 'mass',
  points: 1.5,
  // the corpora replaced names by <name>, which looks the same; so a bare "name" does not count
  learned: false,
  phrases: { en: ['(first name|firstname|fname|lname|lastname|last name|your name|company|company name|your company|prospect|insert|job title)'], de: ['(vorname|nachname|firma|ihre firma)'], fr: ['(prenom|entreprise|societe)'], es: ['(nombre|empresa)'], pt: ['(nome|empresa)'], it: ['(nome|azienda)'], nl: ['(voornaam|bedrijfsnaam)'] },
  surfaces: ['message', 'invitation', 'email', 'sms'],
  when: (s) => s.placeholders > 0 && s.codeMarks <= 6 * s.placeholders,
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Hi {{first_name}}, loved what you do at {{company}}!' },
    { surface: 'email', text: 'Dear [First name], our spring prices are here.' },
    { surface: 'message', text: 'Guten Tag [Vorname], unser Team freut sich.' },
    { surface: 'message', text: 'Hola %FNAME%, ¿tienes un minuto?' },
  ],
  misses: [
    { surface: 'message', text: 'Hey <name>, thanks for the lamp.' },
    { surface: 'message', text: 'Hi Jo, loved the lamp at your place!' },
    'Our template still says {{first_name}} when the field is empty. How do you test mailings?',
    { surface: 'message', text: 'The list was [sic] longer than the hall.' },
    { surface: 'message', text: 'Percentages: 40% yes, 30% no, 30% cake.' },
    { surface: 'email', text: 'Dear Name Committee, we vote for Larch Street.' },
  ],
};
