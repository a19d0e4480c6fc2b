import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-a-calendar',
  title: 'links to a booking calendar',
  looksFor: 'A link where the reader picks a time in the sender’s calendar. The sender saves the effort of asking and takes a yes for granted.',
  side: 'marketing',
  group: 'links',
  points: 1.8,
  when: (s) => s.linksCalendar > 0,
});

export const examples: RuleExamples = {
  hits: [
    'If that is of interest, pick a time: https://calendly.com/northpole-demo/30min',
    { text: 'Here is my diary, choose whatever suits.', links: [{ url: 'https://calendly.com/rita-sample/intro' }] },
    'Suchen Sie sich gern einen Termin aus: https://calendly.com/beispiel-beratung/erstgespraech',
  ],
  misses: [
    'I cleaned up my calendar and won back six hours a week.',
    'Does anyone know an open calendar library for schedules that cross midnight?',
    'Calendly links in a first message feel rude to me. Am I alone?',
    'The harvest calendar for our valley is at https://valley.example/apples',
    'Mein Kalender ist voll, lass uns im Mai noch einmal schreiben.',
  ],
};
