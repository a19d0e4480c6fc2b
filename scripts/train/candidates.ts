import { phraseWords } from '../../lib/text/words';
import type { Row } from '../rows/row';
import { sourceOf } from './sources';

/** Words that say nothing of what a text is for: alone they would only explain a verdict badly. */
const EMPTY_WORDS = new Set(('a an the to of in on at is be and or it its as by if so are was were this that than then there with from not no but do did does has had have am pm http https www com rt amp ' +
  'der die das den dem des ein eine einen einem einer und oder ist sind im am an auf zu zum zur von mit fur es als auch nicht bei nach wie so dass ' +
  'le la les l d de des du un une et ou est sont au aux en dans sur par pour que qui qu se ce c n s il elle pas ne plus ' +
  'el los las lo y o es son del al con por para que se su sus un una en no mas como ' +
  'os as um uma e do da dos das no na nos nas com por para que se ao mais como nao ' +
  'il lo gli i un uno una e o di a da in con su per tra che si non del della dei delle nel nella al alla piu come ' +
  'het een en of van in op te met voor dat die is zijn aan er niet als ook bij naar om uit').split(' '));

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
export function findCandidates(rows: readonly Row[], { longest = 3, leastRows = 6, leastSources = 3, most = 24_000 } = {}): string[] {
  const counts = new Map<string, { rows: number; sources: Set<string> }>();
  for (const row of rows)
    for (const sequence of sequencesOf(row.text, longest)) {
      const entry = counts.get(sequence) ?? { rows: 0, sources: new Set<string>() };
      entry.rows++;
      if (entry.sources.size < leastSources) entry.sources.add(sourceOf(row));
      counts.set(sequence, entry);
    }
  return [...counts]
    .filter(([sequence, { rows: n, sources }]) => n >= leastRows && sources.size >= leastSources && /^[a-z0-9# ]+$/.test(sequence) && sequence !== '#' && !sequence.split(' ').every((word) => EMPTY_WORDS.has(word) || word === '#'))
    .sort(([a, x], [b, y]) => y.rows - x.rows || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([sequence]) => sequence)
    .sort();
}
