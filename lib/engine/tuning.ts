import type { TabRules } from '../core/own-rule';
import type { Judgement } from './classify';
import { COLUMNS } from './model';

/** What one user adds to the shipped judgement: an overlay, so that nothing is compiled anew. */
export interface Tuning {
  /** By rule id: what its points are multiplied with, in hundredths (70 is 0.7). */
  readonly factors?: Readonly<Record<string, number>>;
  /** Ids of rules that say nothing. */
  readonly off?: readonly string[];
  readonly own?: TabRules;
}

/** The weights with some rules' rows multiplied; the shipped ones themselves when there is nothing to do. */
export function tuneWeights(judgement: Judgement, factors: Tuning['factors']): Int16Array {
  const { rules, weights } = judgement;
  const moved = rules.flatMap(({ id }, index) => (factors && Object.hasOwn(factors, id) ? [{ index, factor: factors[id]! / 100 }] : []));
  if (moved.length === 0) return weights;
  const tuned = weights.slice();
  for (const { index, factor } of moved) for (let at = index * COLUMNS; at < (index + 1) * COLUMNS; at++) tuned[at] = Math.round(weights[at]! * Math.min(1.5, Math.max(0.5, factor)));
  return tuned;
}
