import { loadLooksFor, type Language } from '../words/words';
import type { RulePage } from './rooms';

/** The rules with what they look for in the language given; a rule without words there keeps its own. */
export async function describeRules(book: readonly RulePage[], language: Language): Promise<readonly RulePage[]> {
  const words = await loadLooksFor(language);
  return book.map((rule) => ({ ...rule, looksFor: words[rule.id] ?? rule.looksFor }));
}
