/** Area under the precision-recall curve as the mean precision at each positive, ties broken by order. 0 to 1. */
export function averagePrecision(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  let hits = 0;
  let sum = 0;
  order.forEach((index, rank) => {
    if (!positive[index]) return;
    hits++;
    sum += hits / (rank + 1);
  });
  return hits === 0 ? NaN : sum / hits;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}
/** Precision, recall and F1 of a yes/no decision. */
export function ratesOf(said: readonly boolean[], truth: readonly boolean[]): Rates {
  let tp = 0, fp = 0, fn = 0;
  said.forEach((yes, i) => {
    if (yes && truth[i]) tp++;
    else if (yes) fp++;
    else if (truth[i]) fn++;
  });
  const precision = tp + fp === 0 ? NaN : tp / (tp + fp);
  const recall = tp + fn === 0 ? NaN : tp / (tp + fn);
  return { precision, recall, f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn), support: tp + fn };
}

/** The lowest threshold at which at most `share` of the negatives score as high, and the recall there. */
export function recallAtFalseShare(scores: readonly number[], positive: readonly boolean[], share: number): { threshold: number; recall: number; falseShare: number } {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  const negatives = positive.filter((p) => !p).length;
  const positives = positive.length - negatives;
  const allowed = Math.floor(share * negatives);
  let fp = 0, tp = 0;
  let best = { threshold: 1, recall: 0, falseShare: 0 };
  for (const index of order) {
    if (positive[index]) tp++;
    else if (++fp > allowed) break;
    best = { threshold: scores[index]!, recall: positives ? tp / positives : NaN, falseShare: negatives ? fp / negatives : 0 };
  }
  return best;
}

/** Expected calibration error over ten equal bins of the top probability, and the reliability table behind it. */
export function calibration(confidences: readonly number[], right: readonly boolean[]): { error: number; table: { from: number; rows: number; said: number; was: number }[] } {
  const table = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, rows: 0, said: 0, was: 0 }));
  confidences.forEach((p, i) => {
    const bin = table[Math.min(9, Math.floor(p * 10))]!;
    bin.rows++;
    bin.said += p;
    bin.was += right[i] ? 1 : 0;
  });
  let error = 0;
  for (const bin of table) {
    if (bin.rows === 0) continue;
    bin.said /= bin.rows;
    bin.was /= bin.rows;
    error += (Math.abs(bin.said - bin.was) * bin.rows) / confidences.length;
  }
  return { error, table };
}
