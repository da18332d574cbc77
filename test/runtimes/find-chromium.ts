import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const chromium = '/usr/bin/chromium'
const install = fileURLToPath(new URL('../support/install-chromium.sh', import.meta.url))

/** Debian's Chromium, installed where it is missing and can be had. */
export function findChromium(): string | undefined {
  spawnSync('sh', [install], { stdio: 'inherit' })
  return existsSync(chromium) ? chromium : undefined
}
