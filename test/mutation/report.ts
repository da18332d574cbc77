import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCompiler } from './compiler'
import type { Verdict } from './runner/as-tested'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

/** The latest verdict of each mutant, from every run since `.cache/mutation` was emptied. */
const latest: Record<string, Verdict> = {}
for (const line of readFileSync('.cache/mutation/verdicts.ndjson', 'utf8').trim().split('\n')) {
  const verdict: Verdict = JSON.parse(line)
  const { fileName, start, end, mutatorName, replacement } = verdict
  latest[JSON.stringify([fileName, start, end, mutatorName, replacement])] = verdict
}

const compiles = createCompiler()
const shown = process.argv[2]
const folders: Record<string, Verdict[]> = {}
for (const verdict of Object.values(latest)) {
  const folder = verdict.fileName.split('/').at(-2) ?? ''
  folders[folder] ??= []
  folders[folder].push(verdict)
}
for (const [folder, verdicts] of Object.entries(folders)) {
  const count = (...wanted: readonly string[]) => verdicts.filter(({ status }) => wanted.includes(status)).length
  const survivors = verdicts.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const alive = survivors.filter(compiles)
  const dead = count('Killed', 'Timeout')
  console.log(
    `${folder}: ${dead} detected (${count('Timeout')} by time), ${survivors.length} survived ` +
      `(${survivors.length - alive.length} do not compile), ${count('Ignored')} static: ` +
      `${percent(dead, survivors.length)} of all, ${percent(dead, alive.length)} of those that compile`,
  )
  for (const { fileName, start, mutatorName, replacement } of alive) {
    if (shown === undefined || !fileName.includes(shown)) continue
    console.log(`  ${fileName}:${start.line}:${start.column} ${mutatorName} -> ${replacement.replaceAll(/\s+/g, ' ')}`)
  }
}

function percent(dead: number, alive: number): string {
  return `${((dead * 100) / (dead + alive)).toFixed(1)} %`
}
