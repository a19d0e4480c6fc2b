/** A part of the code whose tests are tried, and the tests that hold it. */
export interface MutatedModule {
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** True when its tests wait for something, which may then never come. */
  readonly waits?: boolean;
  /** True when much of it acts while it is loaded, or remembers what it found: then it is loaded anew for such a change. */
  readonly reloads?: boolean;
}

const STORE_TESTS = ['register', 'import', 'survival', 'organizations', 'incidents', 'judgement', 'circle', 'match', 'migrations', 'bundles', 'safe', 'quiet-start', 'key-index', 'open', 'speaker'].map((name) => `tests/store/${name}.test.ts`);

/** Tests of time, of the shape of the code and of whole collections of texts are left out: they tell no mutant apart that others don't, and take minutes. */
export const MODULES: readonly MutatedModule[] = [
  { name: 'merge', files: ['lib/core/merge.ts'], tests: ['tests/core/merge.test.ts'] },
  { name: 'migrations', files: ['lib/store/migrations/*.ts', 'lib/store/open.ts'], tests: ['layouts', 'migrations', 'open'].map((name) => `tests/store/${name}.test.ts`), waits: true },
  { name: 'entries', files: ['lib/store/compose.ts', 'lib/store/identity-key.ts'], tests: ['compose', 'identity-key'].map((name) => `tests/store/${name}.test.ts`) },
  { name: 'register', files: ['register', 'incidents', 'bulk'].map((name) => `lib/store/${name}.ts`), tests: ['register', 'incidents', 'bulk', 'besides', 'organizations'].map((name) => `tests/store/${name}.test.ts`), waits: true },
  { name: 'import', files: ['lib/store/import.ts', 'lib/store/take-in.ts'], tests: STORE_TESTS, waits: true },
  { name: 'copies', files: ['journal', 'mirror', 'witness', 'far-witness', 'gather', 'fingerprint'].map((name) => `lib/store/${name}.ts`), tests: ['journal', 'mirror', 'far-witness', 'gather', 'fingerprint'].map((name) => `tests/store/${name}.test.ts`), waits: true },
  { name: 'survival', files: ['keeper', 'start', 'set-aside', 'safe', 'healing-safe', 'erase'].map((name) => `lib/store/${name}.ts`), tests: ['set-aside', 'erase', 'safe', 'start', 'survival', 'register', 'bundles'].map((name) => `tests/store/${name}.test.ts`), waits: true },
  { name: 'ledgers', files: ['idb-ledger', 'memory-ledger', 'operation'].map((name) => `lib/store/${name}.ts`), tests: ['operation', 'ledger', 'bundles'].map((name) => `tests/store/${name}.test.ts`), waits: true },
  { name: 'letters', files: ['letters', 'words', 'hash', 'language', 'language-table', 'function-words'].map((name) => `lib/text/${name}.ts`), tests: ['letters', 'words', 'language'].map((name) => `tests/text/${name}.test.ts`), reloads: true },
  { name: 'text', files: ['disguise', 'employer', 'links', 'link-hosts', 'shingles', 'quoted', 'signature'].map((name) => `lib/text/${name}.ts`), tests: ['reveal', 'links', 'employer', 'shingles', 'quoted', 'signature'].map((name) => `tests/text/${name}.test.ts`), reloads: true },
  { name: 'decisions', files: ['decide', 'weigh', 'counterfactual', 'tuning', 'own-rules', 'ledger'].map((name) => `lib/engine/${name}.ts`), tests: [...['offers', 'communities', 'tuning', 'counterfactual', 'decide', 'weigh', 'ledger'].map((name) => `tests/engine/${name}.test.ts`), 'tests/store/quiet-start.test.ts'] },
  { name: 'scanning', files: ['scan', 'automaton', 'odd-words', 'rare-words', 'separators'].map((name) => `lib/engine/${name}.ts`), tests: ['rare-words', 'odd-words', 'gaps', 'scan', 'signals', 'quotes', 'invented-phrases'].map((name) => `tests/engine/${name}.test.ts`) },
  { name: 'phrases', files: ['compile', 'layout', 'trie', 'slots', 'vocabulary', 'word-table'].map((name) => `lib/engine/${name}.ts`), tests: ['compile', 'layout', 'trie', 'slots', 'vocabulary', 'word-table', 'invented-phrases'].map((name) => `tests/engine/${name}.test.ts`) },
  { name: 'notation', files: ['lib/engine/notation.ts'], tests: ['notation', 'invented-phrases'].map((name) => `tests/engine/${name}.test.ts`) },
  { name: 'shipping', files: ['encode', 'load', 'prepare', 'judge-text'].map((name) => `lib/engine/${name}.ts`), tests: ['encode', 'load', 'prepare', 'judge-text'].map((name) => `tests/engine/${name}.test.ts`) },
  { name: 'form', files: ['shapes', 'context', 'units'].map((name) => `lib/engine/${name}.ts`), tests: ['shapes', 'context', 'units', 'signals'].map((name) => `tests/engine/${name}.test.ts`) },
  { name: 'patterns', files: ['patterns', 'pattern-run', 'own-rules-compile', 'workshop'].map((name) => `lib/engine/${name}.ts`), tests: ['pattern-run', 'patterns', 'workshop', 'tuning'].map((name) => `tests/engine/${name}.test.ts`) },
  { name: 'verdict', files: ['lib/engine/classify.ts'], tests: ['classify', 'quotes', 'tuning', 'weigh'].map((name) => `tests/engine/${name}.test.ts`) },
];
