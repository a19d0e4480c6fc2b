import { FUNCTION_WORDS, LANGUAGES } from './function-words';
import type { LanguageTable } from './language';
import { phraseWords, wordHash } from './words';

/** Folds and hashes the small words of all languages. Done when the extension is built: tabs get the numbers. */
export function makeLanguageTable(): LanguageTable {
  const masks = new Map<number, number>();
  [...LANGUAGES, 'other' as const].forEach((language, bit) => {
    for (const hash of FUNCTION_WORDS[language].split(' ').flatMap(phraseWords).map(wordHash)) masks.set(hash, (masks.get(hash) ?? 0) | (1 << bit));
  });
  return { hashes: Int32Array.from(masks.keys()), masks: Uint8Array.from(masks.values()) };
}
