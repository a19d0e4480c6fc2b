import type { Cause } from '../lib/core/cause';
import { combinationTitle } from '../lib/rules/combinations';
import { say } from './words/words';

/** Rule id to title, handed in by the entrypoint: views do not load the rules themselves. */
export type RuleTitles = ReadonlyMap<string, string>;

/** What a cause says in plain words, e.g. `asks for a call`; a rule without a title is said by its id. */
export function titleOfCause(cause: Cause, titles: RuleTitles): string {
  const title = titles.get(cause.rule);
  if (title) return title;
  const words = cause.quotes[0]?.text.trim();
  if (cause.source === 'phrase') return words ? say('cause.phrase', { words }) : say(`cause.phrases.${cause.side}`);
  return (cause.source === 'combination' && combinationTitle(cause.rule)) || cause.rule.replaceAll('-', ' ');
}
