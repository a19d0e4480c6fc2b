import { processorTime } from './clock';

/** Something that is timed: one run works through all of its texts once. */
export interface Contender {
  readonly name: string;
  /** What comes as a promise is waited for: that it comes late must not look quick. */
  readonly run: () => unknown;
}
export interface Pace {
  /** How often each contender has its turn. */
  readonly rounds: number;
  /** Milliseconds that a turn lasts at least, so that neither the clock nor the first run decides. */
  readonly turn?: number;
  /** Milliseconds before each turn that are not timed: what came before has taken the processor's caches, and its garbage is still being collected. */
  readonly warm?: number;
  readonly clock?: () => number;
}

/** What contenders returned is kept, so that nothing is optimized away. */
let kept = 0;
const keep = (value: unknown): void => {
  kept = (kept + (typeof value === 'number' ? value : value ? 1 : 0)) | 0;
};

/** How long contenders took in rounds that they ran side by side. */
export class Times {
  readonly #milliseconds: ReadonlyMap<string, Float64Array>;

  constructor(milliseconds: ReadonlyMap<string, Float64Array>) {
    this.#milliseconds = milliseconds;
  }
  get names(): string[] {
    return [...this.#milliseconds.keys()];
  }
  /** Milliseconds of a run: the median over the rounds. */
  of(name: string): number {
    return median(this.#get(name));
  }
  /** How many times as long one took as the other: round by round, and of these the median. */
  ratio(one: string, other: string): number {
    const beside = this.#get(other);
    return median(this.#get(one).map((time, round) => time / beside[round]!));
  }
  #get(name: string): Float64Array {
    const found = this.#milliseconds.get(name);
    if (!found) throw new Error(`expected one of ${this.names.join(', ')}, got ${name}`);
    return found;
  }
}

/**
 * Times contenders side by side in one process, each in turn, so that whatever slows the machine slows all of
 * them: absolute times double under load, ratios stay.
 */
export async function race(contenders: readonly Contender[], { rounds, turn = 3, warm = 12, clock = processorTime }: Pace): Promise<Times> {
  const times = contenders.map(({ name }) => [name, new Float64Array(rounds)] as const);
  // The first runs are slow because nothing is compiled yet, and who compiles may have to wait for a busy machine.
  const latest: number[] = [];
  for (const { run } of contenders) latest.push(await repeat(run, turn * 30, clock));
  for (let round = 0; round < rounds; round++)
    for (const [i, { run }] of contenders.entries()) {
      // What takes so long warms itself.
      if (latest[i]! < turn * 5) await repeat(run, warm, clock);
      latest[i] = times[i]![1][round] = await repeat(run, turn, clock);
    }
  return new Times(new Map(times));
}

/** Runs something until so much time has passed, at least once; milliseconds a run. */
async function repeat(run: () => unknown, milliseconds: number, clock: () => number): Promise<number> {
  const start = clock();
  for (let runs = 1; ; runs++) {
    const made = run();
    keep(made instanceof Promise ? await made : made);
    const took = clock() - start;
    if (took >= milliseconds) return took / runs;
  }
}

/** The middle of some values; of an even number the mean of the two middle ones. Throws for none. */
export function median(values: ArrayLike<number>): number {
  if (values.length === 0) throw new Error('expected at least one value');
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
/** The value that so much of all lie below: 0.95 of a hundred values is the 96th. Throws for none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('expected at least one value');
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
