import { defineConfig } from 'vitest/config';

// Real Firefox with the built extension, where there is one.
export default defineConfig({ test: { include: ['tests/firefox/**/*.test.ts'], environment: 'node', fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } });
