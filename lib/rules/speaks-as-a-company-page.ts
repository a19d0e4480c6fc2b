import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'speaks-as-a-company-page',
  title: 'speaks as a company page and leads away',
  looksFor: 'A post by an organization with a link: company voice whose goal is a visit.',
  side: 'marketing',
  group: 'context',
  points: 0.9,
  when: (s) => s.fromOrganization === 1 && s.urls > 0 && s.linksCode === 0 && s.linksPaper === 0 && s.linksNews === 0 && s.linksJob === 0 && s.isComment !== 1,
  unless: { en: ['(hiring|apply|vacancy|job|careers|closed due to|outage|recall|safety notice|warning)'], de: ['(stelle|bewerb*|warnung|ruckruf|gesperrt)'] },
});

export const examples: RuleExamples = {
  hits: [
    { text: 'Five trends in cold storage: https://lager.example/trends', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'Unser Sommerfest der Ideen: https://lager.example/fest', author: { name: 'Lager AG', keys: [], kind: 'organization' } },
    { text: 'Nuestro menú de otoño https://fonda.example', author: { name: 'Fonda', keys: [], kind: 'organization' } },
  ],
  misses: [
    { text: 'Five trends in cold storage: https://lager.example/trends', author: { name: 'Ada', keys: [], kind: 'person' } },
    { text: 'The pass is closed due to snow: https://amt.example', author: { name: 'Road Office', keys: [], kind: 'organization' } },
    { text: 'New release: https://github.com/a/b', author: { name: 'A Project', keys: [], kind: 'organization' } },
    { text: 'Thank you all for a warm evening.', author: { name: 'Choir', keys: [], kind: 'organization' } },
    'Five trends in cold storage: https://lager.example/trends',
  ],
};
