import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'comes-from-a-seller',
  title: 'comes from a stranger whose headline sells',
  looksFor: 'A private message from somebody not closely connected whose own headline says what they sell.',
  side: 'marketing',
  group: 'context',
  points: 1.2,
  learned: false,
  when: (s) => s.headlineSells === 1 && s.isPrivate === 1 && s.viewerWrote !== 1,
});

export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'How is your quarter?', author: { keys: [], kind: 'person', headline: 'Helping clinics fill empty chairs' } },
    { surface: 'invitation', text: 'Let us connect.', author: { keys: [], kind: 'person', headline: 'Helping clinics fill empty chairs' } },
    { surface: 'message', text: 'Wie läuft es bei Ihnen?', author: { keys: [], kind: 'person', headline: 'Vertrieb für Hallenböden' }, thread: { key: 'b', viewerWrote: false } },
  ],
  misses: [
    { surface: 'message', text: 'How is your quarter?', author: { keys: [], kind: 'person', headline: 'Nurse, keeps bees' } },
    { surface: 'feed', text: 'My hens lay blue eggs.', author: { keys: [], kind: 'person', headline: 'Helping clinics fill empty chairs' } },
    { surface: 'message', text: 'Thanks, see you Monday.', thread: { key: 'a', viewerWrote: true }, author: { keys: [], kind: 'person', headline: 'Helping clinics fill empty chairs' } },
    { surface: 'message', text: 'Hello!' },
    'Headlines that sell are short.',
  ],
};
