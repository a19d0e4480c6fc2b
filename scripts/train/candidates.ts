import { phraseWords } from '../../lib/text/words';
import type { Row } from '../rows/row';

/** Sentences of folded words, as the scanner reads them: addresses and mentions are no words. */
export function sentencesOf(text: string): string[][] {
  const bare = text.slice(0, 12_000).replace(/(?:https?:\/\/|www\.)\S+/gi, ' ').replace(/\S+@\S+\.\S+/g, ' . ').replace(/(^|\s)@[\w.]+/g, '$1 . ');
  return bare.split(/[.!?:;…。！？]+(?=\s|$|["')”])|[!?;:…]+|\n\s*\n/u).map(phraseWords).filter((words) => words.length > 0);
}

/** All word sequences of one to `longest` words in a text, each once. */
export function sequencesOf(text: string, longest: number): Set<string> {
  const found = new Set<string>();
  for (const words of sentencesOf(text))
    for (let i = 0; i < words.length; i++) {
      let run = '';
      for (let n = 0; n < longest && i + n < words.length; n++) {
        run = n === 0 ? words[i]! : `${run} ${words[i + n]!}`;
        found.add(run);
      }
    }
  return found;
}

/**
 * Word sequences that may become learned phrases: in at least `leastRows` rows of at least
 * `leastSources` sources, so that one author's habits don't pass for a sign of anything.
 */
export function findCandidates(rows: readonly Row[], { longest = 3, leastRows = 5, leastSources = 3, most = 30_000 } = {}): string[] {
  const counts = new Map<string, { rows: number; sources: Set<string> }>();
  for (const row of rows)
    for (const sequence of sequencesOf(row.text, longest)) {
      const entry = counts.get(sequence) ?? { rows: 0, sources: new Set<string>() };
      entry.rows++;
      if (entry.sources.size < leastSources) entry.sources.add(sourceOf(row));
      counts.set(sequence, entry);
    }
  return [...counts]
    .filter(([sequence, { rows: n, sources }]) => n >= leastRows && sources.size >= leastSources && /^[a-z0-9# ]+$/.test(sequence) && sequence !== '#')
    .sort(([a, x], [b, y]) => y.rows - x.rows || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([sequence]) => sequence)
    .sort();
}

/** The source a row counts as for splitting: its group too, inside sources that hold many authors. */
export function sourceOf(row: Row): string {
  return row.group ? `${row.source}#${row.group}` : row.source;
}
