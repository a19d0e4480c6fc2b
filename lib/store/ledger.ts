import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import type { Settings } from '../core/settings';
import type { Fingerprint } from './fingerprint';
import type { Tally } from './layout';
import type { Operation, Packed, PastOperation } from './operation';

/**
 * Where the register is kept. There are two: IndexedDB, and memory for the hours in which the browser's
 * database does not answer. All rules of the register stand above this line and know neither.
 */
export interface Ledger {
  /** False for a database made by a later version of ours. */
  readonly writable: boolean;
  entry(id: string): Promise<Entry | undefined>;
  entries(ids: readonly string[]): Promise<(Entry | undefined)[]>;
  /** Entries that hold one of the keys, each once; with `live`, only those that can match. */
  entriesWith(keys: readonly string[], live: boolean): Promise<Entry[]>;
  /** `inParts`: without holding up whoever writes meanwhile, so that what is written meanwhile may be missing or not. */
  allEntries(inParts?: boolean): Promise<Entry[]>;
  /** Gives the keys of all entries that can match, some at a time. */
  readLiveKeys(take: (keys: readonly string[]) => void): Promise<void>;
  operation(id: string): Promise<Operation | undefined>;
  /** What was changed since a time, newest first. */
  pastOperations(since: number, offset: number, limit: number): Promise<PastOperation[]>;
  allIncidents(): Promise<Incident[]>;
  settings(): Promise<Settings | undefined>;
  incident(id: string): Promise<Incident | undefined>;
  /** True when this entry's incident list already holds the item. */
  hasItem(entryId: string, itemHash: string): Promise<boolean>;
  /** Newest first. */
  incidentsOf(entryId: string, limit: number): Promise<Incident[]>;
  tallies(): Promise<Map<string, Tally>>;
  fingerprint(): Promise<Fingerprint>;
  /** How many entries are really there, as the store itself counts them. */
  countEntries(): Promise<number>;
  /** Writes everything of an operation or nothing; resolves when the browser says it is written. `packed`: its changes, when somebody packed them before. */
  commit(operation: Operation, fingerprint: Fingerprint, packed?: Packed): Promise<void>;
  /** Puts operations into the log alone, so that they can be undone; changes no entry. */
  remember(operations: readonly Operation[]): Promise<void>;
  /** Forgets operations older than a time, after which they can't be undone any more: so many at the most. Says how many. */
  forgetOperations(before: number, most: number): Promise<number>;
}

/** States in which an entry can match. A candidate is not yet listed; a released one is only remembered. */
export function isLive(entry: Pick<Entry, 'state'>): boolean {
  return entry.state !== 'candidate' && entry.state !== 'released';
}
