import { defineConfig } from 'vitest/config'

/** The tests of the built package; `npm run test:package` builds it first. */
export default defineConfig({
  test: { include: ['test/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
