import { toBase64 } from '../core/base64';
import type { OwnRule, OwnRuleDraft, TabRule, TabRules } from '../core/own-rule';
import { phraseWords } from '../text/words';
import { compile, plan, type CompiledPhrase } from './compile';
import { packTables } from './encode';

/** Compiles the rules that are on for tabs. Throws Error that names the phrase and what is wrong with it. */
export function compileOwnRules(rules: readonly OwnRule[], literalOf: (pattern: string) => string): TabRules {
  const on = rules.filter((rule) => rule.on);
  const phrases: CompiledPhrase[] = on.flatMap(({ match }, feature) => phrasesOf(match).map((phrase) => ({ phrase, feature })));
  const shipped = on.map(({ id, name, side, points, surfaces, networks, match }): TabRule => ({
    id, name, side, points, ...(surfaces ? { surfaces } : {}), ...(networks ? { networks } : {}), ...(match.how === 'pattern' ? { literal: literalOf(match.pattern) } : {}),
  }));
  return { rules: shipped, ...(phrases.length > 0 ? { tables: toBase64(packTables(compile(phrases, on.length))) } : {}) };
}

/** What is wrong with a rule's words or phrases, as `field: what was expected`; undefined when nothing is. */
export function checkOwnPhrases({ match }: Pick<OwnRuleDraft, 'match'>): string | undefined {
  if (match.how === 'pattern') return undefined;
  const list = match.how === 'words' ? match.words : match.phrases;
  for (const [at, given] of list.entries()) {
    const field = `match.${match.how}.${at}`;
    if (phraseWords(given).length === 0) return `${field}: expected letters or digits`;
    try {
      plan(phrasesOf(match.how === 'words' ? { how: 'words', words: [given] } : { how: 'phrases', phrases: [given] }).map((phrase) => ({ phrase, feature: 0 })), 1);
    } catch (error) {
      return `${field}: ${(error as Error).message}`;
    }
  }
  return undefined;
}

/** Words are taken as they are: their signs mean nothing. */
function phrasesOf(match: OwnRuleDraft['match']): readonly string[] {
  if (match.how === 'pattern') return [];
  return match.how === 'phrases' ? match.phrases : match.words.map((words) => phraseWords(words).join(' ')).filter(Boolean);
}
