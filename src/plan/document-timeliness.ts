import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfEither } from '../core/iso'
import type { TraceStep } from '../core/trace'
import { findUnit } from '../units/find-unit'
import { distinctFindings } from './distinct-findings'
import { isDated } from './duty-cycles'
import { listDuties } from './list-duties'
import { readMoment } from './read-submissions'
import type { PlanReportFinding } from './report-findings'
import { scheduleDuties } from './schedule-duties'
import type { DutyDeadline } from './schedule-types'
import type { Duty, Plan } from './types'
import type { PlanContext, SubmissionTimeliness, UnitDocument } from './unit-documents'

/** Whether a unit's document was sent in time, by the deadline of the plan that a rule encodes. */
export interface DocumentTimeliness {
  readonly timeliness: SubmissionTimeliness
  readonly deadline?: DutyDeadline
  readonly steps: readonly TraceStep[]
  readonly findings: readonly PlanReportFinding[]
}

/** The dated duty of a plan that a rule encodes. */
export function dutyOfRule(rule: string, plan: Plan): Duty | undefined {
  return listDuties({}, plan).find((duty) => isDated(duty) && duty.rules.includes(rule))
}

/** Judges when a document was sent; `year` names the cycle of a yearly duty. */
export function judgeSending(
  duty: Duty,
  document: UnitDocument,
  year: number | undefined,
  context: PlanContext & { readonly plan: Plan },
): DocumentTimeliness {
  const { unit, sent } = document
  const { plan, members, asOf } = context
  const [from, to] = rangeOf(duty, year)
  const scheduled = scheduleDuties(
    {
      from,
      to,
      units: [unit],
      plan,
      leadTimes: [],
      ...(members !== undefined && { members }),
      ...(asOf !== undefined && { asOf }),
      ...(sent !== undefined && {
        submissions: [{ unit, duty: duty.id, at: sent, ...(year !== undefined && { year }) }],
      }),
    },
    context,
  )
  const findings = distinctFindings(scheduled.findings.map(placed))
  if (scheduled.status === 'undetermined') return { timeliness: 'not-sent', steps: [], findings }
  const deadline = scheduled.value.deadlines.find(
    (found) => found.duty === duty.id && found.holder === unit && found.year === year,
  )
  if (deadline === undefined) {
    if (findings.some(({ code }) => code === 'plan.unit-unknown' || code === 'plan.unit-ended')) {
      return { timeliness: 'not-owed', steps: [], findings }
    }
    const owed = findings.filter(({ code }) => code !== 'plan.submission-not-owed')
    return { timeliness: 'not-owed', steps: [], findings: [...owed, owesNothing(duty, unit, year, to)] }
  }
  return { timeliness: timelinessOf(deadline, sent), deadline, steps: deadline.trace.steps, findings }
}

/** The civil day of a moment that can be read. */
export function dayOfMoment(moment: string | undefined): IsoDate | undefined {
  return moment === undefined || readMoment(moment) === undefined ? undefined : dateOf(dayOfEither(moment))
}

/** The days between which a cycle of a dated duty falls due. */
export function rangeOf({ timing }: Duty, year: number | undefined): readonly [from: IsoDate, to: IsoDate] {
  const { limit } = timing as Extract<Duty['timing'], { readonly kind: 'one-off' | 'yearly' }>
  const written = limit === undefined ? '' : 'before' in limit ? limit.before : limit.by
  const day = dayOf((year === undefined ? written : `${year}-${written}`) as IsoDate)
  return [dateOf(day - 1), dateOf(day)]
}

function timelinessOf({ status, bound }: DutyDeadline, sent: string | undefined): SubmissionTimeliness {
  if (status === 'met') return 'on-time'
  if (status === 'met-late') return 'before' in bound && dayOfMoment(sent) === bound.before ? 'on-boundary' : 'late'
  return status === 'overdue' ? 'overdue' : 'not-sent'
}

function owesNothing(duty: Duty, unit: string, year: number | undefined, date: IsoDate): PlanReportFinding {
  const { timing, basis } = duty
  const inYears =
    timing.kind !== 'yearly' ||
    timing.limit === undefined ||
    (year !== undefined && year >= timing.limit.firstYear && year <= (timing.limit.lastYear ?? year))
  if (!inYears && year !== undefined)
    return finding('plan.no-cycle', { duty: duty.id, year }, basis, { path: ['year'] })
  const name = findUnit(unit, date)?.name ?? unit
  const place = { severity: 'notice', path: ['unit'] } as const
  return finding('plan.owes-nothing', { unit: name, duty: duty.id, date }, basis, place)
}

/** A finding about the question put to the schedule, said of the document that was given. */
function placed(found: PlanReportFinding): PlanReportFinding {
  const [list] = found.path ?? []
  if (list === 'submissions') return { ...found, path: [found.path?.[2] === 'unit' ? 'unit' : 'sent'] }
  return list === 'units' ? { ...found, path: ['unit'] } : found
}

/** Where a document without a duty in the plan stands: the plan as a whole. */
export function planBasis({ document }: Plan): Basis {
  return [{ document }]
}
