import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'has-many-short-lines',
  title: 'is broken into many short lines',
  looksFor: 'One short sentence a line, again and again: written for the feed.',
  side: 'peer',
  group: 'shape',
  points: 0.3,
  when: (s) => s.lines >= 7 && s.words < s.lines * 12,
});

export const examples: RuleExamples = {
  hits: [
    'I was tired.\nThe crane was tired.\nThe crew was tired.\nSo we stopped.\nWe ate.\nWe slept.\nWe rose.\nWe lifted it.',
    'Kalt.\nNass.\nDunkel.\nSpät.\nLaut.\nEng.\nSchön.\nVorbei.',
    'Un.\nDeux.\nTrois.\nQuatre.\nCinq.\nSix.\nSept.\nHuit.',
  ],
  misses: [
    'One line only.',
    'Two lines.\nNot more.',
    'Eine einzige lange Zeile ohne jeden Umbruch, die einfach weitergeht.',
    'A paragraph.\n\nAnd another paragraph.',
    'Trois lignes.\nPas plus.\nPromis.',
  ],
};
