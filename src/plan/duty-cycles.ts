import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { DateBound, PeriodEnd } from '../calendar/period'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'
import type { TraceStep } from '../core/trace'
import { listDuties } from './list-duties'
import type { Duty, Plan } from './types'

/** Một kỳ của nhiệm vụ — one time that a dated duty falls due. */
export interface DutyCycle {
  readonly duty: Duty
  readonly year?: number
  readonly bound: DateBound
  readonly end: PeriodEnd & { readonly due: IsoDate }
  readonly steps: readonly TraceStep[]
}

/** True for a duty whose day the plan itself gives. */
export function isDated({ timing }: Duty): boolean {
  return (timing.kind === 'one-off' || timing.kind === 'yearly') && timing.limit !== undefined
}

/** Every cycle of every dated duty that is due in [from, to], earliest first; and what could not be counted. */
export function listCycles(
  plan: Plan,
  from: IsoDate,
  to: IsoDate,
  context: Context,
): { readonly cycles: readonly DutyCycle[]; readonly findings: readonly CalendarFinding[] } {
  const findings: CalendarFinding[] = []
  const cycles: DutyCycle[] = []
  for (const duty of listDuties({}, plan)) {
    for (const { year, bound } of boundsOf(duty, Number(from.slice(0, 4)), Number(to.slice(0, 4)))) {
      if (!isNear(bound, from, to)) continue
      const counted = reckon(bound, context)
      if (counted.end === undefined) {
        findings.push(...counted.findings)
        continue
      }
      // A bound is a day, so its end is one too.
      const end = { ...counted.end, due: counted.end.due as IsoDate }
      if (end.due < from || end.due > to) continue
      cycles.push({ duty, ...(year !== undefined && { year }), bound, end, steps: counted.steps })
    }
  }
  return { cycles: cycles.sort((one, other) => compare(one.end.due, other.end.due)), findings }
}

/** The day of a cycle from which a duty runs: the plan's own day, or the first of January of its year. */
export function startOf({ year }: DutyCycle, plan: Plan): IsoDate {
  const first: IsoDate = `${year ?? Number(plan.date.slice(0, 4))}-01-01`
  return first > plan.date ? first : plan.date
}

/** A bound of January may end in December of the year before, so one more year is looked at. */
function boundsOf(
  { timing, basis }: Duty,
  firstYear: number,
  lastYear: number,
): readonly { readonly year?: number; readonly bound: DateBound }[] {
  if (timing.kind === 'one-off' && timing.limit !== undefined) return [{ bound: { ...timing.limit, basis } }]
  if (timing.kind !== 'yearly' || timing.limit === undefined) return []
  const { limit } = timing
  const first = Math.max(limit.firstYear, firstYear)
  const last = Math.min(limit.lastYear ?? lastYear + 1, lastYear + 1)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index
    const bound: DateBound =
      'before' in limit ? { before: `${year}-${limit.before}`, basis } : { by: `${year}-${limit.by}`, basis }
    return { year, bound }
  })
}

/** A bound ends on its own day or on the day before. */
function isNear(bound: DateBound, from: IsoDate, to: IsoDate): boolean {
  const day = dayOf('before' in bound ? bound.before : bound.by)
  return day >= dayOf(from) && day <= dayOf(to) + 1
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
