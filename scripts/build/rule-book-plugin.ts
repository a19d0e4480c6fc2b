import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Model } from '../../lib/engine/model';
import type { Rule, RuleExample, RuleExamples } from '../../lib/rules/define-rule';
import { KINDS } from '../../lib/core/vocabulary';

/** A rule as the dashboard explains it: no phrases, a few examples, and what it counts. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly looksFor: string;
  readonly side: Rule['side'];
  readonly group: Rule['group'];
  /** What its author gave it. */
  readonly byHand: number;
  /** What labelled text made of it; absent for a rule that learned nothing. */
  readonly learned?: number;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
const EXAMPLES = 3;

/** `virtual:rule-book`: every rule with words and examples, for the dashboard alone. */
export function ruleBookPlugin(root: string): Plugin {
  return {
    name: 'unbadger-rule-book',
    resolveId: (id) => (id === 'virtual:rule-book' ? `\0${id}` : undefined),
    async load(id) {
      return id === '\0virtual:rule-book' ? `export default ${JSON.stringify(await makeRuleBook(root))};` : undefined;
    },
  };
}

/** Writes the book from the rule files and the model. */
export async function makeRuleBook(root: string): Promise<readonly RulePage[]> {
  const { RULES } = (await import(join(root, 'lib/rules/index.ts'))) as typeof import('../../lib/rules/index');
  const model = JSON.parse(readFileSync(join(root, 'lib/engine/model.json'), 'utf8')) as Model;
  return Promise.all(
    RULES.map(async (rule): Promise<RulePage> => {
      const { examples } = (await import(join(root, `lib/rules/${rule.id}.ts`))) as { examples?: RuleExamples };
      const row = model.rules[rule.id];
      const { id, title, looksFor, side, group, points } = rule;
      const texts = (list: readonly RuleExample[] = []) => list.map((one) => (typeof one === 'string' ? one : one.text)).filter((text) => text.trim()).slice(0, EXAMPLES).map((text) => text.slice(0, 200));
      return { id, title, looksFor, side, group, byHand: points, ...(row && { learned: (row[KINDS.indexOf(side)] ?? 0) / 100 }), hits: texts(examples?.hits), misses: texts(examples?.misses) };
    }),
  );
}
