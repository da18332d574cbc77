import type { Outcome } from 'congvu/core'
import { type Consolidation, computeConsolidation, type Submission, scheduleDuties } from 'congvu/plan'

/** Who sent the unit plan, and who sent the report of a year. */
export interface Table {
  /** Units that owed the one-off plan in that year, and how many sent it in time. */
  readonly plans?: { readonly owed: number; readonly inTime: number }
  readonly reports: Consolidation
}

/** Judges every unit's plan (in the year it was due) and report as of a moment. */
export function tabulate(submissions: readonly Submission[], year: number, asOf: string): Outcome<Table> {
  const plans = scheduleDuties({
    from: `${year}-01-01`,
    to: `${year}-06-30`,
    submissions: submissions.filter(({ duty }) => duty === 'III.1.b-1'),
    asOf,
  })
  const reports = computeConsolidation(
    submissions
      .filter(({ duty, at, year: given }) => duty === 'III.1.c-2' && (given ?? Number(at.slice(0, 4))) === year)
      .map(({ unit, at }) => ({ unit, sent: at, year })),
    { asOf, year },
  )
  if (plans.status === 'undetermined') return plans
  if (reports.status === 'undetermined') return reports
  const { deadlines } = plans.value
  const sent = { owed: deadlines.length, inTime: deadlines.filter(({ status }) => status === 'met').length }
  return {
    status: 'decided',
    value: { ...(deadlines.length > 0 && { plans: sent }), reports: reports.value },
    findings: [...plans.findings, ...reports.findings],
    trace: reports.trace,
  }
}
