import { defineConfig } from 'vitest/config';

// The tests that hold what is mutated; those that only look at time or at the shape of the code would not tell anything apart.
export default defineConfig({
  test: {
    include: ['tests/{engine,text,store,core,portable}/**/*.test.ts'],
    exclude: ['tests/text/regex-safety.test.ts', 'tests/engine/patterns.test.ts', 'node_modules/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
