import type { PeerDraft } from '../core/peer';
import type { PinWord } from '../core/pin';
import type { Reading, ReadingDraft, ReadingQuery } from '../core/reading';
import type { RuleHits, Sighting } from '../core/voice';
import { readCommunities } from './community-counts';
import type { Keeper } from './keeper';
import { Peers } from './peers';
import { Pins } from './pins';
import { ReadingList } from './reading';
import { sumRules } from './rule-counts';
import { findRepeats, readDays } from './statistics-span';
import { Voices } from './voices';

/** What the user keeps about people and posts beside the do-not-market list. */
export function openCircle(keeper: Keeper) {
  return { peers: new Peers(keeper), pins: new Pins(keeper), reading: new ReadingList(keeper), voices: new Voices(keeper) };
}

/** The routing table for peers, pins, the reading list, voices and the numbers of many days. */
export function circleCalls(keeper: Keeper, { peers, pins, reading, voices }: ReturnType<typeof openCircle>) {
  return {
    'peer.add': ({ draft }: { draft: PeerDraft }) => peers.add(draft),
    'peer.remove': ({ id }: { id: string }) => peers.remove(id),
    'peer.find': (query: { search?: string; offset: number; limit: number }) => peers.find(query),
    'peer.match': ({ keys }: { keys: readonly string[] }) => peers.match(keys),
    'pin.add': ({ id, what, rules }: { id: string; what: PinWord; rules: readonly string[] }) => pins.add(id, what, rules),
    'pin.remove': ({ id, rules }: { id: string; rules: readonly string[] }) => pins.remove(id, rules),
    'pin.find': ({ ids }: { ids: readonly string[] }) => pins.find(ids),
    'reading.keep': ({ draft }: { draft: ReadingDraft }) => reading.keep(draft),
    'reading.change': ({ id, read }: { id: string; read: boolean }) => reading.mark(id, read),
    'reading.remove': ({ id }: { id: string }) => reading.remove(id),
    'reading.restore': ({ reading: post }: { reading: Reading }) => reading.restore(post),
    'reading.find': (query: ReadingQuery) => reading.find(query),
    'voice.note': ({ operation, sightings, rules }: { operation: string; sightings: readonly Sighting[]; rules: readonly RuleHits[] }) => voices.note(operation, sightings, rules),
    'voice.find': ({ weeks, limit }: { weeks: number; limit: number }) => voices.find(weeks, limit),
    'voice.forget': ({ author }: { author: string }) => voices.forget(author),
    'statistics.span': ({ from, to }: { from: string; to: string }) => readDays(keeper, from, to),
    'statistics.communities': ({ from, to }: { from: string; to: string }) => readCommunities(keeper, from, to),
    'statistics.rules': ({ from, to }: { from: string; to: string }) => sumRules(keeper, from, to),
    'statistics.repeats': ({ from, limit }: { from: number; limit: number }) => findRepeats(keeper, from, limit),
  };
}
