import { finding } from '../core/finding'
import type { TimedDuty } from './late-duties'
import type { ReceptionFinding } from './reception-findings'

/** A finding for each duty that was met late or is overdue, and for a last day that can be read in two ways. */
export function findTimed(duties: readonly TimedDuty[]): readonly ReceptionFinding[] {
  return duties.flatMap(({ deadline: { basis }, duty, due, done, late, other }) => [
    ...(late === undefined
      ? []
      : [
          done === undefined
            ? finding('reception.duty-overdue', { duty, due }, basis, { severity: late })
            : finding('reception.duty-late', { duty, due, done }, basis, { severity: late, at: done }),
        ]),
    ...(other === undefined
      ? []
      : [finding('reception.last-day-off', { duty, due, other }, basis, { severity: 'notice' })]),
  ])
}
