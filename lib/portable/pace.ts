import { giveTurn } from '../core/turns';

/** Work goes on for so long before the page gets its turn; far below the 50 ms that a person notices. */
const SLICE = 12;

export interface Watch {
  readonly signal?: AbortSignal;
  /** Told how much of the work is done, from 0 to 1. */
  onProgress?(done: number): void;
}

/** Lets a long work rest, so that the page stays quick, and end when the user cancels. */
export class Pace {
  readonly #watch: Watch;
  #since = performance.now();

  constructor(watch: Watch = {}) {
    this.#watch = watch;
  }
  /** True when it is time to rest; cheap enough to ask often. */
  get isDue(): boolean {
    return performance.now() - this.#since > SLICE;
  }
  /** Gives the page its turn. Rejects with an AbortError when the user cancelled. */
  async rest(done?: number): Promise<void> {
    this.#watch.signal?.throwIfAborted();
    if (done !== undefined) this.#watch.onProgress?.(Math.min(1, done));
    await giveTurn();
    this.#watch.signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
