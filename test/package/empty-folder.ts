import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** An empty folder of a newcomer, with the packed library installed in it. */
export interface EmptyFolder {
  install(what: string): void
  write(file: string, text: string): void
  /** Runs a file with Node, or a program of this project's tool chain, and gives what it prints. */
  run(...args: readonly string[]): string
  remove(): void
}

export function packIntoEmptyFolder(): EmptyFolder {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-'))
  const npm = (...args: readonly string[]): string => execFileSync('npm', args, { encoding: 'utf8' })
  const [packed] = JSON.parse(npm('pack', '--json', '--silent', '--pack-destination', folder))
  const made: EmptyFolder = {
    install: (what) => {
      const quiet = ['--silent', '--no-audit', '--no-fund', '--prefer-offline']
      npm('install', ...quiet, '--prefix', folder, what)
    },
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    },
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      if (status !== 0) throw new Error(`${stdout}${stderr}`)
      return stdout.trim()
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  made.write('package.json', '{ "private": true }')
  made.install(join(folder, packed.filename))
  return made
}
