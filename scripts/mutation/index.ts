/**
 * npm run mutation [-- merge register …] [-- --file lib/store/keeper.ts] [-- --report]
 *
 * Turns the code wrong in one place after the other, and looks whether a test notices. Without names all
 * modules are tried. Prints every change that nobody noticed and the share that was, for each file; exits
 * with 1 when a module's is under 80 %. `--report` writes the shares into docs/reliability.md.
 */
import { globSync } from 'tinyglobby';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { MODULES, type MutatedModule } from './modules';
import { addUp, describeSurvivor, toLine, writeShares, type Share } from './shares';

const LEAST = 80;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: 'string', multiple: true }, report: { type: 'boolean', default: false } } });
const unknown = positionals.filter((name) => !MODULES.some((module) => module.name === name));
if (unknown.length > 0) {
  console.error(`no module ${unknown.join(', ')}. Expected some of ${MODULES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
// Enough to tell wrong from right; a property is tried for every mutant anew.
process.env.TORTURE = '40';
// Stryker's own processes load our runner, which is TypeScript.
process.env.NODE_OPTIONS = '--import tsx';

let right = true;
for (const module of MODULES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const files = globSync([...module.files]).filter((file) => !file.endsWith('.d.ts') && (!values.file || values.file.includes(file)));
  if (files.length === 0) continue;
  const results = await mutate(module, files);
  for (const result of results) if (result.status === 'Survived' || result.status === 'NoCoverage' || result.status === 'Timeout') console.log(describeSurvivor(result));
  const shares = addUp(results);
  const sum: Share = { file: module.name, found: total(shares, 'found'), missed: total(shares, 'missed'), skipped: total(shares, 'skipped') };
  for (const share of [...shares, sum]) console.log(toLine(share));
  if (values.report) writeShares(module.name, shares);
  right &&= sum.found >= (LEAST / 100) * (sum.found + sum.missed);
}
process.exit(right ? 0 : 1);

function total(shares: readonly Share[], what: 'found' | 'missed' | 'skipped'): number {
  return shares.reduce((sum, share) => sum + share[what], 0);
}
function mutate(module: MutatedModule, files: readonly string[]) {
  const options = {
    testRunner: 'in-process',
    plugins: ['./scripts/mutation/runner.ts'],
    tests: globSync([...module.tests]),
    mutate: [...files],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A machine with other work on it is slow, and a slow test is no test that noticed.
    timeoutMS: 60_000,
    ignoreStatic: true,
    ignorePatterns: ['.output', '.wxt/types', 'docs', 'public', 'components', 'entrypoints', 'tests/e2e', 'tests/networks', 'tests/components', 'scripts/torture', 'scripts/screenshots'],
    tempDirName: '.output/stryker',
    reporters: [],
    checkers: [],
    tsconfigFile: 'none: its reader does not know this TypeScript',
    warnings: { unknownOptions: false },
    allowConsoleColors: false,
    logLevel: 'warn',
    thresholds: { high: 90, low: 85, break: null },
  };
  return new Stryker(options as never).runMutationTest();
}
