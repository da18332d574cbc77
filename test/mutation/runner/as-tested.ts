import { appendFileSync, mkdirSync } from 'node:fs'
import type { MutantResult } from '@stryker-mutator/api/core'
import type { Reporter } from '@stryker-mutator/api/report'

const folder = '.cache/mutation'

/** Writes each verdict when it is given, so that survivors can be read, and a broken run counts for what it did. */
export function createReporter(): Reporter {
  mkdirSync(folder, { recursive: true })
  return {
    onMutantTested: ({ fileName, location, mutatorName, replacement, status, static: atLoad }: MutantResult) => {
      const { line, column } = location.start
      const verdict = { fileName, line, column, mutatorName, replacement, status, static: atLoad ?? false }
      appendFileSync(`${folder}/verdicts.ndjson`, `${JSON.stringify(verdict)}\n`)
    },
  }
}
