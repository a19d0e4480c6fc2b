import { peerSchema, type Peer, type PeerDraft } from '../core/peer';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import { makeId } from '../platform/identifier';
import { foldPhrase } from '../text/words';
import type { Keeper } from './keeper';
import { listedAt } from './match';
import { Shelf, type Swap } from './shelf';

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

  /**
   * Makes somebody a peer, or adds the identities to the peer who holds one of them. Said after somebody was listed it is
   * the later word, also about who was a peer before, and whatever the clock says. `since` puts back who was one.
   */
  async add({ name, keys, how, since }: PeerDraft): Promise<{ peer: Peer; existed: boolean }> {
    const listed = since === undefined ? await (await this.#keeper.ledger()).entriesWith(keys, true) : [];
    const lastListed = Math.max(0, ...listed.map(listedAt));
    return this.#shelf.change((all) => {
      const before = all.find((peer) => peer.keys.some((key) => keys.includes(key)));
      if (!before && all.length >= MOST) throw new Problem(told('problem.peers-full', { most: MOST }));
      const isLater = before !== undefined && before.since < lastListed;
      if (before && !isLater && keys.every((key) => before.keys.includes(key))) return { result: { peer: before, existed: true } };
      const now = since ?? Math.max(this.#keeper.clock.now(), lastListed);
      const peer: Peer = before
        ? { ...before, keys: [...new Set([...before.keys, ...keys])].slice(0, 20), ...(isLater && { since: now }) }
        : { id: makeId(), name, keys: [...new Set(keys)], since: now, how };
      return { put: [peer], result: { peer, existed: before !== undefined } };
    });
  }

  /** What taking in peers of a backup changes: who is one already learns the identities, nobody is removed. */
  async planRestore(kept: readonly Peer[]): Promise<Swap<Peer>[]> {
    const all = await this.#shelf.all();
    const old = new Map(all.map((peer) => [peer.id, peer]));
    const byKey = new Map(all.flatMap((peer) => peer.keys.map((key) => [key, peer] as const)));
    const put = new Map<string, Peer>();
    let count = all.length;
    for (const one of kept) {
      const before = one.keys.map((key) => byKey.get(key)).find((peer) => peer !== undefined);
      if (before ? one.keys.every((key) => before.keys.includes(key)) : count >= MOST || old.has(one.id)) continue;
      if (!before) count += 1;
      const peer = before ? { ...before, keys: [...new Set([...before.keys, ...one.keys])].slice(0, 20) } : one;
      for (const key of peer.keys) byKey.set(key, peer);
      put.set(peer.id, peer);
    }
    return [...put.values()].map((after) => ({ before: old.get(after.id) ?? null, after }));
  }

  swap(changes: readonly Swap<Peer>[]): Promise<void> {
    return this.#shelf.swap(changes);
  }

  /** Everybody; for backups. */
  all(): Promise<Peer[]> {
    return this.#shelf.all();
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
