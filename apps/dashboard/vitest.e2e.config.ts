import { defineConfig } from 'vitest/config'

/** Browser tests: they need the built server, so they are kept apart from the unit tests. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.test-results/e2e.json' }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
