import { defineConfig } from 'vitest/config';

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/firefox/**', 'node_modules/**'],
    environment: 'node',
    // Tabs and the background take these from what was shipped.
    setupFiles: ['lib/text/letter-classes.ts'],
    testTimeout: 20_000,
  },
});
