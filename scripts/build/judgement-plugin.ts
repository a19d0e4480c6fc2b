import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Build-time judgement. `virtual:judgement` is the compiled tables and points as strings, for the
 * background to hand to tabs; `virtual:rule-tests` is the structural tests of rules by rule id, for the content script
 * (phrases would be 10 times the code); `virtual:rule-titles` is id and title alone, for our own pages.
 */
export function judgementPlugin(root: string): Plugin {
  const rulesDir = join(root, 'lib/rules');
  // The same list as the tables are compiled from, in the same order: a rule that is in one and not in the
  // other would give every rule after it the name of its neighbour.
  return {
    name: 'unbadger-judgement',
    resolveId(id) {
      if (/^virtual:(judgement|rule-tests|rule-titles)$/.test(id) || id.startsWith('virtual:rule-test/')) return `\0${id}`;
      return undefined;
    },
    async load(id) {
      if (id === '\0virtual:judgement') return judgementModule(root);
      if (id === '\0virtual:rule-titles') {
        const rules = await loadRules(root);
        return `export default ${JSON.stringify(rules.map(({ id: rule, title }) => [rule, title]))};`;
      }
      if (id === '\0virtual:rule-tests') {
        const rules = (await loadRules(root)).filter((rule) => rule.when).map((rule) => rule.id);
        const imports = rules.map((rule, i) => `import r${i} from 'virtual:rule-test/${rule}';`);
        return `${imports.join('\n')}\nexport default {${rules.map((rule, i) => `${JSON.stringify(rule)}:r${i}`).join(',')}};`;
      }
      if (id.startsWith('\0virtual:rule-test/')) {
        const file = join(rulesDir, `${id.slice('\0virtual:rule-test/'.length)}.ts`);
        return extractTest(await transform(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022' }).then(({ code }) => code), (code) => this.parse(code));
      }
      return undefined;
    },
  };
}

async function loadRules(root: string) {
  const { RULES } = (await import(join(root, 'lib/rules/index.ts'))) as typeof import('../../lib/rules/index');
  return RULES;
}
async function judgementModule(root: string): Promise<string> {
  const { prepare } = await import('../../lib/engine/prepare');
  const { packJudgement } = await import('../../lib/engine/load');
  const { LETTER_CLASSES } = await import('../../lib/text/letter-classes');
  const whole = JSON.parse(readFileSync(join(root, 'lib/engine/model.json'), 'utf8')) as import('../../lib/engine/model').Model;
  const rules = await loadRules(root);
  const { about: _about, rules: _rules, phrases: _phrases, combinations: _combinations, shapes: _shapes, ...model } = whole;
  return `export default ${JSON.stringify(packJudgement({ ...prepare(rules, whole), model }, LETTER_CLASSES, Object.fromEntries(rules.map(({ id, title }) => [id, title]))))};`;
}

interface Node { type: string; start: number; end: number; [key: string]: unknown }

/** The structural test of a rule's object literal, as a module. Throws when a rule is not written as expected. */
export function extractTest(code: string, parse: (code: string) => unknown): string {
  const program = parse(code) as { body: Node[] };
  const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration');
  const declared = program.body.flatMap((node) => (node.type === 'VariableDeclaration' ? (node.declarations as Node[]) : []));
  let call = (exported?.declaration ?? (program.body.find((node) => node.type === 'ExportNamedDeclaration') && undefined)) as Node | undefined;
  if (!call || call.type === 'Identifier') call = declared.map((one) => one.init as Node).find((init) => init?.type === 'CallExpression' && (init.callee as Node)['name'] === 'defineRule');
  const object = (call?.arguments as Node[] | undefined)?.[0];
  if (!object || object.type !== 'ObjectExpression') throw new Error('a rule file must export default defineRule({ … })');
  const test = (object.properties as Node[]).find((property) => (property.key as Node)['name'] === 'when');
  if (!test) throw new Error('a rule with a test must write it as a property `when`');
  return `export default ${code.slice((test.value as Node).start, (test.value as Node).end)};`;
}
