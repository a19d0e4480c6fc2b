/**
 * What the compiler makes of rules, learned phrases and the user's words: flat typed arrays that one
 * pass over a text walks through. Nothing here knows what a feature means; `features` says how many.
 *
 * Phrases are sequences of words, found by one automaton (Aho-Corasick over words). A phrase with gaps is
 * cut at them: its parts are found each for itself, and a *slot* remembers where a part ended, so that the
 * next part can ask for it. A part whose words are common ("a", "the") asks only once a *gate* says that
 * the part before it, which is rarer, stood here a moment ago.
 */
export interface Tables {
  /** Number of features: rules first (in the order given), then their `unless` flags, then learned phrases. */
  readonly features: number;
  /** Words that phrases are made of, by hash; see word-table.ts. Values are `token | state << 16`: where a phrase that begins with it goes. */
  readonly words: Int32Array;
  /** One bit per first three letters, five bits each, for `word*` on words that are not in the table. */
  readonly prefixBits: Uint32Array;
  /** Stems of such words, in the same form. */
  readonly stems: Int32Array;
  /** The state that a text begins in, and the state that a number leads to. */
  readonly startState: number;
  readonly numberState: number;
  /**
   * States are numbered by what they are for: those below `firstSaying` say nothing and neither do their ends;
   * those below the length of `base` lead on.
   */
  readonly firstSaying: number;
  /**
   * `base[state] + token` is the place of a state's edge in `edges`; the highest bit is set when a state leads further than
   * the beginning where it has no edge. Eight bits from `SIGNATURE_AT` on say which tokens may have one, by their last three
   * bits: most words have none, and `edges` is too large to be near.
   */
  readonly base: Int32Array;
  /** `state << 16 | next`, or -1; whose state is another holds another's edge. Length is a power of two. */
  readonly edges: Int32Array;
  /**
   * `RECORD` numbers per state, side by side, since who asks for one asks for all: where to look next when it has no
   * edge for a token (its longest proper end that is a state too); what it says; and `words that lead to it << 2 | kind`,
   * or 0 when it says nothing. What it says is a feature, a slot to remember, a continuation, or half the place of a list
   * of them in `lists`.
   */
  readonly states: Uint16Array;
  /**
   * Three numbers, `features | slots << 8`, `continuations | behind << 8` and a gate + 1 or 0; then as many entries of
   * each: features; slots to remember; continuations; continuations behind the gate. Where one of them is more than
   * `MOST_LISTED`: `LONG_LIST`, the four counts, and the gate. Lists begin at even places.
   */
  readonly lists: Uint16Array;
  /** Two numbers per continuation: the slot it follows, its gap (`slot | least << 16 | most << 20`); and a feature, or minus the slot to remember - 1. */
  readonly continuations: Int32Array;
  /** Slots 1 to `gated` open gates: `gates[gateStart[slot] .. gateStart[slot + 1]]`. */
  readonly gateStart: Uint16Array;
  readonly gates: Uint16Array;
  /** So many words a gate stays open. */
  readonly gateWords: Uint8Array;
  /** Gates below this have many continuations behind them, in lists by the slots that they follow: only those are asked whose slot opened the gate. */
  readonly wideGates: number;
  /** Slots from `firstUnion` on are never remembered: they are any of `members[memberStart[slot - firstUnion] ..]`. */
  readonly firstUnion: number;
  readonly memberStart: Uint16Array;
  readonly members: Uint16Array;
}

/** What of a base is its place; behind it the bits of the tokens that may lead on, and the one that says that `states` leads further. */
export const SIGNATURE_AT = 23, PLACE = (1 << SIGNATURE_AT) - 1, LOOKS_FURTHER = 1 << 31;
/** Token ids that are no word. */
export const TOKEN_START = 1;
export const TOKEN_NUMBER = 2;
export const FIRST_WORD_TOKEN = 3;

/** Sentences stand this many positions apart, so that no gap (at most 8 words) reaches across. */
export const SENTENCE_STEP = 16;
/** Numbers per state. */
export const RECORD = 3;
/** Kinds of sayings. */
export const SAYS_FEATURE = 0, SAYS_SLOT = 1, SAYS_CONTINUATION = 2, SAYS_LIST = 3;
/** The most entries of a kind in a list with a short head, and what stands in place of one. */
export const MOST_LISTED = 254, LONG_LIST = 0xffff;
