// The browser tests need Debian's Chromium; where it is missing and cannot be had, they say so and are skipped.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('/usr/bin/chromium')) {
  try {
    console.log('Chromium is missing: installing the package of Debian')
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' })
  } catch {
    console.warn('SKIPPED: no Chromium, and apt-get could not install it; the pages are not tested in a browser')
  }
}
