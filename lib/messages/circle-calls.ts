import type { Peer, PeerDraft } from '../core/peer';
import type { Pin, PinWord } from '../core/pin';
import type { Reading, ReadingDraft, ReadingQuery } from '../core/reading';
import type { RuleHits, Sighting, Voice } from '../core/voice';
import type { CommunityTally, DayTally, RuleTally } from '../core/tally';

/** What a content script tells about authors and rules: counts, no text. */
export interface CirclePageCalls {
  'voice.note': { request: { operation: string; sightings: readonly Sighting[]; rules: readonly RuleHits[] }; response: { noted: number } };
}
/** Calls of our own pages about peers, single items, the reading list, voices and the numbers of many days. */
export interface CircleCalls {
  'peer.add': { request: { operation: string; draft: PeerDraft }; response: { peer: Peer; existed: boolean } };
  /** Gives back who was removed, so that it can be put back as it was. */
  'peer.remove': { request: { operation: string; id: string }; response: { peer: Peer | null } };
  'peer.find': { request: { search?: string; offset: number; limit: number }; response: { rows: readonly Peer[]; total: number } };
  /** Which of these keys belong to a peer. */
  'peer.match': { request: { keys: readonly string[] }; response: { known: readonly string[] } };
  /** `rules`: those that spoke for marketing when the user said the item is fine; counted as corrections. */
  'pin.add': { request: { operation: string; id: string; what: PinWord; rules: readonly string[] }; response: { pin: Pin } };
  'pin.remove': { request: { operation: string; id: string; rules: readonly string[] }; response: { removed: boolean } };
  'pin.find': { request: { ids: readonly string[] }; response: { pins: readonly Pin[] } };
  'reading.keep': { request: { operation: string; draft: ReadingDraft }; response: { reading: Reading; existed: boolean } };
  'reading.change': { request: { operation: string; id: string; read: boolean }; response: { reading: Reading } };
  'reading.remove': { request: { operation: string; id: string }; response: { reading: Reading | null } };
  /** Puts back what was removed, as it was. */
  'reading.restore': { request: { operation: string; reading: Reading }; response: { reading: Reading } };
  'reading.find': { request: ReadingQuery; response: { rows: readonly Reading[]; total: number; unread: number } };
  'voice.find': { request: { weeks: number; limit: number }; response: { voices: readonly Voice[]; total: number } };
  'voice.forget': { request: { operation: string; author: string }; response: { forgotten: boolean } };
  /** Numbers per day, from and to a day of the user's calendar. */
  'statistics.span': { request: { from: string; to: string }; response: { days: readonly DayTally[] } };
  /** The same per group or community, for as long as authors are kept. */
  'statistics.communities': { request: { from: string; to: string }; response: { communities: readonly CommunityTally[] } };
  'statistics.rules': { request: { from: string; to: string }; response: { rules: readonly RuleTally[] } };
  'statistics.repeats': { request: { from: number; limit: number }; response: { repeats: readonly { entryId: string; name: string; count: number; lastAt: number }[] } };
}
