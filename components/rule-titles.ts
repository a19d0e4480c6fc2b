import type { Cause } from '../lib/core/cause';
import { combinationParts, type CombinationParts } from '../lib/rules/combinations';
import { say, titleOfRule } from './words/words';

/** Rule id to title, handed in by the entrypoint: views do not load the rules themselves. */
export type RuleTitles = ReadonlyMap<string, string>;

/** The titles of rules in the language that is spoken now; a rule without one there keeps its own. */
export function nameRules(titles: Iterable<readonly [id: string, title: string]>): RuleTitles {
  return new Map([...titles].map(([id, title]) => [id, titleOfRule(id) ?? title]));
}

/** What a cause says in plain words, e.g. `asks for a call`; a rule without a title is said by its id. */
export function titleOfCause(cause: Cause, titles: RuleTitles): string {
  const title = titles.get(cause.rule);
  if (title) return title;
  const words = cause.quotes[0]?.text.trim();
  if (cause.source === 'phrase') return words ? say('cause.phrase', { words }) : say(`cause.phrases.${cause.side}`);
  const parts = cause.source === 'combination' ? combinationParts(cause.rule) : undefined;
  return parts ? sayCombination(parts) : cause.rule.replaceAll('-', ' ');
}

/** What rules say together, to read after "This text …". */
function sayCombination(parts: CombinationParts): string {
  if (parts.how === 'form') return say('combination.form');
  if (parts.how === 'signs') return say(`combination.signs.${parts.many}`, { kind: say(`combination.kind.${parts.kind}`) });
  const what = say(`combination.group.${parts.a}`);
  if (parts.how === 'short') return say('combination.short', { what });
  if (parts.how === 'place') return say(`combination.${parts.place}`, { what });
  return say(`combination.${parts.how}`, { a: what, b: say(`combination.group.${parts.b}`) });
}
