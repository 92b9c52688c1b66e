import { defineConfig } from 'vitest/config';

/** The engines' unit tests: what a mutant of an engine is run against. Those of endurance only make a mutant wait. */
export default defineConfig({
  test: {
    include: ['tests/unit/{quotes,article}/**/*.test.ts'],
    exclude: ['**/robustness.test.ts'],
    testTimeout: 60_000,
  },
});
