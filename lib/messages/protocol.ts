import type { Actor } from '../core/actor';
import type { Decision } from '../core/decision';
import type { Entry, Identity } from '../core/entry';
import type { Incident } from '../core/incident';
import type { ItemLink } from '../core/item';
import type { Settings } from '../core/settings';
import type { Verdict } from '../core/verdict';
import type { ActionId, EntryKind, EntryReason, EntryState, NetworkId, Surface } from '../core/vocabulary';

/** What a content script may ask about one item's author and links. Holds no text of the item. */
export interface Probe {
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly keys: readonly string[];
  /** Host names that links lead to. */
  readonly hosts: readonly string[];
  /** Folded word sequences of the text whose hash stands among the phrase hints. */
  readonly phrases: readonly string[];
  readonly community?: string;
}
/** The answer for one probe: never the entry, its name or its note, only what this tab needs. */
export interface Match {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly matchedKey: string;
  readonly act?: ActionId;
  /** True when a notice was sent: whatever comes now is "contacted again". */
  readonly noticed: boolean;
}
/** What a tab may know of the list: a Bloom filter over its keys and the hashes of its phrases. */
export interface ListHints {
  readonly generation: number;
  readonly count: number;
  /** Bloom filter bits as base64 of little-endian bytes; `hashes` probes per key. */
  readonly bloom: string;
  readonly bloomHashes: number;
  /** 32-bit hashes of listed phrases, folded, words joined by one space. */
  readonly phraseHashes: readonly number[];
  /** The lengths, in words, that listed phrases have. */
  readonly phraseLengths: readonly number[];
}
export interface PageBriefing {
  readonly settings: Settings;
  readonly hints: ListHints;
}

/** One seen item as the popup shows it. Lives in the tab; never stored. */
export interface SeenItem {
  readonly key: string;
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly place?: string;
  readonly author: Actor;
  readonly promoted: 'yes' | 'no' | 'unknown';
  /** The beginning of the text, at most 280 characters. */
  readonly opening: string;
  readonly links: readonly ItemLink[];
  readonly sentAt?: string;
  /** When it was read, in ms since 1970. */
  readonly seenAt: number;
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly revealed: boolean;
}
/** Per surface: how many roots were seen, read, still being drawn, or missed and why. */
export interface SurfaceHealth {
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly layout: string;
  readonly found: number;
  readonly read: number;
  readonly missed: Readonly<Record<string, number>>;
  readonly strategies: Readonly<Record<string, readonly number[]>>;
}
export interface FrameReport {
  readonly network: NetworkId;
  readonly state: 'reading' | 'locked' | 'unknown-layout' | 'nothing-here' | 'paused' | 'off';
  readonly items: readonly SeenItem[];
  readonly health: readonly SurfaceHealth[];
  /** Errors of ours, by code; never with text, names or addresses. */
  readonly errors: Readonly<Record<string, number>>;
}

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
}
export type EntryPatch = Partial<Pick<Entry, 'name' | 'identities' | 'state' | 'reason' | 'reasonText' | 'note' | 'evidence' | 'networks' | 'surfaces' | 'communities' | 'act' | 'expiresAt' | 'noticeAt'>> & {
  /** Fields to clear. */
  readonly clear?: readonly ('reasonText' | 'note' | 'networks' | 'surfaces' | 'communities' | 'act' | 'expiresAt' | 'noticeAt')[];
};
export interface EntryQuery {
  readonly search?: string;
  readonly kind?: EntryKind;
  readonly state?: EntryState;
  readonly sort?: 'newest' | 'name' | 'last-incident';
  readonly offset: number;
  readonly limit: number;
}
export interface EntryRow {
  readonly entry: Entry;
  readonly incidents: number;
  readonly lastIncidentAt?: number;
}
/** One day's counts per network, surface and kind. */
export interface CountDelta {
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly kind: Verdict['kind'];
  readonly act: ActionId;
  readonly count: number;
}
export interface DaySummary {
  readonly day: string;
  readonly pitches: number;
  readonly afterNotice: number;
  readonly worthReading: number;
  readonly folded: number;
  readonly revealed: number;
}
/** How the storage is doing, said in words by the interface. */
export interface StorageState {
  readonly state: 'good' | 'restored' | 'degraded' | 'unreadable';
  readonly entries: number;
  /** Stored records that no longer parse: kept aside, counted, never dropped. */
  readonly setAside: number;
  readonly detail?: string;
}

/** Calls that content scripts may make: ask and propose, never change the list. */
export interface PageCalls {
  'page.brief': { request: { network: NetworkId }; response: PageBriefing };
  'list.match': { request: { probes: readonly Probe[] }; response: { matches: readonly (Match | null)[] } };
  'incident.propose': { request: { incidents: readonly Omit<Incident, 'afterNotice'>[] }; response: { recorded: number } };
  'statistics.count': { request: { operation: string; counts: readonly CountDelta[] }; response: { counted: number } };
  'health.report': { request: { state: FrameReport['state']; network: NetworkId; count: number }; response: null };
}
/** Calls that only our own pages (popup, side panel, options) may make. */
export interface OwnCalls {
  'list.find': { request: EntryQuery; response: { rows: readonly EntryRow[]; total: number } };
  'list.add': { request: { operation: string; draft: EntryDraft }; response: { entry: Entry; existed: boolean } };
  'list.change': { request: { operation: string; id: string; patch: EntryPatch }; response: { entry: Entry } };
  'list.remove': { request: { operation: string; id: string }; response: { removed: boolean } };
  /** Takes one operation back, whichever it was; `undone` is false when something newer stands in the way. */
  'list.undo': { request: { operation: string; undo: string }; response: { undone: boolean; why?: string } };
  'incident.find': { request: { entryId: string; limit: number }; response: { incidents: readonly Incident[] } };
  'settings.read': { request: null; response: Settings };
  'settings.write': { request: { operation: string; settings: Settings }; response: Settings };
  'statistics.today': { request: null; response: DaySummary };
  'storage.state': { request: null; response: StorageState };
  'storage.erase': { request: { operation: string; confirm: 'delete everything' }; response: null };
  /** Frames of a tab in which our script runs, top frame first. */
  'tab.frames': { request: { tabId: number }; response: { frameIds: readonly number[] } };
}
/** Calls that our own pages and the background make to a content script. */
export interface FrameCalls {
  'frame.report': { request: { newest: number }; response: FrameReport };
  'frame.refresh': { request: null; response: null };
  'frame.reveal': { request: { key: string }; response: { revealed: boolean } };
}
export type BackgroundCalls = PageCalls & OwnCalls;

/** Every message carries its name; every answer says whether it worked. */
export interface Envelope<Name extends string = string, Request = unknown> {
  readonly name: Name;
  readonly request: Request;
}
export type Answer<Response> = { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly problem: string };
