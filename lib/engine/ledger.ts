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
  /** The places of entries, heaviest first: only these numbers move. */
  const order = new Uint8Array(MOST);
  let count = 0;

  const enterPoints = (source: number, index: number, side: number, amount: number, scale: number) => {
    const isFull = count === MOST;
    if (isFull && amount <= points[order[MOST - 1]!]!) return;
    const place = isFull ? order[MOST - 1]! : count;
    let at = isFull ? MOST - 1 : count++;
    for (; at > 0 && points[order[at - 1]!]! < amount; at--) order[at] = order[at - 1]!;
    order[at] = place;
    sources[place] = source;
    indexes[place] = index;
    sides[place] = side;
    points[place] = amount;
    scales[place] = scale;
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
      for (let at = 0; at < count; at++) {
        const place = order[at]!;
        made.push(make(sources[place]!, indexes[place]!, sides[place]!, points[place]!, scales[place]!));
      }
      return made;
    },
  };
}

/** The number of the kind that a row of weights lifts most; of equals the first. */
export function bestOf(weights: Int16Array, row: number): number {
  let best = 0, most = weights[row]!;
  for (let c = 1; c < KINDS.length; c++) {
    const points = weights[row + c]!;
    if (points <= most) continue;
    most = points;
    best = c;
  }
  return best;
}

/** By how many points a row of weights lifts a kind above the average of all kinds. */
export function pointsOf(weights: Int16Array, row: number, kind: number, scale: number): number {
  let sum = 0;
  for (let c = 0; c < KINDS.length; c++) sum += weights[row + c]!;
  return Math.round((weights[row + kind]! - sum / KINDS.length) * scale) / 100;
}
