import { defineConfig } from 'vitest/config';

// Real Chromium with the built extension. One file after the other: each starts a browser of its own.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/set-up.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Polling waits for a state, it does not time it: a second is too short for a busy machine.
    expect: { poll: { timeout: 15_000 } },
    // A browser on a crowded build machine may starve. A second try is named beside its test; at a desk there is none.
    retry: process.env.CI ? 1 : 0,
  },
});
