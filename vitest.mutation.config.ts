import { defineConfig } from 'vitest/config';

// The tests that hold what is mutated; those that only look at time or at the shape of the code would not tell anything apart.
export default defineConfig({
  test: {
    // MUTATION_TESTS names fewer, for when one file is tried: 440 mutants of the register take minutes with its own tests, hours with all.
    include: process.env.MUTATION_TESTS?.split(' ') ?? ['tests/{engine,text,store,core,portable}/**/*.test.ts'],
    exclude: ['tests/text/regex-safety.test.ts', 'tests/engine/patterns.test.ts', 'node_modules/**'],
    environment: 'node',
    testTimeout: 120_000,
  },
});
