import type { Cause } from './cause';

/** A cause that can be said to its author: a rule, shipped or the user's own, names what the words do. */
const NAMED: readonly unknown[] = ['rule', 'user'] satisfies Cause['source'][];

/**
 * True when a rule says why something would be folded. Learned words and rules' sums alone do not: nobody could be told
 * what was wrong with them. With `isUnwanted`, a rule that speaks for recruiting counts too.
 */
export function hasNamedCause(causes: readonly Pick<Cause, 'source' | 'side'>[], isUnwanted: boolean): boolean {
  return causes.some(({ source, side }) => NAMED.includes(source) && (side === 'marketing' || (isUnwanted && side === 'recruiting')));
}
