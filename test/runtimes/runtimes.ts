import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askPage } from './ask-page'
import { findChromium } from './find-chromium'

/** Something that runs JavaScript: where it stands on this machine, and how it is asked. */
export interface Runtime {
  readonly name: string
  /** The zone it is told to live in: each another, so that none can lean on the machine's. */
  readonly zone: string
  readonly find: () => string | undefined
  readonly version: (program: string) => string
  /** Runs the questions that `prepare` wrote to a folder. */
  readonly answer: (program: string, folder: string, zone: string) => Promise<string> | string
}

/** The Node that runs this: what it answers is what all others must answer. */
export const reference = node('Node', 'UTC', () => process.execPath)

/** Other versions of Node. */
export const nodes: readonly Runtime[] = [
  node('Node 22', 'America/Los_Angeles', () => installed('node-22/bin/node')),
  node('Node 24', 'Pacific/Apia', () => installed('node-24/bin/node')),
]

export const others: readonly Runtime[] = [
  ...nodes,
  {
    name: 'Bun',
    zone: 'America/Los_Angeles',
    find: () => installed('@oven/bun-linux-x64/bin/bun'),
    version: (program) => output(program, ['--version']),
    answer: (program, folder, zone) => output(program, ['--no-install', 'main.mjs'], folder, zone),
  },
  {
    name: 'Deno',
    zone: 'Pacific/Apia',
    find: () => installed('@deno/linux-x64-glibc/deno'),
    version: (program) => output(program, ['--version']).split(' ')[1] ?? '',
    // no permission is given: nothing asked here reads a file, the environment or the network
    answer: (program, folder, zone) =>
      output(program, ['run', '--no-remote', '--no-prompt', '--node-modules-dir=manual', 'main.mjs'], folder, zone),
  },
  {
    name: 'Chromium',
    zone: 'Asia/Ho_Chi_Minh',
    find: findChromium,
    version: (program) => /[\d.]+/.exec(output(program, ['--version']))?.[0] ?? '',
    answer: (program, folder, zone) => askPage(program, join(folder, 'page.mjs'), zone),
  },
]

function node(name: string, zone: string, find: Runtime['find']): Runtime {
  return {
    name,
    zone,
    find,
    version: (program) => output(program, ['--version']).slice(1),
    answer: (program, folder) => output(program, ['main.mjs'], folder, zone),
  }
}

function installed(path: string): string | undefined {
  const program = fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))
  return existsSync(program) ? program : undefined
}

function output(program: string, args: readonly string[], folder = '.', zone = 'UTC'): string {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '', DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
  return execFileSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}
