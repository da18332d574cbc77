import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { createStandIn, type DeclaredTest } from './stand-in'

/** Loads test files into a world of their own: every module of the library is new, so that no mutant leaves a trace. */
export type LoadTests = (files: readonly string[]) => readonly DeclaredTest[]

interface Bundle {
  load?: (file: string) => void
}

/**
 * Puts the library and its tests into one script, compiled once.
 *
 * @param root The folder of the library.
 * @param files Test files, relative to it.
 */
export async function prepareTests(root: string, files: readonly string[]): Promise<LoadTests> {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(files), resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['vitest', 'fast-check', 'zod', 'date-fns', '@duckdb/node-api'],
    logLevel: 'error',
  })
  const script = new Script(`(function (require, exports) {${outputFiles[0]?.text}\n})`)
  const requireOfRoot = createRequire(join(root, 'package.json'))
  return (wanted) => {
    const { words, declared, enter } = createStandIn()
    const bundle: Bundle = {}
    script.runInThisContext()((name: string) => (name === 'vitest' ? words : requireOfRoot(name)), bundle)
    for (const file of wanted) {
      enter(file)
      bundle.load?.(file)
    }
    return declared
  }
}

/** Properties get the same inputs in each run, so that a score is a fact. */
function entryOf(files: readonly string[]): string {
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`)
  return `
    require('fast-check').configureGlobal({ seed: 17, numRuns: 20 })
    const loaders = { ${loaders.join(',\n')} }
    exports.load = (file) => { loaders[file]() }
  `
}
