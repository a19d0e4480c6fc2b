import type { Item } from '../core/item';
import type { HealthWarning } from '../messages/protocol';

type Sign = HealthWarning['sign'];

/** What a layout's ratio canaries count. Shares of promoted posts are counted over the whole life of the page. */
export interface Shares {
  feed: number;
  promoted: number;
  /** Cards of the home feed, the one place where advertisements are expected. */
  home: number;
  homePromoted: number;
  /** Once in doubt, a share must become clearly usual again before it is believed. */
  doubted?: 'no-promoted' | 'too-many-promoted';
}
export const noShares = (): Shares => ({ feed: 0, promoted: 0, home: 0, homePromoted: 0 });

const ENOUGH = 10;
const ENOUGH_FOR_NONE = 60;
const ENOUGH_FOR_MANY = 20;

/** Counts one item that was read. Items that do not say whether they are promoted count for nothing. */
export function countShare(shares: Shares, item: Item): void {
  if (item.surface !== 'feed' || item.promoted === 'unknown') return;
  const promoted = item.promoted === 'yes' ? 1 : 0;
  shares.feed++;
  shares.promoted += promoted;
  if (item.place !== 'home') return;
  shares.home++;
  shares.homePromoted += promoted;
}

/**
 * What the shares say of the label: none among 60 cards of the home feed, or on more than half of all cards,
 * means that it is no longer read right.
 */
export function doubtPromoted(shares: Shares): Sign | undefined {
  const share = shares.promoted / Math.max(1, shares.feed);
  if (shares.doubted === 'no-promoted' ? shares.homePromoted === 0 : shares.home >= ENOUGH_FOR_NONE && shares.homePromoted === 0) shares.doubted = 'no-promoted';
  else if (shares.doubted === 'too-many-promoted' ? share > 0.4 : shares.feed >= ENOUGH_FOR_MANY && share > 0.5) shares.doubted = 'too-many-promoted';
  else shares.doubted = undefined;
  return shares.doubted;
}

/** What the misses say: a layout whose authors or words are often not found has changed. */
export function signsOfMisses(surface: Item['surface'], found: number, noAuthor: number, noText: number): Sign[] {
  if (found < ENOUGH) return [];
  const signs: Sign[] = [];
  if (noAuthor / found > 0.2) signs.push('few-authors');
  // An invitation without a note is whole as it is.
  if (surface !== 'invitation' && noText / found > 0.4) signs.push('few-texts');
  return signs;
}
