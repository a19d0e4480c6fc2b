import type { Entry } from '../core/entry';
import { differences, mergeEntries } from '../core/merge';
import { Problem } from '../core/problem';
import type { ImportedEntry, RowPreview } from '../core/transfer';
import { makeId } from '../platform/identifier';
import { checked, mergeDraft } from './compose';
import { normalizeIdentities } from './identity-key';
import type { EntryChange } from './operation';

/** The register as an import sees it: what is there, and what the rows before have made of it. */
export class Draft {
  readonly #byId = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #changes = new Map<string, EntryChange>();

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) this.#put(entry);
  }
  get changes(): EntryChange[] {
    return [...this.#changes.values()];
  }
  /** Under which id an entry of a file ends up; the two differ when its keys were known already. */
  readonly ids = new Map<string, string>();

  /** Takes one row in and says what that does. Never throws: a row that can't be taken in is refused. */
  take(row: ImportedEntry, now: number): RowPreview {
    try {
      return this.#take({ ...row, identities: normalizeIdentities(row.identities, 'identities', row.kind) }, now);
    } catch (error) {
      if (error instanceof Problem) return { fate: 'refused', name: row.name, why: error.message };
      throw error;
    }
  }

  #take(row: ImportedEntry, now: number): RowPreview {
    const known = (row.id !== undefined && this.#byId.get(row.id)) || this.#holderOf(row);
    if (row.id !== undefined) this.ids.set(row.id, known ? known.id : row.id);
    if (!known) {
      // A key that another entry holds stays there; without any of its own the row would stand for nobody.
      const entry = checked(complete(row, now));
      this.ids.set(entry.id, entry.id);
      this.#change(null, entry);
      return { fate: 'new', name: entry.name };
    }
    const after = this.#joined(known, row, now);
    const fields = differences(known, after);
    if (fields.length === 0) return { fate: known.state === 'released' && row.state === undefined ? 'stays-off' : 'same', name: known.name };
    this.#change(known, checked({ ...after, revision: Math.max(known.revision + 1, after.revision) }));
    return { fate: 'changed', name: after.name, fields };
  }

  /** A row that knows when it was changed is merged; one of a plain list can only add to what is there. */
  #joined(known: Entry, row: ImportedEntry, now: number): Entry {
    const taken = (key: string) => [...(this.#byKey.get(key) ?? [])].some((id) => id !== known.id && this.#byId.get(id)?.state !== 'released');
    const identities = row.identities.filter(({ key }) => !taken(key));
    if (row.updatedAt !== undefined) return mergeEntries({ ...complete({ ...row, identities: identities.length > 0 ? identities : known.identities }, now), id: known.id }, known);
    if (known.state === 'released') return known;
    const joined = mergeDraft(known, { kind: known.kind, name: known.name, reason: known.reason, identities, note: row.note, evidence: row.evidence }, now);
    return row.sellsFor && !joined.sellsFor ? { ...joined, sellsFor: row.sellsFor } : joined;
  }

  #holderOf({ identities, kind }: ImportedEntry): Entry | undefined {
    const holders = identities.flatMap(({ key }) => [...(this.#byKey.get(key) ?? [])]).map((id) => this.#byId.get(id)!);
    const rank = (entry: Entry) => (entry.state === 'released' ? 1 : 0) + (entry.kind === kind ? 0 : 2);
    return holders.sort((a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt)[0];
  }
  #change(before: Entry | null, after: Entry): void {
    const first = this.#changes.get(after.id);
    this.#changes.set(after.id, { before: first ? first.before : before, after });
    this.#put(after);
  }
  #put(entry: Entry): void {
    for (const { key } of this.#byId.get(entry.id)?.identities ?? []) this.#byKey.get(key)?.delete(entry.id);
    this.#byId.set(entry.id, entry);
    for (const { key } of entry.identities) {
      const ids = this.#byKey.get(key);
      if (ids) ids.add(entry.id);
      else this.#byKey.set(key, new Set([entry.id]));
    }
  }
}

function complete(row: ImportedEntry, now: number): Entry {
  const createdAt = row.createdAt ?? row.updatedAt ?? now;
  return { ...row, id: row.id ?? makeId(), identities: [...row.identities], evidence: row.evidence ?? [], state: row.state ?? 'listed', reason: row.reason ?? 'other', createdAt, updatedAt: row.updatedAt ?? createdAt, revision: row.revision ?? 1 };
}
