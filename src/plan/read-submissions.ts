import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, isDateText, quote, readDay, readInstant, secondOf, secondOfDay } from '../core/iso'
import { momentBasis } from './check-schedule-query'
import { isDated } from './duty-cycles'
import { spell } from './find-clause'
import { listDuties } from './list-duties'
import type { PlanReportFinding } from './report-findings'
import type { ScheduleQuery, Submission } from './schedule-types'
import type { Duty, Plan } from './types'

/** A submission that can be used: its duty found, its moment and year read. */
export interface ReadSubmission extends Submission {
  readonly row: number
  readonly id: string
  readonly day: IsoDate
  readonly second: number
  readonly yearGiven: boolean
}

/** The submissions that can be used, earliest first, and what is wrong with the others. */
export function readSubmissions(
  { submissions = [], asOf }: Pick<ScheduleQuery, 'submissions' | 'asOf'>,
  plan: Plan,
): { readonly read: readonly ReadSubmission[]; readonly findings: readonly PlanReportFinding[] } {
  const now = asOf === undefined ? undefined : readInstant(asOf)
  const findings: PlanReportFinding[] = []
  const read: ReadSubmission[] = []
  for (const [row, submission] of submissions.entries()) {
    const path = ['submissions', row]
    const { at } = submission
    const duty = datedDuty(submission.duty, plan)
    const second = readMoment(at)
    if (duty === undefined) {
      const given = quote(submission.duty)
      findings.push(finding('plan.duty-unknown', { given }, [{ document: plan.document }], { path: [...path, 'duty'] }))
    }
    if (second === undefined) {
      findings.push(finding('calendar.instant-form', { given: quote(at) }, momentBasis, { path: [...path, 'at'] }))
    }
    if (duty === undefined || second === undefined) continue
    if (asOf !== undefined && now !== undefined && second > now) {
      findings.push(finding('plan.submission-in-future', { at, asOf }, duty.basis, { path: [...path, 'at'] }))
      continue
    }
    const day = dateOf(dayOfEither(at))
    const yearGiven = submission.year !== undefined
    const year = duty.timing.kind === 'yearly' ? (submission.year ?? Number(day.slice(0, 4))) : undefined
    const { year: _, ...rest } = submission
    read.push({ ...rest, ...(year !== undefined && { year }), row, id: duty.id, day, second, yearGiven })
  }
  return { read: read.sort((one, other) => one.second - other.second), findings }
}

/** A dated duty by its id, or by the id of a clause that has just one. */
export function datedDuty(id: string, plan: Plan): Duty | undefined {
  if (typeof id !== 'string') return undefined
  const dated = listDuties({}, plan).filter(isDated)
  const exact = dated.find((duty) => spell(duty.id) === spell(id))
  if (exact !== undefined) return exact
  const there = dated.filter(({ clause }) => spell(clause) === spell(id))
  return there.length === 1 ? there[0] : undefined
}

/** A day counts from its first second. */
export function readMoment(at: string): number | undefined {
  if (typeof at !== 'string') return undefined
  if (!isDateText(at)) return readInstant(at) === undefined ? undefined : secondOf(at)
  const day = readDay(at)
  return day === undefined ? undefined : secondOfDay(day)
}
