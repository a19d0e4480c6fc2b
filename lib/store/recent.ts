import { sameContent, type Fingerprint } from './fingerprint';
import type { EntryChange } from './operation';

/** So many changes are remembered for those who keep an index of the register. */
const MOST = 20;
/** Two changes of a whole large list are more than anybody follows; they would only fill the memory. */
const MOST_ENTRIES = 150_000;

/** The last changes of the register, each with the state that it was made to. */
export class Recent {
  readonly #changes: { readonly from: Fingerprint; readonly entries: readonly EntryChange[] }[] = [];

  add(from: Fingerprint, entries: readonly EntryChange[]): void {
    const changes = this.#changes;
    changes.push({ from, entries });
    while (changes.length > MOST || (changes.length > 1 && changes.reduce((sum, change) => sum + change.entries.length, 0) > MOST_ENTRIES)) changes.shift();
  }

  /** What was changed since a state of the register, in order; undefined when that is too long ago to know. */
  since(state: Fingerprint): readonly EntryChange[] | undefined {
    // The number alone would not do: after everything was deleted, changes are counted anew.
    const from = this.#changes.findIndex((change) => change.from.generation === state.generation && sameContent(change.from, state));
    return from < 0 ? undefined : this.#changes.slice(from).flatMap(({ entries }) => entries);
  }

  clear(): void {
    this.#changes.length = 0;
  }
}
