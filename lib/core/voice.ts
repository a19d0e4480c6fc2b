import type { AuthorKind, NetworkId, Surface, VerdictKind } from './vocabulary';

/** One item as it counts for its author. Holds no text. */
export interface Sighting {
  readonly network: NetworkId;
  readonly surface: Surface;
  /** The most stable key of the author, see actor.ts. */
  readonly author: string;
  readonly name?: string;
  readonly url?: string;
  readonly authorKind: AuthorKind;
  readonly itemHash: string;
  /** Where the item stands, when the page gives an address of its own. */
  readonly itemUrl?: string;
  readonly kind: VerdictKind;
  /** Thought leadership in hundredths. */
  readonly worth: number;
  /** Written by the author, or passed on with or without a comment. */
  readonly form: 'original' | 'curated';
  /** Rules that say why it is worth reading, heaviest first. */
  readonly why?: readonly string[];
  readonly asks: boolean;
  readonly answers: boolean;
  readonly community?: string;
}
/** How often a rule spoke. */
export interface RuleHits {
  readonly rule: string;
  readonly count: number;
}
/** What one author was seen to write in one week (its Monday, `2026-11-16`). */
export interface VoiceWeek {
  readonly author: string;
  readonly week: string;
  readonly seen: number;
  readonly original: number;
  readonly curated: number;
  readonly asks: number;
  readonly answers: number;
  readonly marketing: number;
  /** Sum of thought leadership in hundredths, over `seen`. */
  readonly worth: number;
  readonly communities: readonly string[];
}
/** A post that earned its author a place. */
export interface VoicePost {
  readonly author: string;
  readonly itemHash: string;
  readonly url?: string;
  readonly at: number;
  readonly worth: number;
  /** As the sighting said. */
  readonly why?: readonly string[];
  readonly form?: 'original' | 'curated';
}
/** One author as the ranked list shows it. */
export interface Voice {
  readonly author: string;
  readonly name: string;
  readonly url?: string;
  readonly authorKind: AuthorKind;
  readonly seen: number;
  /** Shares from 0 to 1 of what was seen. */
  readonly original: number;
  readonly curated: number;
  readonly conversation: number;
  readonly marketing: number;
  /** Mean thought leadership, 0 to 1. */
  readonly worth: number;
  /** In how many of the weeks looked at the author was present, 0 to 1. */
  readonly presence: number;
  readonly communities: readonly string[];
  /** What was seen per week, oldest first. */
  readonly weeks: readonly number[];
  readonly score: number;
  readonly posts: readonly VoicePost[];
}
/** Authors are forgotten after this many days without a sighting, unless the user says otherwise. */
export const RETENTION_DAYS = 180;
