import type { ActionId, EntryKind, NetworkId, Surface } from './vocabulary';

/** What a content script may ask about one item's author and links. Holds no text of the item. */
export interface Probe {
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly keys: readonly string[];
  /** Host names that links lead to. */
  readonly hosts: readonly string[];
  /** Folded word sequences of the text whose hash stands among the phrase hints. */
  readonly phrases: readonly string[];
  /** See `keyOfCommunity`. */
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
