import type { Entry, Identity } from './entry';
import type { ActionId, EntryKind, EntryReason, EntryState, NetworkId } from './vocabulary';

/** What is needed to put somebody on the list. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly name: string;
  readonly identities: readonly Identity[];
  readonly reason: EntryReason;
  readonly reasonText?: string;
  readonly note?: string;
  readonly expiresAt?: number;
  readonly evidence?: Entry['evidence'];
  readonly networks?: Entry['networks'];
  readonly act?: ActionId;
  /** For whom a person sells. */
  readonly sellsFor?: string;
}

/** The optional fields of an entry that a patch may clear. */
export const CLEARABLE = ['reasonText', 'note', 'networks', 'surfaces', 'communities', 'act', 'expiresAt', 'noticeAt', 'replyBy', 'sellsFor'] as const;

/** What may be changed on an entry. Absent fields stay as they are. */
export type EntryPatch = Partial<Pick<Entry, 'name' | 'identities' | 'state' | 'reason' | 'reasonText' | 'note' | 'evidence' | 'networks' | 'surfaces' | 'communities' | 'act' | 'expiresAt' | 'noticeAt' | 'replyBy' | 'notices' | 'sellsFor'>> & {
  /** Fields to clear. */
  readonly clear?: readonly (typeof CLEARABLE)[number][];
};

/** One page of the list. Without a `state`, released entries are left out. */
export interface EntryQuery {
  readonly search?: string;
  readonly kind?: EntryKind;
  readonly state?: EntryState;
  readonly network?: NetworkId;
  /** Only entries listed at most so many days ago. */
  readonly days?: number;
  readonly sort?: 'newest' | 'name' | 'last-incident' | 'ends';
  readonly offset: number;
  readonly limit: number;
}
export interface EntryRow {
  readonly entry: Entry;
  readonly incidents: number;
  readonly lastIncidentAt?: number;
}

/** Which entries of the list: by id, or all that a search finds but those that were taken out again. */
export type BulkTarget = { readonly ids: readonly string[] } | { readonly query: Omit<EntryQuery, 'offset' | 'limit' | 'sort'>; readonly except?: readonly string[] };
/** What is to become of them. */
export type BulkChange = { readonly release: true } | { readonly patch: EntryPatch };
