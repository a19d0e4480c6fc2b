import { titles as de } from './de';
import { titles as es } from './es';
import { titles as fr } from './fr';
import { titles as pt } from './pt';

/** The titles of rules in every language but English, whose titles stand in the rules themselves. */
export const RULE_TITLES = { de, fr, es, pt } as const;
