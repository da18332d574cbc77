import { appendFileSync, mkdirSync } from 'node:fs'
import type { MutantResult } from '@stryker-mutator/api/core'
import type { Reporter } from '@stryker-mutator/api/report'

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What became of one mutant. */
export interface Verdict {
  readonly fileName: string
  readonly start: Place
  readonly end: Place
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
}

const folder = '.cache/mutation'

/** Writes each verdict when it is given, so that survivors can be read, and a broken run counts for what it did. */
export function createReporter(): Reporter {
  mkdirSync(folder, { recursive: true })
  return {
    onMutantTested: ({ fileName, location, mutatorName, replacement = '', status }: MutantResult) => {
      const verdict: Verdict = { fileName, start: location.start, end: location.end, mutatorName, replacement, status }
      appendFileSync(`${folder}/verdicts.ndjson`, `${JSON.stringify(verdict)}\n`)
    },
  }
}
