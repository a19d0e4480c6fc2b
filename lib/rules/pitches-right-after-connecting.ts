import type { Signals } from '../text/signals';
import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'pitches-right-after-connecting',
  title: 'offers something within two days of connecting',
  looksFor: 'A message with a link, a price or a calendar within 48 hours of the new connection.',
  side: 'marketing',
  group: 'context',
  points: 2,
  learned: false,
  when: (s) => s.isPrivate === 1 && s.hoursSinceConnected >= 0 && s.hoursSinceConnected <= 48 && s.viewerWrote !== 1 && s.theyWroteFirst !== 0 && (s.urls > 0 || s.prices > 0 || s.percents > 0 || s.linksCalendar > 0 || s.words >= 45),
});

export const examples: RuleExamples = {
  hits: [],
  misses: [
    { surface: 'message', text: 'Nice to meet you! Lovely talk.' },
    { surface: 'message', text: 'Photos: https://fotos.example' },
    { surface: 'message', text: 'As you asked: https://fotos.example', thread: { key: 'a', viewerWrote: true } },
    { surface: 'message', text: 'Hola, ahorra 20% con nosotros.' },
    'Connected yesterday, 20% battery left.',
  ],
};

/** An item can't say when the two connected; these are readings of the signals instead. */
export const readings: { readonly hits: readonly Partial<Signals>[]; readonly misses: readonly Partial<Signals>[] } = {
  hits: [
    { isPrivate: 1, hoursSinceConnected: 2, urls: 1, words: 6 },
    { isPrivate: 1, hoursSinceConnected: 30, prices: 1, words: 9, viewerWrote: 0 },
    { isPrivate: 1, hoursSinceConnected: 0.2, percents: 1, words: 5, theyWroteFirst: 1 },
  ],
  misses: [
    { isPrivate: 1, hoursSinceConnected: 2, words: 6 },
    { isPrivate: 1, hoursSinceConnected: 900, urls: 1, words: 6 },
    { isPrivate: 1, hoursSinceConnected: 5, urls: 1, viewerWrote: 1 },
    { isPrivate: 1, hoursSinceConnected: 5, urls: 1, theyWroteFirst: 0 },
    { isPrivate: 0, hoursSinceConnected: 5, urls: 1 },
  ],
};
