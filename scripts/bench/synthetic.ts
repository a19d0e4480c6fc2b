import { phraseWords } from '../../lib/text/words';

/** A row of numbers that looks like chance and is the same every time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return ((state >>> 8) * below) >>> 24;
  };
}

/**
 * Plain phrases of two to four words with the vocabulary of real rules: most are cut out of texts, so that
 * they are found, and the rest are words put together.
 */
export function makePhrases(texts: readonly string[], count: number): string[] {
  const next = numbers(7);
  const words = texts.map((text) => phraseWords(text).filter((word) => word !== '#' && /^[a-z]+$/.test(word)));
  const vocabulary = [...new Set(words.flat())];
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const length = 2 + next(3);
    const line = words[next(words.length)]!;
    if (line.length < length + 1) continue;
    const cut = next(line.length - length);
    const phrase = next(10) < 4 ? line.slice(cut, cut + length) : Array.from({ length }, () => vocabulary[next(vocabulary.length)]!);
    phrases.add(phrase.join(' '));
  }
  return [...phrases];
}
