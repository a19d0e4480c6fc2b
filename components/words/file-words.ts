import type { FILE_WORDS, FileCatalogue, FileKey } from '../../lib/core/file-words';
import { fits, type Text, type Told, type ValuesOf } from '../../lib/core/told';
import { sayTold } from './say-told';
import { fillWords, say, spokenLanguage, type Language } from './words';

/** Each loaded by those who take files in, in their language. */
const CATALOGUES: Readonly<Record<Language, () => Promise<FileCatalogue>>> = {
  en: async () => (await import('../../lib/core/file-words')).FILE_WORDS,
  de: async () => (await import('./de-files')).files,
  fr: async () => (await import('./fr-files')).files,
  es: async () => (await import('./es-files')).files,
  pt: async () => (await import('./pt-files')).files,
};
let words: Partial<FileCatalogue> = {};

/** Makes the words for refused files ready, in the language that is spoken; to be awaited before any is said. */
export async function loadFileWords(): Promise<void> {
  words = await CATALOGUES[spokenLanguage()]().catch(() => words);
}

/** What is said of a file as a whole. */
export function sayOfFile<K extends FileKey>(key: K, ...[values]: ValuesOf<(typeof FILE_WORDS)[K]>): string {
  const text: Text | undefined = words[key];
  return text === undefined ? '' : fillWords(text, values);
}

/** What was expected in a file, to stand behind the name of the field. */
export function sayExpected(told: Told): string {
  const text: Text | undefined = Object.hasOwn(words, told.key) ? words[told.key as FileKey] : undefined;
  return text !== undefined && fits(text, told.values) ? fillWords(text, told.values) : (sayTold(told) ?? say('expected.other'));
}

/** What a refusal is about: a field as the file names it, or a part of every file in words of ours. */
export function sayFieldOfFile(field: string): string {
  const key = `field.${field}`;
  return Object.hasOwn(words, key) ? (words[key as 'field.file'] ?? field) : field;
}
