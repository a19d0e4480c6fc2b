import type { Sharing } from './features';
import type { Penalties } from './fit';

/** Learned phrases that are shipped; with them model.json stays under its 150 kB. */
export const MOST_PHRASES = 3_000;
export const MOST_BYTES = 150_000;
export const ITERATIONS = 60;

/** Settings tried; the one with the best held-out average precision for marketing and peer together wins. */
export const SETTINGS: readonly { penalties: Penalties; sharing: Sharing; sourcePower: number }[] = [
  { penalties: { phrase: 1e-3, rule: 3e-3, combination: 1e-3, shape: 1e-2, place: 1e-4, prior: 1 }, sharing: { scale: 8, damp: 40 }, sourcePower: 0.3 },
  { penalties: { phrase: 2e-3, rule: 3e-3, combination: 3e-3, shape: 3e-3, place: 1e-4, prior: 1 }, sharing: { scale: 8, damp: 40 }, sourcePower: 0.3 },
];
