import { ToldError } from '../../lib/messages/send';
import { sayProblem } from '../popup/desk';
import { sayTold } from '../words/say-told';
import { say, type WordKey } from '../words/words';
import { readLines, type FieldName, type Problems, type RuleFields } from './fields';

/** Reasons that need nothing filled in. */
type Why = Extract<WordKey, `own.why.${string}`>;
type PlainWhy = Exclude<Why, 'own.why.too-long' | 'own.why.other' | 'own.why.expected' | 'own.why.no-expression'>;

/** What those who compile rules say when they refuse one, and how a person is told. The first that fits counts. */
const REASONS: readonly (readonly [RegExp, PlainWhy])[] = [
  [/look-ahead|look-behind/, 'own.why.look-around'],
  [/back-reference/, 'own.why.back-reference'],
  [/repetitions multiply|invalid repeat count|bad repetition operator/, 'own.why.too-large'],
  [/at least one character/, 'own.why.matches-nothing'],
  [/missing closing \)|a bracket is not closed/, 'own.why.not-closed'],
  [/unexpected \)|bracket is closed that was not opened/, 'own.why.not-opened'],
  [/missing closing \]/, 'own.why.class-not-closed'],
  [/missing argument to repetition operator/, 'own.why.nothing-to-repeat'],
  [/invalid escape sequence|trailing backslash/, 'own.why.escape'],
  [/invalid character class range: `\\p/i, 'own.why.letter-class'],
  [/invalid character class range/, 'own.why.class-range'],
  [/invalid nested repetition/, 'own.why.repeated-twice'],
  [/invalid named capture|Perl syntax/, 'own.why.group'],
  [/alternatives must stand in brackets/, 'own.why.alternatives'],
  [/a gap can't begin a phrase/, 'own.why.gap-first'],
  [/a gap can't be wider/, 'own.why.gap-wide'],
  [/has no words|letters or digits/, 'own.why.no-words'],
  [/letters before the star/, 'own.why.star'],
  [/stands for more than|words in a row/, 'own.why.too-many'],
];
const FIELDS: Readonly<Record<string, FieldName>> = { name: 'name', points: 'points', surfaces: 'surfaces', networks: 'networks' };

/**
 * Says a refusal (`match.words.2: expected letters or digits`) in words and at the field it is about. A
 * refusal of another form, e.g. of a store that has no room, is said as it is, at no field.
 */
export function explainError(error: unknown, fields: RuleFields): Problems {
  const told = error instanceof ToldError ? error.told : undefined;
  if (told?.field === undefined) return explainRefusal(sayProblem(error), fields);
  const { field: _, ...bare } = told;
  return explainRefusal((error as ToldError).message, fields, sayTold(bare));
}

/** The same for the English of a refusal; `words` say what was expected in the reader's language. */
export function explainRefusal(problem: string, fields: RuleFields, words?: string): Problems {
  const told = /^(?:request\.)?(?:draft\.)?(match|name|points|surfaces|networks|side)((?:\.\w+)*): (.+)$/s.exec(problem);
  if (!told) return { general: say('own.problem.general', { problem: problem.replace(/\.$/, '').slice(0, 300) }) };
  const [, field, rest, reason] = told as unknown as [string, string, string, string];
  const why = sayWhy(reason, words);
  if (field !== 'match') return { [FIELDS[field] ?? 'general']: why };
  if (fields.how === 'pattern') return { pattern: why };
  const row = readLines(fields.lines)[Number(/\.(\d+)$/.exec(rest)?.[1])];
  return { lines: row ? say('own.problem.line', { line: row.line, text: row.text.slice(0, 60), why }) : why };
}

function sayWhy(reason: string, words: string | undefined): string {
  const known = REASONS.find(([said]) => said.test(reason));
  if (known) return say(known[1]);
  const most = /at most (\d+) characters/.exec(reason)?.[1];
  if (most) return say('own.why.too-long', { most: Number(most) });
  const [, rest] = reason.split(/regular expression(.*)/s);
  if (rest === '') return say('own.problem.pattern');
  if (rest?.startsWith(' (') && rest.endsWith(')')) return say('own.why.no-expression', { detail: rest.slice(2, -1) });
  return words === undefined ? say('own.why.other', { why: reason }) : say('own.why.expected', { expected: words });
}
