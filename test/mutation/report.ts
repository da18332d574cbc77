import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What of a report is read here; https://github.com/stryker-mutator/mutation-testing-elements has the whole schema. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly static?: boolean
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

const folder = fileURLToPath(new URL('.reports', import.meta.url))
const files: Record<string, Report['files'][string]> = {}
for (const name of readdirSync(folder).sort((one, other) => timeOf(one) - timeOf(other))) {
  Object.assign(files, (JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Report).files)
}

const wanted = process.argv[2] ?? ''
const totals: Record<string, readonly Mutant[]> = {}
for (const [path, { source, mutants }] of Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))) {
  const name = path.split('/').at(-2) ?? ''
  totals[name] = [...(totals[name] ?? []), ...mutants]
  console.log(`${path}: ${summary(mutants)}`)
  if (wanted === '' || !path.includes(wanted)) continue
  for (const { mutatorName, replacement, location, status, static: atLoad } of mutants.filter(isAlive)) {
    const line = source.split('\n')[location.start.line - 1]?.trim()
    const kind = `${mutatorName}${atLoad === true ? ' static' : ''}${status === 'NoCoverage' ? ' no test' : ''}`
    console.log(
      `  ${location.start.line}:${location.start.column} ${kind}: ${line} -> ${replacement?.replaceAll(/\s+/g, ' ')}`,
    )
  }
}
for (const [name, mutants] of Object.entries(totals)) console.log(`${name}: ${summary(mutants)}`)

/** Killed and timed out of all that are valid, in per cent with one decimal. */
function summary(mutants: readonly Mutant[]): string {
  const alive = mutants.filter(isAlive).length
  const dead = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  return `${mutants.length} mutants, ${dead} detected, ${alive} survived: ${((dead * 100) / (dead + alive)).toFixed(1)} %`
}

function isAlive({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

function timeOf(name: string): number {
  return statSync(`${folder}/${name}`).mtimeMs
}
