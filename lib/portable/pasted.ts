import type { FindProfile, ReadFile } from '../core/transfer';
import { collectAddresses } from './domains';
import type { Pace } from './pace';

/**
 * Reads what was pasted from anywhere: of each line all addresses, handles, domains and e-mail addresses in
 * it, whatever stands around them. A line without any is refused, with its number.
 */
export async function readPasted(text: string, file: string, findProfile: FindProfile, pace: Pace): Promise<ReadFile> {
  const lines = text.split(/\r\n|\n|\r/).map((line) => {
    const words = line.split(/[\s,;|<>()[\]{}"“”„«»]+/).map(withoutEnd).filter((word) => /[.@]/.test(word));
    return words.length > 0 ? words : line.trim() === '' ? [] : [''];
  });
  return { file, format: 'domains', rows: await collectAddresses(lines, file, findProfile, pace) };
}

/** A word without the signs that a sentence puts behind it. */
function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ".:!?'’".includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}
