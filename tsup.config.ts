import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

const domains = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`))

/** Every module is an entry, so that a consumer of one function gets that function and no more. */
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  dts: { entry: ['src/index.ts', ...domains.map((name) => `src/${name}/index.ts`), 'src/interop/ics/index.ts'] },
  splitting: true,
  clean: true,
  target: 'es2022',
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
