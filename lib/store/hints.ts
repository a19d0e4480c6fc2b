import { toBase64 } from '../core/base64';
import { bloomBits, fnv1a, SECOND_START } from '../core/bloom';
import type { ListHints } from '../core/probe';
import { KeyIndex, keysOf, type Keys } from './key-index';
import type { Keeper } from './keeper';
import type { Peers } from './peers';

/** Ten bits a key and seven probes: about one needless question in a hundred. */
const BITS_PER_KEY = 10;
const HASHES = 7;
/** Never smaller than this, so that a short list does not show its length by the filter's size. */
const LEAST_BITS = 1024;

/** What tabs may know of the list, built when it changed and kept until it changes again. */
export class Hints {
  readonly #keeper: Keeper;
  readonly #peers?: Peers;
  readonly #index: KeyIndex;
  #latest?: { content: string; peers: number; hints: Promise<ListHints> };

  constructor(keeper: Keeper, peers?: Peers, index = new KeyIndex(keeper)) {
    this.#keeper = keeper;
    this.#peers = peers;
    this.#index = index;
  }

  /** The hints of the register and the peers as they are now. */
  async get(): Promise<ListHints> {
    const { generation, count, hash } = await this.#keeper.fingerprint();
    const content = `${count} ${hash}`;
    const peers = this.#peers?.version ?? 0;
    if (this.#latest?.content !== content || this.#latest.peers !== peers) {
      const hints = this.#index.get().then(async (keys) => makeHints(keys, generation, [...((await this.#peers?.byKey())?.keys() ?? [])]));
      this.#latest = { content, peers, hints };
      hints.catch(() => (this.#latest = undefined));
    }
    return { ...(await this.#latest.hints), generation };
  }
}

/** Builds the hints over the keys of all entries that can match, and some that a tab should ask about besides. */
export function makeHints(listed: Keys | readonly string[], generation: number, besides: readonly string[] = []): ListHints {
  const keys = 'packed' in listed ? listed : keysOf(listed);
  const count = keys.packed.count + besides.length;
  const bits = Math.ceil(Math.max(LEAST_BITS, count * BITS_PER_KEY) / 8) * 8;
  const bytes = new Uint8Array(bits / 8);
  const set = (bit: number) => void (bytes[bit >>> 3]! |= 1 << (bit & 7));
  keys.packed.forEach((first, second) => bloomBits(first, second, bits, HASHES, set));
  for (const key of besides) bloomBits(fnv1a(key), fnv1a(key, SECOND_START), bits, HASHES, set);
  return {
    generation,
    count: count + keys.phrases.count,
    bloom: toBase64(bytes),
    bloomHashes: HASHES,
    phraseHashes: [...keys.phraseHashes].sort((a, b) => a - b),
    phraseLengths: [...keys.phraseLengths].sort((a, b) => a - b),
  };
}
