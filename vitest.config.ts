import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Tests run code of content only where a canary shows that it does not: no test may leave a process behind.
    testTimeout: 20_000,
    maxConcurrency: 2,
  },
});
