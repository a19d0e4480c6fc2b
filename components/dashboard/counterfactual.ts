import type { Verdict } from '../../lib/core/verdict';
import type { VerdictKind } from '../../lib/core/vocabulary';
import { getLeadingSide } from '../popup/verdict-words';

/** The fewest rules without which the verdict would be another one. */
export interface TurningPoint {
  readonly without: readonly string[];
  readonly kind: VerdictKind;
}
const MOST = 4;

/** Looks for the one rule that decides; failing that, takes away the heaviest ones until the verdict turns. */
export function findTurningPoint(verdict: Verdict, judge: (without: readonly string[]) => Verdict): TurningPoint | undefined {
  const side = getLeadingSide(verdict);
  const rules = [...new Set([...verdict.causes].sort((a, b) => b.points - a.points).filter((cause) => cause.side === side && cause.source !== 'phrase').map((cause) => cause.rule))];
  for (const rule of rules) {
    const { kind } = judge([rule]);
    if (kind !== verdict.kind) return { without: [rule], kind };
  }
  for (let count = 2; count <= Math.min(MOST, rules.length); count++) {
    const without = rules.slice(0, count);
    const { kind } = judge(without);
    if (kind !== verdict.kind) return { without, kind };
  }
  return undefined;
}
