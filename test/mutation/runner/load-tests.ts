import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { createStandIn, type DeclaredTest } from './stand-in'

/** Gives the tests of a file, which is loaded when it is first asked for. */
export type LoadTests = (file: string) => readonly DeclaredTest[]

/** A world of its own: every module of the library is new in it. */
export type CreateWorld = () => LoadTests

interface Bundle {
  load?: (file: string) => void
}

/**
 * Puts the library and its tests into one script, compiled once.
 *
 * @param root The folder of the library.
 * @param files Test files, relative to it.
 */
export async function prepareTests(root: string, files: readonly string[]): Promise<CreateWorld> {
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
  return () => {
    const bundle: Bundle = {}
    const { words, enter } = createStandIn()
    script.runInThisContext()((name: string) => (name === 'vitest' ? words : requireOfRoot(name)), bundle)
    const loaded: Record<string, readonly DeclaredTest[]> = {}
    return (file) => {
      loaded[file] ??= enter(file, () => bundle.load?.(file))
      return loaded[file]
    }
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
