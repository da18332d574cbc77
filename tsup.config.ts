import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
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
  /** The JSON Schema of every record, as files for systems that are not JavaScript. */
  async onSuccess() {
    const { jsonSchemas } = await import(new URL('./dist/schema/index.js', import.meta.url).href)
    for (const draft of ['draft-2020-12', 'draft-7']) {
      mkdirSync(`dist/schemas/${draft}`, { recursive: true })
      for (const [name, schema] of Object.entries(jsonSchemas(draft))) {
        writeFileSync(`dist/schemas/${draft}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
      }
    }
  },
})
