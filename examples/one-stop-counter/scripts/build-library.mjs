// Builds the library that this example links to, when it has not been built yet.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = (...command) => execFileSync('npm', command, { cwd: root, stdio: 'inherit' })

if (!existsSync(`${root}node_modules`)) run('ci')
if (!existsSync(`${root}dist/index.js`)) run('run', 'build')
