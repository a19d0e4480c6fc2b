import { KINDS } from '../core/vocabulary';

/** More causes than these nobody reads. */
const MOST = 24;
/** The very small ones are left out. */
const LEAST_POINTS = 0.05;

/** Keeps the heaviest entries of one weighing, in buffers that are used again; objects are made of those alone. */
export interface Ledger {
  begin(): void;
  /** Enters a row of weights for the kind that it lifts most above the average of all. */
  enter(source: number, index: number, weights: Int16Array, row: number, scale: number): void;
  enterPoints(source: number, index: number, side: number, points: number, scale: number): void;
  /** What was entered, heaviest first; of equals the one that came first. */
  heaviest<Made>(make: (source: number, index: number, side: number, points: number, scale: number) => Made): Made[];
}

/** Makes an empty ledger. */
export function createLedger(): Ledger {
  const sources = new Uint8Array(MOST);
  const indexes = new Uint16Array(MOST);
  const sides = new Uint8Array(MOST);
  const points = new Float64Array(MOST);
  const scales = new Float64Array(MOST);
  let count = 0;

  const enterPoints = (source: number, index: number, side: number, amount: number, scale: number) => {
    if (count === MOST && amount <= points[MOST - 1]!) return;
    let at = count < MOST ? count++ : MOST - 1;
    for (; at > 0 && points[at - 1]! < amount; at--) {
      sources[at] = sources[at - 1]!;
      indexes[at] = indexes[at - 1]!;
      sides[at] = sides[at - 1]!;
      points[at] = points[at - 1]!;
      scales[at] = scales[at - 1]!;
    }
    sources[at] = source;
    indexes[at] = index;
    sides[at] = side;
    points[at] = amount;
    scales[at] = scale;
  };
  return {
    begin() {
      count = 0;
    },
    enterPoints,
    enter(source, index, weights, row, scale) {
      const best = bestOf(weights, row);
      const amount = pointsOf(weights, row, best, scale);
      if (amount >= LEAST_POINTS) enterPoints(source, index, best, amount, scale);
    },
    heaviest(make) {
      const made = [];
      for (let at = 0; at < count; at++) made.push(make(sources[at]!, indexes[at]!, sides[at]!, points[at]!, scales[at]!));
      return made;
    },
  };
}

/** The number of the kind that a row of weights lifts most; of equals the first. */
export function bestOf(weights: Int16Array, row: number): number {
  let best = 0;
  for (let c = 1; c < KINDS.length; c++) if (weights[row + c]! > weights[row + best]!) best = c;
  return best;
}

/** By how many points a row of weights lifts a kind above the average of all kinds. */
export function pointsOf(weights: Int16Array, row: number, kind: number, scale: number): number {
  let sum = 0;
  for (let c = 0; c < KINDS.length; c++) sum += weights[row + c]!;
  return Math.round((weights[row + kind]! - sum / KINDS.length) * scale) / 100;
}
