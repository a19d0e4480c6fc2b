import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = resolve(import.meta.dirname, '../lib/rules');
const INDEX = join(FOLDER, 'index.ts');
const NOT_RULES = new Set(['combinations.ts', 'define-rule.ts', 'index.ts']);

/** Names of the rule files, sorted by code unit: the folder is the registry. */
export function ruleFiles(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !NOT_RULES.has(name)).sort();
}

/** The text that `lib/rules/index.ts` should have for the files there are. */
export function renderIndex(files: readonly string[]): string {
  const ids = files.map((name) => name.replace(/\.ts$/, ''));
  return `${[
    ...ids.map((id, i) => `import r${i} from './${id}';`),
    "import type { Rule } from './define-rule';",
    `export const RULES: readonly Rule[] = [${ids.map((_, i) => `r${i}`).join(', ')}];`,
  ].join('\n')}\n`;
}

/** The text that `lib/rules/index.ts` has; empty when there is none. */
export function readIndex(): string {
  try {
    return readFileSync(INDEX, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const files = ruleFiles();
  writeFileSync(INDEX, renderIndex(files));
  console.log(`lib/rules/index.ts lists ${files.length} rules`);
}
