import { join } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { INSTRUMENTER_CONSTANTS, type StrykerOptions } from '@stryker-mutator/api/core';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult, type DryRunOptions, type DryRunResult, type MutantRunOptions, type MutantRunResult, type TestResult, type TestRunner } from '@stryker-mutator/api/test-runner';
import { startTests, type File, type Task, type Test, type VitestRunner } from '@vitest/runner';
import { createServer, createServerModuleRunner, type ViteDevServer } from 'vite';
import vitest from '../../vitest.config';
import { isDrawn, type Sample } from './sample';

/** What the mutated code and we share. */
interface Namespace {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
/** What stands at the top of a test file belongs to each of its tests. */
const TOP = 'top of the file';
/** What tests have loaded before them; see vitest.config.ts. */
const LETTERS = join(process.cwd(), 'lib/text/letter-classes.ts');

/**
 * Runs tests for Stryker in its own process. The runner for vitest starts a worker for every mutant, which
 * takes a second; here the code is loaded once, with every mutant in it behind a switch, and a mutant takes
 * as long as the tests that reach it. For mutants that only act while modules load everything is loaded anew,
 * where `ignoreStatic` does not leave them out.
 */
class InProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  readonly #files: string[];
  readonly #namespace: Namespace;
  readonly #sample: Sample;
  readonly #patience: number;
  #server!: ViteDevServer;
  #modules!: ReturnType<typeof createServerModuleRunner>;

  constructor(options: StrykerOptions) {
    this.#files = (options.tests as string[]).map((file) => join(process.cwd(), file));
    this.#sample = options.sample as Sample;
    this.#patience = options.patience as number;
    const all = globalThis as unknown as Record<string, Namespace>;
    this.#namespace = all[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }
  capabilities() {
    return { reloadEnvironment: true };
  }
  async init(): Promise<void> {
    // Work that a mutant left behind must not end the process in the turn of the next one.
    process.on('unhandledRejection', () => undefined);
    console.warn = console.error = () => undefined;
    this.#server = await createServer({
      configFile: false,
      root: process.cwd(),
      logLevel: 'silent',
      appType: 'custom',
      server: { middlewareMode: true, ws: false, watch: null, hmr: false },
      optimizeDeps: { noDiscovery: true },
      resolve: { alias: [{ find: /^vitest$/, replacement: join(process.cwd(), 'scripts/mutation/vitest-in-process.ts') }] },
    });
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false, sourcemapInterceptor: false });
  }
  async dispose(): Promise<void> {
    await this.#server.close();
  }

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    this.#namespace.activeMutant = undefined;
    // Once to load everything, and once more to see what tests reach in modules that are loaded already.
    await this.#run(this.#files, () => false);
    this.#namespace.currentTestId = undefined;
    const { tests, broken } = await this.#run(this.#files, () => true, true);
    if (broken) return { status: DryRunStatus.Error, errorMessage: broken };
    const coverage = this.#namespace.mutantCoverage ?? { static: {}, perTest: {} };
    for (const file of this.#files) {
      const top = coverage.perTest[idOf(file, TOP)] ?? {};
      delete coverage.perTest[idOf(file, TOP)];
      for (const { id } of tests) if (id.startsWith(`${file}#`)) coverage.perTest[id] = { ...top, ...coverage.perTest[id] };
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isDrawn(activeMutant.id, this.#sample)) return { status: MutantRunStatus.Error, errorMessage: 'not drawn' };
    const wanted = new Set(testFilter ?? []);
    const files = testFilter ? this.#files.filter((file) => testFilter.some((id) => id.startsWith(`${file}#`))) : this.#files;
    if (reloadEnvironment) this.#modules.clearCache();
    this.#namespace.hitCount = 0;
    this.#namespace.hitLimit = hitLimit;
    this.#namespace.activeMutant = activeMutant.id;
    try {
      const { tests, broken } = await this.#run(files, (id) => !testFilter || wanted.has(id));
      if (broken) tests.push({ id: 'file', name: 'file', status: TestStatus.Failed, failureMessage: broken, timeSpentMs: 0 });
      return toMutantRunResult(determineHitLimitReached(this.#namespace.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
    } finally {
      this.#namespace.activeMutant = undefined;
      this.#namespace.hitCount = undefined;
      if (reloadEnvironment) this.#modules.clearCache();
    }
  }

  async #run(files: readonly string[], wanted: (id: string) => boolean, covering = false): Promise<{ tests: TestResult[]; broken?: string }> {
    let failed = false;
    const runner: VitestRunner = {
      config: { root: process.cwd(), setupFiles: [], name: undefined, passWithNoTests: true, testNamePattern: undefined, allowOnly: false, sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' }, chaiConfig: undefined, maxConcurrency: 1, testTimeout: this.#patience, hookTimeout: this.#patience, retry: 0, includeTaskLocation: false, tags: [], tagsFilter: undefined, strictTags: false },
      importFile: async (path) => {
        if (covering) this.#namespace.currentTestId = idOf(path, TOP);
        for (const file of [LETTERS, path]) {
          const known = this.#modules.evaluatedModules.getModulesByFile(file);
          for (const module of known ?? []) this.#modules.evaluatedModules.invalidateModule(module);
          await this.#modules.import(file);
        }
      },
      onCollected: (collected) => {
        // What is described is called after the file was loaded, and belongs to its top too.
        this.#namespace.currentTestId = undefined;
        for (const test of collected.flatMap(testsOf)) if (!wanted(testId(test))) test.mode = 'skip';
      },
      onBeforeRunTask: (test) => {
        // One failure is enough for a mutant.
        if (failed && !covering) test.mode = 'skip';
        if (covering) this.#namespace.currentTestId = testId(test);
      },
      onAfterRunTask: (test) => {
        failed ||= test.result?.state === 'fail';
        this.#namespace.currentTestId = undefined;
      },
    };
    // As vitest does before each file; once is enough until everything is loaded anew.
    for (const file of [vitest.test?.setupFiles ?? []].flat()) await this.#modules.import(join(process.cwd(), file));
    const collected = await startTests([...files], runner);
    const broken = collected.flatMap(suitesOf).find(({ result }) => result?.state === 'fail' && result.errors?.length)?.result?.errors?.[0]?.message;
    return { tests: collected.flatMap(testsOf).filter(({ result }) => result !== undefined && result.state !== 'skip').map(toResult), broken };
  }
}

const idOf = (file: string, name: string) => `${file}#${name}`;
const testsOf = (task: Task | File): Test[] => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));
/** A file and what is described in it: where something fails before tests, these say so and no test does. */
const suitesOf = (task: Task | File): (Task | File)[] => (task.type === 'test' ? [] : [task, ...task.tasks.flatMap(suitesOf)]);
function testId(test: Test): string {
  const names: string[] = [];
  for (let task: Task | undefined = test; task && task !== test.file; task = task.suite) names.unshift(task.name);
  return idOf(test.file.filepath, names.join(' '));
}
function toResult(test: Test): TestResult {
  const base = { id: testId(test), name: testId(test).split('#')[1]!, timeSpentMs: test.result?.duration ?? 0, fileName: test.file.filepath };
  return test.result?.state === 'fail' ? { ...base, status: TestStatus.Failed, failureMessage: test.result.errors?.[0]?.message ?? 'failed' } : { ...base, status: TestStatus.Success };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner as never)];
