import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'uses-many-hashtags',
  title: 'uses many hashtags',
  looksFor: 'Five hashtags or more.',
  side: 'recruiting',
  group: 'shape',
  points: 0.2,
  when: (s) => s.hashtags >= 5,
});

export const examples: RuleExamples = {
  hits: [
    'Lovely morning #sea #sun #boat #tide #coffee',
    '#hafen #kran #nacht #schicht #licht',
    'La mer #port #pluie #vent #quai #matin',
  ],
  misses: [
    'One #tag only.',
    'No tags at all, and #two at most.',
    'Issue #12 and issue #14 are closed.',
    'Wir sind Nummer 1 in der Straße.',
    'C sharp is written C# and F sharp F#.',
  ],
};
