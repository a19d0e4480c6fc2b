/** What a rule of the user's may hold. Apart from its schema, so that forms know it without carrying one. */
export const MOST_OWN_RULES = 200;
/** Characters of an expression, of a name, of a run of words and of a phrase. */
export const LONGEST_PATTERN = 200;
export const LONGEST_NAME = 80;
export const LONGEST_WORDS = 100;
export const LONGEST_PHRASE = 200;
/** Words or phrases in one rule. */
export const MOST_LINES = 50;
export const LEAST_POINTS = 0.1;
export const MOST_POINTS = 6;
