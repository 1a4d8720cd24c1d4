import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests run on the sources: the `sigillo-source` condition of the workspaces' exports wins over `dist`. */
export default defineConfig({
  resolve: {
    conditions: ['sigillo-source'],
    // The global set-up's imports do not heed the condition.
    alias: [
      {
        find: /^@sigillo\/(core|contract|server|web|cli)\/(.+)$/,
        replacement: fileURLToPath(new URL('./packages/$1/src/$2/index.ts', import.meta.url)),
      },
    ],
  },
  ssr: { resolve: { conditions: ['sigillo-source'], externalConditions: ['sigillo-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    globalSetup: ['packages/server/src/store/testing/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // A browser on a crowded machine may miss a deadline once; what is wrong stays wrong.
    retry: process.env.CI ? 1 : 0,
    maxWorkers: 2,
  },
});
