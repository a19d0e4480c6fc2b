import type { z } from 'zod';
import { holdsSame } from '../core/merge';
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

/**
 * A small collection that the user made by clicking: peers, pins, the reading list. It lies in the
 * database and, whole, beside it in the safe, so that it outlives the loss of either. Changes take their
 * turn with all other changes of the store.
 */
export class Shelf<T extends Item> {
  readonly #keeper: Keeper;
  readonly #name: ShelfName;
  readonly #schema: z.ZodType<T>;
  /** Grows with every change, so that whoever derives something from the shelf knows when to do it anew. */
  version = 0;
  #ready?: Promise<void>;

  constructor(keeper: Keeper, name: ShelfName, schema: z.ZodType<T>) {
    this.#keeper = keeper;
    this.#name = name;
    this.#schema = schema;
    keeper.onErased(() => {
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
      const { put = [], remove = [], result } = plan(all);
      if (put.length === 0 && remove.length === 0) return result;
      const gone = new Set([...remove, ...put.map(({ id }) => id)]);
      const safe = await this.#keeper.safe();
      await safe.set({ [`shelf.${this.#name}`]: [...all.filter(({ id }) => !gone.has(id)), ...put] });
      await this.#write(put, remove).catch((error: unknown) => {
        // The safe has it already; the database gets it at the next start.
        if (!isStorageFailure(error)) throw error;
        logError(`shelf.${this.#name}-failed`);
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

  #write(put: readonly T[], remove: readonly string[]): Promise<void> {
    return this.#keeper.connection.use(async (database) => {
      const { store, done } = database.transaction(this.#name, 'readwrite', { durability: 'strict' });
      await Promise.all([...remove.map((id) => store.delete(id)), ...put.map((item) => store.put(item as never)), done]);
    });
  }

  /** Once per worker: the safe is written first, so a database that was lost or missed a change follows it. */
  async #restore(): Promise<void> {
    const copy = await this.#readCopy();
    if (!copy) return;
    const known = new Set(await this.#keeper.connection.use((database) => database.getAllKeys(this.#name)));
    const kept = new Set(copy.map(({ id }) => id));
    const missing = copy.filter(({ id }) => !known.has(id));
    const gone = [...known].filter((id) => !kept.has(id));
    if (missing.length + gone.length > 0) await this.#write(missing, gone);
  }

  async #copy(): Promise<T[]> {
    return (await this.#readCopy()) ?? [];
  }

  async #readCopy(): Promise<T[] | undefined> {
    const key = `shelf.${this.#name}`;
    const value = (await (await this.#keeper.safe()).get([key]))[key];
    return Array.isArray(value) ? this.#parse(value) : undefined;
  }

  #parse(values: readonly unknown[]): T[] {
    return values.map((value) => this.#schema.safeParse(value)).flatMap((parsed) => (parsed.success ? [parsed.data] : []));
  }
}

/** Which changes still find what they expect, and what is put and taken away by them. */
export function swapped<T extends Item, Change extends Swap<T>>(all: readonly T[], changes: readonly Change[]): { fits: Change[]; put: T[]; remove: string[] } {
  const byId = new Map(all.map((one) => [one.id, one]));
  const fits = changes.filter(({ before, after }) => holdsSame(byId.get((before ?? after)!.id) ?? null, before));
  return { fits, put: fits.flatMap(({ after }) => after ?? []), remove: fits.flatMap(({ before, after }) => (after ? [] : before!.id)) };
}
