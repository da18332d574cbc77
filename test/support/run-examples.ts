import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

/** Runs every example as a reader would, and shows only how it began; one with its own package is run by its own tests. */
for (const name of readdirSync('examples').sort()) {
  const main = `examples/${name}/main.ts`
  if (!existsSync(main) || existsSync(`examples/${name}/package.json`)) continue
  const output = execFileSync('npx', ['tsx', main], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  console.log(`${name}: ${output.split('\n').length} lines, begins with\n  ${output.trim().split('\n')[0]}`)
}
