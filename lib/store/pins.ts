import { pinSchema, type Pin, type PinWord } from '../core/pin';
import { countRules } from './rule-counts';
import type { Keeper } from './keeper';
import { Shelf } from './shelf';

/** The oldest are forgotten first: an item that old is not met again. */
const MOST = 5_000;
/** What a tab is told at most. */
const MOST_TOLD = 2_000;

/** What the user said about single items, by the hash of their key. */
export class Pins {
  readonly #shelf: Shelf<Pin>;
  readonly #keeper: Keeper;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#shelf = new Shelf(keeper, 'pins', pinSchema);
  }

  /** Pins an item. `rules` spoke for marketing: with "fine" each of them was corrected once. */
  async add(id: string, what: PinWord, rules: readonly string[]): Promise<{ pin: Pin }> {
    const { pin, isNew } = await this.#shelf.change((all) => {
      const before = all.find((one) => one.id === id);
      if (before?.what === what) return { result: { pin: before, isNew: false } };
      const pin: Pin = { id, what, at: this.#keeper.clock.now() };
      const old = all.length < MOST ? [] : [...all].sort((a, b) => a.at - b.at).slice(0, all.length - MOST + 1);
      return { put: [pin], remove: old.map((one) => one.id), result: { pin, isNew: true } };
    });
    if (isNew && what === 'fine') await countRules(this.#keeper, 'correction', rules.map((rule) => ({ rule, count: 1 })));
    return { pin };
  }

  /** Takes a pin away, and with it the corrections it had counted. */
  async remove(id: string, rules: readonly string[]): Promise<{ removed: boolean }> {
    const pin = await this.#shelf.change((all) => {
      const before = all.find((one) => one.id === id);
      return { remove: before ? [id] : [], result: before };
    });
    if (pin?.what === 'fine') await countRules(this.#keeper, 'correction', rules.map((rule) => ({ rule, count: -1 })));
    return { removed: pin !== undefined };
  }

  async find(ids: readonly string[]): Promise<{ pins: Pin[] }> {
    const asked = new Set(ids);
    return { pins: (await this.#shelf.all()).filter(({ id }) => asked.has(id)) };
  }

  /** Hashes of the items that are fine, newest first. */
  async fine(): Promise<string[]> {
    const all = (await this.#shelf.all()).filter(({ what }) => what === 'fine');
    return all.sort((a, b) => b.at - a.at).slice(0, MOST_TOLD).map(({ id }) => id);
  }
}
