import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { leadersOf } from './actor-units'
import { isYear } from './check-unit-report'
import type { ConsolidationContext, ReceivedReport } from './consolidation'
import { dayOfMoment, dutyOfRule, planBasis, rangeOf } from './document-timeliness'
import type { PlanReportFinding } from './report-findings'
import { scheduleDuties } from './schedule-duties'
import type { DutyDeadline, Submission } from './schedule-types'
import type { Duty, Plan } from './types'

interface ReportSchedule {
  /** Every report owed in the year. */
  readonly owed: readonly DutyDeadline[]
  /** The report that the Department owes itself. */
  readonly consolidated: DutyDeadline
  readonly notOwed: readonly ReceivedReport[]
  readonly findings: readonly PlanReportFinding[]
}

interface NoSchedule {
  readonly missing: readonly string[]
  readonly findings: readonly PlanReportFinding[]
}

type Numbered = ReceivedReport & { readonly row: number }
type Within = ConsolidationContext & { readonly plan: Plan }

/** The reports of a year against the deadlines of the plan: the units' and the Department's own. */
export function scheduleReports(
  reports: readonly ReceivedReport[],
  year: number,
  context: Within,
): ReportSchedule | NoSchedule {
  const { plan, asOf, members } = context
  const report = dutyOfRule('plan.check-unit-report', plan)
  const duty = dutyOfRule('plan.compute-consolidation', plan)
  if (report === undefined || duty === undefined) {
    const rule = report === undefined ? 'plan.check-unit-report' : 'plan.compute-consolidation'
    return { missing: ['plan'], findings: [finding('plan.rule-without-duty', { rule }, planBasis(plan))] }
  }
  if (!isYear(year, context)) {
    const problem = finding('plan.year-impossible', { given: quote(year) }, duty.basis, { path: ['year'] })
    return { missing: ['year'], findings: [problem] }
  }
  const counted = reports.map((one, row) => ({ ...one, row })).filter((one) => yearOf(one, year) === year)
  const ranges = [rangeOf(report, year), rangeOf(duty, year)]
  const scheduled = scheduleDuties(
    {
      from: ranges.map(([from]) => from).sort()[0] ?? `${year}-01-01`,
      to:
        ranges
          .map(([, to]) => to)
          .sort()
          .at(-1) ?? `${year}-12-31`,
      plan,
      asOf,
      leadTimes: [],
      submissions: [...counted.map((one) => toSubmission(one, report, year)), ...ownSubmissions(duty, year, context)],
      ...(members !== undefined && { members }),
    },
    context,
  )
  const deadlines = scheduled.status === 'decided' ? scheduled.value.deadlines.filter((one) => one.year === year) : []
  const consolidated = deadlines.find((deadline) => deadline.duty === duty.id)
  if (consolidated === undefined) {
    const problem = finding('plan.no-cycle', { duty: duty.id, year }, duty.basis, { path: ['year'] })
    return { missing: ['year'], findings: [problem] }
  }
  const owed = deadlines.filter((deadline) => deadline.duty === report.id)
  const units = new Set(owed.map(({ holder }) => holder))
  return {
    owed,
    consolidated,
    notOwed: counted.filter(({ unit }) => !units.has(unit)).map(({ row: _, ...received }) => received),
    findings: [
      ...scheduled.findings.map((found) => placed(found, counted)),
      ...findRepeated(counted, report),
      ...findOtherYears(reports, year, report),
    ],
  }
}

function toSubmission({ unit, sent }: Numbered, { id }: Duty, year: number): Submission {
  return { unit, duty: id, at: sent, year }
}

/** The Department's own report, as sent by whoever holds the duty. */
function ownSubmissions(duty: Duty, year: number, context: Within): readonly Submission[] {
  const { plan, members, policy, consolidated } = context
  if (consolidated === undefined) return []
  const question = { plan, ...(members !== undefined && { members }), ...(policy !== undefined && { policy }) }
  const { holders } = leadersOf(duty, rangeOf(duty, year)[0], question)
  return holders.map(({ unit }) => ({ unit, duty: duty.id, at: consolidated, year }))
}

/** A finding about a submission, said of the report it was made from. */
function placed(found: PlanReportFinding, counted: readonly Numbered[]): PlanReportFinding {
  const [list, number, field] = found.path ?? []
  if (list !== 'submissions' || typeof number !== 'number') return found
  const row = counted[number]?.row
  const path: Path = row === undefined ? ['consolidated'] : ['reports', row, field === 'at' ? 'sent' : (field ?? '')]
  return { ...found, path }
}

function findRepeated(counted: readonly Numbered[], { basis }: Duty): readonly PlanReportFinding[] {
  return counted.flatMap(({ unit, sent, row }) => {
    const isFirst = counted.find((other) => other.unit === unit)?.row === row
    const place = { severity: 'notice', path: ['reports', row] } as const
    return isFirst ? [] : [finding('plan.report-repeated', { unit, at: sent }, basis, place)]
  })
}

function findOtherYears(
  reports: readonly ReceivedReport[],
  year: number,
  { basis }: Duty,
): readonly PlanReportFinding[] {
  return reports.flatMap((report, row) => {
    const given = yearOf(report, year)
    const place = { severity: 'notice', path: ['reports', row, 'year'] } as const
    return given === year ? [] : [finding('plan.report-other-year', { unit: report.unit, given, year }, basis, place)]
  })
}

/** Without a year, a report counts for the year asked about, unless it was sent before that year began. */
function yearOf({ year: given, sent }: ReceivedReport, year: number): number {
  if (given !== undefined) return given
  const day = dayOfMoment(sent)
  return day === undefined ? year : Math.min(year, Number(day.slice(0, 4)))
}
