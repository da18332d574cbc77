import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folders = (process.env['MUTATION_TESTS'] ?? 'core').split(',')

/** The tests that stand against the mutants of one folder: `MUTATION_TESTS` names folders or files below `test`. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^congvu$/, replacement: `${root}src/index.ts` },
      { find: /^congvu\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: folders.map((folder) => (folder.endsWith('.test.ts') ? `test/${folder}` : `test/${folder}/**/*.test.ts`)),
    setupFiles: ['test/mutation/seed.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
})
