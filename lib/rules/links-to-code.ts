import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-code',
  title: 'links to code or to a technical answer',
  looksFor: 'A link to a repository, a package, a notebook or a question and answer: something given, seldom something sold.',
  side: 'peer',
  group: 'links',
  points: 0.9,
  when: (s) => s.linksCode > 0,
});

export const examples: RuleExamples = {
  hits: [
    'The script that did it: https://github.com/someone/rename-photos',
    'Hier der Fix: https://gitlab.com/team/tool/-/merge_requests/4',
    'Answered here: https://stackoverflow.com/questions/1',
  ],
  misses: [
    'Get the code 20OFF at https://shop.example.com',
    'I never learned to code and I regret it on Mondays.',
    'Our dress code is on https://www.example.com/party',
    'The building code changed in May.',
    'Mein Quellcode liegt auf einem Zettel.',
  ],
};
