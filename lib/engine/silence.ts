import type { Judgement } from './classify';

/** The same judgement in which some rules never speak: their surfaces are none. Everything else keeps its place. */
export function silenceRules(judgement: Judgement, off: readonly string[]): Judgement {
  if (off.length === 0) return judgement;
  const silent = new Set(off);
  return { ...judgement, rules: judgement.rules.map((rule) => (silent.has(rule.id) ? { ...rule, surfaces: [] } : rule)) };
}
