import { reckon } from '../calendar/compute-period-end'
import { type Context, calendarOf, lawOn } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOf } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { step, traceOf } from '../core/trace'
import { schedulePosting } from '../law/petitions-reception'
import type { ReceptionFinding } from './reception-findings'
import { frequencyOf } from './reception-frequency'
import { checkHead, checkRange } from './reception-range'
import { latest, scheduledIn, uncertain } from './reception-schedule'
import type { DayRange, ReceptionDay, ReceptionHead, ReceptionSchedule, ReceptionWindow } from './reception-types'
import { windowsOf } from './reception-windows'

/**
 * Người đứng đầu phải tiếp công dân những ngày nào? — The days on which a head receives citizens in person, and by when
 * each schedule is posted.
 *
 * With the head's own schedule its days are listed, moved off days off as the schedule says, and months or weeks with
 * too few of them get a finding. Without one the latest days are listed on which the duty can still be kept.
 *
 * @param head The role, and the schedule if there is one.
 * @param period From a day to a day, both included; weeks run from Monday to Sunday.
 * @param context Calendar, choices at open points, local rules.
 * @returns The days in order, each with its week or month, the law that asks for it and `postBy`, the last day to post
 *   the schedule (5 working days before). Undetermined, with findings, for a period that is none.
 * @remarks Law 42/2013/QH13 art. 12.5, 13.5, 15.2, 18.2, 24.4; Law 136/2025/QH15 art. 1.7; Decree 154/2026 art. 10.2.
 * @example
 * ```ts
 * import { listReceptionDays } from 'congvu/petitions'
 *
 * const days = listReceptionDays({ role: 'commune-chair' }, { from: '2026-10-01', to: '2026-10-31' })
 * days.status === 'decided' && days.value.map(({ date, postBy }) => [date, postBy])
 * //=> [['2026-10-29', '2026-10-22'], ['2026-10-30', '2026-10-23']]
 * ```
 */
export function listReceptionDays(
  head: ReceptionHead,
  period: DayRange,
  context: Context = {},
): Outcome<readonly ReceptionDay[], ReceptionFinding | CalendarFinding | SchemaFinding> {
  const rule = 'petitions.list-reception-days'
  const problems = [...checkHead(head), ...checkRange(period, context)]
  if (problems.length > 0) return undetermined(['period'], traceOf(rule, []), problems)
  const windows = windowsOf(head.role, period, context)
  const listed = windows.map((window) => ({ window, days: daysOf(head.schedule, window, context) }))
  const findings = [
    ...(windows.length === 0 ? [noDuty(head, period)] : []),
    ...listed.flatMap(({ window, days }) => findShortage(window, days.length)),
  ]
  const days = listed
    .flatMap((one) => one.days)
    .filter(({ date }) => period.from <= date && date <= period.to)
    .sort((first, second) => dayOf(first.date) - dayOf(second.date))
  return decided(days, traceOf(rule, windows.map(stepOf)), findings)
}

/** One step of the trace for a week or month. */
export function stepOf({ from, to, per, required, basis }: ReceptionWindow) {
  return step('reception.window', { from, to, per, required }, basis)
}

/** No law asks this role to receive citizens in the period. */
export function noDuty({ role }: ReceptionHead, { from, to }: DayRange): ReceptionFinding {
  const { values } = frequencyOf[role]
  const basis = (values.at(-1) ?? values[0]).basis
  return finding('reception.no-duty', { role, from, to }, basis, { severity: 'warning', path: ['role'] })
}

function findShortage({ from, to, required, basis }: ReceptionWindow, planned: number): readonly ReceptionFinding[] {
  if (required === 0) {
    return [finding('reception.no-working-day', { from, to }, basis, { severity: 'notice' })]
  }
  return planned < required ? [finding('reception.schedule-too-few', { from, to, planned, required }, basis)] : []
}

function daysOf(
  schedule: ReceptionSchedule | undefined,
  window: ReceptionWindow,
  context: Context,
): readonly ReceptionDay[] {
  const calendar = calendarOf(context)
  const planned = schedule === undefined ? latest(window, calendar) : scheduledIn(schedule, window, calendar)
  const seen = new Set<number>()
  return planned.flatMap(({ day, scheduled }) => {
    if (seen.has(day)) return []
    seen.add(day)
    const date = dateOf(day)
    const law = lawOn(schedulePosting, date, context)
    const posting = law && reckon({ until: date, limit: law.value, basis: law.basis }, context)
    const postBy = posting?.end?.due as IsoDate | undefined
    const listed: ReceptionDay = {
      date,
      ...(postBy !== undefined && { postBy }),
      source: schedule === undefined ? 'latest' : 'schedule',
      ...(scheduled !== day && { movedFrom: dateOf(scheduled) }),
      provisional: uncertain(calendar, day) || uncertain(calendar, scheduled),
      window,
    }
    return [listed]
  })
}
