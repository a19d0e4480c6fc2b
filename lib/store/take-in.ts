import type { Entry, Identity } from '../core/entry';
import type { Peer } from '../core/peer';
import { differences, mergeEntries } from '../core/merge';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import type { ImportedEntry, RowPreview } from '../core/transfer';
import { makeId } from '../platform/identifier';
import { checked, mergeDraft } from './compose';
import { normalizeIdentities } from './identity-key';
import { isLive } from './ledger';
import type { EntryChange } from './operation';

/** The register as an import sees it: what is there, and what the rows before have made of it. */
export class Draft {
  readonly #byId = new Map<string, Entry>();
  readonly #byKey = new Map<string, string[]>();
  readonly #changes = new Map<string, EntryChange>();

  readonly #peers: ReadonlyMap<string, Peer>;

  /** `peers` are those who stay off, whatever a plain list says. */
  constructor(entries: Iterable<Entry>, peers: ReadonlyMap<string, Peer> = new Map()) {
    this.#peers = peers;
    for (const entry of entries) this.#put(entry);
  }
  get changes(): EntryChange[] {
    return [...this.#changes.values()];
  }
  /** What the last row that changed an entry did to it. */
  lastChange?: { readonly before: Entry; readonly after: Entry };
  /** Under which id an entry of a file ends up; the two differ when its keys were known already. */
  readonly ids = new Map<string, string>();

  /** Takes one row in and says what that does. Never throws: a row that can't be taken in is refused. */
  take(row: ImportedEntry, now: number): RowPreview {
    try {
      return this.#take(row, normalizeIdentities(row.identities, 'identities', row.kind), now);
    } catch (error) {
      if (error instanceof Problem) return { fate: 'refused', name: row.name, why: error.message, ...(error.told && { told: error.told }) };
      throw error;
    }
  }

  #take(row: ImportedEntry, identities: Identity[], now: number): RowPreview {
    const known = (row.id !== undefined && this.#byId.get(row.id)) || this.#holderOf(row.kind, identities);
    if (row.id !== undefined) this.ids.set(row.id, known ? known.id : row.id);
    const isListed = known && isLive(known);
    if (!isListed && isLive({ state: row.state ?? 'listed' }) && this.#isPeer(row, identities)) return { fate: 'peer', name: row.name };
    if (!known) {
      const entry = complete(row, identities, now);
      this.ids.set(entry.id, entry.id);
      this.#change(null, entry);
      return { fate: 'new', name: entry.name };
    }
    const after = this.#joined(known, { ...row, identities }, now);
    const fields = differences(known, after);
    if (fields.length === 0) return { fate: known.state === 'released' && row.state === undefined ? 'stays-off' : 'same', name: known.name };
    const changed = checked({ ...after, revision: Math.max(known.revision + 1, after.revision) });
    const again = this.#changes.has(known.id);
    this.#change(known, changed);
    this.lastChange = { before: known, after: changed };
    return { fate: 'changed', name: after.name, fields, ...(again && { again }) };
  }

  /** True for a peer of the user, unless the row is a later word about the same person. */
  #isPeer({ updatedAt }: ImportedEntry, identities: readonly Identity[]): boolean {
    return this.#peers.size > 0 && identities.some(({ key }) => (this.#peers.get(key)?.since ?? -1) >= (updatedAt ?? 0));
  }

  /** A row that knows when it was changed is merged; one of a plain list can only add to what is there. */
  #joined(known: Entry, row: ImportedEntry, now: number): Entry {
    const taken = (key: string) => [...(this.#byKey.get(key) ?? [])].some((id) => id !== known.id && this.#byId.get(id)?.state !== 'released');
    const identities = row.identities.filter(({ key }) => !taken(key));
    if (row.updatedAt !== undefined) return mergeEntries({ ...complete(row, identities.length > 0 ? identities : [...known.identities], now), id: known.id }, known);
    if (known.state === 'released') return known;
    const joined = mergeDraft(known, { kind: known.kind, name: known.name, reason: known.reason, identities, note: row.note, evidence: row.evidence }, now);
    expectWhole(known, row, joined);
    return row.sellsFor && !joined.sellsFor ? { ...joined, sellsFor: row.sellsFor } : joined;
  }

  #holderOf(kind: Entry['kind'], identities: readonly Identity[]): Entry | undefined {
    let holders: Entry[] | undefined;
    for (const { key } of identities) for (const id of this.#byKey.get(key) ?? []) (holders ??= []).push(this.#byId.get(id)!);
    if (!holders) return undefined;
    const rank = (entry: Entry) => (entry.state === 'released' ? 1 : 0) + (entry.kind === kind ? 0 : 2);
    return holders.sort((a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt)[0];
  }
  #change(before: Entry | null, after: Entry): void {
    const first = this.#changes.get(after.id);
    this.#changes.set(after.id, { before: first ? first.before : before, after });
    this.#put(after);
  }
  #put(entry: Entry): void {
    const before = this.#byId.get(entry.id);
    for (const { key } of before?.identities ?? []) {
      const rest = this.#byKey.get(key)?.filter((id) => id !== entry.id) ?? [];
      if (rest.length > 0) this.#byKey.set(key, rest);
      else this.#byKey.delete(key);
    }
    this.#byId.set(entry.id, entry);
    for (const { key } of entry.identities) {
      const ids = this.#byKey.get(key);
      if (!ids) this.#byKey.set(key, [entry.id]);
      else if (!ids.includes(entry.id)) ids.push(entry.id);
    }
  }
}

/** An entry holds so much: a row of which a part would be cut off is refused, for nothing may be lost unsaid. Throws a Problem. */
function expectWhole(known: Entry, { note, identities, evidence = [] }: ImportedEntry, joined: Entry): void {
  if (note && !joined.note?.includes(note)) throw new Problem({ ...told('expected.shorter', { most: 4000 }), field: 'note' });
  const keys = new Set(joined.identities.map(({ key }) => key));
  if (identities.some(({ key }) => !keys.has(key))) throw new Problem({ ...told('expected.fewer', { most: 100 }), field: 'identities' });
  if ([...known.evidence, ...evidence].some(({ at, quote }) => !joined.evidence.some((one) => one.at === at && one.quote === quote))) throw new Problem({ ...told('expected.fewer', { most: 100 }), field: 'evidence' });
}

/** A row with what it leaves open. Its fields were checked at the door, where rows come in. */
function complete(row: ImportedEntry, identities: Identity[], now: number): Entry {
  const createdAt = row.createdAt ?? row.updatedAt ?? now;
  return { ...row, id: row.id ?? makeId(), identities, evidence: row.evidence ?? [], state: row.state ?? 'listed', reason: row.reason ?? 'other', createdAt, updatedAt: row.updatedAt ?? createdAt, revision: row.revision ?? 1 };
}
