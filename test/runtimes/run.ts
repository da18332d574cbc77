import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare'
import type { Answers } from './questions/ask'
import { nodes, others, type Runtime, reference } from './runtimes'

const root = fileURLToPath(new URL('../..', import.meta.url))
let failed = false

const wanted = process.argv.slice(2)
if (wanted.length === 0 || wanted.includes('package')) await askAll()
if (wanted.length === 0 || wanted.includes('suite')) for (const runtime of nodes) runSuite(runtime)
process.exitCode = failed ? 1 : 0

/** The built package in each runtime: every vector and example right, and the same text as from this Node. */
async function askAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-runtimes-'))
  try {
    await prepare(folder)
    const expected = await answerOf(reference, folder)
    tellUnasked(expected ?? '')
    for (const runtime of others) {
      const text = await answerOf(runtime, folder)
      if (text !== undefined && text !== expected) tell(`${runtime.name}: not the same text as from Node`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function answerOf(runtime: Runtime, folder: string): Promise<string | undefined> {
  const { name, zone } = runtime
  const program = runtime.find()
  if (program === undefined) {
    console.log(`SKIPPED ${name}: not to be had on this platform`)
    return undefined
  }
  const start = performance.now()
  const text = await runtime.answer(program, folder, zone)
  const { vectors, register, examples }: Answers = JSON.parse(text)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const checks = examples.flatMap((example) => example.checks)
  for (const wrong of vectors.wrong) tell(`${name}, vector ${wrong}`)
  for (const example of examples) {
    const right = example.thrown === undefined && example.checks.every((check) => check.right)
    if (!right) tell(`${name}, example ${example.name}: ${example.thrown ?? JSON.stringify(example.checks)}`)
  }
  console.log(
    `${name} ${runtime.version(program)} in ${zone}: ${vectors.asked} vectors, ${register.length} lines of the register, ` +
      `${examples.length} examples with ${checks.length} values, ${text.length} characters, ${seconds} s`,
  )
  return text
}

/** Every domain of the library must have been asked something. */
function tellUnasked(text: string): void {
  const { examples }: Answers = JSON.parse(text)
  const domains = readdirSync(join(root, 'src')).filter((name) => existsSync(join(root, 'src', name, 'index.ts')))
  for (const domain of domains) {
    if (!examples.some(({ name }) => name.startsWith(`src/${domain}/`))) tell(`no example asks ${domain}`)
  }
}

/** The whole suite of the library on another Node. */
function runSuite({ name, zone, find, version }: Runtime): void {
  const program = find()
  if (program === undefined) {
    console.log(`SKIPPED the suite on ${name}: not to be had on this platform`)
    return
  }
  console.log(`the suite on ${name} (${version(program)}) in ${zone}`)
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot']
  const env = { ...process.env, TZ: zone, PATH: `${join(program, '..')}:${process.env['PATH']}` }
  const { status } = spawnSync(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) tell(`the suite on ${name} failed`)
}

function tell(problem: string): void {
  failed = true
  console.error(problem)
}
