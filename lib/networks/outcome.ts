import type { Miss } from './define-network';

/** The card is still being drawn, or the page changed: `missing` names the field that decided it. */
export function miss(missing: string, when: Miss['when'] = 'later'): Miss {
  return { ok: false, missing, when };
}

/** What was drawn without this field will not get better by waiting. */
export function broken(missing: string): Miss {
  return miss(missing, 'broken');
}

/** The value of the first candidate that answers, and which one it was. */
export interface Answered<T> {
  readonly value: T;
  readonly strategy: number;
}

/** Asks candidates in order of trust; their position is what health counts as the strategy. */
export function firstAnswer<T>(...candidates: readonly (() => T | undefined)[]): Answered<T> | undefined {
  for (const [strategy, candidate] of candidates.entries()) {
    const value = candidate();
    if (value !== undefined) return { value, strategy };
  }
  return undefined;
}

/** Only the strategies of the fields that were found. */
export function strategiesOf(answers: Readonly<Record<string, Answered<unknown> | undefined>>): Record<string, number> {
  const strategies: Record<string, number> = {};
  for (const [field, answer] of Object.entries(answers)) if (answer) strategies[field] = answer.strategy;
  return strategies;
}
