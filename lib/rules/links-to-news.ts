import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-news',
  title: 'links to the news',
  looksFor: 'A link to a newspaper or magazine: something read and passed on.',
  side: 'peer',
  group: 'links',
  points: 0.4,
  when: (s) => s.linksNews > 0,
});

export const examples: RuleExamples = {
  hits: [
    'Trains and heat, a sober look: https://www.theguardian.com/some/article',
    'https://www.zeit.de/wirtschaft/ein-artikel lesenswert, vor allem der Schluss',
    'FT on copper: https://www.ft.com/content/abc',
  ],
  misses: [
    'Big news! We moved to a new office.',
    'Our newsletter is out: https://example.com/newsletter',
    'No news is good news.',
    'Watch us on https://youtube.com/watch?v=1',
    'Neuigkeiten aus dem Verein gibt es am Freitag.',
  ],
};
