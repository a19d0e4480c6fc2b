import { KINDS } from '../core/vocabulary';

/** Columns of a weight row: the four kinds in the order of KINDS, then thought leadership. */
export const COLUMNS = KINDS.length + 1;
export const THOUGHT_LEADERSHIP = KINDS.length;

/**
 * Points learned from labelled text (`npm run train`), as integers: hundredths of a point, a point being
 * one unit of log-odds. A rule without a row counts what its author gave it.
 */
export interface Model {
  readonly about: Readonly<Record<string, unknown>>;
  readonly bias: readonly number[];
  /** Added per place: `linkedin/message`, `x/feed`, … */
  readonly places: Readonly<Record<string, readonly number[]>>;
  readonly rules: Readonly<Record<string, readonly number[]>>;
  /** What rules count together, by the names of lib/rules/combinations.ts. */
  readonly combinations: Readonly<Record<string, readonly number[]>>;
  /** What the form of a text counts, by the names of shapes.ts. */
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  /** Learned phrases: folded words joined by one space. */
  readonly phrases: Readonly<Record<string, readonly number[]>>;
  /** Learned phrases count `phraseScale / 100 / sqrt(how many were found + phraseDamp)` each. */
  readonly phraseScale: number;
  readonly phraseDamp: number;
  /** Probabilities are softmax(points * temperature / 100). */
  readonly temperature: number;
  /** Points of one group for one kind count up to this, in hundredths. */
  readonly groupCap: number;
  /** Thresholds in hundredths: see decide.ts and classify.ts. */
  readonly unsureMargin: number;
  readonly foldAt: number;
}
