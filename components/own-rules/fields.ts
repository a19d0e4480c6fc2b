import type { OwnRule, OwnRuleDraft } from '../../lib/core/own-rule';
import { LEAST_POINTS, LONGEST_NAME, LONGEST_PATTERN, LONGEST_PHRASE, LONGEST_WORDS, MOST_LINES, MOST_POINTS } from '../../lib/core/own-rule-limits';
import { KINDS, NETWORK_IDS, type Kind, type NetworkId, type Surface } from '../../lib/core/vocabulary';
import { say } from '../words/words';

/** The places a rule may be meant for; e-mail and text messages only come in through tools. */
export const RULE_PLACES = ['feed', 'comment', 'message', 'invitation'] as const satisfies readonly Surface[];
export const HOWS = ['words', 'phrases', 'pattern'] as const;
export type How = (typeof HOWS)[number];

/** A rule as it stands in the form, right or wrong. */
export interface RuleFields {
  readonly name: string;
  readonly how: How;
  /** Words or phrases, one in a line. */
  readonly lines: string;
  readonly pattern: string;
  readonly anyCase: boolean;
  readonly side: Kind;
  readonly points: string;
  readonly surfaces: readonly Surface[];
  readonly networks: readonly NetworkId[];
  readonly on: boolean;
}
export type FieldName = 'name' | 'lines' | 'pattern' | 'points' | 'surfaces' | 'networks';
/** What is wrong, by field, in words. `general` is about no single field. */
export type Problems = { readonly [Name in FieldName | 'general']?: string };

const LONGEST: Readonly<Record<Exclude<How, 'pattern'>, number>> = { words: LONGEST_WORDS, phrases: LONGEST_PHRASE };

/** An empty form. */
export const EMPTY_RULE: RuleFields = { name: '', how: 'words', lines: '', pattern: '', anyCase: true, side: 'marketing', points: '2', surfaces: RULE_PLACES, networks: NETWORK_IDS, on: true };

/** The form for a rule that is there. */
export function toFields({ name, match, side, points, surfaces, networks, on }: OwnRule): RuleFields {
  const lines = match.how === 'words' ? match.words : match.how === 'phrases' ? match.phrases : [];
  const pattern = match.how === 'pattern' ? match : { pattern: '', anyCase: true };
  return { name, how: match.how, lines: lines.join('\n'), pattern: pattern.pattern, anyCase: pattern.anyCase, side, points: String(points), surfaces: surfaces ?? RULE_PLACES, networks: networks ?? NETWORK_IDS, on };
}

/** The lines that say something, with the number each has in the field, from 1. */
export function readLines(lines: string): readonly { readonly line: number; readonly text: string }[] {
  return lines.split('\n').flatMap((text, at) => (text.trim() ? [{ line: at + 1, text: text.trim() }] : []));
}

/** Points as somebody may write them: `2`, `1.5`, `1,5`. NaN for anything else. */
export function readPoints(text: string): number {
  return /^\s*\d{1,3}(?:[.,]\d{1,4})?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : Number.NaN;
}

/** What is wrong with the fields, as far as can be seen without compiling anything. Empty when nothing is. */
export function findProblems(fields: RuleFields): Problems {
  const points = readPoints(fields.points);
  const found: Record<FieldName, string | undefined> = {
    name: !fields.name.trim() ? say('own.problem.name') : fields.name.trim().length > LONGEST_NAME ? say('own.problem.name.long', { most: LONGEST_NAME }) : undefined,
    lines: fields.how === 'pattern' ? undefined : findLineProblem(fields.how, fields.lines),
    pattern: fields.how !== 'pattern' ? undefined : !fields.pattern.trim() ? say('own.problem.pattern') : fields.pattern.trim().length > LONGEST_PATTERN ? say('own.why.too-long', { most: LONGEST_PATTERN }) : undefined,
    points: points >= LEAST_POINTS && points <= MOST_POINTS ? undefined : say('own.problem.points'),
    surfaces: fields.surfaces.length ? undefined : say('own.problem.surfaces'),
    networks: fields.networks.length ? undefined : say('own.problem.networks'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words !== undefined));
}

function findLineProblem(how: Exclude<How, 'pattern'>, text: string): string | undefined {
  const lines = readLines(text);
  if (!lines.length) return say(`own.problem.${how}`);
  if (lines.length > MOST_LINES) return say('own.problem.lines', { count: lines.length, most: MOST_LINES });
  const long = lines.find((one) => one.text.length > LONGEST[how]);
  return long && say('own.problem.line', { line: long.line, text: `${long.text.slice(0, 40)}…`, why: say('own.why.too-long', { most: LONGEST[how] }) });
}

/** The rule that the fields stand for. To be asked for only when `findProblems` has none. */
export function toDraft({ name, how, lines, pattern, anyCase, side, points, surfaces, networks, on }: RuleFields): OwnRuleDraft {
  const list = readLines(lines).map(({ text }) => text);
  const match = how === 'words' ? ({ how, words: list } as const) : how === 'phrases' ? ({ how, phrases: list } as const) : ({ how, pattern: pattern.trim(), anyCase } as const);
  return {
    name: name.trim(),
    match,
    side: KINDS.find((kind) => kind === side) ?? 'marketing',
    points: Math.round(readPoints(points) * 100) / 100,
    // Everywhere is said by leaving it out: then a rule also holds where networks grow new places.
    ...(surfaces.length < RULE_PLACES.length && { surfaces: [...surfaces] }),
    ...(networks.length < NETWORK_IDS.length && { networks: [...networks] }),
    on,
  };
}
