import type { KeptCandidate } from './candidate';
import type { Entry } from './entry';
import type { Incident } from './incident';
import type { Peer } from './peer';
import type { Reading } from './reading';
import type { Told } from './told';
import type { NetworkId } from './vocabulary';

/** Where in which file something stands. `row` counts from 1 as a person would; 0 is the file as a whole. */
export interface Source {
  readonly file: string;
  readonly row: number;
}
/** Why something was not taken: which field, as the file names it, and what was expected there. Never holds the content itself. */
export interface Refusal extends Source {
  readonly field: string;
  readonly expected: Told;
}
/** One row of a file and what becomes of it. */
export type FileRow<T> = (Source & { readonly fate: 'kept'; readonly value: T }) | (Refusal & { readonly fate: 'refused' }) | (Source & { readonly fate: 'duplicate'; readonly of: number });

/** An entry as a file tells it. Whoever takes it in decides about what is missing. */
export type ImportedEntry = Pick<Entry, 'kind' | 'name' | 'identities'> & Partial<Omit<Entry, 'kind' | 'name' | 'identities'>>;

/** Somebody the user knows, told by an archive: a connection, a friend, an account that is followed. */
export interface KnownPerson {
  readonly network: NetworkId;
  readonly keys: readonly string[];
  readonly name: string;
  readonly since?: number;
}
/** One message of an archive. It is judged on the spot and never stored. */
export interface ArchivedMessage {
  readonly network: NetworkId;
  readonly surface: 'message' | 'invitation';
  readonly thread: string;
  readonly senderKeys: readonly string[];
  readonly senderName: string;
  readonly at?: number;
  readonly text: string;
  readonly outgoing: boolean;
}
export type FileValue =
  | { readonly what: 'entry'; readonly entry: ImportedEntry }
  | { readonly what: 'known'; readonly person: KnownPerson }
  | { readonly what: 'message'; readonly message: ArchivedMessage };

/** What the formats are told apart by; `unknown` files are refused. */
export const FILE_FORMATS = ['backup', 'csv', 'domains', 'linkedin-connections', 'linkedin-messages', 'linkedin-invitations', 'x-messages', 'x-following', 'x-mute', 'x-block', 'facebook-messages', 'facebook-friends'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a backup holds beside the list: whom the user trusts, what waits to be read, and whom pages suggested. */
export interface BackupExtras {
  readonly peers: readonly Peer[];
  readonly reading: readonly Reading[];
  readonly candidates: readonly KeptCandidate[];
}
/** All that files bring beside entries; `known` are keys of people who are never suggested. */
export interface Besides extends BackupExtras {
  readonly known: readonly string[];
}
/** A file read to its end. With a `problem` the file is refused whole and has no rows. */
export interface ReadFile {
  readonly file: string;
  readonly format?: FileFormat;
  readonly rows: readonly FileRow<FileValue>[];
  /** What a backup holds besides rows. */
  readonly incidents?: readonly Incident[];
  readonly extras?: BackupExtras;
  /** Names of columns that nothing was read from. */
  readonly unread?: readonly string[];
  readonly problem?: Refusal;
}

/** The profile an address leads to; the networks' adapters know. */
export type FindProfile = (address: string) => { readonly key: string; readonly url: string; readonly kind: 'person' | 'organization'; readonly handle: string } | undefined;

/** What taking one row in would do to the register. Nothing of it happens before the user confirms. */
export interface RowPreview {
  readonly fate: 'new' | 'changed' | 'same' | 'stays-off' | 'peer' | 'refused';
  /** The entry it becomes or joins. */
  readonly name: string;
  /** For `changed`: the fields that would be others. */
  readonly fields?: readonly string[];
  /** For `changed`: that a row before changes the same entry. */
  readonly again?: true;
  /** For `refused`: why, in English; `told` is the same for the reader's language. */
  readonly why?: string;
  readonly told?: Told;
}
export interface ImportTotals {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly staysOff: number;
  readonly refused: number;
}
/** One change of the last 30 days. */
export interface PastChange {
  readonly id: string;
  readonly at: number;
  readonly what: string;
  readonly count: number;
  /** The names of the first few entries it changed. */
  readonly names: readonly string[];
  /** How many peers, posts to read, suggested senders and known people it changed beside entries. */
  readonly besides: number;
}
/** A copy of the whole register that is kept in this browser. */
export interface KeptState {
  readonly at: number;
  readonly entries: number;
}
export interface BackupState {
  readonly savedAt?: number;
  readonly changesSince: number;
  /** True when it is time to save a file again. */
  readonly isDue: boolean;
}
/** A sender whose messages were marketing, waiting for the user's word. */
export interface Candidate {
  readonly id: string;
  readonly keys: readonly string[];
  readonly name: string;
  readonly kind: 'person' | 'organization';
  readonly network: NetworkId;
  readonly url?: string;
  readonly sellsFor?: string;
  readonly pitches: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly rules: readonly string[];
  /** True when the user has written with this sender. */
  readonly wroteWith: boolean;
}
/** What a page proposes for the review queue: who, where and when, and no text. */
export interface ProposedCandidate extends Pick<Candidate, 'keys' | 'name' | 'kind' | 'network' | 'rules' | 'wroteWith'> {
  readonly url?: string;
  readonly sellsFor?: string;
  readonly at: number;
  readonly itemHash: string;
}
export const CANDIDATE_WORDS = ['list', 'peer', 'later'] as const;
/** An organization that several listed people sell for. */
export interface OrganizationSuggestion {
  readonly name: string;
  readonly key: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}
