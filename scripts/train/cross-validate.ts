import type { Row } from '../rows/row';
import { keepPhrases, type Matrix, type Sharing } from './features';
import { fit, predict, strongestPhrases, type Penalties } from './fit';
import { isInvented, sourceOf } from './sources';

export interface Prediction {
  readonly kinds: number[];
  readonly lead: number;
}

/**
 * Predicts every real row by a model that never saw its source (or its group inside a source of many
 * authors). Sources are dealt into `folds` by size, so that each model leaves out whole sources.
 */
export function crossValidate(rows: readonly Row[], matrix: Matrix, labels: { kind: Int8Array; lead: Int8Array }, sample: Float64Array, penalties: Penalties, sharing: Sharing, most: number, folds: number, iterations: number): (Prediction | undefined)[] {
  const foldOf = dealSources(rows, folds);
  const out: (Prediction | undefined)[] = rows.map(() => undefined);
  for (let fold = 0; fold < folds; fold++) {
    const held = rows.map((row) => !isInvented(row) && foldOf.get(sourceOf(row)) === fold);
    const weights = Float64Array.from(sample, (weight, i) => (held[i] ? 0 : weight));
    const wide = fit(matrix, labels, weights, penalties, Math.ceil(iterations * 0.6));
    const narrow = keepPhrases(matrix, strongestPhrases(matrix, wide, most), sharing);
    const fitted = fit(narrow, labels, weights, penalties, iterations);
    held.forEach((is, i) => {
      if (is) out[i] = predict(narrow, fitted, i);
    });
  }
  return out;
}

/** Deals sources into folds, the largest first, so that folds hold about as many rows. */
export function dealSources(rows: readonly Row[], folds: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const row of rows) if (!isInvented(row)) sizes.set(sourceOf(row), (sizes.get(sourceOf(row)) ?? 0) + 1);
  const load = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [source, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = load.indexOf(Math.min(...load));
    foldOf.set(source, fold);
    load[fold]! += size;
  }
  return foldOf;
}
