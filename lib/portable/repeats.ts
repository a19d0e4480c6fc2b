import type { FileRow, FileValue, ImportedEntry } from '../core/transfer';
import { expected } from './expected';

interface First {
  readonly row: number;
  readonly entry: ImportedEntry;
}

/** Finds rows of one table that repeat an earlier row. */
export class Repeats {
  readonly #byId = new Map<string, First>();
  readonly #byKey = new Map<string, First>();

  /**
   * What becomes of a row beside those before it. One that says nothing new is left out; one that says more of
   * the same party stays, to be joined with it. An id under which another party stands came there when a row was
   * copied: taken in, it would turn one party into the other.
   */
  check(row: Extract<FileRow<FileValue>, { fate: 'kept' }>, entry: ImportedEntry, idField: string): FileRow<FileValue> {
    const { file, row: line } = row;
    const sameId = entry.id === undefined ? undefined : this.#byId.get(entry.id);
    if (sameId && !sharesKey(sameId.entry, entry)) return { file, row: line, fate: 'refused', field: idField, expected: expected('file.own-id', { row: sameId.row }) };
    const key = entry.identities[0]?.key ?? '';
    const before = sameId ?? (entry.id === undefined ? this.#byKey.get(key) : undefined);
    if (before && !addsTo(before.entry, entry)) return { file, row: line, fate: 'duplicate', of: before.row };
    if (!before && entry.id !== undefined) this.#byId.set(entry.id, { row: line, entry });
    if (!before && entry.id === undefined) this.#byKey.set(key, { row: line, entry });
    return row;
  }
}

const sharesKey = (one: ImportedEntry, other: ImportedEntry) => one.identities.some(({ key }) => other.identities.some((identity) => identity.key === key));

/** True when a later row of the same party holds what a list keeps of it and the earlier row has not. */
function addsTo(before: ImportedEntry, { identities, note, evidence = [], sellsFor }: ImportedEntry): boolean {
  if (note && !before.note?.includes(note)) return true;
  if (sellsFor && before.sellsFor !== sellsFor) return true;
  if (evidence.some(({ at, quote }) => !before.evidence?.some((one) => one.at === at && one.quote === quote))) return true;
  return identities.some(({ key }) => !before.identities.some((identity) => identity.key === key));
}
