import { peerSchema, type Peer, type PeerDraft } from '../core/peer';
import { Problem } from '../core/problem';
import { makeId } from '../platform/identifier';
import { foldPhrase } from '../text/words';
import type { Keeper } from './keeper';
import { Shelf } from './shelf';

/** More would slow down every page; imports beyond it are refused with words. */
const MOST = 20_000;

/** The people the user trusts. */
export class Peers {
  readonly #shelf: Shelf<Peer>;
  readonly #keeper: Keeper;
  #byKey?: { version: number; keys: Promise<ReadonlyMap<string, Peer>> };

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#shelf = new Shelf(keeper, 'peers', peerSchema);
  }
  get version(): number {
    return this.#shelf.version;
  }

  /** Makes somebody a peer, or adds the identities to the peer who holds one of them. */
  add({ name, keys, how, since }: PeerDraft): Promise<{ peer: Peer; existed: boolean }> {
    return this.#shelf.change((all) => {
      const before = all.find((peer) => peer.keys.some((key) => keys.includes(key)));
      if (!before && all.length >= MOST) throw new Problem(`There is room for ${MOST} peers. Remove some first.`);
      if (before && keys.every((key) => before.keys.includes(key))) return { result: { peer: before, existed: true } };
      const peer: Peer = before
        ? { ...before, keys: [...new Set([...before.keys, ...keys])].slice(0, 20) }
        : { id: makeId(), name, keys: [...new Set(keys)], since: since ?? this.#keeper.clock.now(), how };
      return { put: [peer], result: { peer, existed: before !== undefined } };
    });
  }

  /** Gives back who was removed, or null when there was nobody. */
  remove(id: string): Promise<{ peer: Peer | null }> {
    return this.#shelf.change((all) => {
      const peer = all.find((one) => one.id === id) ?? null;
      return { remove: peer ? [id] : [], result: { peer } };
    });
  }

  /** Peers by name, those whose name or address holds the search. */
  async find({ search = '', offset, limit }: { search?: string; offset: number; limit: number }): Promise<{ rows: Peer[]; total: number }> {
    const needle = foldPhrase(search) || search.toLowerCase().trim();
    const fits = (await this.#shelf.all()).filter((peer) => !needle || foldPhrase(peer.name).includes(needle) || peer.keys.some((key) => key.toLowerCase().includes(search.toLowerCase().trim())));
    fits.sort((a, b) => b.since - a.since || (a.name < b.name ? -1 : 1));
    return { rows: fits.slice(offset, offset + limit), total: fits.length };
  }

  /** Every key of every peer, with the peer; read once per change. */
  byKey(): Promise<ReadonlyMap<string, Peer>> {
    if (this.#byKey?.version !== this.version) {
      const keys = this.#shelf.all().then((all) => new Map(all.flatMap((peer) => peer.keys.map((key) => [key, peer] as const))));
      this.#byKey = { version: this.version, keys };
      keys.catch(() => (this.#byKey = undefined));
    }
    return this.#byKey.keys;
  }

  async match(keys: readonly string[]): Promise<{ known: string[] }> {
    const peers = await this.byKey();
    return { known: keys.filter((key) => peers.has(key)) };
  }
}
