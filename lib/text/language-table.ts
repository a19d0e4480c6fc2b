import { FUNCTION_WORDS, LANGUAGES } from './function-words';
import type { LanguageTable } from './language';
import { phraseWords, wordHash } from './words';

/** Folds and hashes the small words of all languages. Done when the extension is built: tabs get the numbers. */
export function makeLanguageTable(): LanguageTable {
  const masks = new Map<number, number>();
  [...LANGUAGES, 'other' as const].forEach((language, bit) => {
    for (const hash of FUNCTION_WORDS[language].split(' ').flatMap(phraseWords).map(wordHash)) masks.set(hash, (masks.get(hash) ?? 0) | (1 << bit));
  });
  let size = 1;
  while (size < masks.size * 1.5) size *= 2;
  const table = { hashes: new Int32Array(size), masks: new Uint8Array(size) };
  for (const [hash, mask] of masks) {
    let at = hash & (size - 1);
    while (table.masks[at] !== 0) at = (at + 1) & (size - 1);
    table.hashes[at] = hash;
    table.masks[at] = mask;
  }
  return table;
}
