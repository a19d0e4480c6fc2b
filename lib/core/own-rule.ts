import { z } from 'zod';
import { LEAST_POINTS, LONGEST_NAME, LONGEST_PATTERN, LONGEST_PHRASE, LONGEST_WORDS, MOST_LINES, MOST_POINTS } from './own-rule-limits';
import { probabilitiesSchema } from './verdict';
import { KINDS, NETWORK_IDS, SURFACES, type Kind, type NetworkId, type Surface } from './vocabulary';

export { LONGEST_PATTERN, MOST_OWN_RULES } from './own-rule-limits';

const text = (most: number, what: string) => z.string(`expected ${what}`).trim().min(1, `expected ${what}`).max(most, `expected ${what} of at most ${most} characters`);
const list = (item: z.ZodType<string>, most: number, what: string) => z.array(item, `expected a list of ${what}`).min(1, `expected at least one of the ${what}`).max(most, `expected at most ${most} ${what}`);

/**
 * What a rule of the user's looks for. `words`: any of these words or runs of words, as they are; `phrases`:
 * the notation that built-in rules use; `pattern`: a regular expression without look-around and without
 * back-references, matched line by line.
 */
export const ownMatchSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('words'), words: list(text(LONGEST_WORDS, 'a word or a few words'), MOST_LINES, 'words') }),
  z.strictObject({ how: z.literal('phrases'), phrases: list(text(LONGEST_PHRASE, 'a phrase'), MOST_LINES, 'phrases') }),
  z.strictObject({ how: z.literal('pattern'), pattern: text(LONGEST_PATTERN, 'a regular expression'), anyCase: z.boolean('expected true or false') }),
], 'expected words, phrases or a pattern');

const shape = {
  name: text(LONGEST_NAME, 'a name'),
  match: ownMatchSchema,
  side: z.enum(KINDS, `expected one of ${KINDS.join(', ')}`),
  /** One point is about one unit of log-odds: 1 is a hint, 4 nearly settles it. */
  points: z.number('expected a number of points').min(LEAST_POINTS, `expected at least ${LEAST_POINTS} points`).max(MOST_POINTS, `expected at most ${MOST_POINTS} points`),
  /** Where it speaks; absent means everywhere. */
  surfaces: z.array(z.enum(SURFACES, `expected some of ${SURFACES.join(', ')}`)).min(1, 'expected at least one kind of place').max(SURFACES.length).optional(),
  networks: z.array(z.enum(NETWORK_IDS, `expected some of ${NETWORK_IDS.join(', ')}`)).min(1, 'expected at least one network').max(NETWORK_IDS.length).optional(),
  on: z.boolean('expected true or false'),
};
/** A rule as the user writes it. */
export const ownRuleDraftSchema = z.strictObject(shape);
export type OwnRuleDraft = z.infer<typeof ownRuleDraftSchema>;
export const ownRuleSchema = z.strictObject({ id: z.string().min(8).max(80), ...shape, at: z.number().int().nonnegative() });
export type OwnRule = z.infer<typeof ownRuleSchema>;

/** One rule as a tab needs it. Words and phrases stand in the tables under the rule's number. */
export interface TabRule {
  readonly id: string;
  readonly name: string;
  readonly side: Kind;
  readonly points: number;
  readonly surfaces?: readonly Surface[];
  readonly networks?: readonly NetworkId[];
  /** For a regular expression: letters that every match holds, lower case; empty when none are sure. */
  readonly literal?: string;
}
/** The user's rules as they are shipped to tabs. Tables are compiled once, in the background. */
export interface TabRules {
  readonly tables?: string;
  readonly rules: readonly TabRule[];
}
/** Where a rule's regular expression was found. */
export interface PatternHit {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}
/** What regular expressions found in one text; `skipped` are rules for which the time did not suffice. */
export interface PatternAnswer {
  readonly hits: readonly PatternHit[];
  readonly skipped: readonly string[];
}
/** What a rule would do to one item that an open tab shows. */
export interface TriedItem {
  readonly key: string;
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly author?: string;
  readonly quote: string;
  readonly before: Kind | 'unsure';
  readonly after: Kind | 'unsure';
}
/** One item as an open tab hands it over for trying a rule: held in memory for the answer, never stored. */
export const openItemSchema = z.object({
  key: z.string().min(1).max(400),
  network: z.enum(NETWORK_IDS),
  surface: z.enum(SURFACES),
  author: z.string().max(300).optional(),
  text: z.string().max(12_000),
  kind: z.enum([...KINDS, 'unsure']),
  probabilities: probabilitiesSchema,
});
export type OpenItem = z.infer<typeof openItemSchema>;

/** What compiles, checks and tries the user's rules; the store is handed one. */
export interface RuleWorkshop {
  /** Loads what runs regular expressions. Must have happened before anything is done with one. */
  ready(): Promise<void>;
  /** What is wrong with a draft, as `field: what was expected`; undefined when nothing is. */
  check(draft: OwnRuleDraft): string | undefined;
  compile(rules: readonly OwnRule[]): TabRules;
  /** Runs the regular expressions of some rules over texts, each within its time. */
  find(rules: readonly OwnRule[], texts: readonly { readonly text: string; readonly rules: readonly string[] }[]): PatternAnswer[];
  /** What a draft would do to items that open tabs show. Throws Error for a draft that `check` refuses. */
  attempt(draft: OwnRuleDraft, items: readonly OpenItem[]): TriedItem[];
}
