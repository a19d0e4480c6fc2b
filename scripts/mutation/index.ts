/**
 * npm run mutation [-- merge register …] [-- --file lib/store/keeper.ts] [-- --sample 10 --seed 1] [-- --report]
 *
 * Turns the code wrong in one place after the other, and looks whether a test notices. Without names all
 * modules are tried. Prints every change that nobody noticed and the share that was, for each file; exits
 * with 1 when a module's is under 80 %. `--sample 10` tries one change in ten, drawn by the seed. `--report` writes the shares into docs/reliability.md.
 */
import { globSync } from 'tinyglobby';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { MODULES, type MutatedModule } from './modules';
import { isDrawn } from './sample';
import { addUp, describeSurvivor, toLine, writeShares, type Share } from './shares';

const LEAST = 80;
/**
 * After so many ms a test is given up in which a promise may hang. Far more than any takes: a machine with other
 * work on it is slow, and a test that is given up counts as one that noticed.
 */
const PATIENCE = 30_000;
/** Where nothing waits, all tests of a module take a second or two: after so many ms a loop never ends. */
const HANGS = 30_000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: 'string', multiple: true }, sample: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, report: { type: 'boolean', default: false } } });
const sample = { percent: Number(values.sample), seed: Number(values.seed) };
if (!(sample.percent > 0 && sample.percent <= 100)) {
  console.error(`--sample ${values.sample}: expected a percentage from 1 to 100.`);
  process.exit(2);
}
const unknown = positionals.filter((name) => !MODULES.some((module) => module.name === name));
if (unknown.length > 0) {
  console.error(`no module ${unknown.join(', ')}. Expected some of ${MODULES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
// Enough to tell wrong from right; a property is tried for every mutant anew.
process.env.TORTURE = '40';
process.env.EQUAL_TEXTS = '40';
// A property tries the same cases for every change, and at every run.
process.env.CI = '1';
// Stryker's own processes load our runner, which is TypeScript.
process.env.NODE_OPTIONS = '--import tsx';

let right = true;
for (const module of MODULES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const files = globSync([...module.files]).filter((file) => !file.endsWith('.d.ts') && (!values.file || values.file.includes(file)));
  if (files.length === 0) continue;
  const results = await mutate(module, files);
  for (const result of results) if (isDrawn(result.id, sample) && ['Survived', 'NoCoverage', 'Timeout', 'RuntimeError'].includes(result.status)) console.log(describeSurvivor(result));
  const shares = addUp(results, sample);
  const sum: Share = { file: module.name, found: total(shares, 'found'), missed: total(shares, 'missed'), static: total(shares, 'static'), left: total(shares, 'left') };
  for (const share of [...shares, sum]) console.log(toLine(share));
  if (values.report) writeShares(module.name, shares);
  right &&= sum.found >= (LEAST / 100) * (sum.found + sum.missed);
}
process.exit(right ? 0 : 1);

function total(shares: readonly Share[], what: 'found' | 'missed' | 'static' | 'left'): number {
  return shares.reduce((sum, share) => sum + share[what], 0);
}
function mutate(module: MutatedModule, files: readonly string[]) {
  const options = {
    testRunner: 'in-process',
    plugins: ['./scripts/mutation/runner.ts'],
    sample,
    tests: module.tests.flatMap((tests) => globSync(tests)),
    mutate: [...files],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    patience: module.waits ? PATIENCE : 10 * PATIENCE,
    timeoutMS: module.waits ? 10 * PATIENCE : HANGS,
    ignoreStatic: !module.reloads,
    ignorePatterns: ['.output', '.wxt/types', 'docs', 'public', 'entrypoints', 'tests/e2e', 'tests/networks', 'tests/components', 'scripts/torture', 'scripts/screenshots'],
    tempDirName: `.output/stryker-${process.pid}`,
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
