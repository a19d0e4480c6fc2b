import { bloomPositions, fnv1a } from '../core/bloom';
import type { ListHints } from '../core/probe';
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
  #latest?: { generation: number; peers: number; hints: Promise<ListHints> };

  constructor(keeper: Keeper, peers?: Peers) {
    this.#keeper = keeper;
    this.#peers = peers;
  }

  /** The hints of the register and the peers as they are now. */
  async get(): Promise<ListHints> {
    const { generation } = await this.#keeper.fingerprint();
    const peers = this.#peers?.version ?? 0;
    if (this.#latest?.generation !== generation || this.#latest.peers !== peers) {
      const hints = this.#keeper.ledger().then(async (ledger) => makeHints([...(await ledger.liveKeys()), ...((await this.#peers?.byKey())?.keys() ?? [])], generation));
      this.#latest = { generation, peers, hints };
      hints.catch(() => (this.#latest = undefined));
    }
    return this.#latest.hints;
  }
}

/** Builds the hints over the keys of all entries that can match. */
export function makeHints(keys: readonly string[], generation: number): ListHints {
  const phrases = keys.filter((key) => key.startsWith('phrase/')).map((key) => key.slice(7));
  const others = keys.filter((key) => !key.startsWith('phrase/'));
  const bits = Math.ceil(Math.max(LEAST_BITS, others.length * BITS_PER_KEY) / 8) * 8;
  const bytes = new Uint8Array(bits / 8);
  for (const key of others) for (const bit of bloomPositions(key, bits, HASHES)) bytes[bit >>> 3]! |= 1 << (bit & 7);
  return {
    generation,
    count: keys.length,
    bloom: toBase64(bytes),
    bloomHashes: HASHES,
    phraseHashes: [...new Set(phrases.map((phrase) => fnv1a(phrase)))].sort((a, b) => a - b),
    phraseLengths: [...new Set(phrases.map((phrase) => phrase.split(' ').length))].sort((a, b) => a - b),
  };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In slices, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
