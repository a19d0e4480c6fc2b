import type { DBSchema, IDBPDatabase } from 'idb';
import type { AuthorKind } from '../core/vocabulary';
import type { CommunityTally } from '../core/tally';
import type { VoicePost, VoiceWeek } from '../core/voice';

/**
 * The object stores of the database `unbadger`. Values are `unknown` where they hold data of a version
 * that may not be ours: they are parsed when read (idb-ledger.ts), and set aside when they do not parse.
 */
export interface Layout extends DBSchema {
  entries: {
    key: string;
    value: EntryRecord;
    /** `keys`: all identities; `live`: those of entries that can match, so that hints need not read entries. */
    indexes: { keys: string; live: string };
  };
  /** Entries that were changed together in large numbers; see bundles.ts. */
  bundles: { key: string; value: Bundle };
  directories: { key: string; value: Directory };
  operations: { key: string; value: { id: string; at: number }; indexes: { at: number } };
  incidents: {
    key: string;
    value: { id: string; entryId: string; at: number; itemHash: string };
    indexes: { at: number; entry: [string, number]; item: [string, string] };
  };
  /** Incidents per entry, counted once when they come in. */
  tallies: { key: string; value: Tally };
  /** Numbers per day; see statistics.ts. */
  counts: { key: [string, string, string, string, string]; value: DayCount; indexes: { day: string } };
  /** Numbers per day and group; see community-counts.ts. */
  communityCounts: { key: [string, string, string, string]; value: CommunityTally; indexes: { day: string } };
  /** Operation ids of counts already added. */
  counted: { key: string; value: { operation: string; at: number }; indexes: { at: number } };
  /** `fingerprint`, `settings`, and what is kept as one value. */
  meta: { key: string; value: unknown };
  setAside: { key: number; value: SetAside };
  /** Small collections that the user made by clicking; see shelf.ts. */
  peers: { key: string; value: { id: string; keys: readonly string[] }; indexes: { keys: string } };
  pins: { key: string; value: { id: string; at: number }; indexes: { at: number } };
  reading: { key: string; value: { id: string; at: number }; indexes: { at: number } };
  /** Who was seen to write what, per week; see voices.ts. */
  voiceWeeks: { key: [string, string]; value: VoiceWeek; indexes: { week: string; author: string } };
  authors: { key: string; value: SeenAuthor; indexes: { seenAt: number } };
  voicePosts: { key: [string, string]; value: VoicePost; indexes: { at: number; author: string } };
  ruleCounts: { key: [string, string, string]; value: RuleCount; indexes: { day: string } };
  /** What the user said about items, and the user's own rules; see shelf.ts. */
  feedback: { key: string; value: { id: string; at: number }; indexes: { at: number } };
  ownRules: { key: string; value: { id: string } };
  /** Texts that were seen, as sketches, and senders of open invitations; see encounters.ts. */
  templates: { key: string; value: SeenTemplate; indexes: { at: number } };
  invited: { key: number; value: { sender: number; at: number }; indexes: { at: number } };
}
export interface SeenAuthor {
  readonly author: string;
  readonly name: string;
  readonly url?: string;
  readonly authorKind: AuthorKind;
  readonly seenAt: number;
}
export interface SeenTemplate {
  readonly id: string;
  readonly sketch: readonly number[];
  readonly senders: readonly number[];
  readonly at: number;
}
export interface RuleCount {
  readonly day: string;
  readonly rule: string;
  readonly what: 'hit' | 'correction';
  readonly count: number;
}
export interface EntryRecord {
  readonly id: string;
  readonly entry: unknown;
  readonly keys: readonly string[];
  readonly live: readonly string[];
}
export interface Bundle {
  /** That of its directory, a colon, and its place there. */
  readonly id: string;
  readonly records: readonly EntryRecord[];
}
/** Written once with its bundles and never changed: it may name an entry that has left its bundle since. */
export interface Directory {
  readonly id: string;
  /** Hashes of ids and keys, sorted, and for each the place of its bundle. */
  readonly hashes: Uint32Array<ArrayBuffer>;
  readonly places: Uint32Array<ArrayBuffer>;
}
/** How much lies in bundles, as whoever wrote last knew it. */
export interface Bundled {
  readonly entries: number;
  readonly bundles: number;
}
export interface Tally {
  readonly entryId: string;
  readonly incidents: number;
  readonly lastIncidentAt: number;
}
export interface DayCount {
  readonly day: string;
  readonly network: string;
  readonly surface: string;
  readonly kind: string;
  readonly act: string;
  readonly count: number;
}
/** A stored record that no longer parses, kept whole with the reason. */
export interface SetAside {
  readonly store: string;
  readonly key: string;
  readonly reason: string;
  readonly record: unknown;
  readonly at: number;
}

export type Database = IDBPDatabase<Layout>;
export const DATABASE_NAME = 'unbadger';
export const REGISTER_STORES = ['entries', 'bundles', 'directories', 'operations', 'incidents', 'tallies', 'meta'] as const;
export const ALL_STORES = [...REGISTER_STORES, 'counts', 'communityCounts', 'counted', 'setAside', 'peers', 'pins', 'reading', 'voiceWeeks', 'authors', 'voicePosts', 'ruleCounts', 'feedback', 'ownRules', 'templates', 'invited'] as const;
