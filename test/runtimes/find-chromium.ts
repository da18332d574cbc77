import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Chromium where Linux keeps it; Debian is asked for it when it is missing and this runs as root. */
export function findChromium(): string | undefined {
  const found = places.find(existsSync)
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  console.log('Chromium is missing: installing it from Debian')
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  return places.find(existsSync)
}
