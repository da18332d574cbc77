import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askPage } from './ask-page'

/** Something that runs JavaScript: where it stands on this machine, and how it is asked. */
export interface Runtime {
  readonly name: string
  /** The zone it is told to live in: each another, so that none can lean on the machine's. */
  readonly zone: string
  readonly program: string | undefined
  readonly version: (program: string) => string
  readonly answer: (program: string, folder: string) => Promise<string> | string
}

const modules = fileURLToPath(new URL('node_modules', import.meta.url))
const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The versions of Node beside the one that runs this. */
export const nodes: readonly Runtime[] = [
  node('Node 22', installed('node-22/bin/node'), 'America/Los_Angeles'),
  node('Node 24', installed('node-24/bin/node'), 'Pacific/Apia'),
]

/** The Node that runs this: what it answers is what all others must answer. */
export const reference = node('Node', process.execPath, 'UTC')

export const others: readonly Runtime[] = [
  ...nodes,
  {
    name: 'Bun',
    zone: 'America/Los_Angeles',
    program: installed('@oven/bun-linux-x64/bin/bun'),
    version: (program) => output(program, ['--version']),
    answer: (program, folder) => output(program, ['--no-install', 'main.mjs'], folder, 'America/Los_Angeles'),
  },
  {
    name: 'Deno',
    zone: 'Pacific/Apia',
    program: installed('@deno/linux-x64-glibc/deno'),
    version: (program) => output(program, ['--version']).split('\n')[0]?.split(' ')[1] ?? '',
    // no permission is given: the library reads no file, no environment, no clock's zone
    answer: (program, folder) =>
      output(program, ['run', '--no-remote', '--no-prompt', '--node-modules-dir=manual', 'main.mjs'], folder, 'Pacific/Apia'),
  },
  {
    name: 'Chromium',
    zone: 'Asia/Ho_Chi_Minh',
    program: chromiums.find(existsSync),
    version: (program) => /[\d.]+/.exec(output(program, ['--version']))?.[0] ?? '',
    answer: (program, folder) => askPage(program, join(folder, 'page.mjs'), 'Asia/Ho_Chi_Minh'),
  },
]

function node(name: string, program: string | undefined, zone: string): Runtime {
  return {
    name,
    zone,
    program,
    version: (path) => output(path, ['--version']).slice(1),
    answer: (path, folder) => output(path, ['main.mjs'], folder, zone),
  }
}

function installed(path: string): string | undefined {
  const program = join(modules, path)
  return existsSync(program) ? program : undefined
}

function output(program: string, args: readonly string[], folder = '.', zone = 'UTC'): string {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '', DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
  return execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 }).trim()
}
