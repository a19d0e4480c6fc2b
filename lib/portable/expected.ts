import type { FileKey, FILE_WORDS } from '../core/file-words';
import type { Told, ValuesOf } from '../core/told';
import type { Refusal } from '../core/transfer';

/** What a file was expected to hold: a key of file-words.ts with what fills it. The words come with the view that says it. */
export function expected<K extends FileKey>(key: K, ...[values]: ValuesOf<(typeof FILE_WORDS)[K]>): Told {
  return values === undefined ? { key } : { key, values };
}

/** Why a file is refused whole. `row` is the line it is about, 0 when it is about all of it. */
export const refuseFile = (file: string, what: Told, field = 'file', row = 0): Refusal => ({ file, row, field, expected: what });
