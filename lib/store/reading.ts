import { Problem } from '../core/problem';
import { readingSchema, type Reading, type ReadingDraft, type ReadingQuery } from '../core/reading';
import { told } from '../core/told-words';
import { makeId } from '../platform/identifier';
import { foldPhrase } from '../text/words';
import type { Keeper } from './keeper';
import { Shelf, type Swap } from './shelf';

const MOST = 5_000;

/** Posts kept for later, each by a click of the user. */
export class ReadingList {
  readonly #shelf: Shelf<Reading>;
  readonly #keeper: Keeper;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#shelf = new Shelf(keeper, 'reading', readingSchema);
  }

  /** Keeps a post, once. */
  keep(draft: ReadingDraft): Promise<{ reading: Reading; existed: boolean }> {
    return this.#shelf.change<{ reading: Reading; existed: boolean }>((all) => {
      const before = all.find(({ itemHash, network }) => itemHash === draft.itemHash && network === draft.network);
      if (before) return { result: { reading: before, existed: true } };
      if (all.length >= MOST) throw new Problem(told('problem.reading-full', { most: MOST }));
      const reading: Reading = { ...draft, id: makeId(), at: this.#keeper.clock.now() };
      return { put: [reading], result: { reading, existed: false } };
    });
  }

  /** Marks a post as read or as unread again. */
  mark(id: string, read: boolean): Promise<{ reading: Reading }> {
    return this.#shelf.change<{ reading: Reading }>((all) => {
      const before = all.find((one) => one.id === id);
      if (!before) throw new Problem(told('problem.post-gone'));
      if ((before.readAt !== undefined) === read) return { result: { reading: before } };
      const { readAt: _, ...rest } = before;
      const reading: Reading = read ? { ...rest, readAt: this.#keeper.clock.now() } : rest;
      return { put: [reading], result: { reading } };
    });
  }

  /** Gives back what was removed, or null when it was not there. */
  remove(id: string): Promise<{ reading: Reading | null }> {
    return this.#shelf.change((all) => {
      const reading = all.find((one) => one.id === id) ?? null;
      return { remove: reading ? [id] : [], result: { reading } };
    });
  }

  /** Puts back a post as it was. */
  restore(reading: Reading): Promise<{ reading: Reading }> {
    return this.#shelf.change(() => ({ put: [reading], result: { reading } }));
  }

  /** What taking in posts of a backup changes: those that are not kept yet come in. */
  async planRestore(kept: readonly Reading[]): Promise<Swap<Reading>[]> {
    const all = await this.#shelf.all();
    const known = new Set(all.flatMap(({ id, network, itemHash }) => [id, `${network} ${itemHash}`]));
    const put = kept.filter(({ id, network, itemHash }) => !known.has(id) && !known.has(`${network} ${itemHash}`)).slice(0, Math.max(0, MOST - all.length));
    return put.map((after) => ({ before: null, after }));
  }

  swap(changes: readonly Swap<Reading>[]): Promise<void> {
    return this.#shelf.swap(changes);
  }

  /** Everything; for backups. */
  all(): Promise<Reading[]> {
    return this.#shelf.all();
  }

  /** Newest first; a search looks at author, first lines and address. */
  async find({ state, search = '', offset, limit }: ReadingQuery): Promise<{ rows: Reading[]; total: number; unread: number }> {
    const all = await this.#shelf.all();
    const needles = search.split(/\s+/).map((word) => foldPhrase(word)).filter(Boolean);
    const fits = all.filter((one) => (state === undefined || (one.readAt !== undefined) === (state === 'read')) && needles.every((needle) => foldPhrase(`${one.author} ${one.opening} ${one.url ?? ''}`).includes(needle)));
    fits.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
    return { rows: fits.slice(offset, offset + limit), total: fits.length, unread: all.filter(({ readAt }) => readAt === undefined).length };
  }
}
