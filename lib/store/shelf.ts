import type { z } from 'zod';
import { holdsSame } from '../core/merge';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import { logError } from '../platform/log';
import { isStorageFailure } from './open';
import type { Keeper } from './keeper';

interface Item {
  readonly id: string;
}
/** One thing before and after a change; null is nothing. */
export interface Swap<T> {
  readonly before: T | null;
  readonly after: T | null;
}
type ShelfName = 'peers' | 'pins' | 'reading' | 'feedback' | 'ownRules';

/** What the safe holds of a shelf, and after how many changes. */
interface Copy<T> {
  readonly items: readonly T[];
  readonly count: number;
}

/**
 * A small collection that the user made by clicking: peers, pins, the reading list. It lies in the
 * database and, whole, beside it in the safe, so that it outlives the loss of either; both count its changes, so that
 * whichever was set back follows the other. Changes take their turn with all other changes of the store.
 */
export class Shelf<T extends Item> {
  readonly #keeper: Keeper;
  readonly #name: ShelfName;
  readonly #schema: z.ZodType<T>;
  /** Grows with every change, so that whoever derives something from the shelf knows when to do it anew. */
  version = 0;
  #count = 0;
  #ready?: Promise<void>;

  constructor(keeper: Keeper, name: ShelfName, schema: z.ZodType<T>) {
    this.#keeper = keeper;
    this.#name = name;
    this.#schema = schema;
    keeper.onReset(() => {
      this.version++;
      this.#ready = undefined;
    });
  }

  /** Everything on the shelf. While the database does not answer, it is what the safe holds. */
  async all(): Promise<T[]> {
    try {
      await (this.#ready ??= this.#restore());
      return await this.#keeper.connection.use(async (database) => this.#parse(await database.getAll(this.#name)));
    } catch (error) {
      this.#ready = undefined;
      if (!isStorageFailure(error)) throw error;
      logError(`shelf.${this.#name}-failed`);
      return this.#copy();
    }
  }

  /**
   * Changes the shelf: `plan` sees everything and says what is put and what is taken away. It must come to
   * the same when it is run twice, because a call may be sent twice. Gives back what the plan returns.
   */
  change<R>(plan: (all: readonly T[]) => { put?: readonly T[]; remove?: readonly string[]; result: R }): Promise<R> {
    return this.#keeper.inTurn(async () => {
      const all = await this.all();
      if (this.#keeper.connection.newer) throw new Problem(told('problem.newer-version'));
      const { put = [], remove = [], result } = plan(all);
      if (put.length === 0 && remove.length === 0) return result;
      const gone = new Set([...remove, ...put.map(({ id }) => id)]);
      await this.#writeCopy([...all.filter(({ id }) => !gone.has(id)), ...put], ++this.#count);
      await this.#write(put, remove).catch((error: unknown) => {
        if (!isStorageFailure(error)) throw error;
        logError(`shelf.${this.#name}-failed`);
        this.#ready = undefined; // the safe has it already; the database gets it before it is read again
      });
      this.version++;
      this.#keeper.announce();
      return result;
    });
  }

  /** Puts what changes leave behind. What is not as a change found it was changed since, and stays. */
  swap(changes: readonly Swap<T>[]): Promise<void> {
    return this.change((all) => {
      const { put, remove } = swapped(all, changes);
      return { put, remove, result: undefined };
    });
  }

  /** With `expected`, only while the database still stands at that count. */
  #write(put: readonly T[], remove: readonly string[], expected?: number): Promise<void> {
    return this.#keeper.connection.use(async (database) => {
      const transaction = database.transaction([this.#name, 'meta'], 'readwrite', { durability: 'strict' });
      const [store, meta] = [transaction.objectStore(this.#name), transaction.objectStore('meta')];
      if (expected !== undefined && countOf(await meta.get(this.#key)) !== expected) return;
      await Promise.all([...remove.map((id) => store.delete(id)), ...put.map((item) => store.put(item as never)), meta.put(this.#count, this.#key), transaction.done]);
    });
  }
  async #writeCopy(items: readonly T[], count: number): Promise<void> {
    await (await this.#keeper.safe()).set({ [this.#key]: items, [`${this.#key}.count`]: count });
  }

  /** Once per worker: what was lost, or missed a change, follows the other. */
  async #restore(): Promise<void> {
    const copy = await this.#readCopy();
    const { stored, count } = await this.#keeper.connection.use(async (database) => {
      const transaction = database.transaction([this.#name, 'meta']);
      const [stored, count] = await Promise.all([transaction.objectStore(this.#name).getAll(), transaction.objectStore('meta').get(this.#key)]);
      return { stored: stored as readonly Item[], count: countOf(count) };
    });
    this.#count = Math.max(count, copy?.count ?? 0);
    if (this.#keeper.connection.newer || !copy) return;
    if (count > copy.count) return this.#writeCopy(this.#parse(stored), count).catch(() => logError(`shelf.${this.#name}-failed`));
    const known = new Map(stored.map((item) => [item.id, item]));
    const kept = new Set(copy.items.map(({ id }) => id));
    const missing = copy.items.filter((item) => !holdsSame(known.get(item.id), item));
    // After as many changes both were the same, so that what the copy lacks was damaged there.
    const gone = copy.count > count ? [...known.keys()].filter((id) => !kept.has(id)) : [];
    if (missing.length + gone.length > 0) await this.#write(missing, gone, count);
  }

  async #copy(): Promise<T[]> {
    const copy = await this.#readCopy();
    this.#count = Math.max(this.#count, copy?.count ?? 0);
    return [...(copy?.items ?? [])];
  }

  async #readCopy(): Promise<Copy<T> | undefined> {
    const found = await (await this.#keeper.safe()).get([this.#key, `${this.#key}.count`]);
    const value = found[this.#key];
    return Array.isArray(value) ? { items: this.#parse(value), count: countOf(found[`${this.#key}.count`]) } : undefined;
  }
  get #key(): `shelf.${ShelfName}` {
    return `shelf.${this.#name}`;
  }

  #parse(values: readonly unknown[]): T[] {
    return values.map((value) => this.#schema.safeParse(value)).flatMap((parsed) => (parsed.success ? [parsed.data] : []));
  }
}

const countOf = (value: unknown): number => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0);

/** Which changes still find what they expect, and what is put and taken away by them. */
export function swapped<T extends Item, Change extends Swap<T>>(all: readonly T[], changes: readonly Change[]): { fits: Change[]; put: T[]; remove: string[] } {
  const byId = new Map(all.map((one) => [one.id, one]));
  const fits = changes.filter(({ before, after }) => holdsSame(byId.get((before ?? after)!.id) ?? null, before));
  return { fits, put: fits.flatMap(({ after }) => after ?? []), remove: fits.flatMap(({ before, after }) => (after ? [] : before!.id)) };
}
