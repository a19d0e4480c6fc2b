import type { Actor } from '../core/actor';
import type { AskedItem, ItemName } from '../core/asked-item';
import type { CodeWords } from '../core/code-words';
import type { Decision } from '../core/decision';
import type { EntryDraft, EntryPatch, EntryQuery, EntryRow } from '../core/draft';
import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import type { Item, ItemLink } from '../core/item';
import type { ListHints, Match, Probe } from '../core/probe';
import type { MarkLook } from '../core/mark-look';
import type { OpenItem } from '../core/own-rule';
import type { Personal } from '../core/personal';
import type { PreviewItem } from '../core/preview';
import type { Settings } from '../core/settings';
import type { Speech } from '../core/speech';
import type { CountDelta, DaySummary, StorageState } from '../core/tally';
import type { Told } from '../core/told';
import type { Verdict } from '../core/verdict';
import type { NetworkId, Surface } from '../core/vocabulary';
import type { CircleCalls, CirclePageCalls } from './circle-calls';
import type { JudgementCalls, JudgementPageCalls } from './judgement-calls';
import type { RegisterCalls, RegisterPageCalls } from './register-protocol';

// These shapes are spoken by the store too, which may not import messages; they live in core.
export type { CountDelta, DaySummary, EntryDraft, EntryPatch, EntryQuery, EntryRow, ListHints, Match, Probe, StorageState };

export interface PageBriefing {
  readonly settings: Settings;
  readonly hints: ListHints;
  /** Hashes of items of which the user said that they are fine; see core/pin.ts. */
  readonly fine: readonly string[];
  /** What this user taught and wrote, and what was noticed before. */
  readonly personal?: Personal;
}

/** One seen item as the popup shows it. Lives in the tab; never stored. */
export interface SeenItem {
  readonly key: string;
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly place?: string;
  readonly author: Actor;
  readonly promoted: 'yes' | 'no' | 'unknown';
  /** The group or community it stands in; settings name it by `keyOfCommunity`. */
  readonly community?: Item['community'];
  /** The beginning of the text, at most 280 characters. */
  readonly opening: string;
  readonly links: readonly ItemLink[];
  /** True when it passes on what somebody else made. */
  readonly passedOn?: boolean;
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
  /** How many of the items that were read show each field. */
  readonly fields?: Readonly<Record<string, number>>;
}
/** Signs that a layout is read worse than it should be. */
export const HEALTH_SIGNS = ['few-authors', 'few-texts', 'no-promoted', 'too-many-promoted'] as const;
export interface HealthWarning {
  readonly layout: string;
  readonly surface: Surface;
  /** For the two about promoted posts, `promoted` is taken as unknown from then on. */
  readonly sign: (typeof HEALTH_SIGNS)[number];
}
/** How it stands with one frame. */
export const FRAME_STATES = ['reading', 'locked', 'unknown-layout', 'nothing-here', 'paused', 'off'] as const;
export type FrameState = (typeof FRAME_STATES)[number];

export interface FrameReport {
  readonly network: NetworkId;
  readonly state: FrameState;
  readonly items: readonly SeenItem[];
  readonly health: readonly SurfaceHealth[];
  /** Errors of ours, by code; never with text, names or addresses. */
  readonly errors: Readonly<Record<string, number>>;
  readonly warnings?: readonly HealthWarning[];
}

/** Calls that content scripts may make: ask and propose, never change the list. */
export interface PageCalls extends JudgementPageCalls, CirclePageCalls, RegisterPageCalls {
  'page.brief': { request: { network: NetworkId }; response: PageBriefing };
  /**
   * What the engine runs on: tables and points compiled when the extension was built, as one string; beside it the
   * words for marks and the titles of rules in the reader's language.
   */
  'page.judgement': { request: null; response: { judgement: string; look: MarkLook; speech: Speech; titles: Readonly<Record<string, string>> } };
  /** A sender the user has named a peer is answered with the word alone. */
  'list.match': { request: { probes: readonly Probe[] }; response: { matches: readonly (Match | 'peer' | null)[] } };
  'incident.propose': { request: { incidents: readonly (Omit<Incident, 'afterNotice' | 'beforeListed' | 'sender'> & { readonly authorKeys?: readonly string[]; readonly sellsFor?: string })[] }; response: { recorded: number } };
  'statistics.count': { request: { operation: string; counts: readonly CountDelta[] }; response: { counted: number } };
  /** The user pressed an item's mark: the popup is to show that item. Changes nothing. */
  'item.show': { request: ItemName; response: { shown: boolean } };
  /** `count`: items of this frame that are marketing; shown on the toolbar, summed over a tab's frames. */
  'health.report': { request: { state: FrameState; network: NetworkId; count: number }; response: null };
}
/** Calls that only our own pages (popup, side panel, options) may make. */
export interface OwnCalls extends JudgementCalls, CircleCalls, RegisterCalls {
  'list.find': { request: EntryQuery; response: { rows: readonly EntryRow[]; total: number } };
  'list.add': { request: { operation: string; draft: EntryDraft }; response: { entry: Entry; existed: boolean } };
  'list.change': { request: { operation: string; id: string; patch: EntryPatch }; response: { entry: Entry } };
  'list.remove': { request: { operation: string; id: string }; response: { removed: boolean } };
  /** Takes one operation back, whichever it was; `undone` is false when something newer stands in the way. */
  'list.undo': { request: { operation: string; undo: string }; response: { undone: boolean; why?: Told } };
  /** Of an organization also the incidents of listed `people` who sell for it. */
  'incident.find': { request: { entryId: string; limit: number }; response: { incidents: readonly Incident[]; people?: readonly { readonly id: string; readonly name: string }[] } };
  /** The item of a tab whose mark was pressed a moment ago. */
  'item.asked': { request: { tabId: number }; response: { asked: AskedItem | null } };
  'settings.read': { request: null; response: Settings };
  'settings.write': { request: { operation: string; settings: Settings }; response: Settings };
  /** The newest items of open tabs with what was done with them, so that settings show what they would do. */
  'items.newest': { request: { newest: number }; response: { items: readonly PreviewItem[] } };
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
  /** The newest items with their whole text, so that a rule can be tried on them; held in memory for the answer alone. */
  'frame.items': { request: { newest: number }; response: { items: readonly OpenItem[] } };
  /** The structure of the page as text to copy: tags, roles, test ids and counts, no word of the page. */
  'frame.diagnostics': { request: CodeWords; response: { text: string } };
  'frame.reveal': { request: { key: string }; response: { revealed: boolean } };
}
export type BackgroundCalls = PageCalls & OwnCalls;

/** Every message carries its name; every answer says whether it worked. */
export interface Envelope<Name extends string = string, Request = unknown> {
  readonly name: Name;
  readonly request: Request;
}
/** `problem` is English; `told` is the same for the reader's language, where it is one of our sentences. */
export type Answer<Response> = { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly problem: string; readonly told?: Told };
