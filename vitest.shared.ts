import { defineConfig } from 'vitest/config'

/** Settings every package's tests share: plain output on screen, a JSON record that the closing count sums up. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Property tests on a busy two-core machine take longer than the five seconds of the default.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.test-results/unit.json' }]],
  },
})
