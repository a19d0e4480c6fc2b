import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-a-job',
  title: 'links to a job page',
  looksFor: 'A link to a vacancy, a careers page or an applicant portal.',
  side: 'recruiting',
  group: 'links',
  points: 1.4,
  when: (s) => s.linksJob > 0,
});

export const examples: RuleExamples = {
  hits: [
    'Two posts in the lab: https://jobs.example.org/lab',
    'Alle Infos hier: https://www.stepstone.de/stelle/1',
    'https://boards.greenhouse.io/some/jobs/1 please pass on',
  ],
  misses: [
    'Good job everyone, see the photos at https://example.com/photos',
    'Die Jobs von früher gibt es nicht mehr.',
    'https://www.youtube.com/watch?v=9',
    'Steve had a job once.',
    'Book at https://calendly.com/some',
  ],
};
