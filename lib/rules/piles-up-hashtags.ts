import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'piles-up-hashtags',
  title: 'piles up hashtags',
  looksFor: 'Five or more hashtags: the text is dressed for search rather than for readers.',
  side: 'marketing',
  group: 'shape',
  points: 0.3,
  when: (s) => s.hashtags >= 5 && s.hashtags * 6 >= s.words,
  unless: { en: ['(hiring|apply|vacancy|job|jobs|resume|experience|salary|rt|linux|kubernetes|docker|powershell)'], de: ['(stelle|bewerb*|m w d)'], fr: ['(recrut*|poste|cdi)'], es: ['(vacante|empleo)'], pt: ['(vaga|vagas)'], it: ['(lavoro|assum*)'], nl: ['(vacature|sollicit*)'] },
});

export const examples: RuleExamples = {
  hits: [
    'New oven day! #bakery #bread #sourdough #foodie #berlin #cake',
    'Unser Angebot der Woche #garten #rasen #pool #grillen #sommer',
    'Descubre más #marketing #ventas #pymes #negocios #exito',
  ],
  misses: [
    'Slides from my talk on peat: #wetlands #soil',
    'Issue #12, #15, #18, #20 and #31 are the same bug.',
    'Why do people write #love #life #coffee under a tax form?',
    'No hashtags here.',
    'We counted the herons again this year, and I wrote down every nest along the old canal with its height, its tree and the number of young; if somebody wants the sheet, ask. #birds #herons #canal #count #spring',
  ],
};
