import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // The rare counterexample of a property is for whoever works on it, not for whoever lands something else.
          retry: process.env.CI ? 1 : 0,
        },
      },
      {
        test: {
          name: 'wiki',
          include: ['tests/wiki/**/*.test.ts'],
          globalSetup: 'tests/wiki/support/wiki-setup.ts',
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/hostile/**/*.test.ts'],
          // Two browsers that fight over one processor are slower than one after the other, and time out.
          fileParallelism: false,
          // A real browser on a busy machine is late now and then; what is broken fails three times.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
