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
  readonly #byValue = new Map<number, Set<T>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }
  add(template: T): void {
    this.#size++;
    for (const value of template.sketch) {
      const holders = this.#byValue.get(value);
      if (holders) holders.add(template);
      else this.#byValue.set(value, new Set([template]));
    }
  }
  remove(template: T): void {
    this.#size--;
    for (const value of template.sketch) {
      const holders = this.#byValue.get(value);
      holders?.delete(template);
      if (holders?.size === 0) this.#byValue.delete(value);
    }
  }
  /** The nearest of those that are near enough. */
  find(sketch: readonly number[]): T | undefined {
    const counts = new Map<T, number>();
    for (const value of sketch) for (const holder of this.#byValue.get(value) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    let best: T | undefined;
    let most = ENOUGH - 1;
    for (const [holder, count] of counts) if (count > most) [best, most] = [holder, count];
    return best;
  }
}

/** Adds a sender; the list stops growing at twenty. */
export function withSender(senders: readonly number[], sender: number): readonly number[] {
  return senders.includes(sender) || senders.length >= MOST_SENDERS ? senders : [...senders, sender];
}
