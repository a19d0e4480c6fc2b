import { defineConfig } from 'vitest/config';

// Real Firefox with the built extension, where there is one.
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Polling waits for a state, it does not time it: a second is too short for a busy machine.
    expect: { poll: { timeout: 15_000 } },
    // As in Chromium: one more try where the machine is not ours alone.
    retry: process.env.CI ? 1 : 0,
  },
});
