import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // one embedded PostgreSQL for all files, each in a schema of its own
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
  },
})
