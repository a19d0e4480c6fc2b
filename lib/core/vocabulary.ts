/**
 * The closed word lists of the project. They live apart from the zod schemas so that the content
 * script can use them without carrying zod (85 kB raw; measured with zod 4.6 in a WXT build).
 */

/** The networks whose pages we read. */
export const NETWORK_IDS = ['linkedin', 'x', 'facebook'] as const;
export type NetworkId = (typeof NETWORK_IDS)[number];

/** Where an item may come from; `other` only ever comes in through the command-line tools. */
export const ITEM_NETWORKS = [...NETWORK_IDS, 'other'] as const;
export type ItemNetwork = (typeof ITEM_NETWORKS)[number];

/** The kinds of place a text stands in. `email` and `sms` only ever come in through the tools. */
export const SURFACES = ['feed', 'comment', 'message', 'invitation', 'email', 'sms'] as const;
export type Surface = (typeof SURFACES)[number];

/** Surfaces that are addressed to the reader personally. */
export const PRIVATE_SURFACES: readonly Surface[] = ['message', 'invitation', 'email', 'sms'];

/** What a text is for. */
export const KINDS = ['marketing', 'peer', 'recruiting', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** A kind, or the honest middle. */
export type VerdictKind = Kind | 'unsure';
export const VERDICT_KINDS: readonly VerdictKind[] = [...KINDS, 'unsure'];

export const AUTHOR_KINDS = ['person', 'organization', 'unknown'] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

export const PROMOTED = ['yes', 'no', 'unknown'] as const;
export type Promoted = (typeof PROMOTED)[number];

export const DIRECTIONS = ['incoming', 'outgoing', 'unknown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What may be done with an item in the page. `none` leaves it alone. */
export const ACTION_IDS = ['none', 'mark', 'dim', 'fold', 'highlight'] as const;
export type ActionId = (typeof ACTION_IDS)[number];

/** How strictly a network is enforced; `off` reads and judges nothing there. */
export const ENFORCEMENTS = ['off', 'mark', 'dim', 'fold'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/** What a line of the do-not-market list is about. */
export const ENTRY_KINDS = ['person', 'organization', 'domain', 'phrase'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The life of an entry, in order. `released` is kept so that a deletion is remembered. */
export const ENTRY_STATES = ['candidate', 'listed', 'noticed', 'respected', 'contacted-again', 'released'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** Why somebody was put on the list. Conduct, never a name for a person. */
export const ENTRY_REASONS = [
  'sent-a-pitch',
  'kept-following-up',
  'added-me-to-a-mailing',
  'sells-in-comments',
  'promoted-posts',
  'recruiting-not-wanted',
  'misleading-offer',
  'other',
] as const;
export type EntryReason = (typeof ENTRY_REASONS)[number];
