import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSERS, findBrowser } from './tests/commands/browsers.mjs';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'artifacts/coverage',
      thresholds: { lines: 90 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // machines are noisy: a test fails by what it finds, not by how busy its neighbours are
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          provide: { fuzz: { cases: Number(process.env.FUZZ_CASES ?? 500), seed: Number(process.env.FUZZ_SEED ?? 1) } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser(BROWSERS.chromium) ?? '',
                args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
              },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
