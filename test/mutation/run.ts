import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { type Folder, folders, leftOut, slowTests } from './folders'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
// the runner is TypeScript, and each of its processes has to read it
process.env['NODE_OPTIONS'] = '--import tsx'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { break: { type: 'string' } } })
const [name = '', ...files] = positionals
const folder: Folder | undefined = (folders as Readonly<Record<string, Folder>>)[name]
if (folder === undefined) throw new Error(`no folder ${name}: ${Object.keys(folders).join(', ')}`)
const start = Date.now()
const results = await new Stryker({
  mutate: files.length === 0 ? [`src/${name}/*.ts`] : files.map((file) => `src/${name}/${file}.ts`),
  testFiles: folder.tests.flatMap(listTests),
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('runner/plugin.ts', import.meta.url))],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['/*', '!/src', '!/test', '!/docs', '!/package.json', '!/tsconfig.json', '/test/runtimes'],
  reporters: ['progress-append-only', 'as-tested'],
  allowConsoleColors: false,
  thresholds: { break: values.break === undefined ? null : Number(values.break) },
}).runMutationTest()
const counts: Record<string, number> = {}
for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1
console.log(name, counts, `${Math.round((Date.now() - start) / 1000)} s`)

function listTests(path: string): string[] {
  if (statSync(join('test', path)).isFile()) return [`test/${path}`]
  return readdirSync(join('test', path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !leftOut.some((left) => file.endsWith(`${left}.test.ts`)))
    .map((file) => `test/${path}/${file}`)
    .sort((one, other) => Number(isSlow(one)) - Number(isSlow(other)) || (one < other ? -1 : 1))
}

/** Slow files come last, when almost every mutant is dead. */
function isSlow(file: string): boolean {
  return slowTests.some((slow) => file.endsWith(`${slow}.test.ts`))
}
