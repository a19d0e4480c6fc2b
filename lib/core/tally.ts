import type { CommunityName } from './community';
import type { Told } from './told';
import type { ActionId, NetworkId, Surface, VerdictKind } from './vocabulary';

/** How often something of one sort was seen (or, with `reveal`, opened again by the user). */
export interface CountDelta {
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly kind: VerdictKind;
  /** What was done with the items; `reveal` counts folds the user opened, which are counted once more. */
  readonly act: ActionId | 'reveal';
  readonly count: number;
  /** The group or community it stands in, for public items that show one. */
  readonly community?: CommunityName;
}
export interface DaySummary {
  /** The user's own calendar day, `2026-11-22`. */
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
  /** What happened and what it means. */
  readonly detail?: readonly Told[];
}
/** One number of one day, as statistics keep it. */
export interface DayTally extends Omit<CountDelta, 'community'> {
  readonly day: string;
}
/** One number of one day in one group or community. */
export interface CommunityTally extends Omit<CountDelta, 'community' | 'surface'> {
  readonly day: string;
  /** Its key; see community.ts. */
  readonly community: string;
  readonly name: string;
}
/** How often a rule spoke, and how often the user said of such an item that it is fine. */
export interface RuleTally {
  readonly rule: string;
  readonly hits: number;
  readonly corrections: number;
}
