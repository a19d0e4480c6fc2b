/**
 * The same letter from several senders, told by sketches: twelve numbers per text from which no word can be
 * read. Small and without imports, because every tab carries it.
 */

/** Numbers in a sketch; so many must be equal for two texts to be nearly the same. */
export const SKETCH = 12;
const ENOUGH = 5;
const MOST_SENDERS = 20;

/** A text that was seen, by its sketch, and the hashes of those who sent it. */
export interface Template {
  readonly sketch: readonly number[];
  readonly senders: readonly number[];
}

/** Finds nearly the same texts among many. */
export class TemplateIndex<T extends Template> {
  /**
   * By numbers without their last bit, which engines hold without a place of their own. Nearly every one stands in one
   * sketch alone: a set of holders for each would take most of the memory.
   */
  readonly #held = new Map<number, T | Set<T>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }
  add(template: T): void {
    this.#size++;
    for (const value of template.sketch) {
      const held = this.#held.get(value >> 1);
      if (held instanceof Set) held.add(template);
      else this.#held.set(value >> 1, held ? new Set([held, template]) : template);
    }
  }
  remove(template: T): void {
    this.#size--;
    for (const value of template.sketch) {
      const held = this.#held.get(value >> 1);
      if (held instanceof Set) held.delete(template);
      if (held === template || (held instanceof Set && held.size === 0)) this.#held.delete(value >> 1);
    }
  }
  /** The nearest of those that are near enough. */
  find(sketch: readonly number[]): T | undefined {
    if (this.#size === 0) return undefined;
    const counts = new Map<T, number>();
    const count = (holder: T) => void counts.set(holder, (counts.get(holder) ?? 0) + 1);
    for (const value of sketch) {
      const held = this.#held.get(value >> 1);
      if (held instanceof Set) held.forEach(count);
      else if (held) count(held);
    }
    let best: T | undefined;
    let most = ENOUGH - 1;
    for (const [holder, found] of counts) if (found > most) [best, most] = [holder, found];
    return best;
  }
}

/** Adds a sender; the list stops growing at twenty. */
export function withSender(senders: readonly number[], sender: number): readonly number[] {
  return senders.includes(sender) || senders.length >= MOST_SENDERS ? senders : [...senders, sender];
}
