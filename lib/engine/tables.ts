/**
 * What the compiler makes of rules, learned phrases and the user's words: flat typed arrays that one
 * pass over a text walks through. Nothing here knows what a feature means; `features` says how many.
 */
export interface Tables {
  /** Number of features: rules first (in the order given), then their `unless` flags, then learned phrases. */
  readonly features: number;
  /** Open-addressed word table: 32-bit hash to token id (0 is an empty slot). Length is a power of two. */
  readonly wordHashes: Int32Array;
  readonly wordIds: Uint16Array;
  /** One bit per hash of a first-three-letters, for `word*` on words that are not in the table. */
  readonly prefixBits: Uint32Array;
  readonly prefixHashes: Int32Array;
  readonly prefixIds: Uint16Array;
  /** Token-level Aho-Corasick: first steps by token id, all others open-addressed by `state << 16 | token`. */
  readonly rootNext: Uint16Array;
  readonly edgeKeys: Int32Array;
  readonly edgeNext: Uint16Array;
  readonly fail: Uint16Array;
  /** Outputs of state s are `outputs[outputStart[s] .. outputStart[s + 1]]`, then those of `outputLink[s]`, and so on to 0. */
  readonly outputLink: Uint16Array;
  readonly outputStart: Uint32Array;
  readonly outputs: Uint16Array;
  /** Per segment: tokens in it, the slot it completes, the slot it follows (0 none), gap in words, feature + 1 when last. */
  readonly segmentLength: Uint8Array;
  readonly segmentSlot: Uint16Array;
  readonly segmentAfter: Uint16Array;
  readonly segmentMinGap: Uint8Array;
  readonly segmentMaxGap: Uint8Array;
  readonly segmentFeature: Uint16Array;
  readonly slots: number;
}

/** Token ids that are no word. */
export const TOKEN_START = 1;
export const TOKEN_NUMBER = 2;
export const FIRST_WORD_TOKEN = 3;

/** Sentences stand this many positions apart, so that no gap (at most 4 words) reaches across. */
export const SENTENCE_STEP = 16;
export const EDGE_HASH = 0x9e3779b1 | 0;
