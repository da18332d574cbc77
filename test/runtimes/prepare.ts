import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { exampleModules } from './example-modules'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The names `congvu/…` must be found in the installed pack, never among the sources. */
const tsconfigRaw = {}

const sets = ['add', 'count', 'lunar', 'periods', 'dossiers', 'petitions', 'overlaps', 'working-days']

/**
 * Packs the built library, installs the pack in an empty folder, and writes there the questions as two modules:
 * `main.mjs`, which imports `congvu/…` as any program does and prints its answers, and `page.mjs`, all in one for a page.
 */
export async function prepare(folder: string): Promise<void> {
  if (!existsSync(join(root, 'dist'))) run('npm', ['run', 'build'], root)
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root))
  const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const wanted = [join(folder, packed.filename), `ts-ics@${peerDependencies['ts-ics']}`]
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', ...wanted], folder)

  const sources = join(folder, 'questions')
  mkdirSync(sources)
  const modules = exampleModules(root, fileURLToPath(new URL('questions/check.ts', import.meta.url)))
  for (const [number, { code }] of modules.entries()) writeFileSync(join(sources, `example-${number}.ts`), code)
  const examples = modules.map(({ name }, number) => `[${JSON.stringify(name)}, () => import('./example-${number}')]`)
  const vectors = sets.map((name) => readFileSync(join(root, `examples/vectors/${name}.json`), 'utf8'))
  const register = readFileSync(join(root, 'examples/01-audit-register/register.ndjson'), 'utf8').trim().split('\n')
  writeFileSync(
    join(sources, 'questions.ts'),
    `import { ask } from ${JSON.stringify(fileURLToPath(new URL('questions/ask.ts', import.meta.url)))}
    const vectors = Object.assign({}, ${vectors.join(', ')})
    const register = ${JSON.stringify(register)}
    const examples = [${examples.join(', ')}]
    export const answer = async () => JSON.stringify(await ask({ vectors, register, examples }))`,
  )
  const common = {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    tsconfigRaw,
  } as const
  const questions = join(folder, 'questions.mjs')
  await build({ ...common, entryPoints: [join(sources, 'questions.ts')], outfile: questions, packages: 'external' })
  writeFileSync(join(folder, 'main.mjs'), `import { answer } from './questions.mjs'\nconsole.log(await answer())\n`)
  await build({ ...common, entryPoints: [questions], outfile: join(folder, 'page.mjs'), platform: 'browser' })
}

function run(program: string, args: readonly string[], folder: string): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
