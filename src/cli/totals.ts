import type { Timeliness } from '../dossier/types'
import type { RecordResult } from './audit-record'

/** What a register holds, counted while it is read, so that its length does not matter. */
export interface Totals {
  dossiers: number
  petitions: number
  unreadable: number
  broken: number
  readonly timeliness: Partial<Record<Timeliness, number>>
}

export const noTotals = (): Totals => ({ dossiers: 0, petitions: 0, unreadable: 0, broken: 0, timeliness: {} })

/** Counts one more result. */
export function countResult(totals: Totals, result: RecordResult): void {
  if (result.status === 'unreadable') {
    totals.unreadable += 1
    return
  }
  if (result.findings.some(({ severity }) => severity === 'violation')) totals.broken += 1
  if (result.status === 'petition') {
    totals.petitions += 1
    return
  }
  const { timeliness } = result.audit
  totals.dossiers += 1
  totals.timeliness[timeliness] = (totals.timeliness[timeliness] ?? 0) + 1
}

/** 0 nothing found, 1 rules were broken, 2 a line could not be read. */
export function exitCodeOf({ unreadable, broken }: Totals): 0 | 1 | 2 {
  if (unreadable > 0) return 2
  return broken > 0 ? 1 : 0
}
