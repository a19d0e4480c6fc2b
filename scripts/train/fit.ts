import { KINDS } from '../../lib/core/vocabulary';
import type { Matrix } from './features';
import { fitSoftmax, logitsOf } from './logistic';

/** Settings that cross-validation chooses. */
export interface Penalties {
  readonly phrase: number;
  readonly rule: number;
  readonly combination: number;
  readonly shape: number;
  readonly place: number;
  /** The share of its author's points that a rule is drawn towards. */
  readonly prior: number;
}
export interface Fitted {
  /** Column-major weights per kind. */
  readonly kind: Float64Array;
  /** Column-major weights for "no" and "yes"; thought leadership is their difference. */
  readonly lead: Float64Array;
}

/** Fits kinds and thought leadership on the rows whose sample weight is above zero. */
export function fit(matrix: Matrix, labels: { kind: Int8Array; lead: Int8Array }, sample: Float64Array, penalties: Penalties, iterations: number): Fitted {
  const ridge = new Float64Array(matrix.columns);
  for (let c = 0; c < matrix.columns; c++) {
    ridge[c] = c < matrix.firstPhrase ? penalties.rule : c < matrix.firstCombination ? penalties.phrase : c < matrix.firstShape ? penalties.combination : c < matrix.firstPlace ? penalties.shape : c < matrix.bias ? penalties.place : 1e-7;
  }
  return {
    kind: fitSoftmax(matrix.x, labels.kind, sample, KINDS.length, ridge, iterations, priorsOf(matrix, penalties.prior)),
    lead: fitSoftmax(matrix.x, labels.lead, sample, 2, ridge, iterations),
  };
}

/** What rules' authors gave them, spread around zero: the point that learning starts from and is drawn to. */
function priorsOf(matrix: Matrix, share: number): Float64Array {
  const center = new Float64Array(matrix.columns * KINDS.length);
  matrix.rules.forEach((rule, i) => {
    const side = KINDS.indexOf(rule.side);
    KINDS.forEach((_, k) => (center[i * KINDS.length + k] = share * rule.points * (k === side ? 1 - 1 / KINDS.length : -1 / KINDS.length)));
  });
  return center;
}

/** The phrases that matter most under a fit: by the size of their weights times how often they occur. */
export function strongestPhrases(matrix: Matrix, fitted: Fitted, most: number): Set<number> {
  const count = new Float64Array(matrix.phrases.length);
  for (const column of matrix.x.columns) if (column >= matrix.firstPhrase && column < matrix.firstCombination) count[column - matrix.firstPhrase]!++;
  const strength = matrix.phrases.map((_, p) => {
    const c = matrix.firstPhrase + p;
    let size = 0.35 * Math.abs(fitted.lead[c * 2 + 1]! - fitted.lead[c * 2]!);
    for (let k = 0; k < KINDS.length; k++) size = Math.max(size, Math.abs(fitted.kind[c * KINDS.length + k]!));
    return size * Math.sqrt(count[p]!);
  });
  return new Set(strength.map((_, p) => p).sort((a, b) => strength[b]! - strength[a]! || a - b).slice(0, most));
}

/** Logits of the kinds, and of thought leadership, for one row. */
export function predict(matrix: Matrix, fitted: Fitted, row: number): { kinds: number[]; lead: number } {
  const [no, yes] = logitsOf(matrix.x, row, fitted.lead, 2);
  return { kinds: logitsOf(matrix.x, row, fitted.kind, KINDS.length), lead: yes! - no! };
}
export function softmax(logits: readonly number[], temperature = 1): number[] {
  const most = Math.max(...logits);
  const shares = logits.map((z) => Math.exp((z - most) * temperature));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
