import { execFileSync, execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// What the playground needs and a clean clone may not have: the built library, and a browser.
const root = new URL('../../', import.meta.url).pathname
if (!existsSync(`${root}dist/index.js`)) execSync('npm run build', { cwd: root, stdio: 'inherit' })
execFileSync('sh', [`${root}test/support/install-chromium.sh`], { stdio: 'inherit' })
