import type { Signals } from '../text/signals';
import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'was-sent-by-several-people',
  title: 'was sent by several people in the same words',
  looksFor: 'Nearly the same text was seen from two or more senders: a template.',
  side: 'marketing',
  group: 'mass',
  points: 2.5,
  learned: false,
  when: (s) => s.sameTextSenders >= 2 && s.words >= 8,
});

export const examples: RuleExamples = {
  hits: [],
  misses: [
    { surface: 'message', text: 'Happy birthday!' },
    { surface: 'message', text: 'I noticed that you lead a growing team and wanted to reach out.' },
    { surface: 'message', text: 'Congratulations, well done!' },
    { surface: 'message', text: 'Did they send you the same letter as me, word for word?' },
    'Several people sent the same letter to the mayor, word for word.',
  ],
};

/** An item can't say who else sent the same; these are readings of the signals instead. */
export const readings: { readonly hits: readonly Partial<Signals>[]; readonly misses: readonly Partial<Signals>[] } = {
  hits: [
    { sameTextSenders: 2, words: 14 },
    { sameTextSenders: 5, words: 60, isPrivate: 1 },
    { sameTextSenders: 3, words: 8, isInvitation: 1 },
  ],
  misses: [
    { sameTextSenders: 9, words: 2 },
    { sameTextSenders: 1, words: 40 },
    { words: 40 },
    { sameTextSenders: 0, words: 40 },
    { sameTextSenders: 4, words: 7 },
  ],
};
