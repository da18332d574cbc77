import { defineConfig } from 'vitest/config'

// minutes of work, for which somebody asks: `CONGVU_FUZZ_RUNS` also says how often the rest of test/fuzz runs
const onlyDeep = process.env['CONGVU_FUZZ_RUNS'] === undefined ? ['test/fuzz/extremes.test.ts'] : []

const src = new URL('./src/', import.meta.url).pathname

export default defineConfig({
  resolve: {
    alias: [
      { find: /^congvu$/, replacement: `${src}index.ts` },
      { find: /^congvu\/(.+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/regex/**', '**/node_modules/**', ...onlyDeep],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 30_000,
    // every function is pure and inputs are frozen, so that files may share their modules: a third of the time
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
  },
})
