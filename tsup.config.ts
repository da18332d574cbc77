import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build, transform } from 'esbuild'
import rewritePattern from 'regexpu-core'
import { defineConfig } from 'tsup'
import ts from 'typescript'

const domains = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`))

/** Every module is an entry, so that a consumer of one function gets that function and no more. */
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  dts: {
    entry: ['src/index.ts', ...domains.map((name) => `src/${name}/index.ts`), 'src/interop/ics/index.ts', 'src/es5.ts'],
  },
  splitting: true,
  clean: true,
  target: 'es2022',
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  async onSuccess() {
    removeUnreachable()
    copyFileSync('docs/public/llms.txt', 'dist/llms.txt')
    await writeSchemas()
    await writeEs5()
  },
})

/** Modules are entries for the sake of splitting; as files only those that package.json names can be imported. */
function removeUnreachable(): void {
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = new Set(JSON.stringify([exports, bin]).match(/dist\/[\w/-]+(?=\.c?js)/g))
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    const entry = `dist/${path.replace(/\.ts$/, '')}`
    if (!path.endsWith('.ts') || named.has(entry)) continue
    for (const kind of ['js', 'cjs']) rmSync(`${entry}.${kind}`)
  }
}

/** The JSON Schema of every record, as files for systems that are not JavaScript. */
async function writeSchemas(): Promise<void> {
  const { jsonSchemas, openApiComponents } = await import(new URL('./dist/schema/index.js', import.meta.url).href)
  for (const draft of ['draft-2020-12', 'draft-7']) {
    mkdirSync(`dist/schemas/${draft}`, { recursive: true })
    for (const [name, schema] of Object.entries(jsonSchemas(draft))) {
      writeFileSync(`dist/schemas/${draft}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
    }
  }
  const info = { title: 'congvu', version: process.env['npm_package_version'] ?? '0' }
  for (const version of ['3.1', '3.0']) {
    const document = { openapi: `${version}.0`, info, paths: {}, components: openApiComponents(version) }
    writeFileSync(`dist/schemas/openapi-${version}.json`, `${JSON.stringify(document, null, 2)}\n`)
  }
}

const script = { bundle: true, charset: 'utf8', format: 'iife', minify: true, write: false } as const

/** What came after Map, Set and Symbol and the library uses; core-js adds each only where it is missing. */
const lacking = [
  'array.includes',
  'object.entries',
  'object.values',
  'string.pad-start',
  'array.flat',
  'array.flat-map',
  'object.from-entries',
  'string.replace-all',
  'array.at',
  'string.at-alternative',
  'object.has-own',
]

/** An engine that lies about its collections gives wrong days silently; better it refuses. */
const refusal =
  "if (typeof Map !== 'function' || typeof Set !== 'function' || typeof Symbol !== 'function') " +
  "throw new Error('congvu needs Map, Set and Symbol; in Rhino set the language version to ES6');"

/** The library as one ES5 script, for engines inside Java and old browsers: a global `congvu`, or a CommonJS module. */
async function writeEs5(): Promise<void> {
  const modern = await build({ ...script, entryPoints: ['src/es5.ts'], globalName: 'congvu' })
  const { outputText } = ts.transpileModule(modern.outputFiles[0]?.text ?? '', {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.None, downlevelIteration: true },
    transformers: { before: [withoutUnicodePatterns] },
  })
  const library = await transform(outputText, { minify: true, charset: 'utf8', target: 'es5' })
  const imports = lacking.map((name) => `import 'core-js/modules/es.${name}'`).join('\n')
  const fillings = await build({ ...script, stdin: { contents: imports, resolveDir: '.' }, target: 'es5' })
  const parts = [
    '/* congvu, MIT; with core-js, MIT, (c) Denis Pushkarev and contributors */',
    refusal,
    fillings.outputFiles[0]?.text,
    library.code,
    "if (typeof module === 'object' && module.exports) module.exports = congvu",
  ]
  mkdirSync('dist/es5', { recursive: true })
  writeFileSync('dist/es5/congvu.js', `${parts.map((part) => part?.trim()).join('\n')}\n`)
  writeFileSync('dist/es5/package.json', '{ "type": "commonjs" }\n')
}

/** Regular expressions with the flag u, written as ES5 can read them. */
function withoutUnicodePatterns(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isRegularExpressionLiteral(node)) return ts.visitEachChild(node, visit, context)
    const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
    if (!/[suy]/.test(flags) && !pattern.includes('(?<')) return node
    const plain = rewritePattern(pattern, flags, {
      unicodeFlag: 'transform',
      unicodePropertyEscapes: 'transform',
      dotAllFlag: 'transform',
      namedGroups: 'transform',
    })
    return ts.factory.createRegularExpressionLiteral(`/${plain}/${flags.replaceAll(/[su]/g, '')}`)
  }
  return (file) => ts.visitEachChild(file, visit, context)
}
