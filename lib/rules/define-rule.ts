import type { Signals } from '../text/signals';
import type { Kind, Surface } from '../core/vocabulary';

/** The seven languages that rules are written in. */
export const RULE_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type RuleLanguage = (typeof RULE_LANGUAGES)[number];

/**
 * Groups share one cap per side, so that ten ways of saying one thing don't count ten times.
 * ask: what is asked of the reader · offer: what is sold · pressure: why now · pretence: false
 * closeness or disguise · mass: signs of a mailing · links: where links lead · substance: what the
 * reader gains · conversation: talk with others · personal: signs of a real tie · hiring · shape:
 * form of the text · context: who, where, when.
 */
export const RULE_GROUPS = ['ask', 'offer', 'pressure', 'pretence', 'mass', 'links', 'substance', 'conversation', 'personal', 'hiring', 'smalltalk', 'shape', 'context'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

export interface Rule {
  /** File name without ending; states conduct in the present tense, e.g. `asks-for-a-call`. */
  readonly id: string;
  /** Reads after "This text …", lower case, no full stop, e.g. `asks for a call`. */
  readonly title: string;
  /** One or two sentences for the rules view: what is looked for and why it counts. */
  readonly looksFor: string;
  /** The kind it speaks for. */
  readonly side: Kind;
  readonly group: RuleGroup;
  /** Points when nothing was learned from labelled text; about 0.5 (hint) to 3 (nearly proof). */
  readonly points: number;
  /** Phrases per language in the phrase notation of README.md. */
  readonly phrases?: Partial<Record<RuleLanguage, readonly string[]>>;
  /** Phrases that silence the rule when they stand anywhere in the same text: its known near misses. */
  readonly unless?: Partial<Record<RuleLanguage, readonly string[]>>;
  /** Structural test. With phrases too: both must hold. Must be pure and linear in nothing. */
  readonly when?: (signals: Signals) => boolean;
  /** Only judged on these surfaces; absent means all. */
  readonly surfaces?: readonly Surface[];
  /** False when labelled text can't show its worth (it needs context that corpora lack). */
  readonly learned?: boolean;
}

/** Texts (or items) that prove a rule. At least 3 hits and 5 misses; a near miss is worth most. */
export interface RuleExamples {
  readonly hits: readonly RuleExample[];
  readonly misses: readonly RuleExample[];
}
/** A text alone stands for a feed post with nothing else known. */
export type RuleExample = string | (Partial<import('../core/item').Item> & { text: string });

/** Returns the rule unchanged; exists so that a rule file is checked where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
