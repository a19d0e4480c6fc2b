import type { BulkChange, BulkTarget, EntryPatch, EntryQuery } from '../core/draft';
import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import type { BackupExtras, BackupState, Besides, Candidate, ImportedEntry, KeptState, OrganizationSuggestion, PastChange, ProposedCandidate, RowPreview } from '../core/transfer';

/** What content scripts may propose for the register besides incidents. */
export interface RegisterPageCalls {
  /** Senders whose messages were marketing, for the user to decide about later. */
  'candidate.propose': { request: { candidates: readonly ProposedCandidate[] }; response: { collected: number } };
}
/** Calls about the register as a whole; only our own pages may make them. */
export interface RegisterCalls {
  /** Stages rows behind those staged before and says what each would do. Changes nothing. `staged` is where to go on. */
  'list.stage': { request: { import: string; from: number; rows: readonly ImportedEntry[]; incidents?: readonly Incident[] }; response: { staged: number; fates: readonly RowPreview[] } };
  /** The entry that one staged row would change, before and after; null when it changes none. */
  'list.difference': { request: { import: string; row: number }; response: { change: { readonly before: Entry; readonly after: Entry } | null } };
  /** Stages a numbered part of what comes in beside entries. `known` is false when the rows have to be staged again before. */
  'list.stage-besides': { request: { import: string; part: number } & Besides; response: { known: boolean } };
  /** Takes in all that was staged, in so many rows and parts, or nothing. `known` is false when it has to be staged again. */
  'list.import': { request: { operation: string; import: string; rows: number; besides?: number }; response: { known: boolean; changed: number; besides: number } };
  'list.drop': { request: { import: string }; response: null };
  'list.history': { request: { offset: number; limit: number }; response: { changes: readonly PastChange[] } };
  'list.bulk-preview': { request: { target: BulkTarget; change: BulkChange }; response: { count: number; chosen: number; names: readonly string[] } };
  /** Changes many entries as one operation, when it is still `expected` that would change. */
  'list.bulk': { request: { operation: string; target: BulkTarget; change: BulkChange; expected: number }; response: { changed: number } };
  /** Pages of one state: entries, incidents, known people, peers, posts to read, candidates, one behind the other. */
  'list.export': { request: { offset: number; limit: number }; response: { generation: number; total: number; entries: readonly Entry[]; incidents: readonly Incident[]; known: readonly string[] } & BackupExtras };
  /** One entry, whatever its state; null when there is none. */
  'list.get': { request: { id: string }; response: { entry: Entry | null } };
  'list.suggest': { request: null; response: { suggestions: readonly OrganizationSuggestion[] } };
  'state.list': { request: null; response: { states: readonly KeptState[] } };
  /** The entries of a copy kept in this browser, in pages; to be staged like those of a file. */
  'state.read': { request: { at: number; offset: number; limit: number }; response: { total: number; entries: readonly Entry[] } };
  'backup.state': { request: null; response: BackupState };
  'backup.saved': { request: { generation: number }; response: BackupState };
  'candidate.find': { request: { limit: number }; response: { candidates: readonly Candidate[]; total: number; pitches: number; wroteWith: number } };
  /** `open` takes a word back. */
  'candidate.decide': { request: { operation: string; id: string; word: 'list' | 'peer' | 'later' | 'open' }; response: { entryId?: string } };
}
