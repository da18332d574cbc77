import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// What the playground needs and a clean clone may not have: the built library, and a browser.
const root = new URL('../../', import.meta.url).pathname
if (!existsSync(`${root}dist/index.js`)) execSync('npm run build', { cwd: root, stdio: 'inherit' })
if (!existsSync('/usr/bin/chromium')) {
  console.log('Chromium is not here: installing the one of Debian (apt-get install chromium)')
  try {
    execSync('apt-get update -qq && apt-get install -y -qq chromium', { stdio: 'ignore' })
  } catch {
    console.log('Chromium could not be installed: the tests in a browser are skipped')
  }
}
