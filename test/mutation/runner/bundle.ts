import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import type { DeclaredTest } from './stand-in'

/** Loads test files into a world of their own: every module of the library is new, so that no mutant leaves a trace. */
export type LoadTests = (files: readonly string[]) => readonly DeclaredTest[]

const seed = 17
const runs = 20

/**
 * Puts the library and its tests into one script, compiled once.
 *
 * @param root The folder of the library; paths of test files are relative to it.
 */
export async function bundleTests(root: string, files: readonly string[], standIn: string): Promise<LoadTests> {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(files), resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    alias: { vitest: standIn, congvu: join(root, 'src/index.ts') },
    logLevel: 'error',
  })
  const script = new Script(`(function (require, exports) {${outputFiles[0]?.text}\n})`)
  const require = createRequire(join(root, 'package.json'))
  return (wanted) => {
    const exports: { load?: LoadTests } = {}
    script.runInThisContext()(require, exports)
    return exports.load?.(wanted) ?? []
  }
}

/** Properties get the same inputs in each run, so that a score is a fact. */
function entryOf(files: readonly string[]): string {
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`)
  return `
    require('fast-check').configureGlobal({ seed: ${seed}, numRuns: ${runs} })
    const { declare } = require('vitest')
    const loaders = { ${loaders.join(',\n')} }
    exports.load = (files) => files.flatMap((file) => declare(file, loaders[file]))
  `
}
