import { KINDS } from '../../lib/core/vocabulary';
import { recallAtFalseShare } from './metrics';
import { softmax } from './fit';
import type { Prediction } from './cross-validate';

export interface Calibration {
  /** Multiplies the points before the softmax. */
  readonly temperature: number;
  /** From this marketing probability (in hundredths) on, a text may be folded. */
  readonly foldAt: number;
  /** Best two closer than this (in hundredths) is unsure. */
  readonly unsureMargin: number;
}

/**
 * Fits the temperature on held-out predictions by likelihood, and picks the fold threshold at which at
 * most `falseShare` of genuine held-out rows would be folded, `foldAtLeast` (in hundredths) at the lowest. Rows with weight 0 are left out.
 */
export function calibrate(predictions: readonly (Prediction | undefined)[], labels: Int8Array, weights: readonly number[], falseShare: number, foldAtLeast: number): Calibration {
  const rows = predictions.map((p, i) => ({ p, label: labels[i]!, weight: weights[i]! })).filter((row) => row.p && row.weight > 0) as { p: Prediction; label: number; weight: number }[];
  let best = { temperature: 1, loss: Infinity };
  for (let temperature = 0.3; temperature <= 1.6; temperature += 0.02) {
    let loss = 0;
    for (const { p, label, weight } of rows) loss -= weight * Math.log(Math.max(1e-9, softmax(p.kinds, temperature)[label]!));
    if (loss < best.loss) best = { temperature, loss };
  }
  const marketing = KINDS.indexOf('marketing');
  const scores = rows.map(({ p }) => softmax(p.kinds, best.temperature)[marketing]!);
  const fold = recallAtFalseShare(scores, rows.map(({ label }) => label === marketing), falseShare);
  return { temperature: best.temperature, foldAt: Math.max(foldAtLeast, Math.ceil(fold.threshold * 1000) / 10), unsureMargin: 12 };
}
