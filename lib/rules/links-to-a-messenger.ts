import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'links-to-a-messenger',
  title: 'links to a messenger or group',
  looksFor: 'A wa.me, t.me or group link: the way off the network.',
  side: 'marketing',
  group: 'links',
  points: 1.8,
  when: (s) => s.linksMessenger > 0,
  unless: { en: ['(parents|class|neighbours|neighbors|volunteers|family|hiring|apply|vacancy|resume|interview|jobs|students of)'], de: ['(eltern|nachbar*|bewerb*)'], es: ['(vacante|vecinos)'], pt: ['(vaga|vizinhos)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Daily picks: https://t.me/exampleprofit',
    'Precios y fotos: https://wa.me/5215500000000',
    'Komm in die Gruppe: https://chat.whatsapp.com/AAAAAAAA',
  ],
  misses: [
    'Volunteers meet here: https://chat.whatsapp.com/BBBBBBBB',
    'Whatsapp was down and our ward used paper.',
    'The t.me domain has an odd history.',
    'My old messenger bag is older than my boss.',
    'Die Brieftaube kam nie an.',
  ],
};
