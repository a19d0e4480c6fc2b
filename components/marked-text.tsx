import type { Cause } from '../lib/core/cause';
import type { Kind } from '../lib/core/vocabulary';
import { isTelling } from './popup/verdict-words';
import { titleOfCause, type RuleTitles } from './rule-titles';
import { say } from './words/words';

/** A stretch of a text and the causes that quote it. */
export interface Stretch {
  readonly text: string;
  readonly causes: readonly Cause[];
}

/** Cuts a text where quotes begin and end. Quotes that reach beyond it, or lie outside, are left out. */
export function cutText(text: string, causes: readonly Cause[]): readonly Stretch[] {
  const quotes = causes.flatMap((cause) => cause.quotes.filter(({ start, end }) => start >= 0 && end > start && start < text.length).map(({ start, end }) => ({ cause, start, end: Math.min(end, text.length) })));
  const cuts = [...new Set([0, text.length, ...quotes.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    return { text: text.slice(from, to), causes: quotes.filter(({ start, end }) => start <= from && end >= to).map(({ cause }) => cause) };
  });
}

interface MarkedTextProps {
  readonly text: string;
  readonly causes: readonly Cause[];
  readonly titles: RuleTitles;
}

/** A text with the words marked that causes quote, but for small words that say nothing alone; what a mark means is said on hover and to screen readers. */
export function MarkedText({ text, causes, titles }: MarkedTextProps) {
  return (
    <p class="marked" dir="auto">
      {cutText(text, causes.filter(isTelling)).map(({ text: words, causes: own }, at) =>
        own.length ? (
          <mark key={at} class={`mark-${sideOf(own)}`} title={own.map((cause) => `${say(`kind.${cause.side}`)}: ${titleOfCause(cause, titles)}`).join('\n')}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}

/** The side with the most points gives the mark its look. */
function sideOf(causes: readonly Cause[]): Kind {
  return [...causes].sort((a, b) => b.points - a.points)[0]!.side;
}
